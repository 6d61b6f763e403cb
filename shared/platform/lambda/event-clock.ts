import type { Clock } from '#shared/kernel/clock.ts'

/** A clock that a running function keeps: the system's, or (locally and in tests) the one that its events carry, so that time can be moved. */
export type EventClock = Clock & { readonly observe: (event: unknown) => void }

export function eventClock(source: 'system' | 'event'): EventClock {
  let offset = 0
  return {
    now: () => new Date(Date.now() + offset).toISOString(),
    observe: (event) => {
      if (source === 'event') offset = (epochOf(event) ?? Date.now() + offset) - Date.now()
    },
  }
}

/** API Gateway's `requestContext.timeEpoch`, or the `time` of a scheduled or direct job. */
function epochOf(event: unknown): number | undefined {
  if (typeof event !== 'object' || event === null) return undefined
  if ('requestContext' in event) {
    const context = event.requestContext
    return typeof context === 'object' && context !== null && 'timeEpoch' in context && typeof context.timeEpoch === 'number'
      ? context.timeEpoch
      : undefined
  }
  return 'time' in event && typeof event.time === 'string' ? Date.parse(event.time) : undefined
}
