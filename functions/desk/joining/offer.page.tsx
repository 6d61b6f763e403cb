import type { Child } from 'hono/jsx'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Page } from '#shared/platform/http/bind.ts'
import { Facts, LocalTime } from '#shared/platform/pages/parts.tsx'
import { levelNameInFull } from '#shared/reference/levels.ts'
import type { Invitation } from '#shared/talent/domain/invitation.ts'
import { invitationParametersOn } from '#shared/talent/domain/invitation-parameters.ts'
import type { InvitedContact } from '#shared/talent/domain/vault-request.ts'
import { texts } from './texts.ts'

const t = texts.offer

type View = {
  readonly token: string
  readonly invitation: Invitation
  /** undefined: the vault could not be asked. */
  readonly contact: InvitedContact | undefined
}

/**
 * What the holder of a link sees without signing in: what was written, by whom and since when, what happens without an answer, and two ways
 * of equal weight (个人信息保护法 14, 16, 17). The number is masked until somebody has signed in: a link may be passed on.
 */
export function offerPage({ token, invitation, contact }: View): Page {
  const title = t.title(invitation.associationName)
  return {
    title,
    secretAddress: true,
    body: (
      <article class="narrow">
        <h1>{title}</h1>
        <p class="lead">{t.lead}</p>
        <h2>{t.wrote}</h2>
        <Written invitation={invitation} contact={contact} />
        <h2>{t.nothing}</h2>
        <p>
          {t.nothingUntil} <LocalTime at={invitation.endsAt} clock={false} />{' '}
          {t.nothingThen(invitationParametersOn(civilDateOf(invitation.sentAt)).openDays)}
        </p>
        <h2>{t.next}</h2>
        <p>{t.nextText}</p>
        <p class="actions">
          <a class="button" href={`/join/${token}/form`}>
            {t.join}
          </a>
          <a class="button" href={`/join/${token}/refuse`}>
            {t.refuse}
          </a>
        </p>
      </article>
    ),
  }
}

function Written({ invitation: { associationName, sentAt, row }, contact }: Pick<View, 'invitation' | 'contact'>): Child {
  return (
    <>
      <Facts
        rows={[
          [t.name, contact?.name],
          [t.phone, contact && masked(contact.phone)],
          [t.trade, row?.trade],
          [t.level, row?.levelClaimed && levelNameInFull(row.levelClaimed)],
          [t.note, row?.note],
          [t.from, associationName],
          [t.since, <LocalTime at={sentAt} />],
        ]}
      />
      {contact === undefined && <p class="notice">{t.unread}</p>}
      <p class="quiet">{t.seen}</p>
    </>
  )
}

/** The first three and the last four digits, as is usual. */
function masked(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
