import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { pagePath } from '../domain/page-path.ts'
import { kindOf } from '../store/published.ts'

/** Where the thing of a public code is read. */
export function followShortLink({ dynamo }: { readonly dynamo: Dynamo }): (code: string) => Promise<Result<string, Failure<'not-found'>>> {
  return async (code) => {
    const kind = await kindOf(dynamo, code)
    return kind === undefined ? fail({ kind: 'not-found' }) : ok(pagePath(kind, code))
  }
}
