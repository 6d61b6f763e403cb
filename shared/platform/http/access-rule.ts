import type { KeyScope, Member, MemberRole, OrganisationKind, Person, Principal } from './principal.ts'

/**
 * Who may use a route. Part of the route's data: it is checked before anything is read, it stands in the API description, and the
 * role matrix of the tests is generated from it.
 */
export type AccessRule =
  /** Anyone, signed in or not. */
  | { readonly who: 'anyone' }
  /** A person with a session: the person's own pages. API keys never. */
  | { readonly who: 'person' }
  /** A member of an organisation of these kinds, or its API key with the scope. Suspended organisations never. */
  | {
      readonly who: 'member'
      readonly of: readonly OrganisationKind[]
      readonly role?: MemberRole
      readonly scope?: KeyScope
      /** Only for verified organisations (M-05, 网络招聘服务管理规定: no posting before verification). */
      readonly verified?: boolean
    }

/** The principal a handler gets: what the rule has made sure of. */
export type PrincipalFor<A extends AccessRule> = A extends { readonly who: 'member' }
  ? Member
  : A extends { readonly who: 'person' }
    ? Person
    : Principal

export type Refusal = 'not-signed-in' | 'forbidden' | 'organisation-suspended' | 'organisation-not-verified'

/** undefined when the principal may, else why not. */
export function refusalOf(rule: AccessRule, principal: Principal): Refusal | undefined {
  if (rule.who === 'anyone') return undefined
  if (principal.kind === 'anonymous') return 'not-signed-in'
  if (rule.who === 'person') return principal.kind === 'person' ? undefined : 'forbidden'
  const member = principal.member
  if (member === undefined || !rule.of.includes(member.kind)) return 'forbidden'
  if (rule.role === 'admin' && member.role !== 'admin') return 'forbidden'
  if (principal.kind === 'key' && (rule.scope === undefined || !principal.scopes.includes(rule.scope))) return 'forbidden'
  if (member.suspended) return 'organisation-suspended'
  if (rule.verified === true && !member.verified) return 'organisation-not-verified'
  return undefined
}
