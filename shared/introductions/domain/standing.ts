import type { Introduction } from './introduction.ts'

/**
 * How an introduction stands for the person today. `hidden`: no organisation of it may see the person any more (a consent withdrawn, the
 * registry left, an organisation excluded); `partly-hidden`: one of two may not. Either comes back when the person lets themselves be seen
 * again.
 */
export const standings = ['waiting', 'partly-hidden', 'hidden', 'vacancy-ended', 'withdrawn'] as const
export type Standing = (typeof standings)[number]

/** `seenBy` says of each party whether it may see the person now. */
export function standingOf(
  { state }: Pick<Introduction, 'state'>,
  { seenBy, open }: { readonly seenBy: readonly boolean[]; readonly open: boolean },
): Standing {
  if (state === 'withdrawn') return 'withdrawn'
  if (!open) return 'vacancy-ended'
  if (!seenBy.includes(true)) return 'hidden'
  return seenBy.includes(false) ? 'partly-hidden' : 'waiting'
}
