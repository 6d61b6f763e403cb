import { ok } from '#shared/kernel/result.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState, valuesOf } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import type { Person, Principal } from '#shared/platform/http/principal.ts'
import { type Invitation, isOpen } from '#shared/talent/domain/invitation.ts'
import type { InvitedContact } from '#shared/talent/domain/vault-request.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import { joinByInvitation, tieByInvitation } from '#shared/talent/use-cases/join-by-invitation.ts'
import { openJoinLink } from '#shared/talent/use-cases/open-join-link.ts'
import { refuseInvitation } from '#shared/talent/use-cases/refuse-invitation.ts'
import { associationBindings } from './association-bindings.ts'
import { closedPage } from './closed.page.tsx'
import * as routes from './join.routes.ts'
import { joinFieldNames, joinFormPage, leavingPage, tiePage } from './join-form.page.tsx'
import type { JoiningDeps } from './joining-deps.ts'
import { membershipBindings } from './membership-bindings.ts'
import { offerPage } from './offer.page.tsx'
import { refusePage } from './refuse.page.tsx'

/** From an association's invitation to an entry of one's own, or to a no; and what association and person see of it afterwards. */
export function joiningBindings(deps: JoiningDeps): readonly Binding[] {
  return [...linkBindings(deps), ...membershipBindings(deps), ...associationBindings(deps)]
}

function linkBindings(deps: JoiningDeps): readonly Binding[] {
  /** A page of a link that is open; else what has become of it. */
  const whileOpen = async (token: string, principal: Principal, show: (invitation: Invitation) => Promise<Page> | Page) => {
    const found = await openJoinLink(deps)(token)
    if (!found.ok) return found
    const invitation = found.value
    return ok(isOpen(invitation, deps.clock.now()) ? await show(invitation) : closedPage(invitation, principal))
  }
  const written = async ({ id: invitationId, tokenDigest }: Invitation): Promise<InvitedContact | undefined> => {
    const read = await deps.vault.readInvited({ invitationId, tokenDigest })
    return read.ok ? read.value : undefined
  }
  const form = (token: string, by: Person, state?: FormState) =>
    whileOpen(token, by, async (invitation) => {
      const talent = await findTalentOfPerson(deps)(by.personId)
      const shown = { token, invitation, fresh: deps.ids.secret() }
      if (talent?.state === 'leaving') return leavingPage()
      if (talent?.state === 'registered') return tiePage({ ...shown, form: state ?? emptyForm })
      return joinFormPage({ ...shown, form: state ?? (await prefilled(invitation)) })
    })
  /** As the association wrote it, to be corrected. No consent is among it. */
  const prefilled = async (invitation: Invitation): Promise<FormState> => {
    const { trade, levelClaimed: level } = invitation.row ?? {}
    const command = {
      contact: await written(invitation),
      profile: { trades: trade === undefined ? [] : [{ title: trade }], level, skills: [] },
    }
    return { values: valuesOf(command, joinFieldNames) }
  }
  return [
    bind(routes.offerPage, ({ principal, params: { token } }) =>
      whileOpen(token, principal, async (invitation) => offerPage({ token, invitation, contact: await written(invitation) })),
    ),
    bind(routes.refusePage, ({ principal, params: { token } }) =>
      whileOpen(token, principal, (invitation) => refusePage({ token, invitation, form: emptyForm })),
    ),
    bindForm(
      routes.refuseForm,
      async ({ principal: by, params: { token }, body: { never, shared }, once }) => {
        const done = await refuseInvitation(deps)({ by, token, once, never: never === 'on', shared: shared === 'on' })
        // A link that cannot be used any more says so itself.
        return !done.ok && done.error.kind === 'invitation-closed' ? ok(`/join/${token}`) : goTo(done, `/join/${token}`)
      },
      ({ principal, params: { token }, form: state }) =>
        whileOpen(token, principal, (invitation) => refusePage({ token, invitation, form: state })),
    ),
    bind(routes.joinFormPage, ({ principal, params: { token } }) => form(token, principal)),
    bindForm(
      routes.joinForm,
      async ({ principal: by, params: { token }, body, once }) => {
        const done = await joinByInvitation(deps)({ by, token, once, ...body })
        if (!done.ok) return done.error.kind === 'invitation-closed' ? ok(`/join/${token}`) : done
        return ok(`/me/invitations/${done.value}?done=joined`)
      },
      ({ principal, params: { token }, form: state }) => form(token, principal, state),
    ),
    bindForm(
      routes.tieForm,
      async ({ principal: by, params: { token }, body, once }) => {
        const done = await tieByInvitation(deps)({ by, token, once, ...body })
        if (!done.ok) return done.error.kind === 'invitation-closed' ? ok(`/join/${token}`) : done
        return ok(`/me/invitations/${done.value}?done=tied`)
      },
      ({ principal, params: { token }, form: state }) => form(token, principal, state),
    ),
  ]
}
