import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { move } from '../domain/transitions.ts'
import { Vacancy } from '../domain/vacancy.ts'
import { ownVacancy } from './own-vacancy.ts'
import { reviewSteps } from './review-steps.ts'
import { saveVacancy } from './save-vacancy.ts'
import type { SaveFailure } from './write-vacancy.ts'

type Ending = { readonly how: 'filled'; readonly count: number } | { readonly how: 'closed'; readonly reason: string }

/** Ends an ad: filled, with how many were found; or closed, with a reason. Either party may; its public address then says so (410). */
export function endVacancy(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly ending: Ending
}) => Promise<Result<Vacancy, SaveFailure | Failure<'not-found' | 'forbidden' | 'wrong-state'>>> {
  return async ({ by, once, id, ending }) => {
    if (once.earlier !== undefined) return ok(Vacancy.parse(once.earlier))
    const own = await ownVacancy(deps)({ by, id })
    if (!own.ok) return own
    const { vacancy: before, as } = own.value
    const reason = ending.how === 'filled' ? `招到 ${ending.count} 人` : ending.reason
    const moved = move(before, { action: ending.how, as, at: deps.clock.now(), by: by.member.organisationId, reason })
    if (!moved.ok) return moved
    const after = ending.how === 'filled' ? { ...moved.value, filled: ending.count } : moved.value
    const steps = await reviewSteps(deps)(after, [])
    return saveVacancy(deps)({ before, after, once, entry: { action: `vacancy.${ending.how}`, by, reason }, steps })
  }
}
