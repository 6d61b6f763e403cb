import type { Id } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import { currentNotice } from '#shared/talent/domain/consent-notices.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { changeProfile } from '#shared/talent/use-cases/change-profile.ts'
import { enrol } from '#shared/talent/use-cases/enrol.ts'
import { excludeOrganisation } from '#shared/talent/use-cases/exclude-organisation.ts'
import { grantConsent } from '#shared/talent/use-cases/grant-consent.ts'
import { withdrawConsent } from '#shared/talent/use-cases/withdraw-consent.ts'
import type { TalentPlan, TalentStep } from '../plan/talents.ts'
import { done, sceneOf } from '../scene.ts'
import { acting, type City } from './city.ts'

/** Enrols one person and lets them do what they did later. Who they are is not recorded: only who signs in has a name, elsewhere. */
export async function buildTalent(city: City, plan: TalentPlan): Promise<void> {
  const scene = sceneOf(city.dynamo, city.random.fork(`${plan.key}/ids`))
  const known = plan.key === 'talent/0' ? city.people.get('talent') : undefined
  const personId = known ?? scene(plan.enrolledAt).ids.next('person')
  const own = { by: acting(personId), once: always }
  const consents = Object.fromEntries((['registry', ...plan.further] as const).map((scope) => [scope, currentNotice(scope).version]))
  const enrolment = { ...own, profile: plan.profile, consents: { ...consents, registry: currentNotice('registry').version } }
  let talent = done(plan.key, await enrol(scene(plan.enrolledAt))(enrolment))
  for (const step of plan.later) talent = await take(scene(step.at), city, own, talent, step)
  city.talents.set(plan.key, { id: talent.id, personId })
}

type Own = { readonly by: ReturnType<typeof acting>; readonly once: typeof always }

async function take(deps: Deps, city: City, own: Own, talent: Talent, step: TalentStep): Promise<Talent> {
  switch (step.kind) {
    case 'profile':
      return done(step.kind, await changeProfile(deps)({ ...own, rev: talent.rev, profile: step.profile }))
    case 'grant':
      return done(step.kind, await grantConsent(deps)({ ...own, scope: step.scope, version: currentNotice(step.scope).version }))
    case 'withdraw':
      return done(step.kind, await withdrawConsent({ ...deps, vault: emptyVault })({ ...own, scope: step.scope }))
    case 'leave':
      return done(step.kind, await withdrawConsent({ ...deps, vault: emptyVault })({ ...own, scope: 'registry' }))
    case 'exclude': {
      const organisation = organisationOf(city, step.organisation)
      return done(step.kind, await excludeOrganisation(deps)({ ...own, organisation })).talent
    }
  }
}

function organisationOf({ members }: City, key: string): Id<'organisation'> {
  const found = members.get(key)?.organisation.id
  if (found === undefined) throw new Error(`no organisation ${key}`)
  return found
}

/** Nothing was ever given to the vault for these people. */
const emptyVault: Pick<ContactVault, 'erase'> = {
  erase: async () => ok(),
}
