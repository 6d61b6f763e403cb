import type { FairState } from './fair.ts'
import { phaseOf } from './phase.ts'

export type Status = { readonly text: string; readonly tone: 'plain' | 'good' | 'warn' | 'bad' }

/**
 * The state of a published fair in words, most important first. Cancelled outweighs all; a change of time or place stays said beside
 * where the fair is by the clock.
 */
export function statusOf(
  fair: { readonly state: FairState; readonly startsAt: string; readonly endsAt: string },
  now: string,
): readonly [Status, ...Status[]] {
  if (fair.state === 'CANCELLED') return [{ text: '已取消', tone: 'bad' }]
  const phase = phaseOf(fair, now)
  const clock = phases[phase]
  if (phase === 'ended' || fair.state === 'ANNOUNCED') return [clock]
  return [{ text: fair.state === 'RELOCATED' ? '已改址' : '已改期', tone: 'warn' }, clock]
}

const phases = {
  upcoming: { text: '即将举办', tone: 'good' },
  'in-session': { text: '正在举办', tone: 'good' },
  ended: { text: '已结束', tone: 'plain' },
} as const satisfies Record<ReturnType<typeof phaseOf>, Status>
