import { carryOutSights } from '#shared/demand/use-cases/carry-out-sight.ts'
import { expireVacancies } from '#shared/demand/use-cases/expire-vacancies.ts'
import { settleLikenesses } from '#shared/demand/use-cases/settle-likeness.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { schedules } from '#shared/platform/schedules.ts'

/** What a schedule sends: which job, and the time it is. */
export type Job = { readonly job: string; readonly time: string }

type JobName = Extract<(typeof schedules)[number], { readonly fn: 'clock' }>['job']

/** Runs the job that a schedule names, and gives what came of it. An unknown one is a mistake of the infrastructure and throws. */
export function jobHandler(deps: Deps): (event: Job) => Promise<unknown> {
  const jobs: Readonly<Record<JobName, () => Promise<unknown>>> = {
    'expire-vacancies': expireVacancies(deps),
    'vacancies-in-sight': carryOutSights(deps),
    'vacancy-copies': settleLikenesses(deps),
  }
  return async ({ job }) => {
    const run = Object.hasOwn(jobs, job) ? jobs[job as JobName] : undefined
    if (run === undefined) throw new Error(`no job is called ${String(job).slice(0, 60)}`)
    return run()
  }
}
