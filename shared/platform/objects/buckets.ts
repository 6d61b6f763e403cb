/**
 * Where objects are kept, by trust: `uploads` foreign files that nobody has looked at yet; `published` what anybody may read (bulletins,
 * snapshots of the open data) and nothing else; `seal` the ledger's daily digests, which cannot be written again.
 */
export const bucketNames = ['uploads', 'published', 'seal'] as const

export type BucketName = (typeof bucketNames)[number]

/** r read an object, w write one. Nobody may delete: what ends, ends by a bucket's own rule. */
export type ObjectRight = 'r' | 'w'

export type ObjectGrant = {
  /** Actions of `s3:` on the objects of the bucket. */
  readonly onObjects: readonly string[]
  /** Actions on the bucket itself. */
  readonly onBucket: readonly string[]
}

/**
 * What each right of the access matrix is in actions of S3. Roles are made from these rows, and the fault proxy refuses what they do not
 * grant. Who may not list a bucket is told 403 of an object that is not there, and could not tell a missing one from a forbidden one.
 */
export const objectRights = {
  r: { onObjects: ['GetObject'], onBucket: ['ListBucket'] },
  w: { onObjects: ['PutObject'], onBucket: [] },
} as const satisfies Record<ObjectRight, ObjectGrant>
