import { Stack, type StackProps } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import { access, calledLater, type FunctionName, functionNames, prefixes, type TableRight } from '#shared/platform/access.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { schedules } from '#shared/platform/schedules.ts'
import { DeadLetters, deadLettersName } from '../constructs/dead-letters.ts'
import { JobSchedule } from '../constructs/job-schedule.ts'
import type { ServiceFunction } from '../constructs/service-function.ts'
import { StreamConsumer } from '../constructs/stream-consumer.ts'
import { type FunctionSource, serviceFunction } from './functions.ts'

/** What works without anybody waiting: the functions that answer no HTTP, their streams and their schedules. */
export class JobsStack extends Stack {
  constructor(scope: Construct, id: string, { source, ...props }: StackProps & { readonly source: FunctionSource }) {
    super(scope, id, props)
    const { stage, data } = source
    const { queue } = new DeadLetters(this, 'Dead', { name: deadLettersName(stage.name, 'jobs') })
    const scheduled: readonly FunctionName[] = schedules.map(({ fn }) => fn)
    for (const fn of backgroundFunctions) {
      const service = serviceFunction(this, fn, source, [...scheduled, ...calledLater].includes(fn) ? queue : undefined)
      for (const table of streamsTo(fn)) {
        const { streamArn } = data.tables[table]
        if (streamArn === undefined) throw new Error(`${fn} is to follow ${table}, which has no stream`)
        new StreamConsumer(this, { table, streamArn, to: service, stage: stage.name })
      }
      if (scheduled.includes(fn)) this.#schedule(service, stage.name, queue)
    }
  }

  #schedule(service: ServiceFunction, stage: string, deadLetters: DeadLetters['queue']): void {
    const role = new Role(this, `${service.name}Scheduler`, { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') })
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [service.lambda.functionArn] }))
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }))
    for (const schedule of schedules.filter(({ fn }) => fn === service.name)) {
      new JobSchedule(this, schedule, { stage, to: service, role, deadLetters }).node.addDependency(role)
    }
  }
}

/** The functions that no path leads to. */
const backgroundFunctions: readonly FunctionName[] = functionNames.filter((fn) => !prefixes.some(([, to]) => to === fn))

/** The tables whose changes a function follows. */
export function streamsTo(fn: FunctionName): readonly TableName[] {
  const row = Object.entries(access[fn].tables) as (readonly [TableName, readonly TableRight[]])[]
  return row.filter(([, rights]) => rights.includes('s')).map(([table]) => table)
}
