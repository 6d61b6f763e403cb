import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { move } from '../domain/transitions.ts'
import { Vacancy } from '../domain/vacancy.ts'
import { ownVacancy } from './own-vacancy.ts'
import type { PosterFailure } from './poster.ts'
import { saveVacancy } from './save-vacancy.ts'
import { postingOf } from './submit-vacancy.ts'
import type { SaveFailure } from './write-vacancy.ts'

/** The poster confirms that an open ad is current (五部门通知: 标注有效期限或及时更新); at most once a day, for it moves up in the lists. */
export function refreshVacancy(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
}) => Promise<Result<Vacancy, SaveFailure | PosterFailure | Failure<'not-found' | 'forbidden' | 'wrong-state' | 'too-soon'>>> {
  return async ({ by, once, id }) => {
    if (once.earlier !== undefined) return ok(Vacancy.parse(once.earlier))
    const own = await ownVacancy(deps)({ by, id, posterOnly: true })
    if (!own.ok) return own
    const before = own.value.vacancy
    const at = deps.clock.now()
    const refreshed = move(before, { action: 'refreshed', as: 'poster', at, by: by.member.organisationId })
    if (!refreshed.ok) return refreshed
    if (before.refreshedAt !== undefined && civilDateOf(before.refreshedAt) === civilDateOf(at)) return fail({ kind: 'too-soon' })
    const posting = await postingOf(deps)({ by, vacancy: before })
    if (!posting.ok) return posting
    const { steps, ...parties } = posting.value
    const after = { ...refreshed.value, ...parties }
    return saveVacancy(deps)({ before, after, once, entry: { action: 'vacancy.refreshed', by }, steps })
  }
}
