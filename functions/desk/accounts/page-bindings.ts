import { keyExpiryBounds } from '#shared/accounts/domain/key.ts'
import { kindRule } from '#shared/accounts/domain/kinds.ts'
import { RegistrationContent } from '#shared/accounts/domain/organisation.ts'
import { standingOf } from '#shared/accounts/domain/standing.ts'
import { acceptInvitation } from '#shared/accounts/use-cases/accept-invitation.ts'
import { askToCloseAccount, findAccount, keepAccount } from '#shared/accounts/use-cases/ask-to-close-account.ts'
import { changeMemberRole } from '#shared/accounts/use-cases/change-member-role.ts'
import { createKey } from '#shared/accounts/use-cases/create-key.ts'
import { endSession } from '#shared/accounts/use-cases/end-session.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { inviteColleague } from '#shared/accounts/use-cases/invite-colleague.ts'
import { listInvitations } from '#shared/accounts/use-cases/list-invitations.ts'
import { listKeys } from '#shared/accounts/use-cases/list-keys.ts'
import { listMembers } from '#shared/accounts/use-cases/list-members.ts'
import { listSessions } from '#shared/accounts/use-cases/list-sessions.ts'
import { myOrganisations } from '#shared/accounts/use-cases/my-organisations.ts'
import { readInvitation } from '#shared/accounts/use-cases/read-invitation.ts'
import { registerOrganisation } from '#shared/accounts/use-cases/register-organisation.ts'
import { removeMember } from '#shared/accounts/use-cases/remove-member.ts'
import { resubmitOrganisation } from '#shared/accounts/use-cases/resubmit-organisation.ts'
import { revokeInvitation } from '#shared/accounts/use-cases/revoke-invitation.ts'
import { revokeKey } from '#shared/accounts/use-cases/revoke-key.ts'
import { switchOrganisation } from '#shared/accounts/use-cases/switch-organisation.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import { type Member, organisationKinds, type Person } from '#shared/platform/http/principal.ts'
import { talentParametersOn } from '#shared/talent/domain/talent-parameters.ts'
import { accountView } from './account.page.tsx'
import type { AccountsDeps } from './accounts-deps.ts'
import { closePage } from './close.page.tsx'
import { joinLink } from './join-link.ts'
import { keyCreated, keysView } from './keys.page.tsx'
import { invited, joining, membersView } from './members.page.tsx'
import { noOrganisation, organisationView } from './organisation.page.tsx'
import {
  accountPage,
  activateForm,
  closeForm,
  closePage as closePageRoute,
  createKeyForm,
  editOrganisationForm,
  editOrganisationPage,
  endSessionForm,
  inviteForm,
  joinForm,
  joinPage,
  keepForm,
  keysPage,
  membersPage,
  organisationPage,
  registerForm,
  registerPage,
  removeMemberForm,
  revokeInvitationForm,
  revokeKeyForm,
  roleForm,
} from './pages.routes.ts'
import { chooseKind, editing, registration, storedValues } from './register.page.tsx'

/** The pages of one's account and organisation, and what their forms do. */
export function accountPageBindings(deps: AccountsDeps): readonly Binding[] {
  return [...ownBindings(deps), ...registrationBindings(deps), ...memberBindings(deps), ...keyBindings(deps)]
}

function ownBindings(deps: AccountsDeps): readonly Binding[] {
  const close = (form: FormState): Page => closePage({ days: talentParametersOn(today(deps)).leavingDays, form, fresh: deps.ids.secret() })
  return [
    bind(accountPage, async ({ principal, request }) => {
      const [organisations, sessions, account] = await Promise.all([
        myOrganisations(deps)(principal),
        listSessions(deps)(principal),
        findAccount(deps)(principal.personId),
      ])
      const issuer = new URL(deps.issuerUrl).host
      const closing = account?.closing
      return ok(
        accountView({
          person: principal,
          closing,
          fresh: deps.ids.secret(),
          organisations,
          sessions,
          today: today(deps),
          issuer,
          url: request.url,
        }),
      )
    }),
    bind(closePageRoute, async () => ok(close(emptyForm))),
    bindForm(
      closeForm,
      async ({ principal: by, once }) => goTo(await askToCloseAccount(deps)({ by, once }), '/account?done=closing'),
      async ({ form }) => ok(close(form)),
    ),
    bind(keepForm, async ({ principal: by, once }) => goTo(await keepAccount(deps)({ by, once }), '/account?done=kept')),
    bind(activateForm, async ({ principal, params, once }) =>
      goTo(await switchOrganisation(deps)({ by: principal, organisationId: params.id, once }), '/account?done=switched'),
    ),
    bind(endSessionForm, async ({ principal, params, once }) =>
      goTo(await endSession(deps)({ by: principal, sessionId: params.id, once }), '/account?done=session-ended'),
    ),
    bind(organisationPage, async ({ principal, request }) => {
      const { member } = principal
      const organisation = member && (await findOrganisation(deps)(member.organisationId))
      if (member === undefined || organisation === undefined) return ok(noOrganisation())
      const standing = standingOf(organisation, today(deps))
      return ok(organisationView({ organisation, standing, admin: member.role === 'admin', url: request.url }))
    }),
  ]
}

