import type { Clock } from '#shared/kernel/clock.ts'
import type { Notify } from '#shared/platform/lambda/invoke.ts'
import type { Log } from '#shared/platform/log.ts'
import type { WakeIntake } from '../domain/ports.ts'

/** Intake as desk and clock see it. When it cannot be told, that is logged and no more: the clock tells it again within a minute. */
export function createWakeIntake(notify: Notify, { clock, log }: { readonly clock: Clock; readonly log: Log }): WakeIntake {
  return async (id) => {
    try {
      await notify({ job: 'roster', id, time: clock.now() })
    } catch (error) {
      log.warn('INTAKE_NOT_WOKEN', { id, kind: error instanceof Error ? error.name : 'unknown' })
    }
  }
}
