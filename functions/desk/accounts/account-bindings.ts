import { endsAt } from '#shared/accounts/domain/views.ts'
import {
  activateOrganisation,
  askToClose,
  callOffClosing,
  deleteSession,
  getAccount,
  getSessions,
} from '#shared/accounts/routes/account.routes.ts'
import { askToCloseAccount, keepAccount } from '#shared/accounts/use-cases/ask-to-close-account.ts'
import { endSession } from '#shared/accounts/use-cases/end-session.ts'
import { listSessions } from '#shared/accounts/use-cases/list-sessions.ts'
import { myOrganisations } from '#shared/accounts/use-cases/my-organisations.ts'
import { switchOrganisation } from '#shared/accounts/use-cases/switch-organisation.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { nothing } from '#shared/platform/http/nothing.ts'

/** One's own account as JSON. */
export function accountBindings(deps: Deps): readonly Binding[] {
  return [
    bind(getAccount, async ({ principal }) => {
      const organisations = await myOrganisations(deps)(principal)
      return ok({ person: { id: principal.personId, name: principal.name }, organisations: [...organisations] })
    }),
    bind(activateOrganisation, async ({ principal, params, once }) => {
      const done = await switchOrganisation(deps)({ by: principal, organisationId: params.id, once })
      return nothing(done)
    }),
    bind(askToClose, async ({ principal: by, once }) => {
      const asked = await askToCloseAccount(deps)({ by, once })
      return asked.ok ? ok({ closesOn: asked.value.closing?.closesOn ?? civilDateOf(deps.clock.now()) }) : asked
    }),
    bind(callOffClosing, async ({ principal: by, once }) => {
      const kept = await keepAccount(deps)({ by, once })
      return nothing(kept)
    }),
    bind(getSessions, async ({ principal }) => {
      const sessions = await listSessions(deps)(principal)
      const current = principal.sessionId
      return ok({ items: sessions.map((session) => ({ ...session, endsAt: endsAt(session), current: session.id === current })) })
    }),
    bind(deleteSession, async ({ principal, params, once }) => {
      const done = await endSession(deps)({ by: principal, sessionId: params.id, once })
      return nothing(done)
    }),
  ]
}
