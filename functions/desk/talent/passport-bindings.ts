import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Passport } from '#shared/passports/domain/passport.ts'
import { passportParametersOn } from '#shared/passports/domain/passport-parameters.ts'
import * as api from '#shared/passports/routes/passports.routes.ts'
import { issuePassport } from '#shared/passports/use-cases/issue-passport.ts'
import { listPassports } from '#shared/passports/use-cases/list-passports.ts'
import { revokePassport } from '#shared/passports/use-cases/revoke-passport.ts'
import { showPassport } from '#shared/passports/use-cases/show-passport.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState } from '#shared/platform/http/form.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import { passportSheet, passportsPage } from './passport.page.tsx'
import * as routes from './passport.routes.ts'
import { mapped } from './views.ts'

type PassportDeps = Deps & { readonly vault: ContactVault; readonly baseUrl: string }

/** A person's skill passports, as JSON and as pages. */
export function passportBindings(deps: PassportDeps): readonly Binding[] {
  return [...apiBindings(deps), ...pageBindings(deps)]
}

function apiBindings(deps: PassportDeps): readonly Binding[] {
  return [
    bind(api.listPassports, async ({ principal }) =>
      mapped(await listPassports(deps)(principal.personId), (items) => ({ items: items.map(viewOf) })),
    ),
    bind(api.issuePassport, async ({ principal: by, once, body }) => mapped(await issuePassport(deps)({ by, once, ...body }), viewOf)),
    bind(api.downloadPassport, async ({ principal: by, params }) =>
      mapped(await showPassport(deps)({ by, ...params }), ({ claims, token }) => ({
        text: JSON.stringify(
          { format: 'jiangcai-passport/1', says: claims, passport: token, keys: `${deps.baseUrl}/v1/open/passport-keys` },
          null,
          2,
        ),
        headers: { 'content-disposition': `attachment; filename="passport-${claims.jti}.json"` },
      })),
    ),
    bind(api.revokePassport, async ({ principal: by, once, params }) =>
      mapped(await revokePassport(deps)({ by, once, ...params }), () => undefined),
    ),
  ]
}

function pageBindings(deps: PassportDeps): readonly Binding[] {
  const page = async (personId: string, form: FormState, url: URL) =>
    mapped(await listPassports(deps)(personId), (passports) => {
      const { validDays } = passportParametersOn(civilDateOf(deps.clock.now()))
      return passportsPage({ passports, validDays, form, fresh: deps.ids.secret(), url })
    })
  return [
    bind(routes.passportsPage, async ({ principal, request: { url } }) => page(principal.personId, emptyForm, url)),
    bindForm(
      routes.issueForm,
      async ({ principal: by, once, body }) => mapped(await issuePassport(deps)({ by, once, ...body }), ({ id }) => `/me/passport/${id}`),
      async ({ principal, form, request: { url } }) => page(principal.personId, form, url),
    ),
    bind(routes.passportSheet, async ({ principal: by, params }) =>
      mapped(await showPassport(deps)({ by, ...params }), (signed) => passportSheet({ ...signed, baseUrl: deps.baseUrl })),
    ),
    bind(routes.revokeForm, async ({ principal: by, once, params }) =>
      mapped(await revokePassport(deps)({ by, once, ...params }), () => '/me/passport?done=revoked'),
    ),
  ]
}

function viewOf({ talentId: _, ...passport }: Passport): Omit<Passport, 'talentId'> {
  return passport
}
