import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { entry } from '#shared/platform/lambda/entry.ts'
import { type VaultAnswer, VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { withContactKey } from './contacts/contact-key.ts'
import { wire } from './wiring.ts'

const { answer, clock, log } = wire(await withContactKey(process.env))

/** Two kinds of events: a request that another function makes directly, and the stream of the outbox. */
export const handler = entry<object | DynamoDBStreamEvent, VaultAnswer | DynamoDBBatchResponse>({ clock, log }, async (event) =>
  // Messages are read in the inbox on the site; none leaves it yet, so a batch of the outbox is done when it is seen.
  'Records' in event ? { batchItemFailures: [] } : answer(VaultRequest.parse(event)),
)
