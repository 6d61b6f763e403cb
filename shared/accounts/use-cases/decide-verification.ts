import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { speaking } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { inOtherHands } from '../domain/lease.ts'
import { Organisation } from '../domain/organisation.ts'
import { type Decision, decided, isWaiting } from '../domain/verification.ts'
import { rejectedMessage, remarkLines, verifiedMessage } from '../messages.ts'
import { freeUscc, getOrganisation, replaceOrganisation } from '../store/organisations.ts'
import { publishVerification } from '../store/public-verifications.ts'

type Failed = { readonly kind: 'not-found' | 'revision-conflict' | 'nothing-to-decide' | 'in-other-hands' | 'remarks-missing' }

/**
 * A reviewer verifies an organisation, or sends it back with a remark beside each field that is wrong (M-05; 网络招聘服务管理规定 17: vet
 * what employers hand in). `rev` is that of the version the reviewer saw. The organisation is told either way. A refused applicant loses
 * the code: the real owner must be able to register.
 */
export function decideVerification(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly organisationId: string
  readonly rev: number
  readonly decision: Decision
  readonly once: Once
}) => Promise<Result<Organisation, Failed | CommitFailure>> {
  return async ({ by, organisationId, rev, decision, once }) => {
    if (once.earlier !== undefined) return ok(Organisation.parse(once.earlier))
    const before = await getOrganisation(deps.dynamo, organisationId)
    const now = deps.clock.now()
    if (before === undefined) return fail({ kind: 'not-found' })
    if (before.rev !== rev) return fail({ kind: 'revision-conflict' })
    if (before.suspension !== undefined || !isWaiting(before, civilDateOf(now))) return fail({ kind: 'nothing-to-decide' })
    if (inOtherHands(before, by.personId, now)) return fail({ kind: 'in-other-hands' })
    if (decision.verdict === 'reject' && remarkLines(decision.remarks).length === 0) return fail({ kind: 'remarks-missing' })
    const { step, stored } = replaceOrganisation(before, decided(before, decision, now))
    const accepted = decision.verdict === 'verify'
    return commit(deps.dynamo, once, stored, [
      step,
      { write: publishVerification(stored) },
      ...(accepted ? [] : [{ write: freeUscc(before.content.uscc) }]),
      {
        write: ledgerEntry(deps, {
          subject: before.id,
          action: accepted ? 'organisation.verified' : 'organisation.rejected',
          by,
          ...reasonOf(decision),
        }),
      },
      { write: outboxMessage(deps, accepted ? verifiedMessage(stored) : rejectedMessage(stored)) },
    ])
  }
}

function reasonOf(decision: Decision): { readonly reason?: string } {
  return decision.verdict === 'verify' ? {} : { reason: speaking('zh', () => remarkLines(decision.remarks)).join('；') }
}
