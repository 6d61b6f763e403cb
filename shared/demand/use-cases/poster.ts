import { isActive, type Organisation, organisationFacts } from '#shared/accounts/domain/organisation.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Step } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type Mandate, mandateHolds } from '../domain/mandate.ts'
import type { Vacancy } from '../domain/vacancy.ts'
import { checkMandate, createMandates } from '../store/mandates.ts'

export type PosterFailure = Failure<'mandate-missing' | 'employer-inactive' | 'not-found'>

/** For whom and by whom an ad is posted, and what must still hold when it is written. */
export type Posting = Pick<Vacancy, 'employer' | 'postedBy'> & { readonly steps: readonly Step<Failure<'mandate-missing'>>[] }

/**
 * An employer posts for itself; an agency only under a mandate that holds today, for an employer that may act (人力资源市场暂行条例 26).
 * A mandate of others, or none, is `mandate-missing`: it is told the same way.
 */
export function posterFor(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (command: { readonly by: Member; readonly mandateId?: string | undefined }) => Promise<Result<Posting, PosterFailure>> {
  return async ({ by, mandateId }) => {
    const poster = await findOrganisation(deps)(by.member.organisationId)
    if (poster === undefined) return fail({ kind: 'not-found' })
    if (by.member.kind === 'employer') return ok({ employer: employerOf(poster), postedBy: postedByOf(poster), steps: [] })
    const mandate = mandateId === undefined ? undefined : await createMandates(deps.dynamo).get(mandateId)
    const today = civilDateOf(deps.clock.now())
    if (mandate === undefined || mandate.agency.id !== poster.id || !mandateHolds(mandate, today, 'post'))
      return fail({ kind: 'mandate-missing' })
    const employer = await findOrganisation(deps)(mandate.employer.id)
    if (employer === undefined || !isActive(employer, today)) return fail({ kind: 'employer-inactive' })
    return ok(underMandate(poster, employer, mandate))
  }
}

export function underMandate(agency: Organisation, employer: Organisation, mandate: Mandate): Posting {
  return {
    employer: employerOf(employer),
    postedBy: { ...postedByOf(agency), mandateId: mandate.id },
    steps: [{ write: checkMandate(mandate), otherwise: { kind: 'mandate-missing' } }],
  }
}

export function employerOf(organisation: Organisation): Vacancy['employer'] {
  const { id, name, district, verifiedOn } = organisationFacts(organisation)
  return { id, name, district, ...(verifiedOn === undefined ? {} : { verifiedOn }) }
}

export function postedByOf(organisation: Organisation): Vacancy['postedBy'] {
  const { id, name, licenceNumber } = organisationFacts(organisation)
  return { id, name, ...(licenceNumber === undefined ? {} : { licence: licenceNumber }) }
}
