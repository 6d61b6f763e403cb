import * as z from 'zod'
import { localOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import type { Arrival } from './visitor-ticket.ts'

/** 入场: those who registered come by their tickets, others are counted by the hour. */

/** An hour in Hangzhou: `2026-12-05T09`. */
export const Hour = z
  .string()
  .regex(/^20\d{2}-(?:0[1-9]|1[0-2])-[0-3]\dT(?:[01]\d|2[0-3])$/, { error: () => texts.hour })
  .meta({ id: 'DoorHour', examples: ['2026-12-05T09'] })

/** One of the phones or computers at the door: a name it gave itself. */
export const Device = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,64}$/, { error: () => texts.device })
  .meta({ id: 'DoorDevice', examples: ['phone-k3m8p2x7'] })

const count = z.int().min(0).max(100_000)

/** What one device counted in one hour. Both only ever grow: who takes one back adds to `undone`. */
const HourCount = z
  .strictObject({ in: count, undone: count })
  .refine((counted) => counted.undone <= counted.in, { error: () => texts.undone, path: ['undone'] })
  .meta({ id: 'DoorHourCount' })
type HourCount = z.infer<typeof HourCount>

/** The walk-ins that one device counted, hour by hour. */
export const DoorTally = z.object({ device: Device, hours: z.record(Hour, HourCount) })
export type DoorTally = z.infer<typeof DoorTally>

/**
 * Two states of one device's counts as one. Each number is the higher of the two, so the order in which they were told, a repeat, or one
 * that overtook another makes no difference.
 */
export function mergedTally(a: DoorTally, b: DoorTally): DoorTally {
  const hours = [...new Set([...Object.keys(a.hours), ...Object.keys(b.hours)])].toSorted()
  return {
    device: a.device,
    hours: Object.fromEntries(
      hours.map((hour) => [
        hour,
        {
          in: Math.max(a.hours[hour]?.in ?? 0, b.hours[hour]?.in ?? 0),
          undone: Math.max(a.hours[hour]?.undone ?? 0, b.hours[hour]?.undone ?? 0),
        },
      ]),
    ),
  }
}

/** The device's counts with so many more in an hour. */
export function countedIn(tally: DoorTally, hour: string, more: number): DoorTally {
  const now = tally.hours[hour] ?? { in: 0, undone: 0 }
  return { ...tally, hours: { ...tally.hours, [hour]: { ...now, in: now.in + more } } }
}

/** The device's counts with the last one taken back, or undefined when it has none left. */
export function takenBack(tally: DoorTally): DoorTally | undefined {
  const last = Object.keys(tally.hours)
    .toSorted()
    .findLast((hour) => netOf(tally.hours[hour]) > 0)
  if (last === undefined) return undefined
  const now = tally.hours[last] as HourCount
  return { ...tally, hours: { ...tally.hours, [last]: { ...now, undone: now.undone + 1 } } }
}

/** How many came. Nobody is in here, only numbers. */
export const Attendance = z
  .object({
    registered: z.int().min(0).meta({ description: '登记人数，取消的不算' }),
    entered: z.int().min(0).meta({ description: '凭入场码入场的人次' }),
    walkIns: z.int().min(0).meta({ description: '现场入场的人次' }),
    total: z.int().min(0).meta({ description: '进场求职人次' }),
    hours: z.array(z.object({ hour: Hour, entered: z.int().min(0), walkIns: z.int().min(0) })),
  })
  .meta({ id: 'FairAttendance' })
export type Attendance = z.infer<typeof Attendance>

/** The totals of a fair, from all its tickets' arrivals and all its devices' counts. */
export function attendanceOf({
  registered,
  arrivals,
  tallies,
}: {
  readonly registered: number
  readonly arrivals: readonly Arrival[]
  readonly tallies: readonly DoorTally[]
}): Attendance {
  const hours = new Map<string, { entered: number; walkIns: number }>()
  const at = (hour: string): { entered: number; walkIns: number } => {
    const found = hours.get(hour) ?? { entered: 0, walkIns: 0 }
    hours.set(hour, found)
    return found
  }
  for (const arrival of arrivals) at(hourOf(arrival.at)).entered += 1
  for (const tally of tallies) for (const [hour, counted] of Object.entries(tally.hours)) at(hour).walkIns += netOf(counted)
  const rows = [...hours]
    .map(([hour, counts]) => ({ hour, ...counts }))
    .filter((row) => row.entered + row.walkIns > 0)
    .toSorted((a, b) => (a.hour < b.hour ? -1 : 1))
  const walkIns = rows.reduce((sum, row) => sum + row.walkIns, 0)
  return { registered, entered: arrivals.length, walkIns, total: arrivals.length + walkIns, hours: rows }
}

export function hourOf(instant: string): string {
  return localOf(instant).slice(0, 13)
}

function netOf(counted: HourCount | undefined): number {
  return counted === undefined ? 0 : counted.in - counted.undone
}

const texts = bilingual(
  {
    hour: '小时请写成 年-月-日T时，例如 2026-12-05T09',
    device: '设备名是 8 到 64 个字母、数字、横线',
    undone: '撤销的不能多于计入的',
  },
  {
    hour: 'Please write the hour as year-month-dayThour, such as 2026-12-05T09',
    device: 'A device’s name has 8 to 64 letters, digits or hyphens',
    undone: 'Not more can be taken back than were counted',
  },
)
