import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Fair, type GivenFairContent } from '../domain/fair.ts'
import { newFair } from '../domain/new-fair.ts'
import { withAgencies } from './agencies.ts'
import { type SaveFailure, saveFair } from './save-fair.ts'

/** A new fair of the member's park, as a draft: nobody outside sees it. Fails when an agency is not a verified one. */
export function createFair(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly content: GivenFairContent
}) => Promise<Result<Fair, Failure<'unknown-agency'> | SaveFailure>> {
  return async ({ by, once, content }) => {
    if (once.earlier !== undefined) return ok(Fair.parse(once.earlier))
    const written = await withAgencies(deps)(content)
    if (!written.ok) return written
    const fair = newFair({
      id: deps.ids.next('fair'),
      code: deps.ids.code(),
      park: { id: by.member.organisationId, name: by.member.organisationName },
      ...written.value,
      at: deps.clock.now(),
      action: 'created',
    })
    return saveFair(deps, { by, once, fair, value: fair })
  }
}
