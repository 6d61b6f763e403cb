import { AwsClient } from 'aws4fetch'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type Config, required } from '../config.ts'

/** The engine did not answer in time, or answered that it cannot. Never told apart further: the caller's way on is the same. */
export type SearchUnavailable = { readonly kind: 'search-unavailable' }

/** OpenSearch refused one write of a bulk: a stale version is success for us, the rest is told. */
type BulkItem = { readonly id: string; readonly status: number; readonly reason?: string }

export type Search = {
  /** A read with the query budget and no retry: a page waits 800 ms for the engine at most. */
  readonly query: <T>(index: string, body: unknown) => Promise<Result<T, SearchUnavailable>>
  /** A call of the indexer: any method and path; 404 gives `undefined`, other refusals throw with the engine's reason. */
  readonly call: <T>(method: string, path: string, body?: unknown, budget?: number) => Promise<T | undefined>
  /** Newline-delimited bulk request to one index: its lines may not name another (`rest.action.multi.allow_explicit_index: false`). */
  readonly bulk: (lines: readonly unknown[], index: string) => Promise<readonly BulkItem[]>
}

const queryBudget: number = 800
const workBudget: number = 30_000

/** Signed requests to OpenSearch. Only the indexer's role may write; a reader's may search the indices of its row and nothing else. */
export function createSearch(config: Config): Search {
  const aws = new AwsClient({
    accessKeyId: required(config.AWS_ACCESS_KEY_ID, 'AWS_ACCESS_KEY_ID'),
    secretAccessKey: required(config.AWS_SECRET_ACCESS_KEY, 'AWS_SECRET_ACCESS_KEY'),
    ...(config.AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: config.AWS_SESSION_TOKEN }),
    region: config.AWS_REGION,
    service: 'es',
    retries: 0,
  })
  const endpoint = required(config.SEARCH_ENDPOINT, 'SEARCH_ENDPOINT').replace(/\/$/, '')
  const send = async (method: string, path: string, body: string | undefined, type: string, budget: number): Promise<Response> =>
    aws.fetch(`${endpoint}${path}`, {
      method,
      ...(body === undefined ? {} : { body, headers: { 'content-type': type } }),
      signal: AbortSignal.timeout(budget),
    })
  return {
    query: async <T>(index: string, body: unknown): Promise<Result<T, SearchUnavailable>> => {
      try {
        const answer = await send('POST', `/${index}/_search`, JSON.stringify(body), 'application/json', queryBudget)
        if (answer.ok) return ok((await answer.json()) as T)
        await answer.body?.cancel()
        // A query the engine calls wrong is a bug of ours; overload, a missing index and a red cluster are the engine's absence.
        if (answer.status === 400) throw new BadQuery(index)
      } catch (error) {
        if (error instanceof BadQuery) throw error
      }
      return fail({ kind: 'search-unavailable' })
    },
    call: async <T>(method: string, path: string, body?: unknown, budget: number = workBudget): Promise<T | undefined> => {
      const answer = await send(method, path, body === undefined ? undefined : JSON.stringify(body), 'application/json', budget)
      if (answer.status === 404) {
        await answer.body?.cancel()
        return undefined
      }
      if (!answer.ok) throw new Error(`OpenSearch ${method} ${path.split('?')[0]}: ${answer.status} ${await reasonOf(answer)}`)
      return method === 'HEAD' ? ({} as T) : ((await answer.json()) as T)
    },
    bulk: async (lines, index) => {
      const body = `${lines.map((row) => JSON.stringify(row)).join('\n')}\n`
      const answer = await send('POST', `/${index}/_bulk`, body, 'application/x-ndjson', workBudget)
      if (!answer.ok) throw new Error(`OpenSearch _bulk: ${answer.status} ${await reasonOf(answer)}`)
      const { items } = (await answer.json()) as BulkAnswer
      return items.map((item) => {
        const result = Object.values(item)[0]
        if (result === undefined) throw new Error('OpenSearch answered an empty bulk item')
        return { id: result._id, status: result.status, ...(result.error === undefined ? {} : { reason: result.error.type }) }
      })
    },
  }
}

type BulkAnswer = { readonly items: readonly Readonly<Record<string, { _id: string; status: number; error?: { type: string } }>>[] }

class BadQuery extends Error {
  constructor(index: string) {
    super(`OpenSearch calls a query on ${index} wrong`)
  }
}

async function reasonOf(answer: Response): Promise<string> {
  const text = await answer.text()
  return /"type":"([a-z_]+)"/.exec(text)?.[1] ?? text.slice(0, 80)
}