function registrationBindings(deps: AccountsDeps): readonly Binding[] {
  async function edit(by: Member, form?: FormState): Promise<Result<Page, { readonly kind: 'not-found' }>> {
    const organisation = await findOrganisation(deps)(by.member.organisationId)
    const content = RegistrationContent.safeParse(organisation?.content)
    if (organisation === undefined || !content.success) return fail({ kind: 'not-found' })
    const state = form ?? storedValues(content.data)
    return ok(editing({ kind: content.data.kind, form: state, fresh: deps.ids.secret(), rev: organisation.rev }))
  }
  return [
    bind(registerPage, async ({ query }) =>
      ok(query.kind === undefined ? chooseKind() : registration({ kind: query.kind, form: emptyForm, fresh: deps.ids.secret() })),
    ),
    bindForm(
      registerForm,
      async ({ principal, body, once }) =>
        goTo(await registerOrganisation(deps)({ by: principal, content: body, once }), '/account/organisation?done=registered'),
      async ({ form }) => {
        const kind = organisationKinds.find((known) => known === form.values.kind?.[0]) ?? 'employer'
        return ok(registration({ kind, form, fresh: deps.ids.secret() }))
      },
    ),
    bind(editOrganisationPage, async ({ principal }) => edit(principal)),
    bindForm(
      editOrganisationForm,
      async ({ principal, body, once }) =>
        goTo(
          await resubmitOrganisation(deps)({ by: principal, organisationId: principal.member.organisationId, ...body, once }),
          '/account/organisation?done=resubmitted',
        ),
      async ({ principal, form }) => edit(principal, form),
    ),
  ]
}

function memberBindings(deps: AccountsDeps): readonly Binding[] {
  async function members(by: Member, url: URL, form: FormState): Promise<Result<Page, never>> {
    const [found, invitations] = await Promise.all([listMembers(deps)(by), listInvitations(deps)(by)])
    return ok(membersView({ by, members: found, invitations, form, fresh: deps.ids.secret(), url }))
  }
  async function join(by: Person, token: string, form: FormState): Promise<Result<Page, { readonly kind: 'invitation-invalid' }>> {
    const offer = await readInvitation(deps)({ by, token })
    return offer.ok ? ok(joining({ offer: offer.value, by, form })) : offer
  }
  return [
    bind(membersPage, async ({ principal, request }) => members(principal, request.url, emptyForm)),
    bindForm(
      inviteForm,
      async ({ principal, body, once }) => {
        const made = await inviteColleague(deps)({ by: principal, invite: body, once })
        if (!made.ok) return made
        const { token } = made.value
        return ok(invited({ link: token === undefined ? undefined : joinLink(deps.baseUrl, token) }))
      },
      async ({ principal, request, form }) => members(principal, request.url, form),
    ),
    bindForm(
      revokeInvitationForm,
      async ({ principal, params, once }) =>
        goTo(await revokeInvitation(deps)({ by: principal, invitationId: params.id, once }), '/account/members?done=revoked'),
      async ({ principal, request, form }) => members(principal, request.url, form),
    ),
    bindForm(
      roleForm,
      async ({ principal, params, body, once }) =>
        goTo(await changeMemberRole(deps)({ by: principal, memberId: params.id, role: body.role, once }), '/account/members?done=role'),
      async ({ principal, request, form: { problem } }) => members(principal, request.url, { ...emptyForm, ...(problem && { problem }) }),
    ),
    bindForm(
      removeMemberForm,
      async ({ principal, params, once }) => {
        const removed = await removeMember(deps)({ by: principal, memberId: params.id, once })
        // Who left has no members page any more.
        return goTo(removed, removed.ok && removed.value.self ? '/account?done=left' : '/account/members?done=removed')
      },
      async ({ principal, request, form }) => members(principal, request.url, form),
    ),
    bind(joinPage, async ({ principal, params }) => join(principal, params.token, emptyForm)),
    bindForm(
      joinForm,
      async ({ principal, params, once }) =>
        goTo(await acceptInvitation(deps)({ by: principal, token: params.token, once }), '/account/organisation?done=joined'),
      async ({ principal, params, form }) => join(principal, params.token, form),
    ),
  ]
}

function keyBindings(deps: AccountsDeps): readonly Binding[] {
  async function keys(by: Member, url: URL, form: FormState): Promise<Result<Page, never>> {
    const [, lastDay] = keyExpiryBounds(today(deps))
    const { keyScopes: scopes } = kindRule(by.member.kind)
    return ok(keysView({ keys: await listKeys(deps)(by), scopes, lastDay, form, fresh: deps.ids.secret(), url }))
  }
  return [
    bind(keysPage, async ({ principal, request }) => keys(principal, request.url, emptyForm)),
    bindForm(
      createKeyForm,
      async ({ principal, body, once }) => {
        const made = await createKey(deps)({ by: principal, key: body, once })
        return made.ok ? ok(keyCreated({ token: made.value.token, baseUrl: deps.baseUrl })) : made
      },
      async ({ principal, request, form }) => keys(principal, request.url, form),
    ),
    bindForm(
      revokeKeyForm,
      async ({ principal, params, once }) =>
        goTo(await revokeKey(deps)({ by: principal, keyId: params.id, once }), '/account/keys?done=revoked'),
      async ({ principal, request, form }) => keys(principal, request.url, form),
    ),
  ]
}

function today({ clock }: AccountsDeps): string {
  return civilDateOf(clock.now())
}
