import { bootstrapOrganisation } from '#shared/accounts/use-cases/bootstrap-organisation.ts'
import { decideVerification } from '#shared/accounts/use-cases/decide-verification.ts'
import { ensurePerson } from '#shared/accounts/use-cases/ensure-person.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { suspendOrganisation } from '#shared/accounts/use-cases/suspend-organisation.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { always } from '#shared/platform/http/once.ts'
import type { MemberRole } from '#shared/platform/http/principal.ts'
import { people } from '../../local/people.ts'
import { daysAgo } from '../days.ts'
import { daysBetweenVerifications, type OrganisationPlan } from '../plan/organisations.ts'
import { done, sceneOf } from '../scene.ts'
import { actingFor, type City } from './city.ts'

/** For whom those who sign in act. The first of an organisation is its admin. */
const employed: readonly { readonly sub: (typeof people)[number]['sub']; readonly at: string; readonly role: MemberRole }[] = [
  { sub: 'employer-admin', at: 'employer/0', role: 'admin' },
  { sub: 'employer-member', at: 'employer/0', role: 'member' },
  { sub: 'agency', at: 'agency/0', role: 'admin' },
  { sub: 'association', at: 'association/0', role: 'admin' },
  { sub: 'park', at: 'park/0', role: 'admin' },
  { sub: 'park-colleague', at: 'park/0', role: 'member' },
  { sub: 'bureau-head', at: 'bureau/0', role: 'admin' },
  { sub: 'bureau-reviewer', at: 'bureau/0', role: 'member' },
]

/** Sets up one organisation with whoever acts for it, and lets it become what the plan says. */
export async function buildOrganisation(city: City, plan: OrganisationPlan, today: CivilDate): Promise<void> {
  const random = city.random.fork(plan.key)
  const scene = sceneOf(city.dynamo, random.fork('ids'))
  const begun = daysAgo(today, plan.since ?? plan.days, random)
  const own = employed.filter(({ at }) => at === plan.key)
  const nobodyKnown = { issuer: city.issuer, subject: `seed-${plan.key.replace('/', '-')}`, name: '人事经办', role: 'admin' as const }
  // What a park publishes needs two people.
  const members =
    own.length > 0
      ? own.map(({ sub, role }) => ({ issuer: city.issuer, subject: sub, name: nameOf(sub), role }))
      : [
          nobodyKnown,
          ...(plan.content.kind === 'park' ? [{ ...nobodyKnown, subject: `${nobodyKnown.subject}-second`, role: 'member' as const }] : []),
        ]
  for (const { role, ...member } of members) {
    const verified = plan.fate === 'verified' || plan.fate === 'suspended'
    const { organisation, person } = await bootstrapOrganisation(scene(begun))({ content: plan.content, member, role, verified })
    if (!city.members.has(plan.key) || plan.key === 'bureau/0') city.members.set(plan.key, { organisation, personId: person.id, role })
    if (own.length > 0) city.people.set(member.subject, person.id)
  }
  if (plan.since !== undefined) await renew(city, plan, plan.since, today)
  if (plan.fate === 'rejected') await reject(city, plan, daysAgo(today, 3, random))
  if (plan.fate === 'suspended') await suspend(city, plan, daysAgo(today, 5, random))
}

/** It was verified again each time the half year was nearly over, the last time as many days ago as the plan says. */
async function renew(city: City, plan: OrganisationPlan, since: number, today: CivilDate): Promise<void> {
  const random = city.random.fork(`${plan.key}/renewed`)
  const scene = sceneOf(city.dynamo, random.fork('ids'))
  const by = actingFor(city, 'bureau/0')
  for (let days = since - daysBetweenVerifications; days >= plan.days; days -= daysBetweenVerifications) {
    const member = city.members.get(plan.key)
    if (member === undefined) throw new Error(`nobody acts for ${plan.key}`)
    const organisationId = member.organisation.id
    const rev = (await findOrganisation(city)(organisationId))?.rev ?? 0
    const command = { by, organisationId, rev, decision: { verdict: 'verify' } as const, once: always }
    const organisation = done(plan.key, await decideVerification(scene(daysAgo(today, days, random)))(command))
    city.members.set(plan.key, { ...member, organisation })
  }
}

/** Somebody who signs in without an organisation: the talent. */
export async function buildPerson(city: City, sub: (typeof people)[number]['sub'], at: string): Promise<void> {
  const scene = sceneOf(city.dynamo, city.random.fork(`person/${sub}`))
  const person = await ensurePerson(scene(at))({ issuer: city.issuer, subject: sub, name: nameOf(sub) })
  city.people.set(sub, person.id)
}

async function reject(city: City, plan: OrganisationPlan, at: string): Promise<void> {
  const scene = sceneOf(city.dynamo, city.random.fork(`${plan.key}/rejected`))
  const { organisation } = city.members.get(plan.key) ?? {}
  const remarks = { name: '名称与营业执照不一致，请照执照填写全称', contact: '电话无人接听，请换一个工作时间能接通的号码' }
  const decision = { verdict: 'reject', remarks } as const
  const command = {
    by: actingFor(city, 'bureau/0'),
    organisationId: organisation?.id ?? '',
    rev: organisation?.rev ?? 0,
    decision,
    once: always,
  }
  done(plan.key, await decideVerification(scene(at))(command))
}

async function suspend(city: City, plan: OrganisationPlan, at: string): Promise<void> {
  const scene = sceneOf(city.dynamo, city.random.fork(`${plan.key}/suspended`))
  const organisationId = city.members.get(plan.key)?.organisation.id ?? ''
  const reason = '多人反映岗位薪酬与实际不符，核实期间暂停发布'
  done(plan.key, await suspendOrganisation(scene(at))({ by: actingFor(city, 'bureau/0'), organisationId, reason, once: always }))
}

function nameOf(sub: string): string {
  return people.find((person) => person.sub === sub)?.name ?? sub
}
