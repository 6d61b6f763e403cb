import { listMembers } from '#shared/accounts/use-cases/list-members.ts'
import type { Bulletin } from '#shared/bulletins/domain/bulletin.ts'
import type { BulletinDeps } from '#shared/bulletins/use-cases/bulletin-deps.ts'
import { correctBulletin } from '#shared/bulletins/use-cases/correct-bulletin.ts'
import { createSeries } from '#shared/bulletins/use-cases/create-series.ts'
import { handInBulletin } from '#shared/bulletins/use-cases/hand-in-bulletin.ts'
import { keepBulletins } from '#shared/bulletins/use-cases/keep-bulletins.ts'
import { publishBulletin } from '#shared/bulletins/use-cases/publish-bulletin.ts'
import { seriesBulletins } from '#shared/bulletins/use-cases/series-bulletins.ts'
import { withdrawBulletin } from '#shared/bulletins/use-cases/withdraw-bulletin.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import type { BulletinPlan, IssueStep } from '../plan/bulletins.ts'
import { done, sceneOf } from '../scene.ts'
import { acting, actingFor, type City } from './city.ts'

/** Begins one series, lets the clock compile each of its issues when its period was over, and takes the steps of its plan. */
export async function buildBulletins(city: City, objects: Objects, plan: BulletinPlan): Promise<void> {
  const scene = sceneOf(city.dynamo, city.random.fork(`${plan.key}/ids`))
  const at = (instant: string): BulletinDeps => ({ ...scene(instant), objects })
  const by = actingFor(city, plan.park)
  const series = done(plan.key, await createSeries(at(plan.createdAt))({ by, once: always, ...plan.series }))
  for (const { period, compiledAt, steps } of plan.issues) {
    await keepBulletins(at(compiledAt))()
    const issue = (await seriesBulletins(at(compiledAt))(series)).find((one) => one.period === period)
    if (issue === undefined) throw new Error(`${plan.key} has no issue of ${period}`)
    let rev = issue.rev
    for (const step of steps) {
      const bulletin = await take(at(step.at), city, { park: plan.park, id: issue.id, rev }, step)
      rev = bulletin?.rev ?? (await seriesBulletins(at(step.at))(series)).find(({ id }) => id === issue.id)?.rev ?? rev
    }
  }
}

type Own = { readonly park: string; readonly id: Bulletin['id']; readonly rev: number }

async function take(deps: BulletinDeps, city: City, { park, id, rev }: Own, step: IssueStep): Promise<Bulletin | undefined> {
  const own = { by: actingFor(city, park), once: always, id }
  switch (step.kind) {
    case 'count':
      await keepBulletins(deps)()
      return undefined
    case 'hand-in':
      return done(step.kind, await handInBulletin(deps)({ ...own, rev }))
    case 'publish':
      return done(step.kind, await publishBulletin(deps)({ ...own, by: await colleagueOf(city, park), rev }))
    case 'withdraw':
      return done(step.kind, await withdrawBulletin(deps)({ ...own, reason: step.reason }))
    case 'correct': {
      const excluded = step.excluded.flatMap((key) => city.vacancies.get(key)?.id ?? [])
      return done(step.kind, await correctBulletin(deps)({ ...own, reason: step.reason, excluded }))
    }
  }
}

/** Whoever publishes is not who handed in. */
async function colleagueOf(city: City, park: string): Promise<Member> {
  const by = actingFor(city, park)
  const other = (await listMembers(city)(by)).find(({ personId }) => personId !== by.personId)
  if (other === undefined) throw new Error(`nobody publishes for ${park}`)
  return { ...acting(other.personId), member: { ...by.member, role: other.role } }
}
