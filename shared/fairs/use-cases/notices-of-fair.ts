import type { Deps } from '#shared/platform/deps.ts'
import type { FairNotice } from '../domain/notice.ts'
import { createNotices } from '../store/notices.ts'

/** How far the telling of each published change of a fair has come, the first change first. */
export function noticesOfFair(deps: Pick<Deps, 'dynamo'>): (fairId: string) => Promise<readonly FairNotice[]> {
  return (fairId) => createNotices(deps.dynamo).ofFair(fairId)
}
