import { all, equal, oneOf } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { type DeliveryStep, priorStates, StoredMessage } from '../domain/message.ts'
import { messageEnds, messageKey, ofRecipient } from './keys.ts'

/** Messages in the table `messages`: each is the outbox's, and by its index in its recipient's inbox. */
export type Messages = {
  readonly get: (id: string) => Promise<StoredMessage | undefined>
  /** Of a recipient, newest first. The list may be a moment old. */
  readonly inbox: (
    recipient: string,
    asked: { readonly limit: number; readonly after?: Position | undefined },
  ) => Promise<{ readonly items: readonly StoredMessage[]; readonly after?: Position }>
  /** How many lie behind a place, at most `most`. The less there is the less it costs. */
  readonly countAfter: (recipient: string, place: string | undefined, most: number) => Promise<number>
}

export function createMessages(dynamo: Dynamo): Messages {
  return {
    get: async (id) => {
      const item = await dynamo.get('messages', messageKey(id))
      return item === undefined ? undefined : StoredMessage.parse(item)
    },
    inbox: async (recipient, { limit, after }) => {
      // One more than is shown: a next page is only offered where there is one.
      const found = await dynamo.query('messages', { index: 'byPerson', pk: recipient, newestFirst: true, limit: limit + 1, after })
      const items = found.items.slice(0, limit).map((item) => StoredMessage.parse(item))
      const last = items.at(-1)
      return { items, ...(found.items.length > limit && last !== undefined ? { after: positionOf(last) } : {}) }
    },
    countAfter: async (recipient, place, most) => {
      // Behind the place itself, before everything that could be written.
      const between = [`${place ?? ''}!`, '~'] as const
      const { items } = await dynamo.query('messages', { index: 'byPerson', pk: recipient, between, limit: most })
      return items.length
    },
  }
}

function positionOf({ id, at, recipient }: StoredMessage): Position {
  return { ...messageKey(id), ...ofRecipient(recipient, { at, id }) }
}

/** The message after a step, if it is still where the step leads on from and, but for the first one, still in the same hands. */
export function putAfter(message: StoredMessage, step: DeliveryStep): Operation {
  const { id, at, recipient } = message
  const item = {
    ...messageKey(id),
    entity: 'message',
    ...message,
    ...messageEnds(at),
    ...(recipient.startsWith('INVITATION#') ? {} : ofRecipient(recipient, { at, id })),
  }
  const prior = oneOf('state', priorStates[step.kind])
  return put('messages', item, step.kind === 'claim' || step.kind === 'close' ? prior : all(prior, equal('claim', step.claim)))
}
