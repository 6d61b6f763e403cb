import { inOtherHands } from '#shared/accounts/domain/lease.ts'
import { isActive } from '#shared/accounts/domain/organisation.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once, Step } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { DecideVacancy } from '../domain/commands.ts'
import { withoutRemarks } from '../domain/hand-in.ts'
import { lint } from '../domain/lint/lint.ts'
import { rulesEdition } from '../domain/lint/rules.ts'
import { publishedMessage, removedMessage, returnedMessage } from '../domain/messages.ts'
import { type Review, settled } from '../domain/review.ts'
import { type Move, move } from '../domain/transitions.ts'
import { Vacancy } from '../domain/vacancy.ts'
import { errorsOf } from '../domain/verdict.ts'
import { getPoster, putPoster } from '../store/posters.ts'
import { createReviews, putReview } from '../store/reviews.ts'
import { createVacancies } from '../store/vacancies.ts'
import { saveVacancy } from './save-vacancy.ts'
import type { SaveFailure } from './write-vacancy.ts'

type Command = DecideVacancy & {
  readonly by: Member
  readonly once: Once
  readonly id: string
  /** What else is decided with it, in the same transaction. */
  readonly also?: readonly Step<Failure<'busy'>>[]
}
type Refusal = Failure<'not-found' | 'wrong-state' | 'in-other-hands' | 'reason-missing' | 'not-publishable' | 'employer-inactive'>
export type DecideFailure = Refusal | SaveFailure

/**
 * A reviewer publishes an ad, sends it back with remarks by field, or takes it down (人力资源市场暂行条例 29; 五部门通知: 及时处置). `rev` is what the reviewer saw. The poster is told; the first approval makes a
 * poster known, so that its clean ads no longer wait.
 */
export function decideReview(deps: Deps): (command: Command) => Promise<Result<Vacancy, DecideFailure>> {
  return async (command) => {
    const { by, once, id, rev, verdict, reason, also = [] } = command
    if (once.earlier !== undefined) return ok(Vacancy.parse(once.earlier))
    const [vacancy, ticket] = await Promise.all([createVacancies(deps.dynamo).get(id), createReviews(deps.dynamo).get(id)])
    if (vacancy === undefined || (vacancy.state === 'DRAFT' && ticket === undefined)) return fail({ kind: 'not-found' })
    if (vacancy.rev !== rev) return fail({ kind: 'revision-conflict' })
    if (ticket !== undefined && inOtherHands(ticket, by.personId, deps.clock.now())) return fail({ kind: 'in-other-hands' })
    if (verdict !== 'publish' && (reason ?? '') === '') {
      return fail({ kind: 'reason-missing', errors: [{ pointer: '/reason', code: 'missing', detail: text.noReason }] })
    }
    const decided = moved(deps, command, vacancy)
    if (!decided.ok) return decided
    if (verdict === 'publish') {
      const may = await publishable(deps, vacancy)
      if (!may.ok) return may
    }
    const { after, message } = decided.value
    const steps: Step<Failure<'busy'>>[] = [
      ...(ticket === undefined ? [] : [settledStep(deps, ticket, vacancy)]),
      ...(verdict === 'publish' ? await approvalSteps(deps, vacancy) : []),
      { write: outboxMessage(deps, message) },
      ...also,
    ]
    const entry = { action: `vacancy.${after.history.at(-1)?.action ?? verdict}`, by, ...(reason === undefined ? {} : { reason }) }
    return saveVacancy(deps)({ before: vacancy, after, once, entry, steps })
  }
}

type Decided = { readonly after: Vacancy; readonly message: ReturnType<typeof publishedMessage> }

function moved(deps: Deps, { by, verdict, reason = '', remarks }: Command, vacancy: Vacancy): Result<Decided, Failure<'wrong-state'>> {
  const action = ({ publish: 'published', return: 'returned', remove: 'removed' } as const)[verdict]
  const step: Move = { action, as: 'reviewer', at: deps.clock.now(), by: by.member.organisationId, reason, rules: rulesEdition }
  const done = move(vacancy, step)
  if (!done.ok) return done
  if (verdict === 'publish') return ok({ after: withoutRemarks(done.value), message: publishedMessage(done.value) })
  const after = { ...done.value, remarks: verdict === 'return' ? [...remarks] : vacancy.remarks }
  return ok({ after, message: verdict === 'return' ? returnedMessage(after, reason) : removedMessage(after, reason) })
}

/** The law does not bend to a decision: what became unlawful or incomplete while it waited goes back, and so does the ad of who may not post. */
async function publishable(deps: Deps, { content, postedBy, employer }: Vacancy): Promise<Result<void, Refusal>> {
  const today = civilDateOf(deps.clock.now())
  const errors = errorsOf(content, lint(content, today))
  if (errors.length > 0) return fail({ kind: 'not-publishable', errors })
  const parties = [...new Set([postedBy.id, ...(employer.id === undefined ? [] : [employer.id])])]
  const organisations = await Promise.all(parties.map(async (id) => findOrganisation(deps)(id)))
  const active = organisations.every((organisation) => organisation !== undefined && isActive(organisation, today))
  return active ? ok() : fail({ kind: 'employer-inactive' })
}

async function approvalSteps(deps: Deps, { postedBy: { id, name } }: Vacancy): Promise<readonly Step<never>[]> {
  const poster = await getPoster(deps.dynamo, id)
  if (poster?.approvedAt !== undefined) return []
  return [{ write: putPoster({ organisationId: id, name, feed: poster?.feed ?? false, approvedAt: deps.clock.now() }) }]
}

function settledStep(deps: Deps, ticket: Review, { content }: Vacancy): Step<Failure<'busy'>> {
  return { write: putReview(settled(ticket, content, deps.clock.now())), otherwise: { kind: 'busy' } }
}

const text = bilingual({ noReason: '请写明理由，发布单位会照此修改' }, { noReason: 'Please give a reason; the poster will act on it' })
