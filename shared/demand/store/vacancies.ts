import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, type Item, type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { Vacancy, type VacancyState } from '../domain/vacancy.ts'
import { keys, partitions, statePosition } from './keys.ts'

type PageOfVacancies = { readonly items: readonly Vacancy[]; readonly after?: Position }

export type Vacancies = {
  readonly get: (id: string) => Promise<Vacancy | undefined>
  /** At most 100, in the order of the ids. */
  readonly batchGet: (ids: readonly string[]) => Promise<readonly (Vacancy | undefined)[]>
  readonly byCode: (code: string) => Promise<Vacancy | undefined>
  /** What an organisation posted or had posted, state by state. Open ones: what closes next first; the rest: newest first. */
  readonly ofOrganisation: (query: {
    readonly organisationId: string
    readonly state: VacancyState
    /** Open ones only: the last day at most this. */
    readonly closingBy?: string
    readonly limit: number
    readonly after?: Position | undefined
  }) => Promise<PageOfVacancies>
  /** Published ones whose last day is before a day, the longest past first. */
  readonly pastValidity: (query: {
    readonly before: string
    readonly limit: number
    readonly after?: Position | undefined
  }) => Promise<PageOfVacancies>
  /** The write of a root and of its copy for the employer: new without `before`, else only onto that revision. */
  readonly put: (vacancy: Vacancy, before?: Vacancy) => readonly [root: Operation, ...others: Operation[]]
}

export function createVacancies(dynamo: Dynamo): Vacancies {
  const get = async (id: string): Promise<Vacancy | undefined> => vacancyOf(await dynamo.get('market', keys.vacancy(id)))
  return {
    get,
    batchGet: async (ids) => (await dynamo.batchGet('market', ids.map(keys.vacancy))).map(vacancyOf),
    byCode: async (code) => {
      const found = await dynamo.get('market', keys.code(code))
      return found === undefined ? undefined : get(String(found.vacancyId))
    },
    ofOrganisation: async ({ organisationId, state, closingBy, limit, after }) => {
      const page = await dynamo.query('market', {
        index: 'byOrganisation',
        pk: partitions.vacanciesOf(organisationId),
        ...(closingBy === undefined ? { beginsWith: `${state}#` } : { between: [`${state}#`, `${state}#${closingBy}#~`] as const }),
        newestFirst: state !== 'PUBLISHED',
        limit,
        after,
      })
      return { ...page, items: page.items.map((item) => Vacancy.parse(item)) }
    },
    pastValidity: async ({ before, ...rest }) => {
      const page = await dynamo.query('market', {
        index: 'byState',
        pk: partitions.vacanciesIn('PUBLISHED'),
        between: ['0', before],
        ...rest,
      })
      return { ...page, items: page.items.map((item) => Vacancy.parse(item)) }
    },
    put: putVacancy,
  }
}

/** See `Vacancies.put`. */
function putVacancy(vacancy: Vacancy, before?: Vacancy): readonly [root: Operation, ...others: Operation[]] {
  const root = put('market', vacancyItem(vacancy), before === undefined ? absent : revIs(before.rev))
  const code = before === undefined ? [add('market', { ...keys.code(vacancy.code), entity: 'vacancy-code', vacancyId: vacancy.id })] : []
  return [root, ...code, ...employersCopy(vacancy)]
}

/** The stored root. */
export function vacancyItem(vacancy: Vacancy): Item {
  return {
    ...keys.vacancy(vacancy.id),
    entity: 'vacancy',
    ...vacancy,
    ...listedFor(vacancy, vacancy.postedBy.id),
    byStatePk: partitions.vacanciesIn(vacancy.state),
    byStateSk: statePosition(vacancy),
  }
}

/** What an agency still drafts is its own; from the first submission on the employer sees it in its list. */
function employersCopy(vacancy: Vacancy): readonly Operation[] {
  const { employer, postedBy, submittedAt } = vacancy
  if (employer.id === undefined || employer.id === postedBy.id || submittedAt === undefined) return []
  return [put('market', { ...keys.ofEmployer(vacancy.id), entity: 'vacancy-of-employer', ...vacancy, ...listedFor(vacancy, employer.id) })]
}

function listedFor(vacancy: Vacancy, organisationId: string): { readonly byOrganisationPk: string; readonly byOrganisationSk: string } {
  return { byOrganisationPk: partitions.vacanciesOf(organisationId), byOrganisationSk: `${vacancy.state}#${statePosition(vacancy)}` }
}

function vacancyOf(item: Item | undefined): Vacancy | undefined {
  return item === undefined ? undefined : Vacancy.parse(item)
}
