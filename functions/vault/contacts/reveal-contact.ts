import { revealingIntroduction } from '#shared/introductions/use-cases/revealing-introduction.ts'
import type { RequestOf, VaultAnswer } from '#shared/talent/domain/vault-request.ts'
import { revealableTalent } from '#shared/talent/use-cases/revealable-talent.ts'
import { entered } from './entered.ts'
import type { VaultDeps } from './vault-deps.ts'

/**
 * A person's contact for the recipient of an introduction. That it may be given and that it was given are one transaction; only then it is
 * read: nothing withdrawn before it is given, nothing given that the person cannot see (个人信息保护法 23, 51).
 */
export async function revealContact(deps: VaultDeps, request: RequestOf<'reveal-contact'>): Promise<VaultAnswer> {
  const { introductionId, talentId, personId, by, purpose } = request
  const { organisationId } = by
  const organisationIds = [...new Set([organisationId, ...request.organisationIds])]
  const entry = { subject: talentId, action: 'contact.revealed', by, purpose, ids: [introductionId] }
  const done = await entered(deps, entry, [
    revealingIntroduction({ introductionId, talentId, personId, organisationId }),
    revealableTalent({ ...request, organisationIds }),
  ])
  if (!done.ok) return { kind: done.error.kind }
  const kept = await deps.contacts.get(personId)
  return { kind: 'contact', ...(kept === undefined ? {} : { kept }) }
}
