import { readConfig, required } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import type { BatchAnswer, StreamRecord } from '#shared/platform/dynamo/image.ts'
import { type EventClock, eventClock } from '#shared/platform/lambda/event-clock.ts'
import { createLog, type Log } from '#shared/platform/log.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import type { VaultAnswer, VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { answerRequest } from './contacts/answer-request.ts'
import { createContacts } from './contacts/contacts.ts'
import { createSeal } from './contacts/seal.ts'

/** Everything the vault is made of: the only function that has the key to contact details. It answers no HTTP. */
export function wire(env: Readonly<Record<string, string | undefined>>): {
  readonly answer: (request: VaultRequest) => Promise<VaultAnswer>
  readonly deliver: (records: readonly StreamRecord[]) => Promise<BatchAnswer>
  readonly deliverWaiting: () => Promise<object>
  readonly clock: EventClock
  readonly log: Log
} {
  const config = readConfig('vault', env)
  const clock = eventClock(config.CLOCK)
  const log = createLog('vault')
  const dynamo = createDynamo(config)
  const seal = createSeal(required(config.CONTACT_KEY, 'CONTACT_KEY'))
  const deps = { dynamo, clock, ids: randomIds(clock), seal, contacts: createContacts(dynamo, seal) }
  // Somebody waits for an answer; a message can wait until what sends it is loaded.
  const delivery = async () => {
    const { createProviders } = await import('./delivery/create-providers.ts')
    return { ...deps, log, providers: createProviders(config), baseUrl: config.BASE_URL }
  }
  return {
    answer: answerRequest(deps),
    deliver: async (records) => (await import('./delivery/deliver-batch.ts')).deliverBatch(await delivery())(records),
    deliverWaiting: async () => (await import('./delivery/deliver-waiting.ts')).deliverWaiting(await delivery())(),
    clock,
    log,
  }
}
