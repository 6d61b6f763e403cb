import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { newVacancy } from '../domain/new-vacancy.ts'
import { Vacancy } from '../domain/vacancy.ts'
import { ownVacancy } from './own-vacancy.ts'
import { saveVacancy } from './save-vacancy.ts'
import type { SaveFailure } from './write-vacancy.ts'

/** A new draft with the content of an earlier ad, without its last day. Whoever posted it, or its own employer, may. */
export function copyVacancy(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
}) => Promise<Result<Vacancy, SaveFailure | Failure<'not-found' | 'forbidden'>>> {
  return async ({ by, once, id }) => {
    if (once.earlier !== undefined) return ok(Vacancy.parse(once.earlier))
    const own = await ownVacancy(deps)({ by, id })
    if (!own.ok) return own
    const { vacancy, as } = own.value
    const { validUntil: _, ...content } = vacancy.content
    const copy = newVacancy({
      id: deps.ids.next('vacancy'),
      code: deps.ids.code(),
      content,
      employer: vacancy.employer,
      postedBy: as === 'poster' ? vacancy.postedBy : { id: by.member.organisationId, name: by.member.organisationName },
      ...(vacancy.source === undefined ? {} : { source: vacancy.source }),
      at: deps.clock.now(),
      by: by.member.organisationId,
      reason: `复制自 ${vacancy.code}`,
    })
    return saveVacancy(deps)({ after: copy, once, entry: { action: 'vacancy.created', by } })
  }
}
