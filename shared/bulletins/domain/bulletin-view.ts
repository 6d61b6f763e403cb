import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { Basis, type Bulletin, Neighbour, Sealed, versionKinds } from './bulletin.ts'
import { BulletinCard } from './bulletin-card.ts'
import { Districts } from './bulletin-series.ts'
import { Period } from './period.ts'
import { SeriesKind } from './series.ts'

/** One published version, as the public may know it: the newest last. Its files stay as they are for good. */
const PublishedVersion = z.strictObject({
  version: z.int().min(1),
  how: z.enum(versionKinds).meta({ description: 'first 首次，recount 重新统计，exclusion 剔除查明为虚假的岗位' }),
  reason: z.string().optional().meta({ description: '更正的原因' }),
  publishedAt: z.iso.datetime(),
  cutOff: z.iso.datetime().meta({ description: '统计截止的时刻' }),
  begunAt: z.iso.datetime().meta({ description: '开始采集的时刻：此前改过的内容按改后的统计' }),
  method: z.string().meta({ description: '编制方法的版本' }),
  cube: Sealed,
  compiled: Sealed,
  basis: Basis.meta({ description: '与哪几期的哪一版比较' }),
})
export type PublishedVersion = z.infer<typeof PublishedVersion>

/** What the public may know of an issue beside its files: the item of the `public` table. Instants are UTC. */
export const BulletinView = z
  .strictObject({
    code: PublicCode,
    state: z.enum(['PUBLISHED', 'CORRECTED', 'WITHDRAWN']).meta({ description: 'PUBLISHED 已发布，CORRECTED 已更正，WITHDRAWN 已撤回' }),
    kind: SeriesKind,
    number: z.int().min(1).meta({ description: '本系列的第几期' }),
    park: z.strictObject({ id: idOf('organisation'), name: z.string() }),
    period: Period,
    districts: Districts,
    card: BulletinCard,
    versions: z.array(PublishedVersion).min(1),
    withdrawn: z.strictObject({ at: z.iso.datetime(), reason: z.string() }).optional(),
    previous: Neighbour.optional(),
    next: Neighbour.optional(),
    publishedAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'BulletinView' })
export type BulletinView = z.infer<typeof BulletinView>

/** The view of a published issue. Throws for one that was never published: nothing of a draft may get out. */
export function viewOf(bulletin: Bulletin): BulletinView {
  const { state, versions } = bulletin
  const [first] = versions
  const last = versions.at(-1)
  if (first === undefined || last === undefined) throw new Error(`bulletin ${bulletin.id} is not published`)
  return BulletinView.parse({
    code: bulletin.code,
    state,
    kind: bulletin.kind,
    number: bulletin.number,
    park: bulletin.park,
    period: bulletin.period,
    districts: bulletin.districts,
    card: bulletin.card,
    versions: versions.map(({ version, how, reason, publishedAt, cutOff, begunAt, method, cube, compiled: file, basis }) => ({
      version,
      how,
      reason,
      publishedAt,
      cutOff,
      begunAt,
      method,
      cube,
      compiled: file,
      basis,
    })),
    withdrawn: bulletin.withdrawn,
    previous: bulletin.previous,
    next: bulletin.next,
    publishedAt: first.publishedAt,
    updatedAt: bulletin.withdrawn?.at ?? last.publishedAt,
  })
}
