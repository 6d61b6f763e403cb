import type { Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { publishedByRule } from '../domain/hand-in.ts'
import { rulesEdition } from '../domain/lint/rules.ts'
import { move } from '../domain/transitions.ts'
import type { Vacancy, VacancyContent } from '../domain/vacancy.ts'
import { reviewSteps } from './review-steps.ts'
import { saveVacancy } from './save-vacancy.ts'
import { postingOf, type SubmitFailure } from './submit-vacancy.ts'
import { verdictFor } from './verdict-for.ts'
import type { SaveSteps } from './write-vacancy.ts'

type InSight = {
  readonly by: Member
  readonly once: Once
  readonly before: Vacancy
  readonly content: VacancyContent
  /** The names of what changed. */
  readonly reason: string | undefined
  readonly steps?: SaveSteps
}

/**
 * A new text for an ad that is in the queue, in public, or expired: BLOCK refuses, a new WARN takes it out of sight until a reviewer has seen
 * it, a clean one stays in (or goes to) public.
 */
export function reviseInSight(deps: Deps): (revision: InSight) => Promise<Result<Vacancy, SubmitFailure>> {
  return async ({ by, once, before, content, reason, steps = [] }) => {
    const at = deps.clock.now()
    const posting = await postingOf(deps)({ by, vacancy: before })
    if (!posting.ok) return posting
    const { steps: rests, ...parties } = posting.value
    const published = before.state === 'SUBMITTED' ? undefined : before.content
    const verdict = await verdictFor(deps)({ posterId: before.postedBy.id, content, published })
    if (!verdict.ok) return verdict
    const clean = verdict.value.kind === 'publish'
    const action = before.state === 'EXPIRED' ? 'reopened' : 'edited'
    const to = before.state !== 'SUBMITTED' && clean ? 'PUBLISHED' : 'SUBMITTED'
    const moved = move(
      { ...before, ...parties, content },
      { action, as: 'poster', at, by: by.member.organisationId, to, reason, rules: rulesEdition },
    )
    if (!moved.ok) return moved
    const after = to === 'SUBMITTED' && clean ? publishedByRule(moved.value, at) : moved
    if (!after.ok) return after
    const reasons = verdict.value.kind === 'review' ? verdict.value.reasons : []
    const all = [...rests, ...(await reviewSteps(deps)(after.value, reasons)), ...steps]
    const entry = { action: `vacancy.${action}`, by, ...(reason === undefined ? {} : { reason }) }
    return saveVacancy(deps)({ before, after: after.value, once, entry, steps: all })
  }
}
