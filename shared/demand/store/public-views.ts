import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { toGone, toPublicView, VacancyGone, VacancyView } from '../domain/public-view.ts'
import type { Vacancy } from '../domain/vacancy.ts'
import { keys, partitions, viewPosition } from './keys.ts'

/** What a public address holds: an open ad, or what is left of one. */
export type PublicVacancy = { readonly kind: 'open'; readonly view: VacancyView } | { readonly kind: 'gone'; readonly gone: VacancyGone }

export type PublicVacancies = {
  readonly get: (code: string) => Promise<PublicVacancy | undefined>
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
      const item = await dynamo.get('public', keys.view(code))
      if (item === undefined) return undefined
      return item.entity === 'vacancy-gone'
        ? { kind: 'gone', gone: VacancyGone.parse(item.gone) }
        : { kind: 'open', view: VacancyView.parse(item.view) }
    },
    newest: async ({ district, limit, after }) => {
      const pk = district === undefined ? partitions.openVacancies : partitions.openVacanciesOf(district)
      const page = await dynamo.query('public', { index: 'byState', pk, newestFirst: true, limit, after })
      return { ...page, items: page.items.map((item) => VacancyView.parse(item.view)) }
    },
  }
}

/**
 * The writes that make the public table say what a vacancy now is: its view twice (for the list of all and that of its district), a
 * tombstone when it has ended, nothing while it is hidden. For the transaction that changes the vacancy.
 */
export function publicWrites(before: Pick<Vacancy, 'publishedAt'> | undefined, after: Vacancy): readonly Operation[] {
  const view = keys.view(after.code)
  const district = keys.viewOfDistrict(after.code)
  if (after.state === 'PUBLISHED') return openWrites(after)
  if (before?.publishedAt === undefined) return []
  const gone = toGone(after)
  const first = gone === undefined ? remove('public', view) : put('public', { ...view, entity: 'vacancy-gone', gone })
  return [first, remove('public', district)]
}

function openWrites(vacancy: Vacancy): readonly Operation[] {
  const view = toPublicView(vacancy)
  const item = { entity: 'vacancy-view', view, byStateSk: viewPosition(view) }
  return [
    put('public', { ...keys.view(vacancy.code), ...item, byStatePk: partitions.openVacancies }),
    put('public', { ...keys.viewOfDistrict(vacancy.code), ...item, byStatePk: partitions.openVacanciesOf(view.district.code) }),
  ]
}
