import * as z from 'zod'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure, ProblemDetail } from '#shared/platform/http/problem.ts'
import { Attendance, Device, DoorTally, type Hour, hourOf } from './attendance.ts'
import { type Fair, isPublished } from './fair.ts'
import { Instant } from './instant.ts'
import { TicketCode } from './visitor.ts'
import { visitorParametersOn } from './visitor-parameters.ts'
import { TicketDigest } from './visitor-ticket.ts'

/** What the door sends and is told. */

/** From the form: the code as it was typed, or the address that a camera read from the ticket. */
export const CheckIn = z
  .strictObject({ code: z.preprocess(codeIn, TicketCode).meta({ description: '入场码', examples: ['K3M8-P2X7'] }) })
  .meta({ id: 'DoorCheckIn' })

/** From the form: so many more walk-ins. */
export const CountWalkIns = z
  .strictObject({
    count: z
      .int({ error: () => texts.count })
      .min(1, { error: () => texts.count })
      .max(500, { error: () => texts.count })
      .default(1),
  })
  .meta({ id: 'CountWalkIns' })

/**
 * What a phone saw, also while it had no network. All of it may be sent again: a ticket's first arrival stays, and of the device's counts the
 * highest counts. `walkIns` are therefore the device's totals, never what was added.
 */
export const DoorReport = z
  .strictObject({
    device: Device,
    checkIns: z
      .array(z.strictObject({ digest: TicketDigest, at: Instant }))
      .max(100, { error: () => texts.most })
      .default([]),
    walkIns: DoorTally.shape.hours.default({}),
  })
  .meta({ id: 'DoorReport' })
export type DoorReport = z.infer<typeof DoorReport>

/** entered: with this report. already: an earlier arrival stands. unknown: no such ticket (cancelled, or of another fair). */
const doorOutcomes = ['entered', 'already', 'unknown'] as const

const CheckInOutcome = z.object({ digest: TicketDigest, outcome: z.enum(doorOutcomes), at: z.iso.datetime().optional() })
export type CheckInOutcome = z.infer<typeof CheckInOutcome>

export const DoorAnswer = z
  .object({ now: z.iso.datetime(), outcomes: z.array(CheckInOutcome), attendance: Attendance })
  .meta({ id: 'DoorAnswer' })
export type DoorAnswer = z.infer<typeof DoorAnswer>

/** What a phone takes along: the digests of all valid tickets. Nobody can be told from them. */
export const DoorList = z
  .object({
    now: z.iso.datetime(),
    tickets: z.array(z.object({ digest: TicketDigest, at: z.iso.datetime().optional().meta({ description: '已入场的时间' }) })),
    attendance: Attendance,
  })
  .meta({ id: 'DoorList' })
export type DoorList = z.infer<typeof DoorList>

/** A ticket's code in what was typed or scanned: the code itself, or an address that ends with it. */
function codeIn(given: unknown): unknown {
  return typeof given === 'string' ? (/[?&]code=([^&#]+)/.exec(given)?.[1] ?? given) : given
}

/** When the door lets in: from some hours before the start until the end. */
function doorHours({ content }: Pick<Fair, 'content'>): { readonly from: string; readonly until: string } {
  const { doorOpensMinutes } = visitorParametersOn(civilDateOf(content.startsAt))
  return { from: new Date(Date.parse(content.startsAt) - doorOpensMinutes * 60_000).toISOString(), until: content.endsAt }
}

/** Whether the door may let in, or still be told what it saw. What was seen may be sent for a day after the end. */
export function doorOpen(fair: Fair, now: string, late = false): Result<void, Failure<'door-closed'>> {
  const { from, until } = doorHours(fair)
  const last = late ? new Date(Date.parse(until) + lateness).toISOString() : until
  if (!isPublished(fair) || fair.state === 'CANCELLED') return fail({ kind: 'door-closed', detail: texts.noFair })
  if (now < from) return fail({ kind: 'door-closed', detail: texts.tooEarly })
  return now < last ? ok() : fail({ kind: 'door-closed', detail: texts.over })
}

const lateness: number = 24 * 60 * 60 * 1000

/** Phones' clocks may be a little fast. */
const tolerance: number = 5 * 60 * 1000

/** The instant that counts for an arrival: within the hours of the door. Depends on nothing but the fair, so a repeat gives the same. */
export function withinDoorHours(fair: Pick<Fair, 'content'>, at: string): string {
  const { from, until } = doorHours(fair)
  if (at < from) return from
  return at > until ? until : at
}

/** The counts that count: those of hours before the door opened or after it closed go to its first and last hour. */
export function hoursWithin(fair: Pick<Fair, 'content'>, walkIns: DoorReport['walkIns']): DoorTally['hours'] {
  const { from, until } = doorHours(fair)
  const [first, last] = [hourOf(from), hourOf(until)]
  const hours: Record<string, { in: number; undone: number }> = {}
  for (const [hour, counted] of Object.entries(walkIns)) {
    const within = [first, hour, last].toSorted()[1] as string
    const before = hours[within] ?? { in: 0, undone: 0 }
    hours[within] = { in: before.in + counted.in, undone: before.undone + counted.undone }
  }
  return hours
}

/** What is wrong with the times of a report: whatever lies ahead of now, since it would count anew each time it is sent. */
export function wrongTimes(report: DoorReport, now: string): Failure<'invalid-request'> | undefined {
  const latest = new Date(Date.parse(now) + tolerance).toISOString()
  const future = (pointer: string): ProblemDetail => ({ pointer, code: 'in-the-future', detail: texts.future })
  const errors = [
    ...report.checkIns.flatMap(({ at }, index) => (at > latest ? [future(`/checkIns/${index}/at`)] : [])),
    ...Object.keys(report.walkIns).flatMap((hour) => (hour > hourOf(latest) ? [future(`/walkIns/${hour}`)] : [])),
  ]
  return errors.length === 0 ? undefined : { kind: 'invalid-request', errors }
}

/** The hour of a walk-in that is counted now. */
export function hourAt(fair: Pick<Fair, 'content'>, now: string): z.infer<typeof Hour> {
  return hourOf(withinDoorHours(fair, now))
}

const texts = bilingual(
  {
    count: '人数须为 1 到 500 的整数',
    most: '一次最多送 100 次入场，其余请下一次再送',
    noFair: '这场招聘会没有公布或已取消，没有入场可以登记。',
    tooEarly: '还没到入场时间：开始前三小时起可以登记入场。',
    over: '招聘会已经结束，不能再登记入场。断网时记下的入场可以在结束后一天内补传。',
    future: '时间在将来，请校对手机的时间',
  },
  {
    count: 'The number of people has to be a whole number from 1 to 500',
    most: 'At most 100 check-ins at a time; send the others with the next report',
    noFair: 'This fair has not been announced or was cancelled; there is nobody to check in.',
    tooEarly: 'It is too early: people can be checked in from three hours before the start.',
    over: 'The fair is over; nobody can be checked in any more. What was recorded without network can be sent for a day after the end.',
    future: 'The time lies in the future; please check the phone’s clock',
  },
)
