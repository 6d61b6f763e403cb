import { isActive, type Organisation } from '#shared/accounts/domain/organisation.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { findOrganisationByUscc } from '#shared/accounts/use-cases/find-organisation-by-uscc.ts'
import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { ProposeMandate } from '../domain/commands.ts'
import { Mandate, type MandateSide } from '../domain/mandate.ts'
import { mandateProposedMessage } from '../domain/messages.ts'
import { createMandates, putMandate, takePair } from '../store/mandates.ts'

type Refusal = Failure<'not-found' | 'unknown-organisation' | 'wrong-dates' | 'mandate-exists'>
const longestDays = 731

/**
 * An agency asks an employer for a mandate, or an employer offers one (人力资源市场暂行条例 26). It holds once an admin of the employer has
 * accepted; proposed by such an admin it is accepted with that. Between two organisations there is one at a time.
 */
export function proposeMandate(
  deps: Deps,
): (command: ProposeMandate & { readonly by: Member; readonly once: Once }) => Promise<Result<Mandate, Refusal | CommitFailure>> {
  return async ({ by, once, uscc, ...terms }) => {
    if (once.earlier !== undefined) return ok(Mandate.parse(once.earlier))
    const at = deps.clock.now()
    const today = civilDateOf(at)
    const [own, other] = await Promise.all([findOrganisation(deps)(by.member.organisationId), findOrganisationByUscc(deps)(uscc)])
    if (own === undefined) return fail({ kind: 'not-found' })
    const side: MandateSide = own.content.kind === 'agency' ? 'agency' : 'employer'
    const wanted = side === 'agency' ? 'employer' : 'agency'
    if (other === undefined || other.content.kind !== wanted || !isActive(other, today)) {
      const detail = text.unknown[wanted]
      return fail({ kind: 'unknown-organisation', errors: [{ pointer: '/uscc', code: 'unknown-organisation', detail }] })
    }
    const wrong = wrongDates(terms, today)
    if (wrong !== undefined) return fail({ kind: 'wrong-dates', errors: [{ pointer: '/to', code: 'wrong-dates', detail: wrong }] })
    const [agency, employer] = side === 'agency' ? [own, other] : [other, own]
    const accepted = side === 'employer' && by.member.role === 'admin'
    const mandate: Mandate = {
      id: deps.ids.next('mandate'),
      rev: 1,
      state: accepted ? 'ACTIVE' : 'PROPOSED',
      agency: party(agency),
      employer: party(employer),
      proposedBy: side,
      ...terms,
      history: [{ at, by: side, action: 'proposed' }, ...(accepted ? [{ at, by: side, action: 'accepted' as const }] : [])],
      createdAt: at,
      updatedAt: at,
    }
    const standing = await createMandates(deps.dynamo).between(agency.id, employer.id)
    if (standing !== undefined && standing.to >= today) return fail({ kind: 'mandate-exists', existing: standing.id })
    const entry = { subject: mandate.id, action: accepted ? 'mandate.given' : 'mandate.proposed', by, ids: [agency.id, employer.id] }
    return commit<Mandate, Refusal>(deps.dynamo, once, mandate, [
      ...putMandate(mandate).map((write) => ({ write })),
      { write: takePair(mandate, standing), otherwise: { kind: 'mandate-exists' } },
      { write: ledgerEntry(deps, entry) },
      { write: outboxMessage(deps, mandateProposedMessage(mandate)) },
    ])
  }
}

function wrongDates({ from, to }: Pick<Mandate, 'from' | 'to'>, today: string): string | undefined {
  if (to < from) return text.endsFirst
  if (to < today) return text.past
  return to > addDays(from, longestDays) ? text.tooLong : undefined
}

function party({ id, content }: Organisation): Mandate['agency'] {
  return { id, name: content.name }
}

const text = bilingual(
  {
    unknown: { employer: '没有以此信用代码核验的用人单位', agency: '没有以此信用代码核验的人力资源机构' },
    endsFirst: '结束日期不能早于开始日期',
    past: '结束日期不能早于今天',
    tooLong: '委托最长两年',
  },
  {
    unknown: { employer: 'No verified employer has this credit code', agency: 'No verified HR agency has this credit code' },
    endsFirst: 'The last day must not be before the first',
    past: 'The last day must not be before today',
    tooLong: 'A mandate lasts two years at most',
  },
)
