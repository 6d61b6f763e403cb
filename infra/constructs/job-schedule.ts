import { Duration } from 'aws-cdk-lib'
import type { IRole } from 'aws-cdk-lib/aws-iam'
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { Schedule } from '#shared/platform/schedules.ts'
import type { ServiceFunction } from './service-function.ts'

type Settings = {
  readonly stage: string
  readonly to: ServiceFunction
  readonly role: IRole
  readonly deadLetters: IQueue
}

/** One row of `schedules`. What cannot be handed to the function ends in the dead letters. */
export class JobSchedule extends Construct {
  constructor(scope: Construct, schedule: Schedule, { stage, to, role, deadLetters }: Settings) {
    super(scope, schedule.name)
    new CfnSchedule(this, 'Schedule', {
      name: `jiangcai-${stage}-${schedule.name}`,
      scheduleExpression: schedule.everyMinutes === 1 ? 'rate(1 minute)' : `rate(${schedule.everyMinutes} minutes)`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: to.lambda.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify({ job: schedule.job, time: '<aws.scheduler.scheduled-time>' }),
        deadLetterConfig: { arn: deadLetters.queueArn },
        retryPolicy: { maximumEventAgeInSeconds: Duration.hours(1).toSeconds(), maximumRetryAttempts: 5 },
      },
    })
  }
}
