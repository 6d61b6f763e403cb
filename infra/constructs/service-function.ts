import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Alias, Architecture, Code, type IVersion, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { access, doorsOf, type FunctionName, type TableRight } from '#shared/platform/access.ts'
import { lambdaName } from '../environment.ts'
import { type FunctionLimits, limits } from '../functions.ts'
import { explain } from './explain.ts'
import { bucketsOf, type Ground, indexerPaths, statementsOf } from './matrix-policy.ts'

type Settings = {
  readonly stage: string
  /** The folder of the bundle. */
  readonly bundle: string
  readonly environment: Readonly<Record<string, string>>
  readonly ground: Ground
  readonly logDays: number
  /** Part of the description: a change makes CloudFormation resolve references in the environment anew. */
  readonly secretTurned?: string | undefined
  /** For what runs by itself: where an event ends that failed three times. */
  readonly deadLetters?: IQueue
}

/** A function of the access matrix: its bundle, its limits, its log, and a role with the rights of its row. */
export class ServiceFunction extends Construct {
  readonly name: FunctionName
  readonly lambda: LambdaFunction
  readonly role: Role
  readonly logGroup: LogGroup

  constructor(scope: Construct, name: FunctionName, settings: Settings) {
    super(scope, name)
    this.name = name
    const physical = lambdaName(settings.stage, name)
    const { timeoutSeconds, memoryMegabytes, concurrency }: FunctionLimits = limits[name]
    this.logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/aws/lambda/${physical}`,
      retention: settings.logDays as RetentionDays,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.role = new Role(this, 'Role', { roleName: physical, assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    this.logGroup.grantWrite(this.role)
    for (const statement of statementsOf(name, settings.ground)) this.role.addToPolicy(statement)
    this.lambda = new LambdaFunction(this, 'Function', {
      functionName: physical,
      ...(settings.secretTurned === undefined ? {} : { description: `SECRET of ${settings.secretTurned}` }),
      role: this.role,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'main.handler',
      code: Code.fromAsset(settings.bundle, { exclude: ['*.map', '**/*.map'] }),
      environment: { ...settings.environment },
      timeout: Duration.seconds(timeoutSeconds),
      memorySize: memoryMegabytes,
      tracing: Tracing.ACTIVE,
      logGroup: this.logGroup,
      ...(concurrency === undefined ? {} : { reservedConcurrentExecutions: concurrency }),
      ...(settings.deadLetters === undefined ? {} : { deadLetterQueue: settings.deadLetters }),
    })
    for (const door of doorsOf(name)) new Alias(this, `Door-${door}`, { aliasName: door, version: this.lambda.currentVersion as IVersion })
    this.#explain(settings)
  }

  #explain({ deadLetters, ground }: Settings): void {
    const rights: readonly TableRight[] = Object.values(access[this.name].tables).flat()
    const without = [
      'X-Ray (PutTraceSegments, PutTelemetryRecords)',
      ...(rights.includes('s') ? ['dynamodb:ListStreams'] : []),
      ...('sends' in access[this.name] ? ['sns:Publish to a phone number'] : []),
    ]
    const why = `No resources can be named for ${without.join(', ')}.`
    explain(this.role, { id: 'AwsSolutions-IAM5[Resource::*]', because: why, until: 'AWS gives these actions resources' })
    if (deadLetters === undefined) {
      explain(this.lambda, {
        id: 'Serverless-LambdaDLQ',
        because: 'Nothing calls this function asynchronously: the caller waits, or a stream has a destination of its own.',
        until: 'a schedule or an event calls it',
      })
    }
    for (const [bucket] of bucketsOf(this.name)) {
      explain(this.role, {
        id: `AwsSolutions-IAM5[Resource::${ground.bucketArn(bucket)}/*]`,
        because: 'Objects are named after what they hold, by ids that are made while the system runs; the bucket is named in full.',
        until: 'IAM can name objects that do not exist yet',
      })
    }
    const row = access[this.name]
    if ('search' in row && 'write' in row.search) {
      for (const path of indexerPaths.filter((one) => one.includes('*'))) {
        explain(this.role, {
          id: `AwsSolutions-IAM5[Resource::${ground.searchArn}/${path}]`,
          because:
            'An index is made anew beside the old one under the next number (decision 0010), so its name ends in what is not known here.',
          until: 'indices are no longer rebuilt and swapped',
        })
      }
    }
  }
}
