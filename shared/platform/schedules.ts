import type { FunctionName } from './access.ts'

/** Work that the clock starts. The infrastructure and the local system make their schedules from these rows. */
export type Schedule = {
  readonly name: string
  readonly fn: FunctionName
  /** Sent as `{ job, time }`. A job catches up by itself: it is started once however many of its times have passed meanwhile. */
  readonly job: string
  readonly everyMinutes: number
}

export const schedules = [
  { name: 'expire-vacancies', fn: 'clock', job: 'expire-vacancies', everyMinutes: 10 },
  { name: 'vacancies-in-sight', fn: 'clock', job: 'vacancies-in-sight', everyMinutes: 1 },
  { name: 'fair-changes', fn: 'clock', job: 'fair-changes', everyMinutes: 1 },
  { name: 'vacancy-copies', fn: 'clock', job: 'vacancy-copies', everyMinutes: 1 },
  { name: 'fair-booths', fn: 'clock', job: 'fair-booths', everyMinutes: 5 },
  { name: 'fair-vacancies', fn: 'clock', job: 'fair-vacancies', everyMinutes: 5 },
  { name: 'fair-places', fn: 'clock', job: 'fair-places', everyMinutes: 1 },
  { name: 'fair-reminders', fn: 'clock', job: 'fair-reminders', everyMinutes: 60 },
  { name: 'fair-follow-up', fn: 'clock', job: 'fair-follow-up', everyMinutes: 60 },
  { name: 'open-data-snapshot', fn: 'clock', job: 'open-data-snapshot', everyMinutes: 60 },
  { name: 'leavers', fn: 'clock', job: 'leavers', everyMinutes: 60 },
  { name: 'accounts', fn: 'clock', job: 'accounts', everyMinutes: 60 },
  { name: 'evidence', fn: 'clock', job: 'evidence', everyMinutes: 60 },
  { name: 'certificate-reminders', fn: 'clock', job: 'certificate-reminders', everyMinutes: 60 },
  { name: 'looks', fn: 'clock', job: 'looks', everyMinutes: 60 },
  { name: 'invitations', fn: 'clock', job: 'invitations', everyMinutes: 10 },
  { name: 'rosters', fn: 'clock', job: 'rosters', everyMinutes: 1 },
  { name: 'verifications', fn: 'clock', job: 'verifications', everyMinutes: 60 },
  { name: 'digests', fn: 'clock', job: 'digests', everyMinutes: 10 },
  { name: 'bulletins', fn: 'clock', job: 'bulletins', everyMinutes: 1 },
  { name: 'introduction-deadlines', fn: 'clock', job: 'introduction-deadlines', everyMinutes: 10 },
  { name: 'introduction-precision', fn: 'clock', job: 'introduction-precision', everyMinutes: 60 },
  { name: 'complaint-deadlines', fn: 'clock', job: 'complaint-deadlines', everyMinutes: 60 },
  { name: 'retention', fn: 'clock', job: 'retention', everyMinutes: 60 },
  { name: 'reconcile-search', fn: 'indexer', job: 'reconcile', everyMinutes: 24 * 60 },
] as const satisfies readonly Schedule[]
