import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Visitor } from '../domain/visitor.ts'
import { createVisitors } from '../store/visitors.ts'

/** Those who registered for a fair, page after page, in no order that says anything: for pre-matching and for notices. */
export function visitorsOf(
  deps: Pick<Deps, 'dynamo'>,
): (
  fairId: string,
  asked: { readonly limit: number; readonly after?: Position | undefined },
) => Promise<{ readonly items: readonly Visitor[]; readonly after?: Position }> {
  return (fairId, asked) => createVisitors(deps.dynamo).ofFair(fairId, asked)
}
