import type { Clock } from '#shared/kernel/clock.ts'
import type { Ids } from '#shared/kernel/ids.ts'
import { add, type Operation } from '#shared/platform/dynamo/operations.ts'

/** A message to a person or to the managers of an organisation. Addresses are the vault's business, never the sender's. */
export type Message = {
  readonly to: { readonly person: string } | { readonly organisation: string }
  /** Which template made it, for the record: `vacancy-returned`. */
  readonly template: string
  readonly subject: string
  readonly text: string
  /** A path on this site where the reader goes on. */
  readonly link?: string
}

/** The operation that puts a message into the outbox, in the transaction of what it tells about: never sent for nothing, never lost. */
export function outboxMessage(deps: { readonly clock: Clock; readonly ids: Ids }, message: Message): Operation {
  const at = deps.clock.now()
  const id = deps.ids.next('message')
  const recipient = 'person' in message.to ? `PERSON#${message.to.person}` : `ORG#${message.to.organisation}`
  return add('messages', {
    pk: `OUTBOX#${id}`,
    sk: 'MESSAGE',
    entity: 'message',
    id,
    at,
    state: 'waiting',
    recipient,
    template: message.template,
    subject: message.subject,
    text: message.text,
    ...(message.link === undefined ? {} : { link: message.link }),
    byPersonPk: recipient,
    byPersonSk: `${at}#${id}`,
  })
}
