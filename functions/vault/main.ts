import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { entry } from '#shared/platform/lambda/entry.ts'
import type { VaultAnswer } from '#shared/talent/domain/vault-request.ts'
import { asked, throughDoor } from './asked.ts'
import { withContactKey } from './contacts/contact-key.ts'
import { wire } from './wiring.ts'

const { answer, deliver, deliverWaiting, clock, log } = wire(await withContactKey(process.env))

type Event = object | DynamoDBStreamEvent | { readonly job: 'deliver-waiting' }

/** A request that another function makes directly, the stream of the outbox, or the operator's job after dead letters. */
export const handler = entry<Event, VaultAnswer | DynamoDBBatchResponse | object>(
  { clock, log },
  async (event, { invokedFunctionArn: calledAs }) => {
    if (throughDoor(calledAs)) return answer(asked(event, calledAs))
    if ('Records' in event) return deliver(event.Records)
    return 'job' in event && event.job === 'deliver-waiting' ? deliverWaiting() : answer(asked(event, calledAs))
  },
)
