import * as z from 'zod'
import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { ProblemDetail } from '#shared/platform/http/problem-schema.ts'
import { Attendance } from './attendance.ts'
import { boothPosition } from './booth.ts'
import type { Exhibitor } from './exhibitor.ts'
import type { Fair } from './fair.ts'
import { type Outcome, outcomeTotals } from './outcome.ts'
import { FairResults, Figures } from './results.ts'
import { visitorParametersOn } from './visitor-parameters.ts'

/** What a park sends to publish the results, or to publish them anew: then with the reason. */
export const PublishResults = z
  .strictObject({
    viewers: z.int().min(0).max(1_000_000_000).optional().meta({ description: '线上参加或观看直播的人次' }),
    note: line(300).optional().meta({ description: '随结果公布的说明' }),
    reason: line(200).optional().meta({ description: '更正已公布结果的原因' }),
    confirmed: z.boolean().default(false).meta({ description: '列出的矛盾或缺报已核对，按现有数字公布' }),
  })
  .meta({ id: 'PublishResults' })
export type PublishResults = z.infer<typeof PublishResults>

const count = z.int().min(0)

/** An exhibitor that was there, and what it reported. */
const Reporter = z.object({
  organisation: z.object({ id: idOf('organisation'), name: z.string(), kind: z.enum(['employer', 'agency']) }),
  booth: z.string().optional(),
  posts: count,
  headcount: count,
  reported: z
    .object({ received: count, intents: count, signings: count, placements: count, at: z.iso.datetime(), confirmed: z.array(z.string()) })
    .optional(),
})
type Reporter = z.infer<typeof Reporter>

/** Where the report of a fair stands. */
export const FairReport = z
  .object({
    attendance: Attendance,
    reporters: z.array(Reporter).meta({ description: '到场的参展单位和它们填报的数字' }),
    figures: Figures,
    reporting: FairResults.shape.reporting,
    /** What contradicts itself or is not there yet; empty when the figures are complete and fit. */
    doubts: z.array(ProblemDetail).meta({ description: '缺报和互相矛盾之处；公布时须确认' }),
    due: CivilDate.meta({ description: '应当公布的最后一天' }),
    overdue: z.boolean(),
    published: FairResults.optional().meta({ description: '已公布的结果' }),
  })
  .meta({ id: 'FairReport' })
export type FairReport = z.infer<typeof FairReport>

/** Puts the figures together from what the door counted and what the exhibitors reported. Those that never came are not counted. */
export function reportOf(
  fair: Fair,
  {
    attendance,
    exhibitors,
    outcomes,
    now,
  }: {
    readonly attendance: Attendance
    readonly exhibitors: readonly Exhibitor[]
    readonly outcomes: readonly Outcome[]
    readonly now: string
  },
): FairReport {
  const reporters = exhibitors
    .filter(({ state }) => state === 'ARRIVED')
    .map((exhibitor) => reporterOf(exhibitor, outcomes))
    .toSorted((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1))
  const sum = (of: (reporter: Reporter) => number): number => reporters.reduce((all, one) => all + of(one), 0)
  const figures: Figures = {
    exhibitors: reporters.length,
    posts: sum(({ posts }) => posts),
    headcount: sum(({ headcount }) => headcount),
    arrivals: attendance.total,
    received: sum(({ reported }) => reported?.received ?? 0),
    intents: sum(({ reported }) => reported?.intents ?? 0),
    signings: sum(({ reported }) => reported?.signings ?? 0),
  }
  const reporting = { exhibitors: reporters.filter(({ reported }) => reported !== undefined).length, of: reporters.length }
  const due = reportDue(fair)
  return {
    attendance,
    reporters,
    figures,
    reporting,
    doubts: [...doubtsOf(figures, reporters)],
    due,
    overdue: fair.results === undefined && civilDateOf(now) > due,
    ...(fair.results === undefined ? {} : { published: fair.results }),
  }
}

/** The last day on which the results of a fair are published in time. */
export function reportDue({ content }: Pick<Fair, 'content'>): CivilDate {
  const last = civilDateOf(content.endsAt)
  return addDays(last, visitorParametersOn(last).reportDays)
}

