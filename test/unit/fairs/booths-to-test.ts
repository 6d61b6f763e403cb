import type { Booth } from '#shared/fairs/domain/booth.ts'
import { PlanBooths } from '#shared/fairs/domain/booth-commands.ts'
import { BoothPlan, boothsOf } from '#shared/fairs/domain/booth-plan.ts'
import type { Exhibitor } from '#shared/fairs/domain/exhibitor.ts'
import { after, newExhibitor } from '#shared/fairs/domain/exhibitor-life.ts'
import type { Miss } from '#shared/fairs/domain/exhibitor-standing.ts'
import { examplePlan } from '#shared/fairs/routes/example-booths.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { announced, fairIn } from './fairs-to-test.ts'

export const fair = announced(fairIn('MATERIALS'))

const { rev: _first, ...drawn } = PlanBooths.parse(examplePlan)

/** The example plan, open. */
export const plan: BoothPlan = BoothPlan.parse({
  ...drawn,
  fairId: fair.id,
  fairCode: fair.code,
  parkId: fair.park.id,
  rev: 2,
  state: 'OPEN',
  under: '2018-10-01',
  forStart: fair.content.startsAt,
  openedAt: '2026-12-12T02:00:00.000Z',
  updatedAt: '2026-12-12T02:00:00.000Z',
})

/** Every booth of the plan, free. */
export const booths: readonly Booth[] = boothsOf(plan.rows).map((planned) => ({
  fairId: fair.id,
  ...planned,
  rev: 1,
  state: 'FREE',
  tenancy: 0,
}))

export const organisationId = 'org_01JDK0000000000000000000BB' as Id<'organisation'>

/** An employer with a booth. */
export function exhibitor(changes: Partial<Exhibitor> = {}): Exhibitor {
  const at = '2026-12-16T02:00:00.000Z'
  const base = newExhibitor({
    fair,
    organisation: { id: organisationId, name: '示例机械有限公司', kind: 'employer', district: '330106' },
    materials: { checkedAt: at, verifiedOn: '2026-11-01', firstTime: true },
    at,
  })
  const booked = after(
    base,
    {
      state: 'BOOKED',
      booth: { number: 'A12', hall: '一楼大厅', tenancy: 1 },
      posts: [
        {
          vacancyId: 'vac_01JDK0000000000000000000AA' as Id<'vacancy'>,
          code: 'k3m8p2x7qb',
          title: '数控车工',
          occupationCode: '6-18-01-01',
          headcount: 2,
          pay: { min: 700_000, max: 900_000, period: 'month' },
        },
      ],
      bookedAt: at,
    },
    { at, by: 'exhibitor', action: 'booked' },
  )
  return { ...booked, ...changes }
}

export function miss(startsAt: string, more: Partial<Miss> = {}): Miss {
  return {
    fairId: `fai_01JDK00000000000000000${startsAt.slice(2, 4)}${startsAt.slice(5, 7)}`.slice(0, 30) as Id<'fair'>,
    fairCode: 'k3m8p2x7qc',
    title: '专场招聘会',
    startsAt,
    kind: 'no-show',
    at: startsAt,
    ...more,
  }
}
