import { latest } from '#shared/kernel/instants.ts'
import type { BoothPlan, BoothSchedule } from './booth-plan.ts'
import { scheduleFor } from './booth-plan.ts'
import type { Fair } from './fair.ts'
import { isPublished } from './fair.ts'

/** Where the booking of a fair's booths is: not opened by the park, not yet by its date, open, closed by its date, the fair begun, over or cancelled. */
export type BookingPhase = 'unplanned' | 'soon' | 'open' | 'closed' | 'begun' | 'over' | 'cancelled'

export function bookingPhase(
  plan: Pick<BoothPlan, 'state' | 'schedule' | 'forStart'> | undefined,
  fair: Pick<Fair, 'state' | 'sequence' | 'content'>,
  now: string,
): BookingPhase {
  if (fair.state === 'CANCELLED') return 'cancelled'
  if (now >= fair.content.endsAt) return 'over'
  if (plan === undefined || plan.state === 'DRAFT' || !isPublished(fair)) return 'unplanned'
  if (now >= fair.content.startsAt) return 'begun'
  const { opensAt, closesAt } = scheduleFor(plan, fair.content.startsAt)
  if (now < opensAt) return 'soon'
  return now < closesAt ? 'open' : 'closed'
}

const hour = 60 * 60 * 1000

/**
 * Until when a booth that became free is kept for the next of the waiting list: some hours, at the latest until the fair begins. undefined
 * when less than an hour is left: then the park gives it away by hand.
 */
export function offerUntil(plan: Pick<BoothPlan, 'rules'>, fair: Pick<Fair, 'content'>, now: string): string | undefined {
  const latest = Date.parse(fair.content.startsAt)
  const until = Math.min(Date.parse(now) + plan.rules.acceptHours * hour, latest)
  return until - Date.parse(now) < hour ? undefined : new Date(until).toISOString()
}

/** When a booth is forfeited on the day: at the end of the announced check-in, else some minutes after the start. */
export function lateAfter({ content }: Pick<Fair, 'content'>, lateMinutes: number): string {
  return content.checkIn?.until ?? new Date(Date.parse(content.startsAt) + lateMinutes * 60_000).toISOString()
}

/** The dates proposed for a new plan: as the fair announced them; else opened now, closed and settled before the fair by the parameters. */
export function proposedSchedule(
  { startsAt, booking }: Pick<Fair['content'], 'startsAt' | 'booking'>,
  now: string,
  { freeCancellationDays, confirmationDays }: { readonly freeCancellationDays: number; readonly confirmationDays: number },
): BoothSchedule {
  const before = (days: number): string => new Date(Date.parse(startsAt) - days * 24 * hour).toISOString()
  const later = (instant: string): string => (instant > now ? instant : startsAt)
  const closesAt = booking?.until ?? later(before(confirmationDays))
  const confirmUntil = later(before(confirmationDays))
  return {
    opensAt: booking?.from ?? now,
    closesAt,
    cancelUntil: later(before(freeCancellationDays)),
    confirmUntil: latest(confirmUntil, closesAt),
  }
}
