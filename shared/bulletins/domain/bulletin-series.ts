import * as z from 'zod'
import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { DistrictCode } from '#shared/reference/schemas.ts'
import { cadences, daysOf, Period } from './period.ts'
import { SeriesKind } from './series.ts'

export const Cadence = z
  .enum(cadences, { error: () => texts.cadence })
  .meta({ id: 'BulletinCadence', description: 'quarter 季度，month 月度' })

/** The divisions that a series is about; none: the whole city. */
export const Districts = z
  .array(DistrictCode)
  .max(13)
  .overwrite((codes) => [...new Set(codes)].toSorted())
  .meta({ description: '范围：区、县（市）的代码；留空为全市' })

/** Days after the end of a period within which its issue is due. */
export const DueDays = z
  .int({ error: () => texts.dueDays })
  .min(1, { error: () => texts.dueDays })
  .max(90, { error: () => texts.dueDays })

export const seriesStates = ['ACTIVE', 'PAUSED', 'ENDED'] as const
export type SeriesState = (typeof seriesStates)[number]

const seriesActions = ['created', 'edited', 'paused', 'resumed', 'ended'] as const
export type SeriesAction = (typeof seriesActions)[number]

/** What was done with a series: by which organisation, and why. */
const SeriesEvent = z.object({ at: z.iso.datetime(), by: z.string(), action: z.enum(seriesActions), reason: z.string().optional() })
export type SeriesEvent = z.infer<typeof SeriesEvent>

const mostEvents = 100

/** The root of a series: what a park publishes, how often, about where, and how soon after the end of a period (M-12 定期发布). */
export const BulletinSeries = z
  .object({
    id: idOf('series'),
    rev: z.int().min(1),
    state: z.enum(seriesStates),
    park: z.object({ id: idOf('organisation'), name: z.string() }),
    kind: SeriesKind,
    cadence: Cadence,
    districts: Districts,
    dueDays: DueDays,
    /** The first period that it is about. */
    begins: Period,
    /** The period whose issue is begun next, once it is over. */
    nextPeriod: Period,
    /** How many issues were begun. */
    issues: z.int().min(0),
    history: z.array(SeriesEvent).max(mostEvents),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'BulletinSeries' })
export type BulletinSeries = z.infer<typeof BulletinSeries>

/** The series after something was done with it. Of a full history the first event and the newest stay. */
export function afterEvent(series: BulletinSeries, event: SeriesEvent): BulletinSeries {
  const [first, ...rest] = [...series.history, event]
  return {
    ...series,
    rev: series.rev + 1,
    updatedAt: event.at,
    history: first === undefined ? [] : [first, ...rest.slice(-(mostEvents - 1))],
  }
}

/** The last day on which the issue of a period is in time. */
export function dueDayOf({ dueDays }: Pick<BulletinSeries, 'dueDays'>, period: Period): CivilDate {
  return addDays(daysOf(period).last, dueDays)
}

/** What a park does with a series, from which states. ENDED leads nowhere. */
const moves = {
  paused: { from: ['ACTIVE'], to: 'PAUSED' },
  resumed: { from: ['PAUSED'], to: 'ACTIVE' },
  ended: { from: ['ACTIVE', 'PAUSED'], to: 'ENDED' },
} as const satisfies Partial<Record<SeriesAction, { readonly from: readonly SeriesState[]; readonly to: SeriesState }>>
export type SeriesMove = keyof typeof moves
export const seriesMoves: readonly SeriesMove[] = Object.keys(moves) as SeriesMove[]

/** The state a move leads to. Refused when the present one does not allow it. */
export function movedState({ state }: Pick<BulletinSeries, 'state'>, move: SeriesMove): Result<SeriesState, Failure<'series-state'>> {
  const { from, to }: { readonly from: readonly SeriesState[]; readonly to: SeriesState } = moves[move]
  return from.includes(state)
    ? ok(to)
    : fail({ kind: 'series-state', detail: texts.wrongState(seriesStateNames[state], texts.moves[move]) })
}

export const seriesStateNames: Readonly<Record<SeriesState, string>> = bilingual(
  { ACTIVE: '进行中', PAUSED: '已暂停', ENDED: '已结束' },
  { ACTIVE: 'Running', PAUSED: 'Paused', ENDED: 'Ended' },
)

const texts = bilingual(
  {
    cadence: '周期只能是 quarter 季度、month 月度',
    dueDays: '请填 1 到 90 之间的天数',
    wrongState: (state: string, move: string) => `这个系列现在是“${state}”，不能${move}。`,
    moves: { paused: '暂停', resumed: '恢复', ended: '结束' },
  },
  {
    cadence: 'The cadence is quarter or month',
    dueDays: 'Please give a number of days from 1 to 90',
    wrongState: (state, move) => `The state of this series is now “${state}”, so you cannot ${move} it.`,
    moves: { paused: 'pause', resumed: 'resume', ended: 'end' },
  },
)
