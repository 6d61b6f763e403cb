import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { type Kind, keptUntil, retentionRules } from './rules.ts'
import type { Why } from './texts.ts'

/**
 * What is to be done with an item that was found. gone: it was erased since the last report, and only its tombstone is left. due: its time is
 * over, and it is ours to end. late: somebody else should have ended it. else why it stays.
 */
export type Verdict = { readonly kind: 'gone' | 'late' } | { readonly kind: 'due' } | { readonly kind: 'kept'; readonly why: Why }

/** Days that a table may take to remove what has run out. */
const graceDays = 7
const over = ['placed', 'notPlaced', 'declined', 'lapsed', 'withdrawn']

/** When the walk began, and the one before it. */
type Walk = { readonly begunAt: string; readonly since?: string | undefined }

/** A stored item, as far as it is looked at. */
type Item = { readonly entity: string } & Readonly<Record<string, unknown>>

/** undefined: no rule speaks of it. Only its kind, state and times are looked at. */
export function judge(item: Item, now: string, walk: Walk): Verdict | undefined {
  if (!Object.hasOwn(retentionRules, item.entity)) return undefined
  const kind = item.entity as Kind
  const { ends, why } = retentionRules[kind]
  if (kind === 'talent') return talentVerdict(item, walk)
  if (kind === 'introduction') return ended(item, now, walk, over)
  if (kind === 'complaint') return ended(item, now, walk, ['answered', 'withdrawn'])
  // Whose record it is decides: see what ends it.
  if (kind === 'consent-record') return keptUntil(String(item.at)) < civilDateOf(now) ? { kind: 'due' } : { kind: 'kept', why }
  if (ends === 'ttl' && isPast(item.expiresAt, now)) return { kind: 'late' }
  return { kind: 'kept', why }
}

/** Erased, which this walk alone does; over for so long; over; or under way. */
function ended({ state, updatedAt, erasedAt }: Item, now: string, { begunAt }: Walk, ends: readonly string[]): Verdict {
  if (state === 'erased') return String(erasedAt ?? updatedAt) >= begunAt ? { kind: 'gone' } : { kind: 'kept', why: 'tombstone' }
  if (!ends.includes(String(state))) return { kind: 'kept', why: 'running' }
  return keptUntil(String(updatedAt)) < civilDateOf(now) ? { kind: 'due' } : { kind: 'kept', why: 'minimum' }
}

/** Who left between the beginnings of two walks is counted by one of them. */
function talentVerdict({ state, updatedAt }: Item, { since = '', begunAt }: Walk): Verdict {
  if (state !== 'left') return { kind: 'kept', why: state === 'leaving' ? 'cooling' : 'wanted' }
  const at = String(updatedAt)
  return since <= at && at < begunAt ? { kind: 'gone' } : { kind: 'kept', why: 'tombstone' }
}

function isPast(expiresAt: unknown, now: string): boolean {
  return typeof expiresAt === 'number' && expiresAt * 1000 + graceDays * 86_400_000 < Date.parse(now)
}
