import * as z from 'zod'
import { BoothNumber } from './booth.ts'
import type { BoothPlan } from './booth-plan.ts'
import { scheduleFor } from './booth-plan.ts'

/** Where the booths of a fair stand and until when they can be booked, as everybody may know: item `FAIR#<code>` / `BOOTHS` of the `public` table. */
export const BoothPlanView = z
  .strictObject({
    rows: z.array(
      z.strictObject({
        hall: z.string(),
        row: z.string(),
        count: z.int().meta({ description: '这一排的展位数，从 1 编号' }),
        aisleAfter: z.array(z.int()).meta({ description: '过道在第几个展位之后' }),
        zone: z.string().optional().meta({ description: '专区名称' }),
      }),
    ),
    opensAt: z.iso.datetime(),
    closesAt: z.iso.datetime(),
    /** Those out of use now; kept apart, one item a booth (`LOCKED#…`). */
    locked: z.array(BoothNumber).default([]),
  })
  .meta({ id: 'BoothPlanView' })
export type BoothPlanView = z.infer<typeof BoothPlanView>

export function planViewOf(plan: BoothPlan, startsAt: string): BoothPlanView {
  const { opensAt, closesAt } = scheduleFor(plan, startsAt)
  return BoothPlanView.parse({
    rows: plan.rows.map(({ hall, row, count, aisleAfter, zone }) => ({ hall, row, count, aisleAfter, zone })),
    opensAt,
    closesAt,
  })
}
