import type { Fair } from '#shared/fairs/domain/fair.ts'
import { announceFair } from '#shared/fairs/use-cases/announce-fair.ts'
import { applyForPermit } from '#shared/fairs/use-cases/apply-for-permit.ts'
import { cancelFair } from '#shared/fairs/use-cases/cancel-fair.ts'
import { createFair } from '#shared/fairs/use-cases/create-fair.ts'
import { moveFair } from '#shared/fairs/use-cases/move-fair.ts'
import { ownFair } from '#shared/fairs/use-cases/own-fair.ts'
import { recordPermit } from '#shared/fairs/use-cases/record-permit.ts'
import { recordPlans } from '#shared/fairs/use-cases/record-plans.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { FairPlan, FairStep } from '../plan/fairs.ts'
import type { VacancyPlan } from '../plan/vacancies.ts'
import { done, sceneOf } from '../scene.ts'
import { buildBooths } from './booths.ts'
import { actingFor, type City } from './city.ts'
import { buildVisits } from './visits.ts'

/** Writes one fair down, takes every step of its plan, gives its booths away, and lets people come. */
export async function buildFair(
  city: City,
  plan: FairPlan,
  { now, vacancies }: { readonly now: string; readonly vacancies: readonly VacancyPlan[] },
): Promise<void> {
  const scene = sceneOf(city.dynamo, city.random.fork(`${plan.key}/ids`))
  const by = actingFor(city, plan.park)
  const agencyIds = plan.agencies.map((key) => actingFor(city, key).member.organisationId)
  const content = { ...plan.content, agencyIds }
  const fair = done(plan.key, await createFair(scene(plan.createdAt))({ by, once: always, content }))
  for (const step of plan.steps) done(`${plan.key} ${step.kind}`, await take(scene(step.at), { by, once: always, id: fair.id }, step))
  const told = done(plan.key, await ownFair(city)({ by, id: fair.id }))
  await buildBooths(city, { key: plan.key, fair: told, park: plan.park, vacancies, now })
  await buildVisits(city, { key: plan.key, fair: told, park: plan.park, now })
}

type Own = { readonly by: ReturnType<typeof actingFor>; readonly once: typeof always; readonly id: Fair['id'] }

async function take(deps: Deps, own: Own, step: FairStep): Promise<Parameters<typeof done>[1]> {
  switch (step.kind) {
    case 'plans':
      return recordPlans(deps)({ ...own, plans: step.plans })
    case 'apply':
      return applyForPermit(deps)({ ...own, application: step.application })
    case 'permit':
      return recordPermit(deps)({ ...own, permit: step.permit })
    case 'announce':
      return announceFair(deps)(own)
    case 'move': {
      const { kind: _, at: __, ...change } = step
      return moveFair(deps)({ ...own, ...change })
    }
    case 'cancel':
      return cancelFair(deps)({ ...own, reason: step.reason })
  }
}
