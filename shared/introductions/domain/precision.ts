import * as z from 'zod'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Introduction } from './introduction.ts'
import type { Starter } from './starters.ts'

/** How far introductions come. Each is counted once a milestone, in the month in which it began, whoever it was about. */
export const milestones = ['started', 'accepted', 'agreed', 'interview', 'offer', 'placed'] as const
export type Milestone = (typeof milestones)[number]

export type Counts = Readonly<Record<Milestone, number>>

const count = z.int().min(0).default(0)

/** One of several counters of a month and a kind of starter: a counter of all would be written by everybody at once. */
export const Counter = z.object({
  rev: z.int().min(0),
  started: count,
  accepted: count,
  agreed: count,
  interview: count,
  offer: count,
  placed: count,
})
export type Counter = z.infer<typeof Counter>

export const noCounter: Counter = Counter.parse({ rev: 0 })

/** The month in Hangzhou in which something began: `2026-11`. */
export function monthOf(instant: string): string {
  return civilDateOf(instant).slice(0, 7)
}

/** What a step reached for the first time. `before` is absent at the beginning. */
export function newMilestones(before: Introduction | undefined, after: Introduction): readonly Milestone[] {
  const known = before === undefined ? new Set<Milestone>() : reached(before)
  return milestones.filter((one) => reached(after).has(one) && !known.has(one))
}

function reached({ history }: Introduction): ReadonlySet<Milestone> {
  const states = new Set<string>(history.map(({ to }) => to))
  // An interest that was consented to beforehand is accepted and agreed in one.
  return new Set(milestones.filter((one) => one === 'started' || states.has(one)))
}

export function withMilestones(counter: Counter, reachedNow: readonly Milestone[]): Counter {
  return { ...counter, ...Object.fromEntries(reachedNow.map((one) => [one, counter[one] + 1])) }
}

/** The counts of a month, by who began. */
export function summed(counters: readonly { readonly starter: Starter; readonly counter: Counter }[]): ReadonlyMap<Starter, Counts> {
  const sums = new Map<Starter, Counts>()
  for (const { starter, counter } of counters) {
    const before = sums.get(starter)
    sums.set(starter, Object.fromEntries(milestones.map((one) => [one, (before?.[one] ?? 0) + counter[one]])) as Counts)
  }
  return sums
}

/** Counts from which a person could be told are hidden. */
export const leastShown: number = 5

export type ShownCount = number | undefined

/**
 * A month's counts as everybody may read them: what is under 5 is hidden, and so is what follows from it. A count is also hidden when it
 * differs from the milestone before by 1 to 4: the difference is people, too.
 */
export function shownCounts(counts: Counts): Readonly<Record<Milestone, ShownCount>> {
  let last = Number.POSITIVE_INFINITY
  let closed = false
  const shown = milestones.map((one) => {
    const value = counts[one]
    closed ||= value < leastShown
    const telling = last - value > 0 && last - value < leastShown
    if (closed || telling) return [one, undefined] as const
    last = value
    return [one, value] as const
  })
  return Object.fromEntries(shown) as Readonly<Record<Milestone, ShownCount>>
}

/** 精准度: the share of those begun that came so far, in whole percent; unknown where either count is hidden. */
export function precisionOf(shown: Readonly<Record<Milestone, ShownCount>>, milestone: Milestone): number | undefined {
  const { started, [milestone]: reachedIt } = shown
  return started === undefined || reachedIt === undefined ? undefined : Math.round((100 * reachedIt) / started)
}
