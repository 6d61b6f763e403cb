import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { createVacancies } from '../store/vacancies.ts'
import { expired } from './expired.ts'
import { saveVacancy } from './save-vacancy.ts'

const batch = 50
const mostBatches = 40

/**
 * Writes down the expiry of published ads past their last day and tells their posters. Idempotent: an ad that somebody changed meanwhile is
 * left to the next run. Bounded: at most 2,000 a run, the longest past first; `more` says that the next run has work.
 */
export function expireVacancies(deps: Deps): () => Promise<{ readonly expired: number; readonly skipped: number; readonly more: boolean }> {
  return async () => {
    const today = civilDateOf(deps.clock.now())
    const vacancies = createVacancies(deps.dynamo)
    const count = { expired: 0, skipped: 0 }
    let after: Position | undefined
    for (let round = 0; round < mostBatches; round += 1) {
      const page = await vacancies.pastValidity({ before: today, limit: batch, after })
      for (const listed of page.items) {
        // The list may be a moment old.
        const vacancy = await vacancies.get(listed.id)
        const due = vacancy?.state === 'PUBLISHED' && (vacancy.content.validUntil ?? '') < today
        const done = due && (await saveVacancy(deps)(expired(deps, vacancy))).ok
        count[done ? 'expired' : 'skipped'] += 1
      }
      after = page.after
      if (after === undefined) return { ...count, more: false }
    }
    return { ...count, more: true }
  }
}
