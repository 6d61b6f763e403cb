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

/** Takes an ad back out of the reviewer's queue; it is a draft again. */
export function withdrawVacancy(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
}) => Promise<Result<Vacancy, SaveFailure | Failure<'not-found' | 'forbidden' | 'wrong-state'>>> {
  return async ({ by, once, id }) => {
    if (once.earlier !== undefined) return ok(Vacancy.parse(once.earlier))
    const own = await ownVacancy(deps)({ by, id, posterOnly: true })
    if (!own.ok) return own
    const before = own.value.vacancy
    const after = move(before, { action: 'withdrawn', as: 'poster', at: deps.clock.now(), by: by.member.organisationId })
    if (!after.ok) return after
    const steps = await reviewSteps(deps)(after.value, [])
    return saveVacancy(deps)({ before, after: after.value, once, entry: { action: 'vacancy.withdrawn', by }, steps })
  }
}
