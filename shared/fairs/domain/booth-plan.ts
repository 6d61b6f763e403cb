import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { bilingual, listed } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import type { Booth } from './booth.ts'
import { FairTrade, namedTrade } from './fair-trade.ts'
import { Instant } from './instant.ts'

const rowShape = {
  hall: line(20),
  row: z
    .string()
    .overwrite((value) => value.normalize('NFKC').trim().toUpperCase())
    .regex(/^[0-9]{0,2}[A-Z]{1,2}$/, { error: () => texts.row })
    .meta({ examples: ['A'] }),
  /** Booths in the row, numbered from 1. */
  count: z
    .int({ error: () => texts.count })
    .min(1, { error: () => texts.count })
    .max(100, { error: () => texts.count }),
  /** Places after which an aisle crosses the row. */
  aisleAfter: z
    .array(
      z.coerce
        .number({ error: () => texts.aisle })
        .int({ error: () => texts.aisle })
        .min(1)
        .max(99),
    )
    .max(20)
    .default([]),
  /** The name of a zone. */
  zone: line(20).optional(),
}

/** Whoever stands in a row for certain trades brings a post of one of them. */
const GivenBoothRow = z.strictObject({ ...rowShape, trades: z.array(FairTrade).max(10).default([]) })

/** As it is kept: trades were known when they were written. */
const BoothRow = z.object({ ...rowShape, trades: z.array(z.string()) })
export type BoothRow = z.infer<typeof BoothRow>

/** When what is possible. All in UTC; the check-in of exhibitors is told in the fair's own content. */
export const BoothSchedule = z
  .strictObject({
    opensAt: Instant,
    closesAt: Instant,
    /** Until then a booth is given back without consequence. */
    cancelUntil: Instant,
    /** Until then those who come have to be named; who does not loses the booth. */
    confirmUntil: Instant,
  })
  .refine(({ opensAt, closesAt }) => opensAt < closesAt, {
    error: () => texts.reversed,
    path: ['closesAt'],
    params: { code: 'range-reversed' },
  })
  .meta({ id: 'BoothSchedule' })
export type BoothSchedule = z.infer<typeof BoothSchedule>

/** What a park decides for this fair; what it leaves out the parameters say. */
export const BoothRules = z.strictObject({
  /** 0: no limit. */
  sessionsPerMonth: z
    .int({ error: () => texts.sessions })
    .min(0)
    .max(31),
  /** Whether an organisation may come to two sessions in a row. */
  adjacentSessions: z.boolean().default(false),
  acceptHours: z
    .int({ error: () => texts.hours })
    .min(1, { error: () => texts.hours })
    .max(168, { error: () => texts.hours }),
})

export type BoothRules = z.infer<typeof BoothRules>

export const mostRows: number = 60

const rowsOf = <R extends z.ZodType<{ readonly row: string }>>(row: R) =>
  z
    .array(row)
    .min(1, { error: () => texts.noRow })
    .max(mostRows, { error: () => texts.mostRows })

export const GivenBoothRows = rowsOf(GivenBoothRow).check(({ value, issues }) => {
  value.forEach(({ row }, index) => {
    if (value.findIndex((other) => other.row === row) === index) return
    issues.push({ code: 'custom', input: value, path: [index, 'row'], message: texts.twice(row), params: { code: 'duplicate' } })
  })
})

