import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { FairView } from '../domain/fair-view.ts'
import { createPublishedFairs } from '../store/published-fairs.ts'

/** One published fair, cancelled and past ones too. */
export function readPublishedFair(deps: Pick<Deps, 'dynamo'>): (code: string) => Promise<Result<FairView, Failure<'not-found'>>> {
  return async (code) => {
    const view = await createPublishedFairs(deps.dynamo).get(code)
    return view === undefined ? fail({ kind: 'not-found' }) : ok(view)
  }
}
