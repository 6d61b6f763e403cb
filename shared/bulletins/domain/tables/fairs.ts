import type { Cell, Sentence, Table } from '../compiled.ts'
import type { FairCount, FairCounts } from '../cube.ts'
import type { Issue } from '../issue-among.ts'
import { change, difference, type Known, share } from '../known.ts'
import { previousPeriod } from '../period.ts'
import { makeTable, note } from './make-table.ts'

/** What parks publish of fairs, in the order in which they are told. */
const figures = ['exhibitors', 'offered', 'headcount', 'arrivals', 'received', 'intents', 'signings'] as const
type Figure = (typeof figures)[number]

/** Fairs of one period together. A figure is the sum of those with results; there is none where fairs were held and none has any. */
type Together = { readonly held: Known; readonly reported: Known } & { readonly [Name in Figure]: Known }

const unknown = Object.fromEntries(['held', 'reported', ...figures].map((name) => [name, null])) as Together

/** 招聘会成效: how many fairs the park held, and what they brought together. Nothing of series that do not tell of fairs. */
export function fairTotalsTable(issue: Issue): readonly Table[] {
  const { fairs } = issue.cube
  if (fairs === undefined) return []
  const { now, previous, yearBefore } = atThreeTimes(issue, fairs)
  const rows = (['held', 'reported', ...(now.reported === 0 ? [] : figures)] as const).map((key) => {
    const cells = {
      item: key,
      value: now[key],
      previous: previous[key],
      difference: difference(comparable(now, key), previous[key]),
      change: change(comparable(now, key), previous[key]),
      yearBefore: yearBefore[key],
      yearDifference: difference(comparable(now, key), yearBefore[key]),
      yearChange: change(comparable(now, key), yearBefore[key]),
    }
    return { key: key as string, cells }
  })
  const none = { previous: null, difference: null, change: null, yearBefore: null, yearDifference: null, yearChange: null }
  const placed = { key: 'placements', cells: { item: 'placements', value: fairs.placements, ...none } }
  const columns = {
    item: 'item',
    value: 'count',
    previous: 'count',
    difference: 'difference',
    change: 'change',
    yearBefore: 'count',
    yearDifference: 'difference',
    yearChange: 'change',
  } as const
  const notes = [note('fairsRule'), ...(now.held === now.reported ? [] : [partly])]
  return [makeTable('fairTotals', columns, now.reported === 0 ? rows : [...rows, placed], { notes })]
}

/** Some fairs have no results yet: which part of all. */
const partly: Sentence = {
  key: 'fairsPartly',
  refs: {
    held: { table: 'fairTotals', row: 'held', column: 'value' },
    reported: { table: 'fairTotals', row: 'reported', column: 'value' },
  },
}

/** 招聘会转化: of those received how many showed an interest and signed, of those how many began to work, each with the part and the whole. */
export function fairConversionTable(issue: Issue): readonly Table[] {
  const { fairs } = issue.cube
  if (fairs === undefined) return []
  const { now, previous, yearBefore } = atThreeTimes(issue, fairs)
  const rate = (key: string, part: Figure, whole: Figure) => {
    const of = (fair: Together): Known => share(fair[part], fair[whole])
    const points = (then: Together): Known => difference(share(comparable(now, part), comparable(now, whole)), of(then))
    const cells = { item: key, part: now[part], whole: now[whole], share: of(now) }
    return { key, cells: { ...cells, points: points(previous), yearPoints: points(yearBefore) } }
  }
  // Who began to work is added for a year: an earlier period has had longer for it.
  const placed = (key: string, whole: Figure) => {
    const cells = { item: key, part: fairs.placements, whole: now[whole], share: share(fairs.placements, now[whole]) }
    return { key, cells: { ...cells, points: null, yearPoints: null } }
  }
  const rows = [
    rate('intentRate', 'intents', 'received'),
    rate('signingRate', 'signings', 'received'),
    placed('placementRate', 'signings'),
    placed('filledRate', 'headcount'),
  ]
  const columns = { item: 'item', part: 'count', whole: 'count', share: 'share', points: 'points', yearPoints: 'points' } as const
  return [makeTable('fairConversion', columns, now.reported === 0 ? [] : rows, { notes: [note('placedRule')] })]
}

/** The fairs themselves by the day on which they were held, and after them those of the period before, as they stand now. */
export function fairsTable({ cube, previous }: Issue): readonly Table[] {
  const { fairs, period } = cube
  if (fairs === undefined) return []
  const earlier = previous.state === 'first' ? [] : fairs.previous
  const rows = [...fairs.held.map((fair) => rowOf(fair, period)), ...earlier.map((fair) => rowOf(fair, previousPeriod(period)))]
  const columns = {
    fair: 'fair',
    period: 'period',
    on: 'date',
    exhibitors: 'count',
    offered: 'count',
    headcount: 'count',
    arrivals: 'count',
    reporting: 'count',
    received: 'count',
    intents: 'count',
    signings: 'count',
    placements: 'count',
    intentShare: 'share',
    signingShare: 'share',
    placementShare: 'share',
    filledShare: 'share',
  } as const
  return [makeTable('fairs', columns, rows, { notes: earlier.length === 0 ? [] : [note('fairsBefore')] })]
}

function rowOf({ code, name, on, results }: FairCount, period: string) {
  const told = (figure: Exclude<keyof NonNullable<FairCount['results']>, 'posts'> | 'posts'): Known => results?.[figure] ?? null
  const cells = {
    fair: name,
    period,
    on,
    exhibitors: told('exhibitors'),
    offered: told('posts'),
    headcount: told('headcount'),
    arrivals: told('arrivals'),
    reporting: told('reporting'),
    received: told('received'),
    intents: told('intents'),
    signings: told('signings'),
    placements: told('placements'),
    intentShare: share(told('intents'), told('received')),
    signingShare: share(told('signings'), told('received')),
    placementShare: share(told('placements'), told('signings')),
    filledShare: share(told('placements'), told('headcount')),
  } satisfies Record<string, Cell>
  return { key: code, cells }
}

/** This period, and those that it is compared with: as they stand now, where there is an issue of them that can be compared with. */
function atThreeTimes({ previous, yearBefore }: Issue, fairs: FairCounts): Readonly<Record<'now' | 'previous' | 'yearBefore', Together>> {
  const whole = (fairsThen: readonly FairCount[], isThere: boolean): Together => {
    if (!isThere) return unknown
    const all = together(fairsThen)
    return { ...unknown, held: all.held, reported: all.reported, ...(all.held === all.reported ? all : {}) }
  }
  return {
    now: together(fairs.held),
    previous: whole(fairs.previous, previous.cube !== undefined),
    yearBefore: whole(fairs.yearBefore, yearBefore.cube !== undefined),
  }
}

function together(fairs: readonly FairCount[]): Together {
  const told = fairs.flatMap(({ results }) => (results === undefined ? [] : [results]))
  const sum = (figure: Figure): Known =>
    told.length === 0 && fairs.length > 0 ? null : told.reduce((all, one) => all + one[figure === 'offered' ? 'posts' : figure], 0)
  const sums = Object.fromEntries(figures.map((figure) => [figure, sum(figure)])) as { [Name in Figure]: Known }
  return { held: fairs.length, reported: told.length, ...sums }
}

/** A figure that stands for all fairs of its period: what some have not told yet is no change. */
function comparable(fairs: Together, figure: keyof Together): Known {
  return figure === 'held' || fairs.held === fairs.reported ? fairs[figure] : null
}
