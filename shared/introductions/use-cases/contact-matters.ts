import { findOrganisations } from '#shared/accounts/use-cases/find-organisation.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { noticeHash } from '#shared/talent/domain/consent-notices.ts'
import { type ContactMatter, currentContactNotice } from '../domain/contact-notices.ts'
import { type ContactConsent, type Introduction, type Party, sideOf } from '../domain/introduction.ts'

/** What a person would consent to for each of these recipients, in their order; none for one that has no account any more. */
export function contactMatters(
  deps: Pick<Deps, 'dynamo'>,
): (about: Pick<Introduction, 'vacancy'>, recipients: readonly Party[]) => Promise<readonly ContactMatter[]> {
  return async ({ vacancy: { title, employer } }, recipients) => {
    const organisations = await findOrganisations(deps)(recipients.map(({ organisationId }) => organisationId))
    return recipients.flatMap((party, at) => {
      const content = organisations[at]?.content
      if (content === undefined) return []
      // The same in every language: it is part of the text whose hash is kept.
      const contact = `${content.contact.function} ${content.contact.phone}`
      return [{ recipient: { id: party.organisationId, name: content.name, contact, side: sideOf(party) }, vacancy: title, employer }]
    })
  }
}

/** The consent as it is kept, when the hash that was sent back is of the text that is shown now. */
export function consentTo(matter: ContactMatter, hash: string, at: string): ContactConsent | undefined {
  const notice = currentContactNotice(matter)
  const textHash = noticeHash(notice)
  if (textHash !== hash) return undefined
  const { id, name, contact } = matter.recipient
  return {
    recipientId: id as ContactConsent['recipientId'],
    recipientName: name,
    recipientContact: contact,
    textVersion: notice.version,
    textHash,
    at,
  }
}
