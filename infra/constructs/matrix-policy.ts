import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import { access, type FunctionAccess, type FunctionName, partsOf, type TableRight } from '#shared/platform/access.ts'
import { type TableGrant, tableRights } from '#shared/platform/dynamo/table-rights.ts'
import type { TableName } from '#shared/platform/dynamo/tables.ts'
import { type BucketName, type ObjectRight, objectRights } from '#shared/platform/objects/buckets.ts'
import type { TrustTableRef } from './trust-table.ts'

/** What roles are about: the things named in the access matrix. */
export type Ground = {
  readonly tables: Readonly<Record<TableName, TrustTableRef>>
  readonly bucketArn: (bucket: BucketName) => string
  readonly searchArn: string
  readonly functionArn: (fn: FunctionName) => string
  /** Who sends mail; absent where AWS sends neither mail nor SMS. */
  readonly mail?: { readonly identityArn: string; readonly from: string }
}

/** The row of the access matrix as statements: named actions on named resources, nothing else. */
export function statementsOf(fn: FunctionName, ground: Ground): readonly PolicyStatement[] {
  return [
    ...tableStatements(fn, ground),
    ...keyStatements(fn, ground),
    ...objectStatements(fn, ground),
    ...searchStatements(fn, ground),
    ...invokeStatements(fn, ground),
    ...sendStatements(fn, ground),
  ]
}

function rowOf(fn: FunctionName): readonly (readonly [TableName, readonly TableRight[]])[] {
  return Object.entries(access[fn].tables) as (readonly [TableName, readonly TableRight[]])[]
}

function tableStatements(fn: FunctionName, { tables }: Ground): readonly PolicyStatement[] {
  return rowOf(fn).flatMap(([name, rights]) =>
    rights.flatMap((right) => grantStatements(tableRights[right], tables[name], `${name}${right}`)),
  )
}

function grantStatements({ actions, onIndexes = [], onStream = [], onlyIn }: TableGrant, table: TrustTableRef, sid: string) {
  const streamActions = onStream.filter((action) => action !== listStreams)
  return [
    statement(`${sid}Table`, actions, [table.arn], onlyIn),
    ...(onIndexes.length === 0 || table.indexes.length === 0
      ? []
      : [
          statement(
            `${sid}Indexes`,
            onIndexes,
            table.indexes.map((index) => `${table.arn}/index/${index}`),
          ),
        ]),
    ...(streamActions.length === 0 || table.streamArn === undefined ? [] : [statement(`${sid}Stream`, streamActions, [table.streamArn])]),
    // DynamoDB knows no resource for this action: it lists streams and reads none.
    ...(onStream.includes(listStreams) ? [statement(`${sid}List`, [listStreams], ['*'])] : []),
  ]
}

const listStreams = 'ListStreams'

function statement(sid: string, actions: readonly string[], resources: readonly string[], onlyIn?: string): PolicyStatement {
  return new PolicyStatement({
    sid,
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [...resources],
    ...(onlyIn === undefined ? {} : { conditions: { 'ForAnyValue:StringEquals': { 'dynamodb:EnclosingOperation': [onlyIn] } } }),
  })
}

/** DynamoDB uses a customer's key in the name of who calls: whoever works with the table needs the key, through DynamoDB alone. */
function keyStatements(fn: FunctionName, { tables }: Ground): readonly PolicyStatement[] {
  return rowOf(fn).flatMap(([name]) => {
    const { key } = tables[name]
    if (key === undefined) return []
    return [
      new PolicyStatement({
        sid: `${name}Key`,
        actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'],
        resources: [key.keyArn],
        conditions: { StringLike: { 'kms:ViaService': ['dynamodb.*.amazonaws.com', 'dynamodb.*.amazonaws.com.cn'] } },
      }),
    ]
  })
}

/** The buckets of a function's row. */
export function bucketsOf(fn: FunctionName): readonly (readonly [BucketName, readonly ObjectRight[]])[] {
  const { objects = {} }: FunctionAccess = access[fn]
  return Object.entries(objects) as (readonly [BucketName, readonly ObjectRight[]])[]
}

/** Buckets are encrypted with S3's own keys: no right on a key is needed. */
function objectStatements(fn: FunctionName, { bucketArn }: Ground): readonly PolicyStatement[] {
  return bucketsOf(fn).flatMap(([bucket, rights]) =>
    rights.flatMap((right) => {
      const { onObjects, onBucket } = objectRights[right]
      const arn = bucketArn(bucket)
      return [
        new PolicyStatement({
          sid: `${bucket}${right}Objects`,
          actions: onObjects.map((action) => `s3:${action}`),
          resources: [`${arn}/*`],
        }),
        ...(onBucket.length === 0
          ? []
          : [new PolicyStatement({ sid: `${bucket}${right}Bucket`, actions: onBucket.map((action) => `s3:${action}`), resources: [arn] })]),
      ]
    }),
  )
}

/** Readers may post a search to the indices of their row. The indexer may work on its own indices and aliases, not on the cluster. */
function searchStatements(fn: FunctionName, { searchArn }: Ground): readonly PolicyStatement[] {
  const row = access[fn]
  if (!('search' in row)) return []
  if ('read' in row.search) {
    return [
      new PolicyStatement({
        sid: 'searchRead',
        actions: ['es:ESHttpPost'],
        resources: row.search.read.map((index) => `${searchArn}/${index}/_search`),
      }),
    ]
  }
  return [
    new PolicyStatement({
      sid: 'searchWrite',
      actions: ['es:ESHttpDelete', 'es:ESHttpGet', 'es:ESHttpHead', 'es:ESHttpPost', 'es:ESHttpPut'],
      resources: indexerPaths.map((path) => `${searchArn}/${path}`),
    }),
  ]
}

/** An index has a number after the name by which it is searched (`vacancies-v3`). */
export const indexerPaths: readonly string[] = ['_alias/*', '_aliases', ...indexNames.map((name) => `${name}-*`)]

function invokeStatements(fn: FunctionName, { functionArn }: Ground): readonly PolicyStatement[] {
  const row = access[fn]
  if (!('invokes' in row)) return []
  // Lambda asks for the right to exactly what is named in the call: an alias and its function are two resources.
  const resources = row.invokes
    .map(partsOf)
    .map(({ fn: to, door }) => (door === undefined ? functionArn(to) : `${functionArn(to)}:${door}`))
  return [new PolicyStatement({ sid: 'invoke', actions: ['lambda:InvokeFunction'], resources })]
}

/** Mail from one address. IAM knows no resource for a phone number; topics, which it does know, are nobody's here. */
function sendStatements(fn: FunctionName, { mail }: Ground): readonly PolicyStatement[] {
  if (!('sends' in access[fn]) || mail === undefined) return []
  return [
    new PolicyStatement({ sid: 'sms', actions: ['sns:Publish'], resources: ['*'] }),
    new PolicyStatement({
      sid: 'mail',
      actions: ['ses:SendEmail'],
      resources: [mail.identityArn],
      conditions: { StringEquals: { 'ses:FromAddress': mail.from } },
    }),
  ]
}
