import { RemovalPolicy } from 'aws-cdk-lib'
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, type IBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/** A bucket as all of ours are: closed to the public, encrypted, HTTPS only, with versions, kept when its stack goes, accesses logged. */
export function houseBucket(scope: Construct, id: string, logs: Bucket, props: BucketProps): Bucket {
  return new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    serverAccessLogsBucket: logs as IBucket,
    serverAccessLogsPrefix: `s3/${id.toLowerCase()}/`,
    ...props,
  })
}
