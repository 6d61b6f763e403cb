import { Duration } from 'aws-cdk-lib'
import { EventSourceMapping, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Construct } from 'constructs'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { streamDelivery } from '../functions.ts'
import { DeadLetters, deadLettersName } from './dead-letters.ts'
import type { ServiceFunction } from './service-function.ts'

/** A table's stream to a function: batches in order, partial failures, a bad batch is halved until the bad record stands alone. */
export class StreamConsumer extends Construct {
  constructor(
    scope: Construct,
    {
      table,
      streamArn,
      to,
      stage,
    }: { readonly table: TableName; readonly streamArn: string; readonly to: ServiceFunction; readonly stage: string },
  ) {
    super(scope, `${table}-${to.name}`)
    const { queue } = new DeadLetters(this, 'Dead', { name: deadLettersName(stage, `${table}-${to.name}`) })
    new EventSourceMapping(this, 'Mapping', {
      target: to.lambda,
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: streamDelivery.batchSize,
      // The first delivery is an attempt too.
      retryAttempts: streamDelivery.attempts - 1,
      maxRecordAge: Duration.hours(streamDelivery.maxAgeHours),
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      onFailure: new SqsDlq(queue),
    })
  }
}
