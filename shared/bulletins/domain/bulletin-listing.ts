import { addDays, civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import type { DistrictCode } from '#shared/reference/districts.ts'
import type { BulletinView } from './bulletin-view.ts'
import type { SeriesKind } from './series.ts'

/** How the public looks at bulletins. `year` is that of their period; `park` an organisation's id. */
export type BulletinFilter = {
  readonly year?: string | undefined
  readonly kind?: SeriesKind | undefined
  readonly park?: string | undefined
  readonly district?: DistrictCode | undefined
}

export const bulletinFacets = ['kind', 'year', 'district', 'park'] as const satisfies readonly (keyof BulletinFilter)[]
export type BulletinFacet = (typeof bulletinFacets)[number]

/** Days that the list goes back at a time: two years and a quarter, so that the issue of a year before stands beside each. */
const daysShown: number = 820

/** Which issues have to be read: those first published in this range. `until`: the first day that is not shown any more. */
export function rangeOf(now: string, until: string | undefined): { readonly from: string; readonly before: string } {
  const last = until ?? addDays(civilDateOf(now), 1)
  return { from: startOf(addDays(last, -daysShown)), before: startOf(last) }
}

/** The day before which the next older part of the list lies. */
export function olderThan(now: string, until: string | undefined): string {
  return civilDateOf(rangeOf(now, until).from)
}

/** The latest period first; of one period in the order of parks and kinds, so that the order stays. */
export function inOrder(views: readonly BulletinView[]): readonly BulletinView[] {
  const within = ({ period, park, kind, code }: BulletinView): string => [period, park.id, kind, code].join('#')
  return views.toSorted((a, b) => compared(lastMonthOf(b.period), lastMonthOf(a.period)) || compared(within(a), within(b)))
}

export function matching(views: readonly BulletinView[], filter: BulletinFilter): readonly BulletinView[] {
  return views.filter((view) => bulletinFacets.every((facet) => filter[facet] === undefined || fits[facet](view, filter[facet])))
}

/** How many issues each choice would give: every facet is counted under the other filters, not under its own. */
export type BulletinChoices = Readonly<
  Record<BulletinFacet, readonly { readonly value: string; readonly name: string; readonly count: number }[]>
>

export function choicesOf(views: readonly BulletinView[], filter: BulletinFilter): BulletinChoices {
  const of = (facet: BulletinFacet, options: (view: BulletinView) => readonly (readonly [value: string, name: string])[]) => {
    const counts = new Map<string, { name: string; count: number }>()
    for (const view of matching(views, { ...filter, [facet]: undefined }))
      for (const [value, name] of options(view)) counts.set(value, { name, count: (counts.get(value)?.count ?? 0) + 1 })
    return [...counts].map(([value, told]) => ({ value, ...told })).toSorted((a, b) => (a.value < b.value ? -1 : 1))
  }
  return {
    kind: of('kind', ({ kind }) => [[kind, kind]]),
    year: of('year', ({ period }) => [[period.slice(0, 4), period.slice(0, 4)]]).toReversed(),
    district: of('district', ({ districts }) => districts.map((code) => [code, code])),
    park: of('park', ({ park }) => [[park.id, park.name]]),
  }
}

/** How many issues there would be without each filter that is set, and without any. */
export function withoutEach(views: readonly BulletinView[], filter: BulletinFilter): Partial<Record<BulletinFacet | 'any', number>> {
  const set = bulletinFacets.filter((facet) => filter[facet] !== undefined)
  return {
    ...Object.fromEntries(set.map((facet) => [facet, matching(views, { ...filter, [facet]: undefined }).length])),
    ...(set.length > 1 ? { any: views.length } : {}),
  }
}

/** A page of a list that lies in memory; `after` is the code of the last issue shown before. */
export function pageAfter(
  views: readonly BulletinView[],
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): { readonly items: readonly BulletinView[]; readonly after?: string } {
  const start = after === undefined ? 0 : views.findIndex(({ code }) => code === after) + 1
  const items = views.slice(start, start + limit)
  const last = items.at(-1)
  return { items, ...(last !== undefined && start + limit < views.length ? { after: last.code } : {}) }
}

const fits: Readonly<Record<BulletinFacet, (view: BulletinView, value: string) => boolean>> = {
  kind: ({ kind }, value) => kind === value,
  year: ({ period }, value) => period.startsWith(`${value}-`),
  // One about the whole city is about each of its districts, but nobody looks for it under their name.
  district: ({ districts }, value) => districts.some((code) => code === value),
  park: ({ park }, value) => park.id === value,
}

/** A quarter is as late as its last month: `2026-Q2` stands with `2026-06`. */
function lastMonthOf(period: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  return quarter === null ? period : `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}`
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
