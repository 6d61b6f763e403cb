import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { ChangeMessage } from '../domain/messages.ts'
import { type FairNotice, noticeAfter } from '../domain/notice.ts'
import { createNotices, putNotice } from '../store/notices.ts'
import { createRecipients, type Recipient } from '../store/recipients.ts'

/** Readers told in one transaction, well below its limit of 100 writes. */
const batch = 40
/** Transactions a run: 4,000 readers; what is left is the next run's. */
const mostBatches = 100

/**
 * Tells all who booked or registered of the published changes of fairs. Messages and the position are written together if nobody else moved
 * it on: run twice at the same time, or broken off anywhere, everybody is told once.
 */
export function tellOfChanges(deps: Deps): () => Promise<{ readonly told: number; readonly more: boolean }> {
  return async () => {
    const notices = await createNotices(deps.dynamo).underWay(mostBatches)
    const run = { told: 0, left: mostBatches }
    for (const notice of notices) {
      for (let now: FairNotice | undefined = notice; now !== undefined && now.stage !== 'done'; now = await oneBatch(deps, now, run)) {
        if (run.left === 0) return { told: run.told, more: true }
        run.left -= 1
      }
    }
    return { told: run.told, more: notices.length === mostBatches }
  }
}

/** The notice after its next readers; undefined when another run was before this one, which then goes on with it. */
async function oneBatch(deps: Deps, notice: FairNotice, run: { told: number }): Promise<FairNotice | undefined> {
  if (notice.stage === 'done') return notice
  const message = notice.messages[notice.stage]
  const page = await createRecipients(deps.dynamo).page(notice.fairId, notice.stage, {
    limit: batch,
    after: notice.after as Position | undefined,
  })
  const readers = page.items.filter((one) => message !== undefined && isTold(notice, one))
  const next = noticeAfter(notice, readers.length, page.after, deps.clock.now())
  // Dated as the change: two changes told by one run are read in their order.
  const dated = { ids: deps.ids, clock: { now: () => notice.at } }
  const done = await deps.dynamo.transact([
    putNotice(next),
    ...readers.map(({ to }) => outboxMessage(dated, { to, ...(message as ChangeMessage), link: `/fairs/${notice.code}` })),
  ])
  if (!done.ok) return undefined
  run.told += readers.length
  return next
}

/** Who came after the change knew of it, and agencies that run the fair were told at once. */
function isTold({ at, except }: FairNotice, { to, since }: Recipient): boolean {
  return since <= at && !('organisation' in to && (except as readonly string[]).includes(to.organisation))
}
