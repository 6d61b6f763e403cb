import { suspendedAmong } from '#shared/accounts/use-cases/suspended-among.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { speaking } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Member, nameOf } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Contact } from '#shared/talent/domain/contact.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import { type Talent, visibleTo } from '#shared/talent/domain/talent.ts'
import { mostOrganisations } from '#shared/talent/domain/vault-request.ts'
import { findTalents } from '#shared/talent/use-cases/find-talents.ts'
import { consentFor, type Introduction } from '../domain/introduction.ts'
import { type RevealPurpose, revealPurposeNames } from '../domain/reasons.ts'
import { createIntroductions } from '../store/introductions.ts'
import { actsUnderMandate } from './acts-under-mandate.ts'
import { partyViewer } from './party-sees.ts'

export type RevealFailure = Failure<
  'not-found' | 'contact-not-agreed' | 'contact-missing' | 'mandate-missing' | 'organisation-suspended' | 'busy'
>

/**
 * 查看联系方式: the one way to a person's name and telephone, for the recipient of an agreed introduction, with a purpose that the person reads.
 * The vault judges again at the very moment of the log entry, and nothing is read that was not entered; each look is an entry. Nothing of it is
 * kept here.
 */
export function revealContact(
  deps: Deps & { readonly vault: Pick<ContactVault, 'reveal'> },
): (command: { readonly by: Member; readonly id: string; readonly purpose: RevealPurpose }) => Promise<Result<Contact, RevealFailure>> {
  return async ({ by, id, purpose }) => {
    const { organisationId, organisationName } = by.member
    const introduction = await createIntroductions(deps.dynamo).get(id)
    if (introduction === undefined) return fail({ kind: 'not-found' })
    const party = introduction.parties.find((one) => one.organisationId === organisationId)
    if (party === undefined) return fail({ kind: 'not-found' })
    const [talent] = await findTalents(deps)([introduction.talentId])
    const viewer = await partyViewer(deps)(introduction, party)
    if (talent === undefined || !visibleTo(talent, viewer)) return fail({ kind: 'not-found' })
    if (!mayReveal(introduction, organisationId, talent, viewer.scope)) return fail({ kind: 'contact-not-agreed' })
    if ((await suspendedAmong(deps)([organisationId])).size > 0) return fail({ kind: 'organisation-suspended' })
    if (!(await actsUnderMandate(deps)(introduction, organisationId))) return fail({ kind: 'mandate-missing' })
    if (viewer.organisationIds.length > mostOrganisations) return fail({ kind: 'contact-not-agreed' })
    const given = await deps.vault.reveal({
      introductionId: introduction.id,
      talentId: talent.id,
      personId: talent.personId,
      by: { name: nameOf(by), organisationId, organisationName },
      scope: viewer.scope,
      organisationIds: viewer.organisationIds as Id<'organisation'>[],
      purpose: speaking('zh', () => revealPurposeNames[purpose]),
    })
    if (!given.ok) return fail({ kind: given.error.kind === 'busy' ? 'busy' : 'contact-not-agreed' })
    return given.value === undefined ? fail({ kind: 'contact-missing' }) : ok(given.value.contact)
  }
}

/**
 * Whether the consent for this recipient holds. Whoever took back what it stands on (the registry's consent, or the one to such organisations)
 * and gave that again later has to consent to the recipient anew.
 */
export function mayReveal(
  introduction: Pick<Introduction, 'revealTo' | 'consents'>,
  organisationId: string,
  { consents }: Pick<Talent, 'consents'>,
  scope: 'employers' | 'agencies',
): boolean {
  const consent = consentFor(introduction, organisationId)
  if (consent === undefined || !introduction.revealTo.some((one) => one === organisationId)) return false
  return [consents.registry, consents[scope]].every(
    (ground) => ground !== undefined && ground.withdrawnAt === undefined && ground.grantedAt <= consent.at,
  )
}
