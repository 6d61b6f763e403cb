import { type BatchAnswer, itemOf, type StreamRecord } from '#shared/platform/dynamo/image.ts'
import { type Delivered, type DeliveryDeps, deliverMessage } from './deliver-message.ts'

/** Messages on their way at the same time. */
const atOnce = 10
/** Milliseconds after which no further message of a batch is begun: the function has 60 seconds, and one message needs up to 16. */
const budget = 40_000
/** After so many lines that broke one after the other, the provider is not given more: each of them may be lost. */
const mostUnknown = 3

/**
 * A batch of the outbox's stream: each new message that waits is delivered. Answers the sequence numbers of those that are to be delivered
 * again; who has them sent again does so after all that were not. Records of what delivery itself wrote are passed over.
 */
export function deliverBatch(
  deps: DeliveryDeps & { readonly elapsed?: () => number },
): (records: readonly StreamRecord[]) => Promise<BatchAnswer> {
  const deliver = deliverMessage(deps)
  return async (records) => {
    const began = performance.now()
    const elapsed = deps.elapsed ?? (() => performance.now() - began)
    const waiting = new Map(records.flatMap(newMessage))
    const failed: string[] = []
    const queue = [...waiting]
    let unknown = 0
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [id, sequence] = next
        const begin = elapsed() < budget && unknown < mostUnknown
        const outcome = begin ? await attempt(deps, deliver, id) : 'again'
        if (begin) unknown = outcome === 'unknown' ? unknown + 1 : 0
        if (outcome === 'again') failed.push(sequence)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    deps.log.info('MESSAGES_DELIVERED', { count: waiting.size, failed: failed.length })
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
  }
}

/** One that breaks off does not take the others of its batch with it: it is delivered again by itself. */
async function attempt(deps: DeliveryDeps, deliver: (id: string) => Promise<Delivered>, id: string): Promise<Delivered> {
  try {
    return await deliver(id)
  } catch (error) {
    deps.log.error('MESSAGE_FAILED', { id }, error)
    return 'again'
  }
}

/** The id of a message that was just put into the outbox to be sent, and its place in the stream: once, however often it is named. */
function newMessage({ eventName, dynamodb }: StreamRecord): readonly (readonly [id: string, sequence: string])[] {
  if (eventName !== 'INSERT' || dynamodb?.NewImage === undefined) return []
  const item = itemOf(dynamodb.NewImage)
  return item.entity === 'message' && item.state === 'waiting' ? [[String(item.id), dynamodb.SequenceNumber ?? '']] : []
}
