import { type ChangeMark, changeMark } from '#shared/open-data/domain/change-mark.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Key, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { toGone, toPublicView, VacancyGone, VacancyView } from '../domain/public-view.ts'
import { partiesOf, type Vacancy } from '../domain/vacancy.ts'
import { keys, outOfSightPartition, partitions, short, viewPosition } from './keys.ts'

/** What a public address holds: an open ad, or what is left of one. */
export type PublicVacancy =
  | { readonly kind: 'open'; readonly view: VacancyView; readonly parties: readonly string[] }
  | { readonly kind: 'gone'; readonly gone: VacancyGone }

export type PublicVacancies = {
  readonly get: (code: string) => Promise<PublicVacancy | undefined>
  /** The open ones among these codes (up to 100), in their order. Expiry is the reader's to check. */
  readonly batchGet: (codes: readonly string[]) => Promise<readonly VacancyView[]>
  /** Open ads of the city or of a division, last confirmed first. Expiry is the reader's to check. */
  readonly newest: (query: {
    readonly district?: string | undefined
    readonly limit: number
    readonly after?: Position | undefined
  }) => Promise<{ readonly items: readonly VacancyView[]; readonly after?: Position }>
}

export function createPublicVacancies(dynamo: Dynamo): PublicVacancies {
  return {
    get: async (code) => {
      const found = await dynamo.get('public', keys.view(code))
      const [item] = await inSight(dynamo, [found])
      if (item === undefined || item.entity === 'vacancy-withheld') return undefined
      return item.entity === 'vacancy-gone'
        ? { kind: 'gone', gone: VacancyGone.parse(item.gone) }
        : { kind: 'open', view: VacancyView.parse(item.view), parties: partiesIn(item) }
    },
    batchGet: async (codes) => {
      const items = await inSight(dynamo, await dynamo.batchGet('public', codes.map(keys.view)))
      return items.flatMap(({ view }) => (view === undefined ? [] : [VacancyView.parse(view)]))
    },
    newest: async ({ district, limit, after }) => {
      const pk = district === undefined ? partitions.openVacancies : partitions.openVacanciesOf(district)
      const page = await dynamo.query('public', { index: 'byState', pk, newestFirst: true, limit, after })
      return { ...page, items: (await inSight(dynamo, page.items)).map(({ view }) => VacancyView.parse(view)) }
    },
  }
}

/** Without the ads of a party that is out of sight: from the very moment it is suspended, however many ads are still to be cleared away. */
export async function inSight(dynamo: Dynamo, items: readonly (Item | undefined)[]): Promise<readonly Item[]> {
  const present = items.filter((item) => item !== undefined)
  if (!present.some((item) => partiesIn(item).length > 0)) return present
  const hidden = await marksOutOfSight(dynamo)
  return hidden.size === 0 ? present : present.filter((item) => !partiesIn(item).some((party) => hidden.has(markOf(party))))
}

/** The mark of a party's digest among those. */
export function markOf(party: string): string {
  return keys.outOfSight(party).sk
}

/** The marks of all organisations out of sight. */
export async function marksOutOfSight(dynamo: Dynamo): Promise<ReadonlySet<string>> {
  const marks = await everyOne((after) => dynamo.query('public', { pk: outOfSightPartition, limit: 1000, after }))
  return new Set(marks.map(({ sk }) => sk))
}

/** Digests of the organisations that answer for the ad. What is left of an ended one names none. */
function partiesIn({ parties }: Item): readonly string[] {
  return Array.isArray(parties) ? parties.map(String) : []
}

/**
 * The writes that make the public table say what a vacancy now is: its view twice (for the list of all and that of its district), a
 * tombstone when it has ended, a mark without words while it is hidden: each stands in the stream of changes from `at`, which is now. For
 * the transaction that changes the vacancy.
 */
export function publicWrites(before: Pick<Vacancy, 'publishedAt'> | undefined, after: Vacancy, at: string): readonly Operation[] {
  const view = { ...keys.view(after.code), ...changeMark('vacancy', after.code, at) }
  if (after.state === 'PUBLISHED') return openWrites(after, view)
  if (before?.publishedAt === undefined) return []
  const gone = toGone(after)
  const left = gone === undefined ? { entity: 'vacancy-withheld' } : { entity: 'vacancy-gone', gone }
  return [put('public', { ...view, ...left }), remove('public', keys.viewOfDistrict(after.code))]
}

/** Of the copies of a demand one is listed, and one in each division; the others can be read and stand in no list. */
function openWrites(vacancy: Vacancy, place: Key & ChangeMark): readonly Operation[] {
  const view = toPublicView(vacancy)
  const { shown = true, shownInDistrict = true } = vacancy.cluster ?? {}
  const item = { entity: 'vacancy-view', view, parties: partiesOf(vacancy).map(short) }
  const listed = (here: boolean, byStatePk: string): object => (here ? { byStatePk, byStateSk: viewPosition(view) } : {})
  return [
    put('public', { ...place, ...item, ...listed(shown, partitions.openVacancies) }),
    put('public', {
      ...keys.viewOfDistrict(vacancy.code),
      ...item,
      ...listed(shownInDistrict, partitions.openVacanciesOf(view.district.code)),
    }),
  ]
}
