import { readConfig, required } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import type { VaultAnswer, VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { createContacts } from './contacts/contacts.ts'
import { ownContact } from './contacts/own-contact.ts'
import { createSeal } from './contacts/seal.ts'

/** Everything the vault is made of: the only function that has the key to contact details. It answers no HTTP. */
export function wire(env: Readonly<Record<string, string | undefined>>): {
  readonly answer: (request: VaultRequest) => Promise<VaultAnswer>
  readonly clock: EventClock
  readonly log: Log
} {
  const config = readConfig('vault', env)
  const clock = eventClock(config.CLOCK)
  const dynamo = createDynamo(config)
  const contacts = createContacts(dynamo, createSeal(required(config.CONTACT_KEY, 'CONTACT_KEY')))
  return { answer: ownContact({ dynamo, clock, ids: randomIds(clock), contacts }), clock, log: createLog('vault') }
}
