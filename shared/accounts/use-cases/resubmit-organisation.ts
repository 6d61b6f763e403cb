import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once, type Step } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { licenceFaults } from '../domain/licence.ts'
import { Organisation, type RegistrationContent } from '../domain/organisation.ts'
import { withContent } from '../domain/verification.ts'
import { freeUscc, getOrganisation, replaceOrganisation, takeUscc } from '../store/organisations.ts'

type Failed = Failure<'not-found' | 'revision-conflict' | 'kind-fixed' | 'uscc-taken' | 'licence-wrong'>

/**
 * What the organisation now says of itself: mended after a refusal, or changed. `rev` is that of the version shown to whoever edited it.
 * What happens to the verification is told by `withContent`.
 */
export function resubmitOrganisation(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly organisationId: string
  readonly rev: number
  readonly content: RegistrationContent
  readonly once: Once
}) => Promise<Result<Organisation, Failed | CommitFailure>> {
  return async ({ by, organisationId, rev, content, once }) => {
    if (once.earlier !== undefined) return ok(Organisation.parse(once.earlier))
    if (organisationId !== by.member.organisationId) return fail({ kind: 'not-found' })
    const before = await getOrganisation(deps.dynamo, organisationId)
    if (before === undefined) return fail({ kind: 'not-found' })
    if (before.rev !== rev) return fail({ kind: 'revision-conflict' })
    if (before.content.kind !== content.kind) return fail({ kind: 'kind-fixed' })
    const now = deps.clock.now()
    const errors = licenceFaults(content, civilDateOf(now)).map((error) => ({ ...error, pointer: `/content${error.pointer}` }))
    if (errors.length > 0) return fail({ kind: 'licence-wrong', errors })
    const { step, stored } = replaceOrganisation(before, withContent(before, content, now))
    return commit<Organisation, Failed>(deps.dynamo, once, stored, [
      step,
      ...codeSteps(before, content.uscc),
      { write: ledgerEntry(deps, { subject: before.id, action: 'organisation.resubmitted', by }) },
    ])
  }
}

/** A refused organisation has lost its code and takes it again; another one that changed its code gives up the old one. */
function codeSteps(before: Organisation, uscc: string): readonly Step<{ readonly kind: 'uscc-taken' }>[] {
  const holds = before.verification.state !== 'REJECTED'
  if (holds && before.content.uscc === uscc) return []
  return [takeUscc(uscc, before.id), ...(holds ? [{ write: freeUscc(before.content.uscc) }] : [])]
}
