import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Mandate, type MandateSide, type MandateState, sideOf } from '../domain/mandate.ts'
import { mandateMovedMessage } from '../domain/messages.ts'
import { createMandates, freePair, putMandate } from '../store/mandates.ts'

type MandateAction = 'accepted' | 'declined' | 'withdrawn'
type MoveRow = { readonly from: readonly MandateState[]; readonly to: MandateState; readonly by: readonly MandateSide[] }

/** Who may do what to a mandate. Accepting is the employer's; either side may end it, which stops new posts at once. */
const mandateMoves = {
  accepted: { from: ['PROPOSED'], to: 'ACTIVE', by: ['employer'] },
  declined: { from: ['PROPOSED'], to: 'DECLINED', by: ['employer', 'agency'] },
  withdrawn: { from: ['PROPOSED', 'ACTIVE'], to: 'WITHDRAWN', by: ['employer', 'agency'] },
} as const satisfies Readonly<Record<MandateAction, MoveRow>>

/** An admin accepts, declines or withdraws a mandate. The other side is told; to anyone else the mandate does not exist. */
export function moveMandate(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly action: MandateAction
  readonly reason?: string
}) => Promise<Result<Mandate, Failure<'not-found' | 'forbidden' | 'wrong-mandate-state' | 'revision-conflict'> | CommitFailure>> {
  return async ({ by, once, id, action, reason }) => {
    if (once.earlier !== undefined) return ok(Mandate.parse(once.earlier))
    const mandates = createMandates(deps.dynamo)
    const before = await mandates.get(id)
    const side = before === undefined ? undefined : sideOf(before, by.member.organisationId)
    if (before === undefined || side === undefined) return fail({ kind: 'not-found' })
    const row: MoveRow = mandateMoves[action]
    if (!row.by.includes(side)) return fail({ kind: 'forbidden', detail: text.employerAccepts })
    if (!row.from.includes(before.state)) return fail({ kind: 'wrong-mandate-state' })
    // One that ran out may have been followed by another, which then has the pair's place.
    const standing = await mandates.between(before.agency.id, before.employer.id)
    const frees = row.to !== 'ACTIVE' && standing?.id === id
    const at = deps.clock.now()
    const event = { at, by: side, action, ...(reason === undefined ? {} : { reason }) }
    const after: Mandate = { ...before, rev: before.rev + 1, state: row.to, updatedAt: at, history: [...before.history, event] }
    const [root, copy] = putMandate(after)
    return commit<Mandate, Failure<'revision-conflict'>>(deps.dynamo, once, after, [
      { write: root, otherwise: { kind: 'revision-conflict' } },
      { write: copy },
      ...(frees ? [{ write: freePair(after), otherwise: { kind: 'revision-conflict' } as const }] : []),
      {
        write: ledgerEntry(deps, { subject: id, action: `mandate.${action}`, by, ...(reason === undefined ? {} : { reason }) }),
      },
      { write: outboxMessage(deps, mandateMovedMessage(after, side, action, reason)) },
    ])
  }
}

const text = bilingual(
  { employerAccepts: '委托由用人单位的管理员确认。' },
  { employerAccepts: 'A mandate is confirmed by an administrator of the employer.' },
)
