import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Bulletin } from '../domain/bulletin.ts'
import { after } from '../domain/history.ts'
import type { DeedFailure } from '../domain/lifecycle.ts'
import { endCounting, getCounting, sweepPieces } from '../store/countings.ts'
import { ownBulletinFor } from './own-bulletin.ts'
import { type SaveFailure, saveBulletin } from './save-bulletin.ts'

/** Gives up a correction that is in preparation; what is published stays as it is. Its raw counts are removed. */
export function abandonCorrection(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
}) => Promise<Result<Bulletin, Failure<'not-found'> | DeedFailure | SaveFailure>> {
  return async ({ by, once, id }) => {
    if (once.earlier !== undefined) return ok(Bulletin.parse(once.earlier))
    const own = await ownBulletinFor(deps, 'abandon')({ by, id })
    if (!own.ok) return own
    const { work, ...published } = own.value
    const event = {
      action: 'correction-abandoned',
      by: by.member.organisationName,
      at: deps.clock.now(),
      version: work?.version ?? 1,
    } as const
    const bulletin = after(published, event)
    const counting = await getCounting(deps.dynamo, id)
    const steps = counting === undefined ? [] : [{ write: endCounting(counting), otherwise: { kind: 'busy' } as const }]
    const done = await saveBulletin(deps, { by, once, bulletin, value: bulletin, steps })
    if (done.ok) await sweepPieces(deps.dynamo, id)
    return done
  }
}
