import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { rulesEdition } from '../domain/lint/rules.ts'
import { move } from '../domain/transitions.ts'
import { Vacancy } from '../domain/vacancy.ts'
import { ownVacancy } from './own-vacancy.ts'
import { reviewSteps } from './review-steps.ts'
import { saveVacancy } from './save-vacancy.ts'
import { postingOf, type SubmitFailure } from './submit-vacancy.ts'
import { verdictFor } from './verdict-for.ts'

/** Gives an open ad a later last day, or opens an expired one again. The rules of today are asked: a new warning goes to a reviewer. */
export function extendVacancy(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly validUntil: string
}) => Promise<Result<Vacancy, SubmitFailure | Failure<'not-later'>>> {
  return async ({ by, once, id, validUntil }) => {
    if (once.earlier !== undefined) return ok(Vacancy.parse(once.earlier))
    const own = await ownVacancy(deps)({ by, id, posterOnly: true })
    if (!own.ok) return own
    const before = own.value.vacancy
    const at = deps.clock.now()
    const action = before.state === 'EXPIRED' ? 'reopened' : 'extended'
    const extended = { ...before, content: { ...before.content, validUntil } }
    const step = { action, as: 'poster', at, by: by.member.organisationId, reason: `有效期至 ${validUntil}`, rules: rulesEdition } as const
    const possible = move(extended, step)
    if (!possible.ok) return possible
    if (validUntil <= civilDateOf(at) || validUntil <= (before.content.validUntil ?? '')) return fail({ kind: 'not-later' })
    const posting = await postingOf(deps)({ by, vacancy: before })
    if (!posting.ok) return posting
    const { steps: rests, ...parties } = posting.value
    const verdict = await verdictFor(deps)({ posterId: before.postedBy.id, content: extended.content, published: before.content })
    if (!verdict.ok) return verdict
    const after = move({ ...extended, ...parties }, { ...step, to: verdict.value.kind === 'publish' ? 'PUBLISHED' : 'SUBMITTED' })
    if (!after.ok) return after
    const reasons = verdict.value.kind === 'review' ? verdict.value.reasons : []
    const steps = [...rests, ...(await reviewSteps(deps)(after.value, reasons))]
    return saveVacancy(deps)({ before, after: after.value, once, entry: { action: `vacancy.${action}`, by }, steps })
  }
}
