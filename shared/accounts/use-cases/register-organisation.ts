import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { licenceFaults } from '../domain/licence.ts'
import { newOrganisation } from '../domain/new-organisation.ts'
import { Organisation, type RegistrationContent } from '../domain/organisation.ts'
import { limits, type MemberRecord } from '../domain/people.ts'
import { changedFields } from '../domain/verification.ts'
import { addOrganisation, getOrganisation, holderOfUscc, takeUscc } from '../store/organisations.ts'
import { addMember, getSession, membershipsOf, replaceSession } from '../store/people.ts'

type Failed =
  | { readonly kind: 'uscc-taken'; readonly existing?: string }
  | { readonly kind: 'too-many-organisations' }
  | { readonly kind: 'not-signed-in' }
  | Failure<'licence-wrong'>

/**
 * Registers an organisation; whoever does it becomes its first admin and acts for it from now on. It waits for verification.
 * A code belongs to one organisation (409); whose it is, and who its members are, is not told.
 */
export function registerOrganisation(
  deps: Deps,
): (command: {
  readonly by: Person
  readonly content: RegistrationContent
  readonly once: Once
}) => Promise<Result<Organisation, Failed | CommitFailure>> {
  return async ({ by, content, once }) => {
    if (once.earlier !== undefined) return ok(Organisation.parse(once.earlier))
    const now = deps.clock.now()
    const errors = licenceFaults(content, civilDateOf(now))
    if (errors.length > 0) return fail({ kind: 'licence-wrong', errors })
    const [session, memberships] = await Promise.all([getSession(deps.dynamo, by.sessionId), membershipsOf(deps.dynamo, by.personId)])
    if (session === undefined) return fail({ kind: 'not-signed-in' })
    const earlier = await sameBySamePerson(deps, by, content)
    if (earlier !== undefined) return ok(earlier)
    if (memberships.length >= limits.organisationsOfPerson) return fail({ kind: 'too-many-organisations' })
    const organisation = newOrganisation({ id: deps.ids.next('organisation'), content, createdBy: by.personId, now })
    const admin: MemberRecord = {
      id: deps.ids.next('member'),
      organisationId: organisation.id,
      personId: by.personId,
      role: 'admin',
      joinedAt: now,
    }
    return commit<Organisation, Failed>(deps.dynamo, once, organisation, [
      takeUscc(content.uscc, organisation.id),
      { write: addOrganisation(organisation) },
      { write: addMember(admin) },
      { write: replaceSession({ ...session, organisationId: organisation.id }), otherwise: { kind: 'not-signed-in' } },
      { write: ledgerEntry(deps, { subject: organisation.id, action: 'organisation.registered', by }) },
    ])
  }
}

/**
 * The second click of a double click: it comes as the member that the first one made, under another name than the first one's
 * idempotency record, so the same person's same registration is told by its content.
 */
async function sameBySamePerson({ dynamo }: Deps, by: Person, content: RegistrationContent): Promise<Organisation | undefined> {
  const holder = await holderOfUscc(dynamo, content.uscc)
  const found = holder === undefined ? undefined : await getOrganisation(dynamo, holder)
  return found?.createdBy === by.personId && found.content.kind === content.kind && changedFields(found.content, content).length === 0
    ? found
    : undefined
}
