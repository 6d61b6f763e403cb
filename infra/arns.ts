import type { FunctionName } from '#shared/platform/access.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import type { BucketName } from '#shared/platform/objects/buckets.ts'
import { bucketName, lambdaName, tableName } from './environment.ts'
import type { CloudStage } from './stages.ts'

/** ARNs of a stage's things that have names of their own. Written out, so that stacks do not hold each other by exports. */
export type Arns = {
  readonly table: (name: TableName) => string
  readonly bucket: (name: BucketName) => string
  readonly lambda: (fn: FunctionName) => string
  readonly role: (fn: FunctionName) => string
  readonly searchDomain: string
  readonly account: string
  /** The domain as a sender of mail; AWS in China sends none. */
  readonly mailIdentity: string | undefined
}

export function arnOf({ name, partition, region, account, domain }: CloudStage): Arns {
  return {
    bucket: (bucket) => `arn:${partition}:s3:::${bucketName({ name, account }, bucket)}`,
    table: (table) => `arn:${partition}:dynamodb:${region}:${account}:table/${tableName(name, table)}`,
    lambda: (fn) => `arn:${partition}:lambda:${region}:${account}:function:${lambdaName(name, fn)}`,
    role: (fn) => `arn:${partition}:iam::${account}:role/${lambdaName(name, fn)}`,
    searchDomain: `arn:${partition}:es:${region}:${account}:domain/${searchDomainName(name)}`,
    account: `arn:${partition}:iam::${account}:root`,
    mailIdentity: partition === 'aws' ? `arn:aws:ses:${region}:${account}:identity/${domain}` : undefined,
  }
}

/** The physical name of the search domain. */
export function searchDomainName(stage: string): string {
  return `jiangcai-${stage}`
}
