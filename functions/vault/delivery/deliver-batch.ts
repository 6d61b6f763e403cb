import { type BatchAnswer, itemOf, type StreamRecord } from '#shared/platform/dynamo/image.ts'
import type { Delivered, DeliveryDeps } from './deliver-message.ts'
import { attempted, workOf } from './work-of.ts'

/** Messages on their way at the same time. */
const atOnce = 10
/** Milliseconds after which nothing further of a batch is begun: the function has 60 seconds, and one message needs up to 16. */
const budget = 40_000
/** After so many lines that broke one after the other, the provider is not given more: each of them may be lost. */
const mostUnknown = 3

/** Something new in the outbox, and its place in the stream. */
type Task = { readonly id: string; readonly sequence: string; readonly work: () => Promise<Delivered> }

/**
 * A batch of the outbox's stream: each new message that waits is delivered, each order to erase is carried out, once however often it is named.
 * Answers the sequence numbers of those that are to come again. Records of what delivery itself wrote are passed over.
 */
export function deliverBatch(
  deps: DeliveryDeps & { readonly elapsed?: () => number },
): (records: readonly StreamRecord[]) => Promise<BatchAnswer> {
  return async (records) => {
    const began = performance.now()
    const elapsed = deps.elapsed ?? (() => performance.now() - began)
    const tasks = new Map(records.flatMap((record) => taskOf(deps, record)).map((task) => [task.id, task]))
    const queue = [...tasks.values()]
    const failed: string[] = []
    let unknown = 0
    const work = async (): Promise<void> => {
      for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
        const begins = elapsed() < budget && unknown < mostUnknown
        const outcome = begins ? await attempted(deps, task.id, task.work) : 'again'
        if (begins) unknown = outcome === 'unknown' ? unknown + 1 : 0
        if (outcome === 'again') failed.push(task.sequence)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    deps.log.info('MESSAGES_DELIVERED', { count: tasks.size, failed: failed.length })
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
  }
}

function taskOf(deps: DeliveryDeps, { eventName, dynamodb }: StreamRecord): readonly Task[] {
  if (eventName !== 'INSERT' || dynamodb?.NewImage === undefined) return []
  const item = itemOf(dynamodb.NewImage)
  const work = workOf(deps, item)
  return work === undefined ? [] : [{ id: item.pk, sequence: dynamodb.SequenceNumber ?? '', work }]
}
