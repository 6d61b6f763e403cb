import { endsAt } from '#shared/accounts/domain/views.ts'
import { deleteKey, getKeys, postKey } from '#shared/accounts/routes/keys.routes.ts'
import {
  acceptInvitationRoute,
  deleteInvitation,
  deleteMember,
  getInvitations,
  getMembers,
  patchMember,
  postInvitation,
} from '#shared/accounts/routes/members.routes.ts'
import { getOrganisation, postOrganisation, putOrganisation } from '#shared/accounts/routes/organisations.routes.ts'
import { acceptInvitation } from '#shared/accounts/use-cases/accept-invitation.ts'
import { changeMemberRole } from '#shared/accounts/use-cases/change-member-role.ts'
import { createKey } from '#shared/accounts/use-cases/create-key.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { inviteColleague } from '#shared/accounts/use-cases/invite-colleague.ts'
import { listInvitations } from '#shared/accounts/use-cases/list-invitations.ts'
import { listKeys } from '#shared/accounts/use-cases/list-keys.ts'
import { listMembers } from '#shared/accounts/use-cases/list-members.ts'
import { registerOrganisation } from '#shared/accounts/use-cases/register-organisation.ts'
import { removeMember } from '#shared/accounts/use-cases/remove-member.ts'
import { resubmitOrganisation } from '#shared/accounts/use-cases/resubmit-organisation.ts'
import { revokeInvitation } from '#shared/accounts/use-cases/revoke-invitation.ts'
import { revokeKey } from '#shared/accounts/use-cases/revoke-key.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { nothing } from '#shared/platform/http/nothing.ts'
import { joinLink } from './join-link.ts'

/** Organisations, members, invitations and keys as JSON. */
export function organisationBindings(deps: Deps & { readonly baseUrl: string }): readonly Binding[] {
  return [
    bind(postOrganisation, async ({ principal, body, once }) => registerOrganisation(deps)({ by: principal, content: body, once })),
    bind(getOrganisation, async ({ principal, params }) => {
      const own = params.id === principal.member.organisationId ? await findOrganisation(deps)(params.id) : undefined
      return own === undefined ? fail({ kind: 'not-found' }) : ok(own)
    }),
    bind(putOrganisation, async ({ principal, params, body, once }) =>
      resubmitOrganisation(deps)({ by: principal, organisationId: params.id, ...body, once }),
    ),
    bind(getMembers, async ({ principal }) => ok({ items: [...(await listMembers(deps)(principal))] })),
    bind(patchMember, async ({ principal, params, body, once }) => {
      const done = await changeMemberRole(deps)({ by: principal, memberId: params.id, role: body.role, once })
      return nothing(done)
    }),
    bind(deleteMember, async ({ principal, params, once }) => {
      const done = await removeMember(deps)({ by: principal, memberId: params.id, once })
      return nothing(done)
    }),
    bind(getInvitations, async ({ principal }) => {
      const open = await listInvitations(deps)(principal)
      return ok({ items: open.map((invitation) => ({ ...invitation, endsAt: endsAt(invitation) })) })
    }),
    bind(postInvitation, async ({ principal, body, once }) => {
      const done = await inviteColleague(deps)({ by: principal, invite: body, once })
      if (!done.ok) return done
      const { invitation, token } = done.value
      return ok({
        invitation: { ...invitation, endsAt: endsAt(invitation) },
        ...(token === undefined ? {} : { link: joinLink(deps.baseUrl, token) }),
      })
    }),
    bind(deleteInvitation, async ({ principal, params, once }) => {
      const done = await revokeInvitation(deps)({ by: principal, invitationId: params.id, once })
      return nothing(done)
    }),
    bind(acceptInvitationRoute, async ({ principal, body, once }) => acceptInvitation(deps)({ by: principal, token: body.token, once })),
    bind(getKeys, async ({ principal }) => ok({ items: [...(await listKeys(deps)(principal))] })),
    bind(postKey, async ({ principal, body, once }) => createKey(deps)({ by: principal, key: body, once })),
    bind(deleteKey, async ({ principal, params, once }) => {
      const done = await revokeKey(deps)({ by: principal, keyId: params.id, once })
      return nothing(done)
    }),
  ]
}
