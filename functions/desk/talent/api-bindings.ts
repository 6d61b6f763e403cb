import { ok } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { revisionIn } from '#shared/platform/http/if-match.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import { giveConsent, readConsents, takeBackConsent } from '#shared/talent/routes/consents.routes.ts'
import { eraseOwnContact, readOwnContact, writeOwnContact } from '#shared/talent/routes/contact.routes.ts'
import { addExclusion, readExclusions, removeExclusion } from '#shared/talent/routes/exclusions.routes.ts'
import { changeOwnProfile, enrolTalent, leaveOwnTalent, readOwnTalent } from '#shared/talent/routes/talent.routes.ts'
import { changeProfile } from '#shared/talent/use-cases/change-profile.ts'
import type { OwnChange } from '#shared/talent/use-cases/change-talent.ts'
import { consentOverview } from '#shared/talent/use-cases/consent-overview.ts'
import { enrol } from '#shared/talent/use-cases/enrol.ts'
import { excludeOrganisation } from '#shared/talent/use-cases/exclude-organisation.ts'
import { asOwn, findOwnTalent } from '#shared/talent/use-cases/find-own-talent.ts'
import { grantConsent } from '#shared/talent/use-cases/grant-consent.ts'
import { includeOrganisation } from '#shared/talent/use-cases/include-organisation.ts'
import { leaveRegistry } from '#shared/talent/use-cases/leave-registry.ts'
import { listExclusions } from '#shared/talent/use-cases/list-exclusions.ts'
import { withdrawConsent } from '#shared/talent/use-cases/withdraw-consent.ts'
import { consentsView, mapped, ownTalentView } from './views.ts'

/** A person's own entry as JSON. */
export function talentApiBindings(deps: Deps & { readonly vault: ContactVault }): readonly Binding[] {
  const own = findOwnTalent(deps)
  const consentsOf = consentOverview(deps)
  return [
    bind(readOwnTalent, async ({ principal }) => mapped(await own(principal.personId), ownTalentView)),
    bind(enrolTalent, async ({ principal, once, body }) => {
      const done = await enrol(deps)({ by: principal, once, ...body })
      return done.ok ? mapped(await own(principal.personId), ownTalentView) : done
    }),
    bind(changeOwnProfile, async (input) => {
      const done = await changeProfile(deps)({ ...ownChange(input), ...input.body })
      return mapped(done, (talent) => ownTalentView(asOwn(deps, talent)))
    }),
    bind(leaveOwnTalent, async (input) => mapped(await leaveRegistry(deps)(ownChange(input)), () => undefined)),
    bind(readConsents, async ({ principal }) => ok(consentsView(await consentsOf(principal.personId)))),
    bind(giveConsent, async (input) => {
      const done = await grantConsent(deps)({ ...ownChange(input), scope: input.params.scope, ...input.body })
      return mapped(done, async () => consentsView(await consentsOf(input.principal.personId)))
    }),
    bind(takeBackConsent, async (input) => {
      const done = await withdrawConsent(deps)({ ...ownChange(input), scope: input.params.scope })
      return mapped(done, async () => consentsView(await consentsOf(input.principal.personId)))
    }),
    bind(readExclusions, async ({ principal }) =>
      mapped(await listExclusions(deps)(principal.personId), (items) => ({ items: [...items] })),
    ),
    bind(addExclusion, async (input) =>
      mapped(await excludeOrganisation(deps)({ ...ownChange(input), ...input.body }), ({ organisation }) => ({
        organisationId: organisation.id,
        name: organisation.name,
      })),
    ),
    bind(removeExclusion, async (input) =>
      mapped(await includeOrganisation(deps)({ ...ownChange(input), organisationId: input.params.organisationId }), () => undefined),
    ),
    bind(readOwnContact, async ({ principal }) => mapped(await deps.vault.read(principal.personId), (kept) => kept ?? {})),
    bind(writeOwnContact, async ({ principal, body }) => mapped(await deps.vault.write(principal.personId, body), () => undefined)),
    bind(eraseOwnContact, async ({ principal }) => mapped(await deps.vault.erase(principal.personId), () => undefined)),
  ]
}

type Asked = {
  readonly principal: Person
  readonly once: Once
  readonly request: { readonly header: (name: string) => string | undefined }
}

function ownChange({ principal, once, request }: Asked): OwnChange {
  return { by: principal, once, rev: revisionIn(request.header('if-match')) }
}
