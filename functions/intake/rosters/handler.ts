import type { Log } from '#shared/platform/log.ts'
import type { RosterDeps } from '#shared/rosters/use-cases/roster-deps.ts'
import { workRoster } from '#shared/rosters/use-cases/work-roster.ts'

/** A list has something to be done. What it is, its course says. */
export type IntakeEvent = { readonly job: string; readonly id: string; readonly time: string }

/** What was done is logged by its id and kind alone: nothing of a row, a name or a number. */
export function intakeHandler(deps: RosterDeps & { readonly log: Log }): (event: IntakeEvent) => Promise<unknown> {
  return async ({ job, id }) => {
    if (job !== 'roster') throw new Error(`intake knows no job ${String(job).slice(0, 60)}`)
    const done = await workRoster(deps)(id)
    deps.log.info('ROSTER', { id, reason: done.did })
    return done
  }
}
