import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { findOwnTalent } from '#shared/talent/use-cases/find-own-talent.ts'
import type { Passport } from '../domain/passport.ts'
import { passportsOf } from '../store/passports.ts'

/** A person's passports that hold, the newest first. */
export function listPassports(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (personId: string) => Promise<Result<readonly Passport[], Failure<'not-enrolled'>>> {
  return async (personId) => {
    const own = await findOwnTalent(deps)(personId)
    if (!own.ok) return own
    const today = civilDateOf(deps.clock.now())
    const held = (await passportsOf(deps.dynamo, own.value.talent.id)).filter(
      (one) => one.revokedAt === undefined && one.expiresOn >= today,
    )
    return ok(held.toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1)))
  }
}