/** The results as they are published now; what was published before goes into the corrections. */
export function resultsOf(
  report: Pick<FairReport, 'figures' | 'reporting'>,
  {
    earlier,
    viewers,
    note,
    reason,
    at,
  }: {
    readonly earlier: FairResults | undefined
    readonly viewers?: number | undefined
    readonly note?: string | undefined
    readonly reason?: string | undefined
    readonly at: string
  },
): FairResults {
  const { figures, reporting } = report
  return {
    version: (earlier?.version ?? 0) + 1,
    publishedAt: at,
    figures,
    reporting,
    ...(viewers === undefined ? {} : { viewers }),
    ...(note === undefined ? {} : { note }),
    corrections:
      earlier === undefined
        ? []
        : [...earlier.corrections, { version: earlier.version, at, reason: reason ?? '', before: earlier.figures }].slice(-mostCorrections),
  }
}

/** How many corrections are published, the newest. */
const mostCorrections: number = 20

/** As the booths stand. */
function positionOf({ booth, organisation }: Reporter): string {
  return `${booth === undefined ? '~' : boothPosition(booth)}#${organisation.id}`
}

function reporterOf(exhibitor: Exhibitor, outcomes: readonly Outcome[]): Reporter {
  const { organisation, booth, posts } = exhibitor
  const outcome = outcomes.find((one) => one.organisation.id === organisation.id)
  return {
    organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
    ...(booth === undefined ? {} : { booth: booth.number }),
    posts: posts.length,
    headcount: posts.reduce((all, post) => all + post.headcount, 0),
    ...(outcome === undefined ? {} : { reported: { ...outcomeTotals(outcome.posts), at: outcome.at, confirmed: [...outcome.confirmed] } }),
  }
}

function doubtsOf(figures: Figures, reporters: readonly Reporter[]): readonly ProblemDetail[] {
  const silent = reporters.filter(({ reported }) => reported === undefined)
  const doubtful = reporters.filter(({ reported }) => (reported?.confirmed.length ?? 0) > 0)
  const found = (code: string, detail: string): ProblemDetail => ({ pointer: '', code, detail })
  return [
    ...(figures.exhibitors === 0 ? [found('no-exhibitors', texts.noExhibitors)] : []),
    ...(figures.arrivals === 0 ? [found('nobody-entered', texts.nobodyEntered)] : []),
    ...(silent.length > 0 ? [found('not-reported', texts.silent(silent.length, reporters.length))] : []),
    ...doubtful.map(({ organisation }) => found('confirmed-contradiction', texts.doubtful(organisation.name))),
    ...(figures.intents > figures.received ? [found('more-intents-than-received', texts.intents(figures.intents, figures.received))] : []),
    ...(figures.signings > figures.received
      ? [found('more-signings-than-received', texts.signings(figures.signings, figures.received))]
      : []),
  ]
}

const texts = bilingual(
  {
    noExhibitors: '没有一家参展单位登记到场，请先在展位页补记到场',
    nobodyEntered: '入场处没有记到任何人进场',
    silent: (silent: number, of: number) => `到场的 ${of} 家里还有 ${silent} 家没有填报接待、意向和签约`,
    doubtful: (name: string) => `${name} 填报的数字互相矛盾，对方确认就是如此`,
    intents: (intents: number, received: number) => `合计达成意向 ${intents} 人次，多于接待的 ${received} 人次`,
    signings: (signings: number, received: number) => `合计签约 ${signings} 人，多于接待的 ${received} 人次`,
  },
  {
    noExhibitors: 'No exhibitor was checked in; record those who were there on the page of the booths first',
    nobodyEntered: 'The door counted nobody',
    silent: (silent, of) => `Of the ${of} exhibitors that were there, ${silent} have not reported whom they received, intents and signings`,
    doubtful: (name) => `The figures of ${name} contradict each other; it says that they are so`,
    intents: (intents, received) => `${intents} intents in all, more than the ${received} received`,
    signings: (signings, received) => `${signings} signings in all, more than the ${received} received`,
  },
)
