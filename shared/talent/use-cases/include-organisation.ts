import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { organisationIncluded } from '../domain/changes.ts'
import type { Talent } from '../domain/talent.ts'
import { type ChangeFailure, changeTalent, type OwnChange } from './change-talent.ts'

/** Ends the hiding from an organisation. One that is not hidden from needs nothing. */
export function includeOrganisation(
  deps: Deps,
): (command: OwnChange & { readonly organisationId: string }) => Promise<Result<Talent, ChangeFailure>> {
  return async ({ organisationId, ...own }) =>
    changeTalent(deps, own, 'talent.organisation-included', (talent, at) => ok(organisationIncluded(talent, organisationId, at)))
}
