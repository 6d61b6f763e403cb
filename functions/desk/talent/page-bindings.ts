import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm, type Page } from '#shared/platform/http/bind.ts'
import { emptyForm, type FormState, valuesOf } from '#shared/platform/http/form.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import { changeProfile } from '#shared/talent/use-cases/change-profile.ts'
import { consentOverview } from '#shared/talent/use-cases/consent-overview.ts'
import { enrol } from '#shared/talent/use-cases/enrol.ts'
import { excludeOrganisation } from '#shared/talent/use-cases/exclude-organisation.ts'
import { findOwnTalent } from '#shared/talent/use-cases/find-own-talent.ts'
import { grantConsent } from '#shared/talent/use-cases/grant-consent.ts'
import { includeOrganisation } from '#shared/talent/use-cases/include-organisation.ts'
import { listExclusions } from '#shared/talent/use-cases/list-exclusions.ts'
import { withdrawConsent } from '#shared/talent/use-cases/withdraw-consent.ts'
import { profileReading } from '../readings/bindings.ts'
import { draftOf } from '../readings/reading.tsx'
import { consentPage } from './consent.page.tsx'
import { contactFieldNames, contactPage } from './contact.page.tsx'
import { exclusionsPage } from './exclusions.page.tsx'
import { joinPage } from './join.page.tsx'
import { mePage } from './me.page.tsx'
import * as routes from './me.routes.ts'
import { needsOf } from './needs.ts'
import { profilePage } from './profile.page.tsx'
import { mostRows, profileFieldNames, type Rows, rowsFor } from './profile-fields.tsx'
import { profilePartBindings } from './profile-part-bindings.ts'
import { mapped } from './views.ts'
import { welcome } from './welcome.ts'

/** The pages of a person's own entry, and their forms. */
export function talentPageBindings(deps: Deps & { readonly vault: ContactVault }): readonly Binding[] {
  return [
    ...frontBindings(deps),
    ...profileBindings(deps),
    ...profilePartBindings(deps),
    ...consentBindings(deps),
    ...exclusionBindings(deps),
    ...contactBindings(deps),
  ]
}

function frontBindings(deps: Deps): readonly Binding[] {
  return [
    bind(routes.mePage, async ({ principal, request: { url } }) => {
      const own = await findOwnTalent(deps)(principal.personId)
      if (!own.ok) return ok(await welcome(deps, principal.personId, url))
      const needs = await needsOf(deps, principal, own.value.talent)
      return ok(mePage({ ...own.value, needs, url, today: civilDateOf(deps.clock.now()) }))
    }),
    bind(routes.joinPage, async () => ok(joinPage({ form: emptyForm, fresh: deps.ids.secret() }))),
    bindForm(
      routes.joinForm,
      async ({ principal, once, body }) => mapped(await enrol(deps)({ by: principal, once, ...body }), () => '/me/contact?done=enrolled'),
      async ({ form }) => ok(joinPage({ form, fresh: deps.ids.secret() })),
    ),
  ]
}

function profileBindings(deps: Deps): readonly Binding[] {
  const page = (form: FormState, url: URL, rows: Rows, draft: unknown): Page =>
    profilePage({ form, fresh: deps.ids.secret(), url, rows, reading: profileReading(draft) })
  return [
    bind(routes.profilePage, async ({ principal, request: { url } }) => {
      const own = await findOwnTalent(deps)(principal.personId)
      if (!own.ok) return ok({ ...(await welcome(deps, principal.personId, url)), status: 404 })
      const values = valuesOf(own.value.talent, profileFieldNames(mostRows))
      return ok(page({ values }, url, rowsFor(values, 1), own.value.talent.profile))
    }),
    bindForm(
      routes.profileForm,
      async ({ principal, once, body }) =>
        mapped(await changeProfile(deps)({ by: principal, once, ...body }), () => '/me/profile?done=saved'),
      async ({ form, request: { url } }) => ok(page(form, url, rowsFor(form.values, 1), draftOf(form.values).profile)),
    ),
    bind(routes.profileRowsForm, async ({ body, request: { url } }) => {
      const values = valuesOf(body, profileFieldNames(mostRows))
      return ok(page({ values }, url, rowsFor(values, 3), body.profile))
    }),
    bind(routes.profileReadForm, async ({ body, request: { url } }) => {
      const values = valuesOf(body, profileFieldNames(mostRows))
      return ok(page({ values }, url, rowsFor(values, 1), body.profile))
    }),
  ]
}

function consentBindings(deps: Deps & { readonly vault: ContactVault }): readonly Binding[] {
  const page = async (personId: string, form: FormState, url: URL) =>
    consentPage({ ...(await consentOverview(deps)(personId)), form, fresh: deps.ids.secret(), url })
  return [
    bind(routes.consentPage, async ({ principal, request: { url } }) => ok(await page(principal.personId, emptyForm, url))),
    bindForm(
      routes.grantForm,
      async ({ principal, once, params: { scope }, body }) =>
        mapped(await grantConsent(deps)({ by: principal, once, scope, ...body }), () => `/me/consent?done=granted#${scope}`),
      async ({ principal, form, request: { url } }) => ok(await page(principal.personId, form, url)),
    ),
    bindForm(
      routes.withdrawForm,
      async ({ principal, once, params: { scope } }) =>
        mapped(await withdrawConsent(deps)({ by: principal, once, scope }), () =>
          scope === 'registry' ? '/me?done=left' : `/me/consent?done=withdrawn#${scope}`,
        ),
      async ({ principal, form, request: { url } }) => ok(await page(principal.personId, form, url)),
    ),
  ]
}

function exclusionBindings(deps: Deps): readonly Binding[] {
  const page = async (personId: string, form: FormState, url: URL) =>
    mapped(await listExclusions(deps)(personId), (exclusions) => exclusionsPage({ exclusions, form, fresh: deps.ids.secret(), url }))
  return [
    bind(routes.exclusionsPage, async ({ principal, request: { url } }) => {
      const shown = await page(principal.personId, emptyForm, url)
      return shown.ok ? shown : ok({ ...(await welcome(deps, principal.personId, url)), status: 404 })
    }),
    bindForm(
      routes.excludeForm,
      async ({ principal, once, body }) =>
        mapped(await excludeOrganisation(deps)({ by: principal, once, ...body }), () => '/me/exclusions?done=added'),
      async ({ principal, form, request: { url } }) => page(principal.personId, form, url),
    ),
    bindForm(
      routes.includeForm,
      async ({ principal, once, params }) =>
        mapped(await includeOrganisation(deps)({ by: principal, once, ...params }), () => '/me/exclusions?done=removed'),
      async ({ principal, form, request: { url } }) => page(principal.personId, form, url),
    ),
  ]
}

function contactBindings({ vault }: { readonly vault: ContactVault }): readonly Binding[] {
  return [
    bind(routes.contactPage, async ({ principal, request: { url } }) =>
      mapped(await vault.read(principal.personId), (kept) =>
        contactPage({ form: { values: valuesOf(kept?.contact, contactFieldNames) }, url, updatedAt: kept?.updatedAt }),
      ),
    ),
    bindForm(
      routes.contactForm,
      async ({ principal, body }) => mapped(await vault.write(principal.personId, body), () => '/me/contact?done=saved'),
      async ({ form, request: { url } }) => ok(contactPage({ form, url })),
    ),
    bind(routes.eraseContactForm, async ({ principal }) => mapped(await vault.erase(principal.personId), () => '/me/contact?done=removed')),
  ]
}
