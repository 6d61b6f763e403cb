import { chunks } from '#shared/kernel/chunks.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { StoreUnavailable } from '#shared/platform/dynamo/retries.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import type { Passport } from '../domain/passport.ts'
import { getPassport, passportsOf, publishRevocation, putPassport } from '../store/passports.ts'

/** Takes a passport back: whoever asks online is told so from this answer on. One that is taken back already is as it should be. */
export function revokePassport(
  deps: Deps,
): (command: {
  readonly by: Person
  readonly once: Once
  readonly id: string
}) => Promise<Result<Passport, Failure<'not-found'> | CommitFailure>> {
  return async ({ by, once, id }) => {
    const talent = await findTalentOfPerson(deps)(by.personId)
    const passport = talent === undefined ? undefined : await getPassport(deps.dynamo, talent.id, id)
    if (passport === undefined) return fail({ kind: 'not-found' })
    if (passport.revokedAt !== undefined) return ok(passport)
    const revoked = { ...passport, revokedAt: deps.clock.now() }
    const done = await commit<{ readonly id: string }, never>(deps.dynamo, once, { id }, [
      { write: putPassport(revoked) },
      { write: publishRevocation(revoked) },
      { write: ledgerEntry(deps, { subject: by.personId, action: 'passport.revoked', by: by.personId, ids: [passport.talentId] }) },
    ])
    return done.ok ? ok(revoked) : done
  }
}

/** All of a person's, for whoever leaves the registry. Throws when the store was in the way: nothing goes on as if they were revoked. May be repeated. */
export function revokePassportsOf(deps: Pick<Deps, 'dynamo' | 'clock'>): (talentId: string) => Promise<void> {
  return async (talentId) => {
    const open = (await passportsOf(deps.dynamo, talentId)).filter(({ revokedAt }) => revokedAt === undefined)
    for (const some of chunks(open, 40)) {
      const writes = some.flatMap((passport) => {
        const revoked = { ...passport, revokedAt: deps.clock.now() }
        return [putPassport(revoked), publishRevocation(revoked)]
      })
      const done = await deps.dynamo.transact(writes)
      if (!done.ok) throw new StoreUnavailable(done.error.kind)
    }
  }
}
