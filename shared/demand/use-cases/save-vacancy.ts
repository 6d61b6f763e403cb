import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { StoreUnavailable } from '#shared/platform/dynamo/retries.ts'
import { holdsDemand } from '../domain/same-demand.ts'
import { stateOn, type Vacancy } from '../domain/vacancy.ts'
import { holderOf } from '../store/demands.ts'
import { blockOf, likenessWrites } from '../store/likenesses.ts'
import { createVacancies } from '../store/vacancies.ts'
import { expired } from './expired.ts'
import { settleLikeness } from './settle-likeness.ts'
import { type Change, type SaveFailure, writeVacancy } from './write-vacancy.ts'

/**
 * Writes a vacancy (see write-vacancy.ts), and has its copies found: before the answer where somebody waits for it, else within a minute. A
 * `duplicate` names the open ad of the same demand by its id in `existing`; one that has run out and was not yet cleared away is expired
 * first.
 */
export function saveVacancy(deps: Deps): (change: Change) => Promise<Result<Vacancy, SaveFailure>> {
  return async (change) => {
    const saved = await saving(deps, change)
    return saved.ok && deps.prompt === true ? ok(await compared(deps, change.before, saved.value)) : saved
  }
}

async function saving(deps: Deps, change: Change): Promise<Result<Vacancy, SaveFailure>> {
  const first = await writeVacancy(deps)(change)
  if (first.ok || first.error.kind !== 'duplicate') return first
  const holder = await holderOf(deps.dynamo, change.after)
  const standing = holder === undefined ? undefined : await createVacancies(deps.dynamo).get(holder)
  if (standing !== undefined && holdsDemand(standing)) {
    const runs = stateOn(standing, civilDateOf(deps.clock.now())) !== 'EXPIRED'
    if (runs) return { ok: false, error: { ...first.error, existing: standing.id } }
    await writeVacancy(deps)(expired(deps, standing))
  }
  // The place has become free: once more.
  return writeVacancy(deps)(change)
}

/** A block of more things is left to the clock: nobody waits for hundreds of ads to be compared. */
const mostAtOnce = 60

/** The vacancy as it is once its copies are found. The change is done; a store that fails now does not undo it, and the clock goes on. */
async function compared(deps: Deps, before: Vacancy | undefined, saved: Vacancy): Promise<Vacancy> {
  if (likenessWrites(before, saved, saved.updatedAt).length === 0) return saved
  const blocks = new Set([...(before === undefined ? [] : [blockOf(before)]), blockOf(saved)])
  try {
    let marked = 0
    for (const block of blocks) marked += await settleLikeness(deps)(block, mostAtOnce)
    return marked === 0 ? saved : ((await createVacancies(deps.dynamo).get(saved.id)) ?? saved)
  } catch (error) {
    if (error instanceof StoreUnavailable) return saved
    throw error
  }
}
