import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attendanceOf, countedIn, type DoorTally, hourOf, mergedTally, takenBack } from '#shared/fairs/domain/attendance.ts'
import { type Arrival, digestOf, entered, type Ticket } from '#shared/fairs/domain/visitor-ticket.ts'
import type { Id } from '#shared/kernel/ids.ts'

/** What happens at the door, minute by minute: a ticket is scanned, somebody walks in, the last walk-in is taken back. */
type Happening = { readonly phone: number; readonly minute: number } & (
  | { readonly kind: 'scan'; readonly ticket: number }
  | { readonly kind: 'walk-in' | 'undo' }
)

const fairId = 'fai_01JDK0000000000000000000AA' as Id<'fair'>
const opens = Date.parse('2027-01-09T00:30:00.000Z')
const at = (minute: number): string => new Date(opens + minute * 60_000).toISOString()
const ticketNames = Array.from({ length: 8 }, (_, n) => digestOf(fairId, `ticket${n}`))

const happening: fc.Arbitrary<Happening> = fc.record({
  phone: fc.integer({ min: 0, max: 2 }),
  minute: fc.integer({ min: 0, max: 180 }),
  kind: fc.constantFrom('scan', 'walk-in', 'undo'),
  ticket: fc.integer({ min: 0, max: 7 }),
}) as fc.Arbitrary<Happening>

/** What a phone sends: scans since its last report (or again since any earlier one), and its counts so far. */
type Report = { readonly checkIns: readonly { readonly digest: string; readonly at: string }[]; readonly tally: DoorTally }

/** Every state of every phone as a report, in the order in which they came about. */
function reportsOf(happenings: readonly Happening[], phone: number): readonly Report[] {
  let tally: DoorTally = { device: `phone-${phone}`, hours: {} }
  return happenings
    .filter((one) => one.phone === phone)
    .map((one): Report => {
      if (one.kind === 'walk-in') tally = countedIn(tally, hourOf(at(one.minute)), 1)
      if (one.kind === 'undo') tally = takenBack(tally) ?? tally
      return { checkIns: one.kind === 'scan' ? [{ digest: ticketNames[one.ticket] as string, at: at(one.minute) }] : [], tally }
    })
}

/** The truth of the door after reports came in some order: as the use case keeps it. */
function afterReports(reports: readonly Report[]) {
  const tickets = new Map<string, Ticket>(ticketNames.map((digest) => [digest, { fairId, digest, rev: 1, state: 'valid' }]))
  const tallies = new Map<string, DoorTally>()
  for (const { checkIns, tally } of reports) {
    for (const { digest, at: instant } of checkIns) {
      tickets.set(digest, entered(tickets.get(digest) as Ticket, { at: instant, device: tally.device }))
    }
    tallies.set(tally.device, mergedTally(tallies.get(tally.device) ?? { device: tally.device, hours: {} }, tally))
  }
  const arrivals = [...tickets.values()].flatMap(({ arrival }): readonly Arrival[] => (arrival === undefined ? [] : [arrival]))
  return attendanceOf({ registered: tickets.size, arrivals, tallies: [...tallies.values()] })
}

/** The same, counted by hand from what happened. */
function byHand(happenings: readonly Happening[]) {
  const first = new Map<number, number>()
  const walkIns: { readonly phone: number; readonly hour: string }[] = []
  for (const one of happenings) {
    if (one.kind === 'scan') first.set(one.ticket, Math.min(first.get(one.ticket) ?? Number.POSITIVE_INFINITY, one.minute))
    if (one.kind === 'walk-in') walkIns.push({ phone: one.phone, hour: hourOf(at(one.minute)) })
    if (one.kind === 'undo') {
      // The last hour in which this phone still has somebody.
      const mine = walkIns.filter(({ phone }) => phone === one.phone).toSorted((a, b) => (a.hour < b.hour ? -1 : 1))
      const last = mine.at(-1)
      if (last !== undefined) walkIns.splice(walkIns.indexOf(last), 1)
    }
  }
  const hours = [...new Set([...[...first.values()].map((minute) => hourOf(at(minute))), ...walkIns.map(({ hour }) => hour)])].toSorted()
  return {
    registered: ticketNames.length,
    entered: first.size,
    walkIns: walkIns.length,
    total: first.size + walkIns.length,
    hours: hours.map((hour) => ({
      hour,
      entered: [...first.values()].filter((minute) => hourOf(at(minute)) === hour).length,
      walkIns: walkIns.filter((one) => one.hour === hour).length,
    })),
  }
}

describe('several phones at one door, an hour without network (4.1)', () => {
  it('come to the same totals whatever is repeated, delayed and mixed up', () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 40 }),
        fc.array(fc.nat(), { maxLength: 60 }),
        fc.array(fc.nat(), { maxLength: 60 }),
        (happenings, repeats, order) => {
          const reports = [0, 1, 2].flatMap((phone) => reportsOf(happenings, phone))
          const again = reports.length === 0 ? [] : repeats.map((n) => reports[n % reports.length] as Report)
          const mixed = shuffled([...reports, ...again], order)
          expect(afterReports(mixed)).toEqual(byHand(happenings))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('would not, if a repeat counted', () => {
    const walkIn: Happening = { phone: 0, minute: 5, kind: 'walk-in' }
    const [report] = reportsOf([walkIn], 0) as [Report]
    expect(afterReports([report, report]).walkIns).toBe(1)
    expect(byHand([walkIn, walkIn]).walkIns).toBe(2)
  })
})

function shuffled<T>(list: readonly T[], by: readonly number[]): readonly T[] {
  const left = [...list]
  return list.map((_, index) => left.splice((by[index] ?? index * 7) % left.length, 1)[0] as T)
}
