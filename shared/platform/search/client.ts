import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { signerFor } from '../aws-service.ts'
import { type CallAnswer, callerOf, idleFor, isStale } from '../call.ts'
import { type Config, required } from '../config.ts'
import { createBreaker } from './breaker.ts'

/** The engine did not answer in time, or answered that it cannot. Never told apart further: the caller's way on is the same. */
export type SearchUnavailable = { readonly kind: 'search-unavailable' }

/** OpenSearch refused one write of a bulk: a stale version is success for us, the rest is told. */
type BulkItem = { readonly id: string; readonly status: number; readonly reason?: string }

export type Search = {
  /** A read with a budget (milliseconds) and no retry: a page waits 700 ms for the engine at most. */
  readonly query: <T>(index: string, body: unknown, budget?: number) => Promise<Result<T, SearchUnavailable>>
  /**
   * A call of the indexer: any method and path; 404 gives `undefined`, other refusals throw with the engine's reason, `EngineAway` when the
   * same call may go well later.
   */
  readonly call: <T>(method: string, path: string, body?: unknown, budget?: number) => Promise<T | undefined>
  /** Newline-delimited bulk request to one index: its lines may not name another (`rest.action.multi.allow_explicit_index: false`). */
  readonly bulk: (lines: readonly unknown[], index: string) => Promise<readonly BulkItem[]>
}

/** A search is answered within a second, and what is read before and after the query takes up to 0.3 of it on a busy machine. */
export const queryBudget: number = 700
const workBudget: number = 30_000
/** A bulk request takes well under a second. One that hangs is sent again: versions make that harmless. */
const bulkBudget: number = 10_000

/** Signed requests to OpenSearch. Only the indexer's role may write; a reader's may search the indices of its row and nothing else. */
export function createSearch(config: Config): Search {
  const sign = signerFor('es', config)
  const endpoint = required(config.SEARCH_ENDPOINT, 'SEARCH_ENDPOINT').replace(/\/$/, '')
  const breaker = createBreaker()
  const call = callerOf(new URL(endpoint), idleFor)
  const send = async (method: string, path: string, body: string | undefined, type: string, budget: number): Promise<CallAnswer> => {
    const url = new URL(`${endpoint}${path}`)
    const headers = sign(method, url, body === undefined ? {} : { 'content-type': type }, body ?? '')
    const until = performance.now() + budget
    // What was asked over connections that a restarted engine had left is asked over a new one; each of them comes to nothing once.
    const ask = async (): Promise<CallAnswer> =>
      call(method, url, { headers, body, within: Math.max(1, until - performance.now()) }).catch(async (error: unknown) => {
        if (isStale(error)) return ask()
        throw error
      })
    return ask()
  }
  const work = async (...asked: Parameters<typeof send>): Promise<CallAnswer> => {
    const answer = await send(...asked).catch((error: unknown) => {
      throw new EngineAway(asked[0], asked[1], error instanceof Error ? error.name : 'no answer')
    })
    if (answer.status === 429 || answer.status >= 500) throw new EngineAway(asked[0], asked[1], reasonOf(answer))
    return answer
  }
  return {
    query: async <T>(index: string, body: unknown, budget: number = queryBudget): Promise<Result<T, SearchUnavailable>> => {
      if (breaker.isOpen()) return fail({ kind: 'search-unavailable' })
      try {
        const answer = await send('POST', `/${index}/_search`, JSON.stringify(body), 'application/json', budget)
        // A query the engine calls wrong is a bug of ours; overload, a missing index and a red cluster are the engine's absence.
        if (answer.status === 400) throw new BadQuery(index)
        const found = answer.status === 200 ? (JSON.parse(answer.body) as T) : undefined
        breaker.note(found === undefined ? 'failed' : 'answered')
        if (found !== undefined) return ok(found)
      } catch (error) {
        if (error instanceof BadQuery) throw error
        breaker.note('failed')
      }
      return fail({ kind: 'search-unavailable' })
    },
    call: async <T>(method: string, path: string, body?: unknown, budget: number = workBudget): Promise<T | undefined> => {
      const answer = await work(method, path, body === undefined ? undefined : JSON.stringify(body), 'application/json', budget)
      if (answer.status === 404) return undefined
      if (answer.status >= 400) throw new Error(`OpenSearch ${method} ${path.split('?')[0]}: ${reasonOf(answer)}`)
      return method === 'HEAD' ? ({} as T) : (JSON.parse(answer.body) as T)
    },
    bulk: async (lines, index) => {
      const body = `${lines.map((row) => JSON.stringify(row)).join('\n')}\n`
      const answer = await work('POST', `/${index}/_bulk?filter_path=${told}`, body, 'application/x-ndjson', bulkBudget)
      if (answer.status >= 400) throw new Error(`OpenSearch _bulk: ${reasonOf(answer)}`)
      const { items } = JSON.parse(answer.body) as BulkAnswer
      return items.map((item) => {
        const result = Object.values(item)[0]
        if (result === undefined) throw new Error('OpenSearch answered an empty bulk item')
        return { id: result._id, status: result.status, ...(result.error === undefined ? {} : { reason: result.error.type }) }
      })
    },
  }
}

/** What is read of the answer to a bulk request; all of it is as long as the request. */
const told = 'items.*._id,items.*.status,items.*.error.type'
type BulkAnswer = { readonly items: readonly Readonly<Record<string, { _id: string; status: number; error?: { type: string } }>>[] }

/** The engine is away or overloaded: the same call may go well later. */
export class EngineAway extends Error {
  constructor(method: string, path: string, reason: string) {
    super(`OpenSearch ${method} ${path.split('?')[0]}: ${reason}`)
  }
}

class BadQuery extends Error {
  constructor(index: string) {
    super(`OpenSearch calls a query on ${index} wrong`)
  }
}

function reasonOf({ status, body }: CallAnswer): string {
  return `${status} ${/"type":"([a-z_]+)"/.exec(body)?.[1] ?? body.slice(0, 80)}`
}
