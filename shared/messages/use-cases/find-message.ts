import type { Deps } from '#shared/platform/deps.ts'
import type { StoredMessage } from '../domain/message.ts'
import { recipientKey } from '../store/keys.ts'
import { createMessages } from '../store/messages.ts'
import type { Recipient } from '../templates/catalogue.ts'

/** A message as it is now; undefined when it was erased. */
export function findMessage({ dynamo }: Pick<Deps, 'dynamo'>): (id: string) => Promise<StoredMessage | undefined> {
  return createMessages(dynamo).get
}

/** The same when it lies in one of these inboxes. */
export function findMessageTo({
  dynamo,
}: Pick<Deps, 'dynamo'>): (id: string, to: readonly Recipient[]) => Promise<StoredMessage | undefined> {
  return async (id, to) => {
    const message = await createMessages(dynamo).get(id)
    return message !== undefined && to.some((one) => recipientKey(one) === message.recipient) ? message : undefined
  }
}
