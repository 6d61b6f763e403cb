import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { licence } from '#shared/kernel/licence.ts'
import { Since } from './change.ts'
import { changeKinds } from './change-mark.ts'
import { snapshotPrefix } from './snapshot-place.ts'

const SnapshotFile = z.strictObject({
  name: z
    .string()
    .regex(/^(?:vacancy|fair|bulletin)-\d{1,4}\.ndjson\.gz$/)
    .meta({ examples: ['vacancy-1.ndjson.gz'] }),
  kind: z.enum(changeKinds),
  lines: z.int().min(0),
  bytes: z.int().min(0),
  sha256: z.hex().length(64),
})

/** What was public in one night, and where it lies. */
export const Snapshot = z
  .strictObject({
    day: CivilDate,
    /** Everything up to this instant is in it. */
    at: z.iso.datetime(),
    since: Since.meta({ description: '从这里接着读 /v1/open/changes，就不漏掉快照之后的任何变化' }),
    licence: z.literal(licence.url),
    counts: z
      .strictObject({
        vacancies: z.int().meta({ description: '岗位（行数）' }),
        demands: z.int().meta({ description: '同一需求的多处发布只算一个，与列表的总数相同' }),
        fairs: z.int(),
        bulletins: z.int(),
      })
      .meta({ description: '各有多少条' }),
    files: z.array(SnapshotFile),
  })
  .meta({ id: 'Snapshot' })
export type Snapshot = z.infer<typeof Snapshot>
export type SnapshotFile = Snapshot['files'][number]

export function snapshotKey(day: string, name: string): string {
  return `${snapshotPrefix}/${day}/${name}`
}
