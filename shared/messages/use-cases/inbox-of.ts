import type { Person, Principal } from '#shared/platform/http/principal.ts'
import { recipientKey } from '../store/keys.ts'

/** Whose messages: one's own, or those of the organisation one acts for. */
export type Inbox = 'own' | 'organisation'

/** The recipient whose inbox it is; undefined when the person acts for nobody. */
export function recipientOf(by: Person, inbox: Inbox): string | undefined {
  if (inbox === 'own') return recipientKey({ person: by.personId })
  return by.member === undefined ? undefined : recipientKey({ organisation: by.member.organisationId })
}

/** Both, for who is signed in by a session. */
export function inboxesOf(principal: Principal): readonly (readonly [Inbox, string])[] {
  if (principal.kind !== 'person') return []
  return (['own', 'organisation'] as const).flatMap((inbox) => {
    const recipient = recipientOf(principal, inbox)
    return recipient === undefined ? [] : [[inbox, recipient] as const]
  })
}
