import * as z from 'zod'
import { OpenBulletin } from '#shared/bulletins/domain/open-bulletin.ts'
import { VacancyGone, VacancyView } from '#shared/demand/domain/public-view.ts'
import { FairView } from '#shared/fairs/domain/fair-view.ts'
import { PublicCode } from '#shared/kernel/ids.ts'

/** A place in the stream of changes: an instant, or what stands at it. Whoever follows gives back the last one, whatever it looks like. */
export const Since = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z(?:_[A-Za-z0-9_]{1,40})?$/)
  .meta({ examples: ['2026-12-01T00:00:00.000Z'] })

/** Where the stream begins. */
export const beginning = '1970-01-01T00:00:00.000Z'

const at = z.iso.datetime().meta({ description: '何时变成这样的（UTC）' })
const removed = z.boolean().meta({ description: 'true：已不公开，请删除您保存的这一条' })

/**
 * What became of one public thing. Each thing stands in the stream once, at its last change, as it is now: whoever puts each into a store of
 * his own by kind and code, and deletes what is removed, holds what is public.
 */
export const Change = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('vacancy'),
      code: PublicCode,
      at,
      removed,
      reason: VacancyGone.shape.reason
        .or(z.literal('withheld'))
        .optional()
        .meta({ description: 'filled 招满，closed 结束，expired 过期，removed 撤下，withheld 暂不公开（可能再出现）' }),
      item: VacancyView.optional(),
    }),
    z.strictObject({ kind: z.literal('fair'), code: PublicCode, at, removed, item: FairView.optional() }),
    z.strictObject({ kind: z.literal('bulletin'), code: PublicCode, at, removed, item: OpenBulletin.optional() }),
  ])
  .meta({ id: 'Change' })
export type Change = z.infer<typeof Change>
