import { moveMandate } from '#shared/demand/use-cases/move-mandate.ts'
import { proposeMandate } from '#shared/demand/use-cases/propose-mandate.ts'
import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts'
import { always } from '#shared/platform/http/once.ts'
import { daysAgo, hoursAfter } from '../days.ts'
import type { MandatePlan } from '../plan/mandates.ts'
import { done, sceneOf } from '../scene.ts'
import { actingFor, type City } from './city.ts'

/** The agency asks for the mandate; the employer gives it or not; some are taken back. */
export async function buildMandate(city: City, plan: MandatePlan, today: CivilDate): Promise<void> {
  const random = city.random.fork(plan.key)
  const scene = sceneOf(city.dynamo, random.fork('ids'))
  const at = daysAgo(today, plan.days, random)
  const from = addDays(today, -plan.days)
  const terms = {
    uscc: city.members.get(plan.employer)?.organisation.content.uscc ?? '',
    scope: [...plan.scope],
    posts: '生产、技术和服务一线岗位',
    from,
    to: addDays(from, plan.lasts),
    proof: `书面委托书 ${from.replaceAll('-', '')}-${random.int(10, 99)} 号，双方盖章，原件存机构`,
  }
  const mandate = done(plan.key, await proposeMandate(scene(at))({ by: actingFor(city, plan.agency), once: always, ...terms }))
  city.mandates.set(plan.key, mandate.id)
  if (plan.fate === 'PROPOSED') return
  const employer = { by: actingFor(city, plan.employer), once: always, id: mandate.id }
  const answer = plan.fate === 'DECLINED' ? ({ action: 'declined', reason: '目前自行招聘' } as const) : ({ action: 'accepted' } as const)
  done(plan.key, await moveMandate(scene(hoursAfter(at, 20)))({ ...employer, ...answer }))
  if (plan.fate !== 'WITHDRAWN') return
  const withdrawnAt = daysAgo(today, Math.floor(plan.days / 3), random)
  done(plan.key, await moveMandate(scene(withdrawnAt))({ ...employer, action: 'withdrawn', reason: '岗位已招满' }))
}
