import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, Billing, StreamViewType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import { type IndexName, type TableName, tables } from '#shared/platform/dynamo/tables.ts'
import { arnOf } from '../arns.ts'
import { tableName } from '../environment.ts'
import type { CloudStage } from '../stages.ts'

/** What others need to know of a table. */
export type TrustTableRef = {
  readonly arn: string
  readonly streamArn?: string
  readonly indexes: readonly IndexName[]
  readonly key?: IKey
}

/** One table of `tables`: on demand, restorable to any second of 35 days, not deletable by mistake, encrypted. */
export class TrustTable extends Construct {
  readonly ref: TrustTableRef

  constructor(scope: Construct, name: TableName, { stage, key }: { readonly stage: CloudStage; readonly key?: IKey }) {
    super(scope, name)
    const { indexes, stream }: { readonly indexes: readonly IndexName[]; readonly stream: boolean } = tables[name]
    const table = new TableV2(this, 'Table', {
      tableName: tableName(stage.name, name),
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      globalSecondaryIndexes: indexes.map((index) => ({
        indexName: index,
        partitionKey: { name: `${index}Pk`, type: AttributeType.STRING },
        sortKey: { name: `${index}Sk`, type: AttributeType.STRING },
      })),
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      encryption: key === undefined ? TableEncryptionV2.awsManagedKey() : TableEncryptionV2.customerManagedKey(key),
      ...(stream ? { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES } : {}),
    })
    this.ref = {
      arn: arnOf(stage).table(name),
      indexes,
      ...(stream && table.tableStreamArn !== undefined ? { streamArn: table.tableStreamArn } : {}),
      ...(key === undefined ? {} : { key }),
    }
  }
}
