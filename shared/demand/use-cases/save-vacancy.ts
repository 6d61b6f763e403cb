import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Result } from '#shared/kernel/result.ts'
import { type Entry, ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once, type Step } from '#shared/platform/http/once.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { holdsDemand } from '../domain/same-demand.ts'
import { stateOn, type Vacancy } from '../domain/vacancy.ts'
import { guardWrites, holderOf } from '../store/demands.ts'
import { publicWrites } from '../store/public-views.ts'
import { createVacancies } from '../store/vacancies.ts'
import { expired } from './expired.ts'

/** What saving may be refused for; a mandate it rests on may have been withdrawn at that moment. */
export type SaveFailure = Failure<'revision-conflict' | 'duplicate' | 'busy' | 'mandate-missing'> | CommitFailure

/** What else belongs to a change of a vacancy. */
export type SaveSteps = readonly Step<Failure<'busy' | 'mandate-missing'>>[]

type Change = {
  readonly before?: Vacancy | undefined
  readonly after: Vacancy
  readonly once: Once
  /** Absent for what leaves no trace: a draft that is typed on. */
  readonly entry?: Pick<Entry, 'action' | 'by' | 'reason'>
  readonly steps?: SaveSteps
}

/**
 * Writes a vacancy as one transaction: root on the revision that was read, copy for the employer, guard of its demand, public views, ledger
 * entry, idempotency record, and what the use case adds. Gives back what was stored. A `duplicate` names the open ad of the same demand by
 * its id in `existing`; one that has run out and was not yet cleared away is expired first.
 */
export function saveVacancy(deps: Deps): (change: Change) => Promise<Result<Vacancy, SaveFailure>> {
  return async (change) => {
    const first = await attempt(deps, change)
    if (first.ok || first.error.kind !== 'duplicate') return first
    const holder = await holderOf(deps.dynamo, change.after)
    const standing = holder === undefined ? undefined : await createVacancies(deps.dynamo).get(holder)
    if (standing !== undefined && holdsDemand(standing)) {
      const runs = stateOn(standing, civilDateOf(deps.clock.now())) !== 'EXPIRED'
      if (runs) return { ok: false, error: { ...first.error, existing: standing.id } }
      await attempt(deps, expired(deps, standing))
    }
    // The place has become free: once more.
    return attempt(deps, change)
  }
}

async function attempt(deps: Deps, { before, after, once, entry, steps = [] }: Change): Promise<Result<Vacancy, SaveFailure>> {
  const stored: Vacancy = { ...after, rev: (before?.rev ?? 0) + 1 }
  const [root, ...others] = createVacancies(deps.dynamo).put(stored, before)
  const { take, free } = guardWrites(before, stored)
  const all: Step<SaveFailure>[] = [
    { write: root, otherwise: { kind: 'revision-conflict' } },
    ...others.map((write) => ({ write })),
    ...(take === undefined ? [] : [{ write: take, otherwise: { kind: 'duplicate' } as const }]),
    ...(free === undefined ? [] : [{ write: free }]),
    ...publicWrites(before, stored).map((write) => ({ write })),
    ...(entry === undefined ? [] : [{ write: ledgerEntry(deps, { subject: stored.id, ...entry }) }]),
    ...steps,
  ]
  return commit(deps.dynamo, once, stored, all)
}
