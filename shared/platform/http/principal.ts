import type { Id } from '#shared/kernel/ids.ts'

export type OrganisationKind = 'employer' | 'agency' | 'association' | 'park' | 'bureau'
export const organisationKinds = ['employer', 'agency', 'association', 'park', 'bureau'] as const satisfies readonly OrganisationKind[]

/** admin manages the organisation and its members (at the bureau: the head); member does its work (at the bureau: a reviewer). */
export type MemberRole = 'admin' | 'member'

/** What an API key may do, beside being a member's hand. */
export const keyScopes = ['demand:write', 'demand:read', 'talent:search', 'fairs:write', 'bulletins:write', 'review'] as const
export type KeyScope = (typeof keyScopes)[number]

/** The organisation somebody acts for, as the accounts table says at this very request. */
export type Membership = {
  readonly organisationId: Id<'organisation'>
  readonly kind: OrganisationKind
  readonly role: MemberRole
  readonly organisationName: string
  readonly verified: boolean
  readonly suspended: boolean
  /** The code of the corporate group's head, which was read with the organisation: whoever has it need not read again. */
  readonly group?: string
}

/** Who asks. A person signed in by the issuer, an API key of an organisation, or nobody. */
export type Principal =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'person'
      readonly personId: Id<'person'>
      readonly sessionId: Id<'session'>
      readonly name: string
      readonly member?: Membership
    }
  | {
      readonly kind: 'key'
      readonly keyId: Id<'key'>
      readonly personId: Id<'person'>
      readonly scopes: readonly KeyScope[]
      readonly member: Membership
    }

export type Person = Extract<Principal, { kind: 'person' }>

/** A person or a key that acts for an organisation. */
export type Member = Exclude<Principal, { kind: 'anonymous' }> & { readonly member: Membership }

/** A short text that is different for every principal; cursors and idempotency records are bound to it. */
export function nameOf(principal: Principal): string {
  if (principal.kind === 'anonymous') return 'anonymous'
  const on = principal.member === undefined ? '' : `@${principal.member.organisationId}`
  return principal.kind === 'key' ? `${principal.keyId}${on}` : `${principal.personId}${on}`
}
