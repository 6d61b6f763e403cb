import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind, bindForm } from '#shared/platform/http/bind.ts'
import { type FormState, valuesOf } from '#shared/platform/http/form.ts'
import { type ProfilePart, profilePartNames } from '#shared/talent/domain/profile-parts.ts'
import type { TalentProfile } from '#shared/talent/domain/talent.ts'
import { changeProfilePart } from '#shared/talent/use-cases/change-profile-part.ts'
import { findOwnTalent } from '#shared/talent/use-cases/find-own-talent.ts'
import { profileReading } from '../readings/bindings.ts'
import { partForms, partPages } from './me.routes.ts'
import { mostRows, partFieldNames } from './profile-fields.tsx'
import { profilePartPage } from './profile-part.page.tsx'
import { mapped } from './views.ts'
import { welcome } from './welcome.ts'

/** The profile, a small page at a time: each saves its own fields and leads back to the list. */
export function profilePartBindings(deps: Deps): readonly Binding[] {
  return profilePartNames.flatMap((part) => partBindings(deps, part))
}

function partBindings(deps: Deps, part: ProfilePart): readonly Binding[] {
  const page = (form: FormState, profile: TalentProfile | undefined) =>
    profilePartPage({ part, form, fresh: deps.ids.secret(), reading: profileReading(profile) })
  return [
    bind(partPages[part] as (typeof partPages)['trade'], async ({ principal, request: { url } }) => {
      const own = await findOwnTalent(deps)(principal.personId)
      if (!own.ok) return ok({ ...(await welcome(deps, principal.personId, url)), status: 404 })
      const { talent } = own.value
      return ok(page({ values: valuesOf(talent, ['rev:int', ...partFieldNames(part, mostRows)]) }, talent.profile))
    }),
    bindForm(
      partForms[part] as (typeof partForms)['trade'],
      async ({ principal, once, body: { rev, profile } }) =>
        mapped(await changeProfilePart(deps)({ by: principal, once, rev, part, profile }), () => '/me?done=saved#tasks'),
      async ({ principal, form }) => {
        const own = await findOwnTalent(deps)(principal.personId)
        return ok(page(form, own.ok ? own.value.talent.profile : undefined))
      },
    ),
  ]
}
