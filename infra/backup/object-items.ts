import { snapshotPrefix } from '#shared/open-data/domain/snapshot-place.ts'
import type { BucketName } from '#shared/platform/objects/buckets.ts'
import type { StoredItem } from './contents.ts'
import type { ObjectStore, StoredObject } from './object-store.ts'

/** What a backup keeps beside the tables. Uploads are looked at and taken over within days; the seal cannot be lost. */
export const exportedBuckets = ['published'] as const satisfies readonly BucketName[]

/** The keys of a bucket that a backup keeps: snapshots are made anew each night. None where there is no bucket. */
export async function keptKeys(store: ObjectStore, bucket: BucketName): Promise<readonly string[]> {
  if (!(await store.exists(bucket))) return []
  return (await store.keys(bucket)).filter((key) => !key.startsWith(`${snapshotPrefix}/`))
}

/** The objects of a bucket, one by one, in the form of items: so they are written, digested and compared as those are. */
export async function scanObjects(
  store: ObjectStore,
  bucket: BucketName,
  each: (items: readonly StoredItem[]) => void | Promise<void>,
): Promise<void> {
  for (const key of await keptKeys(store, bucket)) await each([itemOfObject(await store.get(bucket, key))])
}

export function itemOfObject({ key, contentType, bytes }: StoredObject): StoredItem {
  return { pk: { S: key }, sk: { S: 'OBJECT' }, contentType: { S: contentType }, bytes: { B: bytes } }
}

export function objectOfItem({ pk, contentType, bytes }: StoredItem): StoredObject {
  return { key: pk?.S ?? '', contentType: contentType?.S ?? 'application/octet-stream', bytes: bytes?.B ?? new Uint8Array() }
}
