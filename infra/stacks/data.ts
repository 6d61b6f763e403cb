import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { Key } from 'aws-cdk-lib/aws-kms'
import { HttpMethods, ObjectLockRetention } from 'aws-cdk-lib/aws-s3'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { snapshotDays, snapshotPrefix } from '#shared/open-data/domain/snapshot-place.ts'
import { type TableName, tableNames } from '#shared/platform/dynamo/tables.ts'
import type { BucketName } from '#shared/platform/objects/buckets.ts'
import { explain } from '../constructs/explain.ts'
import { houseBucket } from '../constructs/house-bucket.ts'
import { LogBucket } from '../constructs/log-bucket.ts'
import { TrustTable, type TrustTableRef } from '../constructs/trust-table.ts'
import { bucketName } from '../environment.ts'
import type { CloudStage } from '../stages.ts'

/** What must never be lost: tables, the contacts' key, secrets, buckets. Everything in it stays when the stack is deleted. */
export class DataStack extends Stack {
  readonly tables: Readonly<Record<TableName, TrustTableRef>>
  readonly contactsKey: Key
  readonly cursorSecret: Secret
  readonly contactSecret: Secret
  readonly logs: LogBucket

  constructor(scope: Construct, id: string, { stage, ...props }: StackProps & { readonly stage: CloudStage }) {
    super(scope, id, props)
    this.contactsKey = new Key(this, 'ContactsKey', {
      alias: `jiangcai-${stage.name}-contacts`,
      description: '联系方式（姓名、电话、邮箱）的加密密钥，只有保管库函数可用',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    const made = tableNames.map(
      (name) => [name, new TrustTable(this, name, { stage, ...(name === 'contacts' ? { key: this.contactsKey } : {}) }).ref] as const,
    )
    this.tables = Object.fromEntries(made) as Record<TableName, TrustTableRef>
    this.cursorSecret = this.#secret('CursorSecret', '翻页游标的密钥')
    this.contactSecret = this.#secret('ContactSecret', '联系方式封存用的密钥：丢失即丢失全部联系方式', this.contactsKey)
    this.logs = new LogBucket(this, 'Logs', { days: stage.logDays })
    this.#buckets(stage)
  }

  /** 64 letters and digits: also valid base64, of 48 bytes with 381 bits of chance. */
  #secret(id: string, description: string, encryptionKey?: Key): Secret {
    const secret = new Secret(this, id, {
      description,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
      ...(encryptionKey === undefined ? {} : { encryptionKey }),
    })
    explain(secret, {
      id: 'AwsSolutions-SMG4',
      because: 'A new key makes what the old one sealed unreadable; it is turned by hand, by the runbook leaked-key.md (decision 0012).',
      until: 'sealed values name the key that sealed them',
    })
    return secret
  }

  #buckets({ name, account, domain }: CloudStage): void {
    const logs = this.logs.bucket
    const named = (bucket: BucketName) => ({ bucketName: bucketName({ name, account }, bucket) })
    // Foreign files wait here until they have been looked at, a week at most.
    houseBucket(this, 'Uploads', logs, {
      ...named('uploads'),
      cors: [{ allowedMethods: [HttpMethods.PUT], allowedOrigins: [`https://${domain}`], allowedHeaders: ['*'], maxAge: 3600 }],
      lifecycleRules: [
        {
          prefix: 'quarantine/',
          expiration: Duration.days(7),
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        // What is erased is written over with nothing: what it was before ends here (decision 0033).
        { prefix: 'evidence/', noncurrentVersionExpiration: Duration.days(1) },
      ],
    })
    houseBucket(this, 'Published', logs, {
      ...named('published'),
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
        {
          prefix: `${snapshotPrefix}/`,
          expiration: Duration.days(snapshotDays),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
    })
    // Records of provision are kept for three years (网络数据安全管理条例 12); nobody, root included, can shorten that in `prod`.
    houseBucket(this, 'LedgerSeal', logs, {
      ...named('seal'),
      objectLockEnabled: true,
      objectLockDefaultRetention:
        name === 'prod' ? ObjectLockRetention.compliance(Duration.days(3 * 366)) : ObjectLockRetention.governance(Duration.days(1)),
    })
  }
}
