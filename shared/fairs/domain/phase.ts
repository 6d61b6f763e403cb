/** Where a fair is by the clock. */
export type Phase = 'upcoming' | 'in-session' | 'ended'

export function phaseOf(fair: { readonly startsAt: string; readonly endsAt: string }, now: string): Phase {
  if (now < fair.startsAt) return 'upcoming'
  return now < fair.endsAt ? 'in-session' : 'ended'
}
