import type { Clock } from '#shared/kernel/clock.ts'
import type { Ids } from '#shared/kernel/ids.ts'
import { add, type Operation } from '#shared/platform/dynamo/operations.ts'
import { messageEnds, messageKey, ofRecipient, recipientKey } from './store/keys.ts'
import { type Message, type TemplateName, templates } from './templates/catalogue.ts'
import { filled, type Template } from './templates/template.ts'

/**
 * The operation that puts a message into the outbox, in the transaction of what it tells about: never sent for nothing, never lost. It is
 * kept as it was said, in both languages: what somebody was told does not change when a template does.
 */
export function outboxMessage<Name extends TemplateName>(
  deps: { readonly clock: Clock; readonly ids: Ids },
  { to, template: name, values, link }: Message<Name>,
): Operation {
  const at = deps.clock.now()
  const id = deps.ids.next('message')
  const recipient = recipientKey(to)
  const template: Template = templates[name] as unknown as Template
  const { zh, en } = filled(template, values)
  return add('messages', {
    ...messageKey(id),
    entity: 'message',
    id,
    at,
    ...messageEnds(at),
    // Organisations read their inbox: their members gave no address for its affairs (decision 0028).
    state: template.reach === 'site' || 'organisation' in to ? 'on-site' : 'waiting',
    recipient,
    template: name,
    reach: template.reach,
    ...zh,
    english: en,
    ...(link === undefined ? {} : { link }),
    // Who was invited has no inbox.
    ...('invitation' in to ? {} : ofRecipient(recipient, { at, id })),
  })
}