/** The plan of a fair's booths. DRAFT while it is drawn; OPEN from then on the booths exist and the dates say what can be done. */
export const BoothPlan = z
  .object({
    fairId: idOf('fair'),
    fairCode: PublicCode,
    parkId: idOf('organisation'),
    rev: z.int().min(1),
    state: z.enum(['DRAFT', 'OPEN']),
    rows: z.array(BoothRow).max(mostRows),
    schedule: BoothSchedule,
    rules: BoothRules,
    /** Which version of the parameters it was drawn up under. */
    under: CivilDate,
    /** The start of the fair that the dates were set for: they move along with it. */
    forStart: z.iso.datetime(),
    openedAt: z.iso.datetime().optional(),
    /** The deadline of confirmation that exhibitors were reminded of, and the one whose consequences have been drawn. */
    remindedFor: z.iso.datetime().optional(),
    settledFor: z.iso.datetime().optional(),
    /** The fair is over and the names are erased: nothing is left to do. */
    doneAt: z.iso.datetime().optional(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'BoothPlan' })
export type BoothPlan = z.infer<typeof BoothPlan>

type RowOfBooths = Pick<BoothRow, 'hall' | 'row' | 'count' | 'zone' | 'trades'>

/** Where a booth stands and what its zone asks. */
export type PlannedBooth = Pick<Booth, 'number' | 'hall' | 'zone'>

/** Every booth of the rows, in the order in which they stand. */
export function boothsOf(rows: readonly RowOfBooths[]): readonly PlannedBooth[] {
  return rows.flatMap(({ hall, row, count, zone, trades }) => {
    const special = zone !== undefined || trades.length > 0
    const zoned = special ? { zone: { name: zone ?? listed(trades), occupationCodes: codesOf(trades) } } : {}
    return Array.from({ length: count }, (_, at) => ({ number: `${row}${at + 1}`, hall, ...zoned }))
  })
}

export function capacityOf(rows: readonly Pick<BoothRow, 'count'>[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}

/** A quick plan: rows A, B, C … of one hall, as long as each other, the last one shorter when `booths` does not come out even. */
export function generatedRows({
  hall,
  perRow,
  aisleEvery,
  booths,
}: {
  readonly hall: string
  readonly perRow: number
  /** An aisle after so many booths; 0: none. */
  readonly aisleEvery: number
  readonly booths: number
}): readonly BoothRow[] {
  const rows = Math.min(mostRows, Math.ceil(booths / perRow))
  return Array.from({ length: rows }, (_, at) => {
    const count = Math.min(perRow, booths - at * perRow)
    const aisles = aisleEvery === 0 ? 0 : Math.ceil(count / aisleEvery) - 1
    return { hall, row: labelOf(at), count, trades: [], aisleAfter: Array.from({ length: aisles }, (_, n) => (n + 1) * aisleEvery) }
  })
}

/** The dates as they hold for the fair's present start: what is still ahead moves along with it, the opening does not. */
export function scheduleFor({ schedule, forStart }: Pick<BoothPlan, 'schedule' | 'forStart'>, startsAt: string): BoothSchedule {
  const shift = Date.parse(startsAt) - Date.parse(forStart)
  if (shift === 0) return schedule
  const moved = (instant: string): string => new Date(Date.parse(instant) + shift).toISOString()
  return {
    opensAt: schedule.opensAt,
    closesAt: moved(schedule.closesAt),
    cancelUntil: moved(schedule.cancelUntil),
    confirmUntil: moved(schedule.confirmUntil),
  }
}

function codesOf(trades: readonly string[]): string[] {
  return [...new Set(trades.flatMap((trade) => namedTrade(trade).occupationCode ?? []))]
}

/** A … Z, then AA, AB …; I and O are left out, which are read as figures. */
function labelOf(at: number): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
  const last = letters[at % letters.length] ?? ''
  return at < letters.length ? last : `${letters[Math.floor(at / letters.length) - 1]}${last}`
}

const texts = bilingual(
  {
    row: '排号是一两个大写字母，前面可以有一两位数字，例如 A、B、2A',
    count: '每排 1 到 100 个展位',
    aisle: '过道写在第几个展位之后，用数字，例如 5、10',
    reversed: '预订截止须晚于预订开始',
    sessions: '每月场次为 0 到 31 的整数，0 表示不限',
    hours: '接受候补展位的时限为 1 到 168 小时',
    noRow: '请至少排一排展位',
    mostRows: '最多 60 排',
    twice: (row: string) => `排号 ${row} 用了两次，各馆的排号也不能相同`,
  },
  {
    row: 'A row is one or two capital letters, with up to two figures before, such as A, B or 2A',
    count: 'A row has 1 to 100 booths',
    aisle: 'Say after which booths an aisle lies, in figures, such as 5, 10',
    reversed: 'Booking has to close after it opens',
    sessions: 'Sessions a month: a whole number from 0 to 31; 0 is no limit',
    hours: 'The time to accept a booth from the waiting list is 1 to 168 hours',
    noRow: 'Plan at least one row of booths',
    mostRows: 'At most 60 rows',
    twice: (row) => `Row ${row} is there twice; rows of different halls need different labels, too`,
  },
)
