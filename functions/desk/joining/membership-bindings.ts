import { ok } from '#shared/kernel/result.ts'
import { type Binding, bind, bindForm } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import { goTo } from '#shared/platform/http/go-to.ts'
import { nothing } from '#shared/platform/http/nothing.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import * as api from '#shared/talent/routes/invitations.routes.ts'
import { listMemberships, type Membership, readMembership } from '#shared/talent/use-cases/list-memberships.ts'
import { leaveAssociation, shareStatus, stopSharingStatus } from '#shared/talent/use-cases/share-status.ts'
import * as routes from './join.routes.ts'
import type { JoiningDeps } from './joining-deps.ts'
import { membershipsPage } from './memberships.page.tsx'
import { receiptPage } from './receipt.page.tsx'

/** A person's ties to associations: the receipt of each, and what can be changed of it. JSON and pages. */
export function membershipBindings(deps: JoiningDeps): readonly Binding[] {
  return [...jsonBindings(deps), ...pageBindings(deps)]
}

function jsonBindings(deps: JoiningDeps): readonly Binding[] {
  return [
    bind(api.readMemberships, async ({ principal }) => ok({ items: (await listMemberships(deps)(principal.personId)).map(shown) })),
    bind(api.readMembership, async ({ principal, params }) => {
      const found = await readMembership(deps)(principal.personId, params.id)
      return found.ok ? ok({ ...shown(found.value), agreed: [...found.value.records] }) : found
    }),
    bind(api.shareStatus, async ({ principal: by, params, body, once }) =>
      nothing(await shareStatus(deps)({ by, once, invitationId: params.id, ...body })),
    ),
    bind(api.stopSharingStatus, async ({ principal: by, params, once }) =>
      nothing(await stopSharingStatus(deps)({ by, once, invitationId: params.id })),
    ),
    bind(api.leaveAssociation, async ({ principal: by, params, once }) =>
      nothing(await leaveAssociation(deps)({ by, once, invitationId: params.id })),
    ),
  ]
}

function shown({ invitation: { id, associationId, associationName, closedAt }, shared }: Membership) {
  return { id, associationId, associationName, joinedAt: closedAt, shared }
}

function pageBindings(deps: JoiningDeps): readonly Binding[] {
  const page = async (by: Person, invitationId: string, url: URL, form: FormState) => {
    const found = await readMembership(deps)(by.personId, invitationId)
    return found.ok ? ok(receiptPage({ ...found.value, name: by.name, form, fresh: deps.ids.secret(), url })) : found
  }
  return [
    bind(routes.membershipsPage, async ({ principal, request: { url } }) =>
      ok(membershipsPage({ memberships: await listMemberships(deps)(principal.personId), url })),
    ),
    bind(routes.membershipPage, ({ principal, params, request: { url } }) => page(principal, params.id, url, emptyForm)),
    bindForm(
      routes.shareForm,
      async ({ principal: by, params, body, once }) =>
        goTo(await shareStatus(deps)({ by, once, invitationId: params.id, ...body }), `/me/invitations/${params.id}?done=shared`),
      ({ principal, params, form, request: { url } }) => page(principal, params.id, url, form),
    ),
    bindForm(
      routes.stopSharingForm,
      async ({ principal: by, params, once }) =>
        goTo(await stopSharingStatus(deps)({ by, once, invitationId: params.id }), `/me/invitations/${params.id}?done=stopped`),
      ({ principal, params, form, request: { url } }) => page(principal, params.id, url, form),
    ),
    bindForm(
      routes.leaveForm,
      async ({ principal: by, params, once }) =>
        goTo(await leaveAssociation(deps)({ by, once, invitationId: params.id }), '/me/invitations?done=left'),
      ({ principal, params, form, request: { url } }) => page(principal, params.id, url, form),
    ),
  ]
}
