import { type Fair, FairContent, type FairState, type Plans } from '#shared/fairs/domain/fair.ts'
import { after } from '#shared/fairs/domain/history.ts'
import { newFair } from '#shared/fairs/domain/new-fair.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import type { Id } from '#shared/kernel/ids.ts'

/** The example starts on 2027-01-09; this is four weeks before. */
export const now = '2026-12-12T02:00:00.000Z'

export const content = FairContent.parse(exampleFairContent)

export const plan = { title: '方案', date: '2026-12-01', responsible: '工作组' }
export const allPlans: Plans = { implementation: plan, emergency: plan, security: plan }
export const permit = { number: '许 1 号', authority: '西湖区公安分局', date: '2026-12-11' }
export const application = { authority: '西湖区公安分局', date: '2026-12-10' }

/** A fair in a state, with everything that state implies. */
export function fairIn(state: FairState, changes: Partial<FairContent> = {}, more: Partial<Fair> = {}): Fair {
  const fair: Fair = {
    ...newFair({
      id: 'fai_01JDK0000000000000000000AA' as Id<'fair'>,
      code: 'k3m8p2x7qa',
      park: { id: 'org_01JDK0000000000000000000AA' as Id<'organisation'>, name: '西湖人力资源服务产业园' },
      content: { ...content, ...changes },
      agencies: [],
      at: '2026-11-20T02:00:00.000Z',
      action: 'created',
    }),
    state,
    ...(state === 'PLANNED' ? {} : { plans: allPlans }),
    ...more,
  }
  if (['PLANNED', 'MATERIALS'].includes(state)) return fair
  if (state === 'PERMIT_PENDING') return { ...fair, application, ...more }
  const permitted = (fair.content.expectedAttendance ?? 0) >= 1000 || state === 'PERMITTED'
  const ready = permitted ? { ...fair, application, permit, ...more } : fair
  return state === 'PERMITTED' ? ready : announced(ready)
}

export function announced(fair: Fair): Fair {
  const at = '2026-12-11T02:00:00.000Z'
  const state = ['POSTPONED', 'RELOCATED', 'CANCELLED'].includes(fair.state) ? fair.state : 'ANNOUNCED'
  return after(
    { ...fair, state, announcedAt: at, announcedUnder: '2018-10-01' },
    { action: 'announced', by: fair.park.name, at, published: true },
  )
}
