import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { FunctionName } from '#shared/platform/access.ts'
import { arnOf } from '../arns.ts'
import { ServiceFunction } from '../constructs/service-function.ts'
import { environmentOf } from '../environment.ts'
import { type CloudStage, mailFrom } from '../stages.ts'
import type { DataStack } from './data.ts'
import type { SearchStack } from './search.ts'

/** Where functions come from: the stage, what they stand on, and their bundles. */
export type FunctionSource = {
  readonly stage: CloudStage
  readonly data: DataStack
  readonly search: SearchStack
  /** The folder of a function's bundle. */
  readonly bundleOf: (fn: FunctionName) => string
}

/** One function with its environment and role. The vault may also fetch its own key, and nobody else may. */
export function serviceFunction(scope: Construct, fn: FunctionName, source: FunctionSource, deadLetters?: IQueue): ServiceFunction {
  const { stage, data, search } = source
  const from = mailFrom(stage)
  const environment = environmentOf(fn, {
    name: stage.name,
    account: stage.account,
    baseUrl: `https://${stage.domain}`,
    clock: 'system',
    issuer: stage.issuer,
    secrets: {
      // A dynamic reference: CloudFormation resolves it, the template does not hold the value (decision 0012).
      cursors: data.cursorSecret.secretValue.unsafeUnwrap(),
      contactsSecret: data.contactSecret.secretArn,
    },
    endpoints: { search: search.endpoint, ...stage.messages },
    ...(from === undefined ? {} : { mailFrom: from }),
    ...(stage.footer === undefined ? {} : { footer: stage.footer }),
  })
  const arns = arnOf(stage)
  const service = new ServiceFunction(scope, fn, {
    stage: stage.name,
    bundle: source.bundleOf(fn),
    environment,
    ground: {
      tables: data.tables,
      bucketArn: arns.bucket,
      searchArn: arns.searchDomain,
      functionArn: arns.lambda,
      ...(arns.mailIdentity === undefined || from === undefined ? {} : { mail: { identityArn: arns.mailIdentity, from } }),
    },
    logDays: stage.logDays,
    secretTurned: 'SECRET' in environment ? stage.secretTurned : undefined,
    ...(deadLetters === undefined ? {} : { deadLetters }),
  })
  if ('CONTACT_KEY_SECRET' in environment) {
    service.role.addToPolicy(
      new PolicyStatement({
        sid: 'contactKey',
        actions: ['secretsmanager:GetSecretValue'],
        resources: [data.contactSecret.secretArn],
      }),
    )
    service.role.addToPolicy(
      new PolicyStatement({
        sid: 'contactKeyOpen',
        actions: ['kms:Decrypt'],
        resources: [data.contactsKey.keyArn],
        conditions: { StringLike: { 'kms:ViaService': ['secretsmanager.*.amazonaws.com', 'secretsmanager.*.amazonaws.com.cn'] } },
      }),
    )
  }
  return service
}
