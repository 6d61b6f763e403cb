import { hkdfSync } from 'node:crypto'
import * as z from 'zod'
import { bucketNames } from '#shared/platform/objects/buckets.ts'

/**
 * The form of an export on disk. To be raised when an older `restore` would read a newer export wrongly. The second one brought objects;
 * the first is still read.
 */
export const formatVersion = 2
export const readableFormats: readonly number[] = [1, formatVersion]

export const manifestName = 'manifest.json'

const ExportedFile = z.strictObject({
  file: z.string().regex(/^[a-z-]+\.ndjson\.gz$/),
  items: z.int().min(0),
  bytes: z.int().min(0),
  /** Of the file as it lies on disk. */
  sha256: z.hex().length(64),
  /** Of what the items say, whatever their order: see contents.ts. */
  contents: z.hex().length(64),
})
export type ExportedFile = z.infer<typeof ExportedFile>

const ExportedTable = ExportedFile.extend({ table: z.string() })

/**
 * What an export says of itself. Tables and published objects are exported: indices are rebuilt from the tables. Each table is one file of
 * gzipped lines `{"Item":{…}}` in DynamoDB's own JSON, the form in which AWS exports tables to S3; a bucket is one in the same form.
 */
export const Manifest = z.strictObject({
  product: z.literal('jiangcai-backup'),
  format: z.union([z.literal(1), z.literal(formatVersion)]),
  release: z.string(),
  stage: z.string(),
  exportedAt: z.iso.datetime(),
  /** Which key the contact details are closed with; absent when the exporter did not have it. */
  contactKey: z.string().optional(),
  tables: z.array(ExportedTable),
  objects: z.array(ExportedFile.extend({ bucket: z.enum(bucketNames) })).default([]),
})
export type Manifest = z.infer<typeof Manifest>
export type ExportedTable = Manifest['tables'][number]

/** Names a contact key without telling it: derived beside the keys that the vault derives, under a purpose of its own. */
export function contactKeyName(secret: string): string {
  return Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), '', 'backup-key-name', 12)).toString('base64url')
}
