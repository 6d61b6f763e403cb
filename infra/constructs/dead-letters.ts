import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { explain } from './explain.ts'

/** Where ends what failed for good: kept for 14 days, an alarm tells of the first one, a runbook sends it again. */
export class DeadLetters extends Construct {
  readonly queue: Queue

  constructor(scope: Construct, id: string, { name }: { readonly name: string }) {
    super(scope, id)
    this.queue = new Queue(this, 'Queue', {
      queueName: name,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const because = 'This queue is itself where failed work ends; people send it again.'
    const until = 'something else than people reads it'
    explain(this, { id: 'AwsSolutions-SQS3', because, until }, { id: 'Serverless-SQSRedrivePolicy', because, until })
  }
}

/** The physical name of a queue of dead letters. */
export function deadLettersName(stage: string, of: string): string {
  return `jiangcai-${stage}-${of}-dead`
}
