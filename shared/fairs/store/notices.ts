import { absent, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { FairNotice } from '../domain/notice.ts'
import { everyItem } from './every-item.ts'
import { noticeKey, noticePrefix, noticesUnderWay } from './keys.ts'

export type Notices = {
  /** Those whose readers have not all been told, the oldest first. */
  readonly underWay: (limit: number) => Promise<readonly FairNotice[]>
  /** All of one fair, by their sequence. */
  readonly ofFair: (fairId: string) => Promise<readonly FairNotice[]>
}

export function createNotices(dynamo: Dynamo): Notices {
  return {
    underWay: async (limit) => {
      const { items } = await dynamo.query('market', { index: 'byState', pk: noticesUnderWay, limit })
      return items.map((item) => FairNotice.parse(item))
    },
    ofFair: async (fairId) => (await everyItem(dynamo, `FAIR#${fairId}`, noticePrefix)).map((item) => FairNotice.parse(item)),
  }
}

/** The write of a notice: a first revision must be new, so that one change has one notice; any other must follow the one before. */
export function putNotice(notice: FairNotice): Operation {
  const index = notice.stage === 'done' ? {} : { byStatePk: noticesUnderWay, byStateSk: `${notice.at}#${notice.fairId}` }
  const item = { ...noticeKey(notice.fairId, notice.sequence), entity: 'fair-notice', ...FairNotice.parse(notice), ...index }
  return put('market', item, notice.rev === 1 ? absent : revIs(notice.rev - 1))
}
