import type { Result } from '#shared/kernel/result.ts'
import { type Entry, ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once, type Step } from '#shared/platform/http/once.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Vacancy } from '../domain/vacancy.ts'
import { guardWrites } from '../store/demands.ts'
import { likenessWrites } from '../store/likenesses.ts'
import { publicWrites } from '../store/public-views.ts'
import { createVacancies } from '../store/vacancies.ts'

/** What saving may be refused for; a mandate it rests on may have been withdrawn at that moment. */
export type SaveFailure = Failure<'revision-conflict' | 'duplicate' | 'busy' | 'mandate-missing'> | CommitFailure

/** What else belongs to a change of a vacancy. */
export type SaveSteps = readonly Step<Failure<'busy' | 'mandate-missing'>>[]

export type Change = {
  readonly before?: Vacancy | undefined
  readonly after: Vacancy
  readonly once: Once
  /** Absent for what leaves no trace: a draft that is typed on, a mark of the system's. */
  readonly entry?: Pick<Entry, 'action' | 'by' | 'reason'>
  readonly steps?: SaveSteps
}

/**
 * Writes a vacancy as one transaction: root on the revision that was read, copy for the employer, guard of its demand, what it is compared
 * with copies by, public views, ledger entry, idempotency record, and what the use case adds. Gives back what was stored.
 */
export function writeVacancy(deps: Deps): (change: Change) => Promise<Result<Vacancy, SaveFailure>> {
  return async ({ before, after, once, entry, steps = [] }) => {
    const stored: Vacancy = { ...inPublic(after), rev: (before?.rev ?? 0) + 1 }
    const [root, ...others] = createVacancies(deps.dynamo).put(stored, before)
    const { take, free } = guardWrites(before, stored)
    const all: Step<SaveFailure>[] = [
      { write: root, otherwise: { kind: 'revision-conflict' } },
      ...others.map((write) => ({ write })),
      ...(take === undefined ? [] : [{ write: take, otherwise: { kind: 'duplicate' } as const }]),
      ...(free === undefined ? [] : [{ write: free }]),
      ...likenessWrites(before, stored, deps.clock.now()).map((write) => ({ write })),
      ...publicWrites(before, stored, deps.clock.now()).map((write) => ({ write })),
      ...(entry === undefined ? [] : [{ write: ledgerEntry(deps, { subject: stored.id, ...entry }) }]),
      ...steps,
    ]
    return commit(deps.dynamo, once, stored, all)
  }
}

/** What is not public is in no cluster; when it comes back it is compared anew. */
function inPublic(vacancy: Vacancy): Vacancy {
  const { cluster: _, ...bare } = vacancy
  return vacancy.state === 'PUBLISHED' ? vacancy : bare
}
