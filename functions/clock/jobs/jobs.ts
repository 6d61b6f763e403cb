import { closeAccounts } from '#shared/accounts/use-cases/close-accounts.ts'
import { keepVerifications } from '#shared/accounts/use-cases/keep-verifications.ts'
import { keepBulletins } from '#shared/bulletins/use-cases/keep-bulletins.ts'
import { watchDeadlines } from '#shared/complaints/use-cases/watch-deadlines.ts'
import { carryOutSights } from '#shared/demand/use-cases/carry-out-sight.ts'
import { expireVacancies } from '#shared/demand/use-cases/expire-vacancies.ts'
import { settleLikenesses } from '#shared/demand/use-cases/settle-likeness.ts'
import { followUpFairs } from '#shared/fairs/use-cases/follow-up-fairs.ts'
import { markFullFairs } from '#shared/fairs/use-cases/mark-full-fairs.ts'
import { markShownVacancies } from '#shared/fairs/use-cases/mark-shown-vacancies.ts'
import { remindVisitors } from '#shared/fairs/use-cases/remind-visitors.ts'
import { settleBooths } from '#shared/fairs/use-cases/settle-booths.ts'
import { tellOfChanges } from '#shared/fairs/use-cases/tell-of-changes.ts'
import { keepDeadlines } from '#shared/introductions/use-cases/keep-deadlines.ts'
import { publishPrecision } from '#shared/introductions/use-cases/publish-precision.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { makeSnapshot } from '#shared/open-data/use-cases/make-snapshot.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import type { schedules } from '#shared/platform/schedules.ts'
import { keepRetention } from '#shared/retention/use-cases/keep-retention.ts'
import type { WakeIntake } from '#shared/rosters/domain/ports.ts'
import { keepRosters } from '#shared/rosters/use-cases/keep-rosters.ts'
import { eraseLeavers } from '#shared/talent/use-cases/erase-leavers.ts'
import { keepInvitations } from '#shared/talent/use-cases/keep-invitations.ts'
import { remindOfCertificates } from '#shared/talent/use-cases/remind-of-certificates.ts'
import { sumUpLooks } from '#shared/talent/use-cases/sum-up-looks.ts'
import { sweepEvidence } from '#shared/talent/use-cases/sweep-evidence.ts'

/** What a schedule sends: which job, and the time it is. `again`: by hand, what is done once a day is done once more. */
export type Job = { readonly job: string; readonly time: string; readonly again?: boolean }

type JobName = Extract<(typeof schedules)[number], { readonly fn: 'clock' }>['job']

/** Runs the job that a schedule names, and gives what came of it. An unknown one is a mistake of the infrastructure and throws. */
export function jobHandler(
  deps: SearchDeps & { readonly objects: Objects; readonly uploads: Objects; readonly wakeIntake: WakeIntake },
): (event: Job) => Promise<unknown> {
  const jobs: Readonly<Record<JobName, (event: Job) => Promise<unknown>>> = {
    'expire-vacancies': expireVacancies(deps),
    'vacancies-in-sight': carryOutSights(deps),
    'fair-changes': tellOfChanges(deps),
    'vacancy-copies': settleLikenesses(deps),
    'fair-booths': settleBooths(deps),
    'fair-vacancies': markShownVacancies(deps),
    'fair-places': markFullFairs(deps),
    'fair-reminders': remindVisitors(deps),
    'fair-follow-up': followUpFairs(deps),
    verifications: keepVerifications(deps),
    leavers: eraseLeavers(deps),
    accounts: closeAccounts(deps),
    evidence: sweepEvidence(deps),
    'certificate-reminders': remindOfCertificates(deps),
    looks: sumUpLooks(deps),
    invitations: keepInvitations(deps),
    rosters: keepRosters(deps),
    'introduction-deadlines': keepDeadlines(deps),
    'introduction-precision': publishPrecision(deps),
    'complaint-deadlines': watchDeadlines(deps),
    retention: keepRetention(deps),
    // What reads searches is as large as the rest together, and is loaded when its turn comes.
    digests: async () => (await import('#shared/saved-searches/use-cases/send-digests.ts')).sendDigests(deps)(),
    bulletins: keepBulletins(deps),
    'open-data-snapshot': makeSnapshot(deps),
  }
  return async (event) => {
    const { job } = event
    const run = Object.hasOwn(jobs, job) ? jobs[job as JobName] : undefined
    if (run === undefined) throw new Error(`no job is called ${String(job).slice(0, 60)}`)
    return run(event)
  }
}
