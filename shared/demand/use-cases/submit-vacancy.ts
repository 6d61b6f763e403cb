import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { handedIn } from '../domain/hand-in.ts'
import { move } from '../domain/transitions.ts'
import { Vacancy } from '../domain/vacancy.ts'
import { ownVacancy } from './own-vacancy.ts'
import { type PosterFailure, posterFor } from './poster.ts'
import { reviewSteps } from './review-steps.ts'
import { saveVacancy } from './save-vacancy.ts'
import { verdictFor } from './verdict-for.ts'
import type { SaveFailure, SaveSteps } from './write-vacancy.ts'

export type SubmitFailure = PosterFailure | SaveFailure | Failure<'not-publishable' | 'wrong-state' | 'forbidden' | 'not-found'>

/** Hands a draft in as it stands: published at once when it is clean and its poster known, else it waits for a reviewer. */
export function submitVacancy(
  deps: Deps,
): (command: { readonly by: Member; readonly once: Once; readonly id: string }) => Promise<Result<Vacancy, SubmitFailure>> {
  return async ({ by, once, id }) => {
    if (once.earlier !== undefined) return ok(Vacancy.parse(once.earlier))
    const own = await ownVacancy(deps)({ by, id, posterOnly: true })
    if (!own.ok) return own
    return handIn(deps)({ by, once, before: own.value.vacancy, draft: own.value.vacancy })
  }
}

/** A stored draft, perhaps with changes in `draft`, is handed in. The employer's facts are copied anew: they may be old. */
export function handIn(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly before: Vacancy
  readonly draft: Vacancy
  readonly steps?: SaveSteps
}) => Promise<Result<Vacancy, SubmitFailure>> {
  return async ({ by, once, before, draft, steps: more = [] }) => {
    const at = deps.clock.now()
    const organisation = by.member.organisationId
    // First the state: a wrong one is told before a lapsed mandate is.
    const possible = move(draft, { action: 'submitted', as: 'poster', at, by: organisation })
    if (!possible.ok) return possible
    const posting = await postingOf(deps)({ by, vacancy: draft })
    if (!posting.ok) return posting
    const { steps: rests, ...parties } = posting.value
    const verdict = await verdictFor(deps)({ posterId: organisation, content: draft.content })
    if (!verdict.ok) return verdict
    const after = handedIn({ ...draft, ...parties }, { verdict: verdict.value, at, by: organisation })
    if (!after.ok) return after
    const reasons = verdict.value.kind === 'review' ? verdict.value.reasons : []
    const steps = [...rests, ...(await reviewSteps(deps)(after.value, reasons)), ...more]
    const action = after.value.state === 'PUBLISHED' ? 'vacancy.published' : 'vacancy.submitted'
    return saveVacancy(deps)({ before, after: after.value, once, entry: { action, by }, steps })
  }
}

/** The parties of a stored vacancy as they are today. A re-post has no mandate; its employer is only a name. */
export function postingOf(
  deps: Deps,
): (command: { readonly by: Member; readonly vacancy: Vacancy }) => ReturnType<ReturnType<typeof posterFor>> {
  return async ({ by, vacancy }) =>
    vacancy.source !== undefined && vacancy.postedBy.mandateId === undefined
      ? ok({ employer: vacancy.employer, postedBy: vacancy.postedBy, steps: [] })
      : posterFor(deps)({ by, mandateId: vacancy.postedBy.mandateId })
}
