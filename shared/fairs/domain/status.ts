import { bilingual } from '#shared/kernel/language.ts'
import type { FairChange, FairState } from './fair.ts'
import type { FairMode } from './fair-details.ts'
import { phaseOf } from './phase.ts'

export type Status = { readonly text: string; readonly tone: 'plain' | 'good' | 'warn' | 'bad' }

type Shown = {
  readonly state: FairState
  readonly mode?: FairMode
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
  if (fair.state === 'CANCELLED') return [{ text: texts.cancelled, tone: 'bad' }]
  const where = phaseOf(fair, now)
  const phase: Status = { text: texts[where], tone: where === 'ended' ? 'plain' : 'good' }
  const changed = (key: 'time' | 'place' | 'mode'): boolean => fair.changes.some(({ change }) => change?.[key] !== undefined)
  const words: readonly Status[] = [
    ...(changed('time') ? [{ text: texts.time, tone: 'warn' } as const] : []),
    ...(changed('place') ? [{ text: texts.place, tone: 'warn' } as const] : []),
    ...(changed('mode') ? [{ text: texts.mode[fair.mode ?? 'onsite'], tone: 'warn' } as const] : []),
  ]
  const [first, ...rest] = [...words, phase]
  return [first ?? phase, ...rest]
}

const texts = bilingual(
  {
    cancelled: '已取消',
    time: '已改期',
    place: '已改址',
    mode: { onsite: '改为线下', online: '改为线上', hybrid: '改为线上＋线下' },
    upcoming: '即将举办',
    'in-session': '正在举办',
    ended: '已结束',
  },
  {
    cancelled: 'Cancelled',
    time: 'New time',
    place: 'New place',
    mode: { onsite: 'Now on site', online: 'Now online', hybrid: 'Now also online' },
    upcoming: 'Coming up',
    'in-session': 'On now',
    ended: 'Over',
  },
)
