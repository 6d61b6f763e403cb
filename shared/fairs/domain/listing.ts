import { addDays, civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import { earliest } from '#shared/kernel/instants.ts'
import type { DistrictCode } from '#shared/reference/districts.ts'
import { longestFair } from './fair.ts'
import type { FairView } from './fair-view.ts'
import { phaseOf } from './phase.ts'

/** How the public looks at fairs: what is still to come or going on, this week from Monday to Sunday, what is over. */
export const fairTabs = ['upcoming', 'week', 'past'] as const
export type FairTab = (typeof fairTabs)[number]

/** `YYYY-MM`, a month in Hangzhou. */
export type Month = string

/** 专场 names its trades, 综合 does not; both may be 线上, wholly or in part. */
export const fairKinds = ['special', 'general', 'online'] as const
type FairKind = (typeof fairKinds)[number]

/** What a list of fairs can be narrowed by, and what a fair has of it. A fair over two months is in both. */
const facetValues = {
  district: ({ venue, moreVenues }: FairView) => [...(venue === undefined ? [] : [venue]), ...moreVenues].map(({ district }) => district),
  kind: ({ trades, mode }: FairView) => [trades.length > 0 ? 'special' : 'general', ...(mode === 'onsite' ? [] : ['online'])],
  trade: ({ trades }: FairView) => trades.map(({ name, occupationCode }) => occupationCode ?? name),
  month: (fair: FairView) => monthsOf(fair),
  host: ({ park }: FairView) => [park.name],
} as const satisfies Readonly<Record<string, (fair: FairView) => readonly string[]>>

export type FairFacet = keyof typeof facetValues
export const fairFacets: readonly FairFacet[] = Object.keys(facetValues) as FairFacet[]

export type FairFilter = Partial<
  Readonly<{
    readonly district: DistrictCode | undefined
    readonly kind: FairKind | undefined
    /** The code of an occupation, or the name of a trade that has none. */
    readonly trade: string | undefined
    readonly month: Month | undefined
    /** The name of the park that holds it. */
    readonly host: string | undefined
  }>
>

/** Which fairs have to be read for a tab: those that end in this range. `until` is the first month not shown any more, for the past. */
export function rangeOf(
  tab: FairTab,
  now: string,
  { month, until }: { readonly month?: Month | undefined; readonly until?: Month | undefined } = {},
): { readonly from: string; readonly before?: string } {
  switch (tab) {
    case 'upcoming':
      return { from: now }
    case 'week': {
      const { from, before } = weekOf(now)
      return { from, before: plus(before, longestFair) }
    }
    case 'past': {
      if (month !== undefined)
        return { from: startOf(`${month}-01`), before: earliest(now, plus(startOf(`${nextMonth(month)}-01`), longestFair)) }
      const before = until === undefined ? now : earliest(now, startOf(`${until}-01`))
      return { from: startOf(`${monthsBefore(before, shownMonths)}-01`), before }
    }
  }
}

/** Months that the past shows at a time. */
const shownMonths: number = 12

/** The first month that the next older stretch of the past begins before. */
export function olderThan(now: string, until: Month | undefined): Month {
  return monthsBefore(until === undefined ? now : startOf(`${until}-01`), shownMonths)
}

/** The fairs of a tab in the order they are shown: what comes first is first, what is over newest first. */
export function inTab(fairs: readonly FairView[], tab: FairTab, now: string): readonly FairView[] {
  const week = weekOf(now)
  const shown = fairs.filter((fair) => {
    const ended = phaseOf(fair, now) === 'ended'
    if (tab === 'week') return fair.startsAt < week.before && fair.endsAt > week.from
    return tab === 'past' ? ended : !ended
  })
  const sorted = shown.toSorted((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1))
  return tab === 'past' ? sorted.toReversed() : sorted
}

export function matching(fairs: readonly FairView[], filter: FairFilter): readonly FairView[] {
  const wanted = fairFacets.filter((facet) => filter[facet] !== undefined)
  return fairs.filter((fair) => wanted.every((facet) => (facetValues[facet](fair) as readonly string[]).includes(filter[facet] ?? '')))
}

/** Of each facet what it would give, by its value. */
export type Facets = Readonly<Record<FairFacet, readonly { readonly value: string; readonly count: number }[]>>

/** How many fairs each choice would give: every facet is counted under the other filters, not under its own. */
export function facetsOf(fairs: readonly FairView[], filter: FairFilter): Facets {
  const counted = (facet: FairFacet): Facets[FairFacet] => {
    const counts = new Map<string, number>()
    for (const fair of matching(fairs, without(filter, facet))) {
      for (const value of new Set<string>(facetValues[facet](fair))) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts].map(([value, count]) => ({ value, count })).toSorted((one, other) => (one.value < other.value ? -1 : 1))
  }
  return Object.fromEntries(fairFacets.map((facet) => [facet, counted(facet)])) as Facets
}

/** The same filter with one facet open. */
export function without(filter: FairFilter, facet: FairFacet): FairFilter {
  return { ...filter, [facet]: undefined }
}

/** A page of a list that lies in memory; `after` is the position of the last fair shown before. */
export function pageAfter(
  fairs: readonly FairView[],
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): { readonly items: readonly FairView[]; readonly after?: string } {
  const start = after === undefined ? 0 : fairs.findIndex((fair) => positionOf(fair) === after) + 1
  const items = fairs.slice(start, start + limit)
  const last = items.at(-1)
  return { items, ...(last !== undefined && start + limit < fairs.length ? { after: positionOf(last) } : {}) }
}

function positionOf(fair: FairView): string {
  return `${fair.startsAt}#${fair.code}`
}

function monthsOf(fair: FairView): readonly Month[] {
  const [from, until] = [civilDateOf(fair.startsAt).slice(0, 7), civilDateOf(fair.endsAt).slice(0, 7)]
  return from === until ? [from] : [from, until]
}

function weekOf(now: string): { readonly from: string; readonly before: string } {
  const today = civilDateOf(now)
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  const monday = addDays(today, -weekday)
  return { from: startOf(monday), before: startOf(addDays(monday, 7)) }
}

function nextMonth(month: Month): Month {
  return addDays(`${month}-01`, 31).slice(0, 7)
}

function monthsBefore(instant: string, count: number): Month {
  const [year = 0, month = 1] = civilDateOf(instant).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - count, 1)).toISOString().slice(0, 7)
}

function plus(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}
