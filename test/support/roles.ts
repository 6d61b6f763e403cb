import type { ApiKey } from '#shared/accounts/domain/key.ts'
import { kindNames, kindRule } from '#shared/accounts/domain/kinds.ts'
import { type Organisation, OrganisationContent } from '#shared/accounts/domain/organisation.ts'
import type { PersonRecord } from '#shared/accounts/domain/people.ts'
import { bootstrapOrganisation } from '#shared/accounts/use-cases/bootstrap-organisation.ts'
import { createKey } from '#shared/accounts/use-cases/create-key.ts'
import { ensurePerson } from '#shared/accounts/use-cases/ensure-person.ts'
import { startSession } from '#shared/accounts/use-cases/start-session.ts'
import { suspendOrganisation } from '#shared/accounts/use-cases/suspend-organisation.ts'
import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { KeyScope, Member, MemberRole, OrganisationKind, Person } from '#shared/platform/http/principal.ts'
import { checkUscc } from '#shared/reference/uscc.ts'

/** Makes organisations, people, sessions and keys as the product makes them, for tests, journeys and example data. */

export type Employed = { readonly organisation: Organisation; readonly person: PersonRecord; readonly role: MemberRole }

/** A value that must have come about; else the test stops with the failure's kind. */
export function made<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`not made: ${result.error.kind}`)
  return result.value
}

export async function makePerson(deps: Deps, name = '示例人员'): Promise<PersonRecord> {
  return ensurePerson(deps)({ issuer: 'https://issuer.invalid', subject: deps.ids.code(), name })
}

/** A new organisation with its first admin. Verified unless said; suspended if said. */
export async function makeOrganisation(
  deps: Deps,
  kind: OrganisationKind,
  options: { readonly verified?: boolean; readonly suspended?: boolean; readonly content?: Partial<OrganisationContent> } = {},
): Promise<Employed> {
  const content = OrganisationContent.parse({ ...contentOf(deps, kind), ...options.content })
  const member = { issuer: 'https://issuer.invalid', subject: deps.ids.code(), name: `${kindNames[kind]}管理员` }
  const { organisation, person } = await bootstrapOrganisation(deps)({ content, member, verified: options.verified ?? true })
  const employed: Employed = { organisation, person, role: 'admin' }
  if (options.suspended !== true) return employed
  return { ...employed, organisation: await suspend(deps, organisation) }
}

/** One more member of an organisation. */
export async function makeColleague(deps: Deps, { organisation }: Employed, role: MemberRole = 'member'): Promise<Employed> {
  const member = { issuer: 'https://issuer.invalid', subject: deps.ids.code(), name: `${kindNames[organisation.content.kind]}成员` }
  const joined = await bootstrapOrganisation(deps)({ content: organisation.content, member, role })
  return { ...joined, role }
}

export async function suspend(deps: Deps, organisation: Organisation): Promise<Organisation> {
  const by = asMember(deps, await makeOrganisation(deps, 'bureau'))
  return made(await suspendOrganisation(deps)({ by, organisationId: organisation.id, reason: '正在核查', once: always }))
}

/** Request headers of a signed-in browser, acting for the organisation given (else for none). */
export async function signedIn(
  deps: Deps,
  { person, organisation }: { readonly person: PersonRecord; readonly organisation?: Organisation },
): Promise<{ readonly cookie: string }> {
  const { token } = await startSession(deps)({
    person,
    device: '测试',
    ...(organisation === undefined ? {} : { organisationId: organisation.id }),
  })
  return { cookie: `session=${token}` }
}

/** A key of an organisation, made by the member given, and the headers of a call with it. */
export async function makeKey(
  deps: Deps,
  employed: Employed,
  scopes: readonly KeyScope[] = kindRule(employed.organisation.content.kind).keyScopes,
  expiresOn: string = addDays(civilDateOf(deps.clock.now()), 30),
): Promise<{ readonly key: ApiKey; readonly token: string; readonly headers: { readonly authorization: string } }> {
  const by = asMember(deps, employed)
  const { key, token = '' } = made(await createKey(deps)({ by, key: { name: '测试', scopes: [...scopes], expiresOn }, once: always }))
  return { key, token, headers: { authorization: `Bearer ${token}` } }
}

/** The principal that the platform would make of somebody, for calling use cases. */
export function asMember(deps: Deps, { organisation, person, role }: Employed): Person & Member {
  return {
    kind: 'person',
    personId: person.id,
    sessionId: deps.ids.next('session'),
    name: person.name,
    member: {
      organisationId: organisation.id,
      kind: organisation.content.kind,
      role,
      organisationName: organisation.content.name,
      verified: organisation.verification.state === 'VERIFIED',
      suspended: organisation.suspension !== undefined,
    },
  }
}

/** Content that is right for the kind, with a code that nobody else has. */
export function contentOf(deps: Pick<Deps, 'ids'>, kind: OrganisationKind): OrganisationContent {
  const rule = kindRule(kind)
  const [serviceClass = 'own'] = rule.serviceClasses
  return OrganisationContent.parse({
    kind,
    name: `${kindNames[kind]}${deps.ids.code()}`,
    uscc: newUscc(deps),
    district: '330110',
    serviceClass,
    ...(rule.licenceFor.includes(serviceClass) ? { licence: { number: '330106200123' } } : {}),
    contact: { function: '办公室', phone: '0571-00000000' },
  })
}

/** A valid code of an enterprise in Hangzhou with a random body. */
export function newUscc(deps: Pick<Deps, 'ids'>): string {
  const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const body = [...deps.ids.code()].slice(0, 9).map((sign) => letters[sign.charCodeAt(0) % letters.length])
  const stem = `91330100${body.join('')}`
  const found = [...letters].find((sign) => checkUscc(`${stem}${sign}`).ok)
  if (found === undefined) throw new Error(`no check sign for ${stem}`)
  return `${stem}${found}`
}
