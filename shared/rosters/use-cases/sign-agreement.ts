import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { Agreement, type SignAgreementCommand, signed } from '../domain/agreement.ts'
import { agreementHash, currentAgreementText } from '../domain/agreement-texts.ts'
import { getAgreement, putAgreement } from '../store/agreements.ts'

type Failures = { readonly kind: 'agreement-text-changed' | 'agreement-state' }

/** An authorised officer signs the text that is shown now, for the association (个人信息保护法 13, 20–21, 23). */
export function signAgreement(
  deps: Deps,
): (command: SignAgreementCommand & { readonly by: Member; readonly once: Once }) => Promise<Result<Agreement, Failures | CommitFailure>> {
  return async ({ by, once, version, officer, post }) => {
    if (once.earlier !== undefined) return ok(Agreement.parse(once.earlier))
    const text = currentAgreementText()
    if (text.version !== version) return fail({ kind: 'agreement-text-changed' })
    const { organisationId } = by.member
    const before = await getAgreement(deps.dynamo, organisationId)
    if (before?.state === 'signed') return fail({ kind: 'agreement-state' })
    const agreement = signed(before, organisationId, {
      at: deps.clock.now(),
      by: by.personId,
      officer,
      post,
      textVersion: text.version,
      textHash: agreementHash(text),
    })
    return commit(deps.dynamo, once, agreement, [
      { write: putAgreement(agreement), otherwise: { kind: 'agreement-state' as const } },
      { write: ledgerEntry(deps, { subject: organisationId, action: 'roster-agreement.signed', by, ids: [agreementHash(text)] }) },
    ])
  }
}
