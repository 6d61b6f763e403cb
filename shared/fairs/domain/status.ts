import type { FairChange, FairState } from './fair.ts'
import { phaseOf } from './phase.ts'

export type Status = { readonly text: string; readonly tone: 'plain' | 'good' | 'warn' | 'bad' }

type Shown = {
  readonly state: FairState
  readonly startsAt: string
  readonly endsAt: string
  /** Everything that happened to it, or what the public was told of that. */
  readonly changes: readonly { readonly change?: FairChange | undefined }[]
}

/**
 * The state of a published fair in words, most important first. Cancelled outweighs all; a change of time or place stays said beside
 * where the fair is by the clock.
 */
export function statusOf(fair: Shown, now: string): readonly [Status, ...Status[]] {
  if (fair.state === 'CANCELLED') return [{ text: '已取消', tone: 'bad' }]
  const phase = phases[phaseOf(fair, now)]
  const changed = (key: 'time' | 'place'): boolean => fair.changes.some(({ change }) => change?.[key] !== undefined)
  const words: readonly Status[] = [
    ...(changed('time') ? [{ text: '已改期', tone: 'warn' } as const] : []),
    ...(changed('place') ? [{ text: '已改址', tone: 'warn' } as const] : []),
  ]
  const [first, ...rest] = [...words, phase]
  return [first ?? phase, ...rest]
}

const phases = {
  upcoming: { text: '即将举办', tone: 'good' },
  'in-session': { text: '正在举办', tone: 'good' },
  ended: { text: '已结束', tone: 'plain' },
} as const satisfies Record<ReturnType<typeof phaseOf>, Status>
