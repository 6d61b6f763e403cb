import * as z from 'zod'
import { PublicVerification } from '#shared/accounts/domain/public-verification.ts'
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

/** An exhibitor as the public sees it now: of its posts only those whose ads are open, and how its verification stands. */
export const OpenExhibitor = ExhibitorView.extend({
  verification: PublicVerification.omit({ name: true, licence: true })
    .optional()
    .meta({ description: '最近一次核验的日期和有效期；现在没有核验的没有这一项' }),
}).meta({ id: 'OpenExhibitor' })
export type OpenExhibitor = z.infer<typeof OpenExhibitor>

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
