import { findOrganisations } from '#shared/accounts/use-cases/find-organisation.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Talent } from '../domain/talent.ts'
import { findOwnTalent } from './find-own-talent.ts'

/** An organisation that does not see the person. `name` is absent when it has no account any more. */
export type Exclusion = { readonly organisationId: Id<'organisation'>; readonly name?: string }

/** From whom a person hides, in the order in which they said so. */
export function listExclusions(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (personId: string) => Promise<Result<readonly Exclusion[], Failure<'not-enrolled'>>> {
  return async (personId) => {
    const own = await findOwnTalent(deps)(personId)
    if (!own.ok) return own
    return ok(await namedExclusions(deps)(own.value.talent))
  }
}

/** The same of an entry that is at hand, whatever its state. */
export function namedExclusions(deps: Pick<Deps, 'dynamo'>): (talent: Pick<Talent, 'exclusions'>) => Promise<readonly Exclusion[]> {
  return async ({ exclusions }) => {
    const found = [...(await findOrganisations(deps)(exclusions.slice(0, 100))), ...(await findOrganisations(deps)(exclusions.slice(100)))]
    return exclusions.map((organisationId, at) => ({ organisationId, ...nameOf(found[at]?.content.name) }))
  }
}

function nameOf(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name }
}
