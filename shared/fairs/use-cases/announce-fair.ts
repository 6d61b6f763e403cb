import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Fair } from '../domain/fair.ts'
import { after } from '../domain/history.ts'
import type { LifecycleFailure } from '../domain/lifecycle.ts'
import { announcedMessage } from '../domain/messages.ts'
import { parametersOn } from '../domain/parameters.ts'
import { missingForAnnouncing } from '../domain/readiness.ts'
import { ownFairFor } from './own-fair.ts'
import { type SaveFailure, saveFair } from './save-fair.ts'

/** Tells the public of a fair, once everything the law wants is there; else says what is missing, each with its article. */
export function announceFair(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
}) => Promise<Result<Fair, Failure<'not-found' | 'not-ready'> | LifecycleFailure | SaveFailure>> {
  return async ({ by, once, id }) => {
    if (once.earlier !== undefined) return ok(Fair.parse(once.earlier))
    const own = await ownFairFor(deps, 'announce')({ by, id })
    if (!own.ok) return own
    const now = deps.clock.now()
    const errors = missingForAnnouncing(own.value, { parkVerified: by.member.verified, now })
    if (errors.length > 0) return fail({ kind: 'not-ready', errors })
    const fair = after(
      { ...own.value, state: 'ANNOUNCED', announcedAt: now, announcedUnder: parametersOn(civilDateOf(now)).from },
      { action: 'announced', by: by.member.organisationName, at: now, published: true },
    )
    return saveFair(deps, { by, once, fair, value: fair, message: announcedMessage(fair) })
  }
}
