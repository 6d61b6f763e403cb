import type { Vacancy as StoredVacancy } from '#shared/demand/domain/vacancy.ts'
import { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { vacancyItem } from '#shared/demand/store/vacancies.ts'
import { projectTalent } from '#shared/indexing/domain/project-talent.ts'
import { projectVacancy } from '#shared/indexing/domain/project-vacancy.ts'
import type { Projection } from '#shared/indexing/domain/projection.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { idOf } from '#shared/kernel/ids.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { put } from '#shared/platform/dynamo/operations.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { Talent } from '#shared/talent/domain/talent.ts'
import { createTalents } from '#shared/talent/store/talents.ts'
import { draftStore } from '../seed/draft-store.ts'
import type { JudgedSet } from './judged-set.ts'
import type { RowId } from './rows.ts'

/** A judged set as the product's own roots: every ad published by an employer of its own, every person registered and consenting. */
export type Market = {
  readonly dynamo: Dynamo
  readonly now: string
  readonly projections: readonly Projection[]
  /** Who asks for each vacancy: its employer. */
  readonly vacancies: readonly { readonly id: RowId; readonly vacancyId: string; readonly by: Member }[]
  readonly talents: readonly { readonly id: RowId; readonly personId: string }[]
  /** The row of an id of the product. */
  readonly rowOf: (id: string) => RowId
}

export async function openMarket(set: Pick<JudgedSet, 'vacancies' | 'talents'>, day: CivilDate): Promise<Market> {
  const now = `${day}T04:00:00.000Z`
  const { dynamo } = draftStore()
  const talents = set.talents.map((entry, at) => ({ id: entry.id, root: talentOf(entry.value, at, now) }))
  const vacancies = set.vacancies.map((entry, at) => ({ id: entry.id, root: vacancyOf(entry.value, at, now) }))
  const stored = createTalents(dynamo)
  for (const { root } of talents) await dynamo.transact([stored.put(root), stored.claimPerson(root)])
  for (const { root } of vacancies) await dynamo.transact([put('market', vacancyItem(root))])
  const rows = new Map<string, RowId>([...talents, ...vacancies].map(({ id, root }) => [root.id, id]))
  return {
    dynamo,
    now,
    projections: [...talents.flatMap(({ root }) => projectTalent(root)), ...vacancies.flatMap(({ root }) => projectVacancy(root))],
    vacancies: vacancies.map(({ id, root }) => ({ id, vacancyId: root.id, by: employerOf(root) })),
    talents: talents.map(({ id, root }) => ({ id, personId: root.personId })),
    rowOf: (id) => {
      const row = rows.get(id)
      if (row === undefined) throw new Error(`the engine found ${id}, which is of no row`)
      return row
    },
  }
}

function numbered(prefix: string, at: number): string {
  return `${prefix}_${String(at).padStart(26, '0')}`
}

function talentOf(profile: Talent['profile'], at: number, now: string): Talent {
  const granted = { grantedAt: now, textVersion: '1', textHash: '' }
  return Talent.parse({
    id: numbered('tal', at),
    personId: numbered('per', at),
    rev: 1,
    state: 'registered',
    profile,
    consents: { registry: granted, employers: granted, agencies: granted },
    exclusions: [],
    createdAt: now,
    updatedAt: now,
  })
}

const letters = '23456789abcdefghjkmnpqrstuvwxyz'

function vacancyOf(content: StoredVacancy['content'], at: number, now: string): Vacancy {
  const organisation = { id: numbered('org', at), name: '用人单位' }
  return Vacancy.parse({
    id: numbered('vac', at),
    code: Array.from({ length: 10 }, (_, place) => letters[Math.floor(at / letters.length ** place) % letters.length]).join(''),
    rev: 1,
    state: 'PUBLISHED',
    content,
    employer: organisation,
    postedBy: organisation,
    history: [],
    createdAt: now,
    updatedAt: now,
    publishedAt: now,
    refreshedAt: now,
  })
}

function employerOf({ postedBy }: Vacancy): Member {
  return {
    kind: 'person',
    personId: idOf('person').parse(numbered('per', 0)),
    sessionId: idOf('session').parse(numbered('ses', 0)),
    name: '',
    member: {
      organisationId: postedBy.id,
      kind: 'employer',
      role: 'admin',
      organisationName: postedBy.name,
      verified: true,
      suspended: false,
    },
  }
}
