import type { Page } from '#shared/platform/http/bind.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import type { Invitation } from '#shared/talent/domain/invitation.ts'
import { texts } from './texts.ts'

const t = texts.closed

/** What a link says that cannot be used any more: what has become of it, and what its holder can do now. */
export function closedPage(invitation: Invitation, principal: Principal): Page {
  const { id } = invitation
  const kind = closedAs(invitation, principal)
  const { title, text } = t[kind]
  return {
    title,
    secretAddress: true,
    // Its own user may look at it as often as they like; for everybody else it is gone.
    status: kind === 'own' ? 200 : 410,
    body: (
      <article class="narrow">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p class="actions">
          {kind === 'own' && (
            <a class="button" href={`/me/invitations/${id}`}>
              {t.receipt}
            </a>
          )}
          {kind === 'joined' && (
            <a class="button" href="/login?next=/me">
              {t.signIn}
            </a>
          )}
          {kind !== 'own' && kind !== 'joined' && (
            <a class="button" href="/me/join">
              {t.enrol}
            </a>
          )}
          <a href="/">{t.home}</a>
        </p>
      </article>
    ),
  }
}

/** Whose tie has ended since is shown like one that ran out: what there was is nobody's business who merely holds the link. */
function closedAs(
  { state, personId }: Invitation,
  principal: Principal,
): keyof Pick<typeof t, 'own' | 'joined' | 'refused' | 'cancelled' | 'ended'> {
  if (state === 'joined') return principal.kind === 'person' && principal.personId === personId ? 'own' : 'joined'
  return state === 'refused' || state === 'cancelled' ? state : 'ended'
}
