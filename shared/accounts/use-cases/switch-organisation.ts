import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { keys } from '../store/keys.ts'
import { getPerson, getSession, isMember, memberOf, replacePerson, replaceSession } from '../store/people.ts'

/** From now on the session acts for another of the person's organisations; the next session will begin there too. */
export function switchOrganisation(
  deps: Deps,
): (command: {
  readonly by: Person
  readonly organisationId: string
  readonly once: Once
}) => Promise<
  Result<{ readonly organisationId: string }, { readonly kind: 'not-found' } | { readonly kind: 'revision-conflict' } | CommitFailure>
> {
  return async ({ by, organisationId, once }) => {
    if (once.earlier !== undefined) return ok({ organisationId })
    const member = memberOf(await deps.dynamo.get('accounts', keys.member(organisationId, by.personId)))
    const [session, person] = await Promise.all([getSession(deps.dynamo, by.sessionId), getPerson(deps.dynamo, by.personId)])
    if (member === undefined || session === undefined || person === undefined) return fail({ kind: 'not-found' })
    const lastOrganisationId = member.organisationId
    return commit(deps.dynamo, once, { organisationId }, [
      { write: isMember(organisationId, by.personId), otherwise: { kind: 'not-found' } },
      { write: replaceSession({ ...session, organisationId: lastOrganisationId }), otherwise: { kind: 'not-found' } },
      {
        write: replacePerson(person, { ...person, lastOrganisationId, updatedAt: deps.clock.now() }),
        otherwise: { kind: 'revision-conflict' },
      },
    ])
  }
}
