import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'
import { BoothNumber } from './booth.ts'
import { type Exhibitor, ExhibitorPost, isShown } from './exhibitor.ts'

/**
 * What the public may read of an exhibitor: the item `FAIR#<code>` / `EXHIBITOR#<row>#<place>` of the `public` table, from its booking on.
 * No id, no name of a person. Whoever shows it asks `openExhibitors`, which leaves out suspended organisations and marks posts that ended.
 */
export const ExhibitorView = z
  .strictObject({
    booth: BoothNumber,
    hall: z.string(),
    name: z.string(),
    kind: z.enum(['employer', 'agency']),
    district: z.string().optional(),
    licence: z.string().optional().meta({ description: '人力资源服务许可证编号' }),
    dispatchLicence: z.string().optional().meta({ description: '劳务派遣经营许可证编号' }),
    posts: z.array(ExhibitorPost.omit({ vacancyId: true }).extend({ code: PublicCode }).strict()),
    since: z.iso.datetime().meta({ description: '预订展位的时间' }),
  })
  .meta({ id: 'ExhibitorView' })
export type ExhibitorView = z.infer<typeof ExhibitorView>

/** The view of an exhibitor that has booked; undefined for any other. */
export function exhibitorViewOf(exhibitor: Exhibitor): ExhibitorView | undefined {
  const { organisation, booth, posts, bookedAt } = exhibitor
  if (!isShown(exhibitor) || booth === undefined || bookedAt === undefined) return undefined
  return ExhibitorView.parse({
    booth: booth.number,
    hall: booth.hall,
    name: organisation.name,
    kind: organisation.kind,
    district: organisation.district,
    licence: organisation.licence,
    dispatchLicence: organisation.dispatchLicence,
    posts: posts.map(({ vacancyId: _own, ...post }) => post),
    since: bookedAt,
  })
}
