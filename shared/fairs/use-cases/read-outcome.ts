import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Exhibitor } from '../domain/exhibitor.ts'
import type { Fair } from '../domain/fair.ts'
import type { Outcome } from '../domain/outcome.ts'
import { phaseOf } from '../domain/phase.ts'
import { createBooths } from '../store/booths.ts'
import { createFairs } from '../store/fairs.ts'
import { createOutcomes } from '../store/outcomes.ts'

/** An exhibitor's report of one fair as it stands, with what it may report on. `versions`: all that were reported, oldest first. */
export type OwnOutcome = {
  readonly fair: Fair
  readonly exhibitor: Exhibitor
  readonly outcome: Outcome | undefined
}

/** What the member's organisation reported of a fair at which it had a booth, whether or not it may report now. */
export function readOutcome(
  deps: Pick<Deps, 'dynamo'>,
): (query: {
  readonly by: Member
  readonly code: string
}) => Promise<Result<OwnOutcome & { readonly versions: readonly Outcome[] }, Failure<'not-found'>>> {
  return async ({ by, code }) => {
    const organisationId = by.member.organisationId
    const fair = await createFairs(deps.dynamo).byCode(code)
    if (fair === undefined) return fail({ kind: 'not-found' })
    const [exhibitor, versions] = await Promise.all([
      createBooths(deps.dynamo).exhibitor(fair.id, organisationId),
      createOutcomes(deps.dynamo).versions(fair.id, organisationId),
    ])
    if (exhibitor?.booth === undefined) return fail({ kind: 'not-found' })
    return ok({ fair, exhibitor, outcome: versions.at(-1), versions })
  }
}

/** The same, for reporting: once the fair has begun, by those that were there, until its figures are closed. */
export function ownOutcome(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (query: {
  readonly by: Member
  readonly code: string
}) => Promise<Result<OwnOutcome, Failure<'not-found' | 'not-over' | 'not-attended' | 'archived'>>> {
  return async (query) => {
    const own = await readOutcome(deps)(query)
    if (!own.ok) return own
    const may = mayReport(own.value, deps.clock.now())
    return may.ok ? own : may
  }
}

/** Whether an exhibitor may report now. */
export function mayReport(
  { fair, exhibitor }: Pick<OwnOutcome, 'fair' | 'exhibitor'>,
  now: string,
): Result<void, Failure<'not-over' | 'not-attended' | 'archived'>> {
  if (fair.archivedAt !== undefined) return fail({ kind: 'archived' })
  if (fair.state === 'CANCELLED' || phaseOf(fair.content, now) === 'upcoming') return fail({ kind: 'not-over' })
  return exhibitor.state === 'ARRIVED' ? ok() : fail({ kind: 'not-attended' })
}
