import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { type Introduction, recipientOf } from './introduction.ts'
import { stateOn } from './steps.ts'

/**
 * How an introduction stands for the person today. `hidden`: no organisation of it may see the person any more (a consent withdrawn, the
 * registry left, an organisation excluded); `partly-hidden`: one of two may not. Either comes back when the person lets themselves be seen
 * again. `to-answer` and `to-consent` wait for the person; `contact-withdrawn`: agreed once, and taken back.
 */
export const standings = [
  'to-answer',
  'to-consent',
  'waiting',
  'partly-hidden',
  'hidden',
  'vacancy-ended',
  'contact-withdrawn',
  'agreed',
  'interview',
  'offer',
  'placed',
  'notPlaced',
  'declined',
  'lapsed',
  'withdrawn',
] as const
export type Standing = (typeof standings)[number]

type Judged = Pick<Introduction, 'state' | 'due' | 'startedBy' | 'revealTo' | 'acceptedBy' | 'parties'>

/** `seenBy` says of each party whether it may see the person now; `open`: whether the vacancy is. */
export function standingOf(
  introduction: Judged,
  { seenBy, open, today }: { readonly seenBy: readonly boolean[]; readonly open: boolean; readonly today: CivilDate },
): Standing {
  const state = stateOn(introduction, today)
  if (state === 'interested' || state === 'accepted') return awaited(introduction, state, { seenBy, open })
  if (state !== 'agreed' && state !== 'interview' && state !== 'offer') return state
  if (!recipientSees(introduction, seenBy)) return 'hidden'
  return introduction.revealTo.length === 0 ? 'contact-withdrawn' : state
}

function awaited(
  introduction: Judged,
  state: 'interested' | 'accepted',
  { seenBy, open }: { readonly seenBy: readonly boolean[]; readonly open: boolean },
): Standing {
  if (!open) return 'vacancy-ended'
  if (state === 'accepted') return recipientSees(introduction, seenBy) ? 'to-consent' : 'hidden'
  if (!seenBy.includes(true)) return 'hidden'
  if (introduction.startedBy !== 'talent') return 'to-answer'
  return seenBy.includes(false) ? 'partly-hidden' : 'waiting'
}

function recipientSees(introduction: Judged, seenBy: readonly boolean[]): boolean {
  const recipient = recipientOf(introduction)
  return introduction.parties.some((party, at) => party === recipient && seenBy[at] === true)
}
