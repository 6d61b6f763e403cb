import type { Result } from '#shared/kernel/result.ts'
import { matchTalents } from '#shared/matching/use-cases/match-talents.ts'
import { matchVacancies } from '#shared/matching/use-cases/match-vacancies.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import type { Search } from '#shared/platform/search/client.ts'
import type { Direction } from './judged-set.ts'
import type { Market } from './market.ts'
import type { RowId } from './rows.ts'

/** What the product lists for one query, best first; at most 50. */
export type List = {
  readonly query: RowId
  readonly direction: Direction
  readonly results: readonly RowId[]
  /** Of each result. */
  readonly scores: readonly number[]
}

type Scored = { readonly id: string; readonly score: number }

const most = 50
/** So many queries are under way at once. */
const atOnce = 4

type Options = {
  /** Only these, by `talents …` or `vacancies …` and the id of the query. */
  readonly only?: (direction: Direction, query: RowId) => boolean
  readonly stopped: AbortSignal
  readonly progress?: (done: number, total: number) => void
}

/**
 * Both directions through the product's own use cases: ranked by the engine, read again from the store; after a short list the more
 * distant ones that whoever asks for them is shown. Throws when it is stopped.
 */
export async function listsOf(market: Market, search: Search, { only = () => true, stopped, progress }: Options): Promise<readonly List[]> {
  const clock = { now: () => market.now }
  const deps: SearchDeps = { dynamo: market.dynamo, clock, ids: randomIds(clock), search }
  const forTalents = matchTalents(deps)
  const forVacancies = matchVacancies(deps)
  const jobs: (() => Promise<List>)[] = [
    ...market.vacancies.map(({ id, vacancyId, by }) => ({
      direction: 'talents' as const,
      query: id,
      page: async (more: boolean) =>
        found(await forTalents({ by, vacancyId, filters: {}, wider: more, limit: most })).items.map(({ card, explanation }) => ({
          id: card.id,
          score: explanation.score,
        })),
    })),
    ...market.talents.map(({ id, personId }) => ({
      direction: 'vacancies' as const,
      query: id,
      page: async (more: boolean) =>
        found(await forVacancies({ personId, filters: {}, wider: more, ranked: true, limit: most })).items.map(
          ({ vacancy, explanation }) => ({
            id: vacancy.id,
            score: explanation?.score ?? 0,
          }),
        ),
    })),
  ]
    .filter(({ direction, query }) => only(direction, query))
    .map(({ direction, query, page }) => async () => {
      const near = await page(false)
      const all = near.length < most ? [...near, ...missing(near, await page(true))] : near
      const shown = all.slice(0, most)
      return { query, direction, results: shown.map(({ id }) => market.rowOf(id)), scores: shown.map(({ score }) => score) }
    })
  return inTurn(jobs, stopped, progress)
}

function missing(near: readonly Scored[], wider: readonly Scored[]): readonly Scored[] {
  const known = new Set(near.map(({ id }) => id))
  return wider.filter(({ id }) => !known.has(id))
}

function found<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`the product answers ${result.error.kind}`)
  return result.value
}

async function inTurn<T>(
  jobs: readonly (() => Promise<T>)[],
  stopped: AbortSignal,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<readonly T[]> {
  const results: T[] = []
  let next = 0
  let done = 0
  const worker = async (): Promise<void> => {
    while (next < jobs.length) {
      stopped.throwIfAborted()
      const at = next++
      const job = jobs[at]
      if (job !== undefined) results[at] = await job()
      done++
      progress(done, jobs.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}
