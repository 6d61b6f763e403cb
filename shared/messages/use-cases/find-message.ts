import type { Deps } from '#shared/platform/deps.ts'
import type { StoredMessage } from '../domain/message.ts'
import { createMessages } from '../store/messages.ts'

/** A message as it is now; undefined when it was erased. */
export function findMessage({ dynamo }: Pick<Deps, 'dynamo'>): (id: string) => Promise<StoredMessage | undefined> {
  return createMessages(dynamo).get
}
