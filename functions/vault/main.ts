import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { entry } from '#shared/platform/lambda/entry.ts'
import { type VaultAnswer, VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { withContactKey } from './contacts/contact-key.ts'
import { wire } from './wiring.ts'

const { answer, deliver, clock, log } = wire(await withContactKey(process.env))

/** Two kinds of events: a request that another function makes directly, and the stream of the outbox. */
export const handler = entry<object | DynamoDBStreamEvent, VaultAnswer | DynamoDBBatchResponse>({ clock, log }, async (event) =>
  'Records' in event ? deliver(event.Records) : answer(VaultRequest.parse(event)),
)
