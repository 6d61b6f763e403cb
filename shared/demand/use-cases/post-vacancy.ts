import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { PostVacancy } from '../domain/commands.ts'
import { handedIn } from '../domain/hand-in.ts'
import { newVacancy } from '../domain/new-vacancy.ts'
import { prepared } from '../domain/prepared.ts'
import { Vacancy } from '../domain/vacancy.ts'
import { type PosterFailure, posterFor } from './poster.ts'
import { reviewSteps } from './review-steps.ts'
import { saveVacancy } from './save-vacancy.ts'
import { verdictFor } from './verdict-for.ts'
import type { SaveFailure } from './write-vacancy.ts'

export type PostFailure = PosterFailure | SaveFailure | Failure<'organisation-not-verified' | 'not-publishable' | 'wrong-state'>

/**
 * A new vacancy: a draft, which may lack what the law wants; or handed in at once, which may not (M-01; 人力资源市场暂行条例 24). Handed in, it
 * is published when it is clean and its poster known, else it waits for a reviewer. Only verified organisations hand in (M-05).
 */
export function postVacancy(
  deps: Deps,
): (command: PostVacancy & { readonly by: Member; readonly once: Once }) => Promise<Result<Vacancy, PostFailure>> {
  return async ({ by, once, content: given, submit, mandateId }) => {
    if (once.earlier !== undefined) return ok(Vacancy.parse(once.earlier))
    const posting = await posterFor(deps)({ by, mandateId })
    if (!posting.ok) return posting
    const { steps: rests, ...parties } = posting.value
    const content = prepared(given)
    const at = deps.clock.now()
    const draft = newVacancy({ ...parties, id: deps.ids.next('vacancy'), code: deps.ids.code(), content, at, by: by.member.organisationId })
    if (!submit) {
      return saveVacancy(deps)({ after: draft, once, entry: { action: 'vacancy.created', by }, steps: rests })
    }
    if (!by.member.verified) return fail({ kind: 'organisation-not-verified' })
    const verdict = await verdictFor(deps)({ posterId: parties.postedBy.id, content })
    if (!verdict.ok) return verdict
    const after = handedIn(draft, { verdict: verdict.value, at, by: by.member.organisationId })
    if (!after.ok) return after
    const reasons = verdict.value.kind === 'review' ? verdict.value.reasons : []
    const steps = [...rests, ...(await reviewSteps(deps)(after.value, reasons))]
    const action = after.value.state === 'PUBLISHED' ? 'vacancy.published' : 'vacancy.submitted'
    return saveVacancy(deps)({ after: after.value, once, entry: { action, by }, steps })
  }
}
