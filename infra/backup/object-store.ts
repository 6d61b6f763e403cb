import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { type BucketName, bucketNames } from '#shared/platform/objects/buckets.ts'
import { bucketName, type Stage } from '../environment.ts'
import { localConnection } from '../local/local-connection.ts'

export type StoredObject = { readonly key: string; readonly contentType: string; readonly bytes: Uint8Array }

/** The buckets of a stage as an operator sees them: whole, and without knowing what the objects mean. */
export type ObjectStore = {
  readonly exists: (bucket: BucketName) => Promise<boolean>
  readonly create: (bucket: BucketName) => Promise<void>
  /** The keys of all objects, in their order. */
  readonly keys: (bucket: BucketName) => Promise<readonly string[]>
  readonly get: (bucket: BucketName, key: string) => Promise<StoredObject>
  readonly put: (bucket: BucketName, object: StoredObject) => Promise<void>
  readonly remove: (bucket: BucketName, key: string) => Promise<void>
}

/** `endpoint` absent: S3 in the cloud, with the credentials of the environment; then `account` is part of the buckets' names. */
export function objectStore({
  endpoint,
  region,
  ...stage
}: { readonly endpoint: string | undefined; readonly region: string } & Pick<Stage, 'name' | 'account'>): ObjectStore {
  const client = new S3Client({
    region,
    maxAttempts: 5,
    ...(endpoint === undefined ? {} : { ...localConnection(endpoint), forcePathStyle: true }),
  })
  const Bucket = (bucket: BucketName): string => bucketName(stage, bucket)
  return {
    exists: async (bucket) => {
      try {
        await client.send(new HeadBucketCommand({ Bucket: Bucket(bucket) }))
        return true
      } catch (error) {
        if (error instanceof NotFound) return false
        throw error
      }
    },
    create: async (bucket) => void (await client.send(new CreateBucketCommand({ Bucket: Bucket(bucket) }))),
    keys: async (bucket) => {
      const keys: string[] = []
      let ContinuationToken: string | undefined
      do {
        const page: ListObjectsV2CommandOutput = await client.send(
          new ListObjectsV2Command({ Bucket: Bucket(bucket), ...(ContinuationToken === undefined ? {} : { ContinuationToken }) }),
        )
        keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []))
        ContinuationToken = page.NextContinuationToken
      } while (ContinuationToken !== undefined)
      return keys
    },
    get: async (bucket, key) => {
      const { Body, ContentType = 'application/octet-stream' } = await client.send(
        new GetObjectCommand({ Bucket: Bucket(bucket), Key: key }),
      )
      if (Body === undefined) throw new Error(`the object ${key} has no body`)
      return { key, contentType: ContentType, bytes: await Body.transformToByteArray() }
    },
    put: async (bucket, { key, contentType, bytes }) =>
      void (await client.send(new PutObjectCommand({ Bucket: Bucket(bucket), Key: key, Body: bytes, ContentType: contentType }))),
    remove: async (bucket, key) => void (await client.send(new DeleteObjectCommand({ Bucket: Bucket(bucket), Key: key }))),
  }
}

/** Makes the buckets that are missing. Used where no stack does it: the local system and tests. */
export async function createBuckets(store: ObjectStore): Promise<void> {
  for (const bucket of bucketNames) if (!(await store.exists(bucket))) await store.create(bucket)
}
