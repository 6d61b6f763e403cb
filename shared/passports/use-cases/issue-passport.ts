import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import { PublicCode } from '#shared/kernel/ids.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { findOwnTalent } from '#shared/talent/use-cases/find-own-talent.ts'
import type { Passport, PassportField } from '../domain/passport.ts'
import { passportParametersOn } from '../domain/passport-parameters.ts'
import { getPassport, passportsOf, putPassport } from '../store/passports.ts'

/** Makes a passport: what it shows is chosen once; it is signed when it is looked at, and kept nowhere (个人信息保护法 45: portability). */
export function issuePassport(
  deps: Deps,
): (command: {
  readonly by: Person
  readonly once: Once
  readonly fields: readonly PassportField[]
}) => Promise<Result<Passport, Failure<'not-enrolled' | 'too-many-passports'> | CommitFailure>> {
  return async ({ by, once, fields }) => {
    const own = await findOwnTalent(deps)(by.personId)
    if (!own.ok) return own
    const { id: talentId } = own.value.talent
    const earlier = once.earlier === undefined ? undefined : await getPassport(deps.dynamo, talentId, (once.earlier as { id: string }).id)
    if (earlier !== undefined) return ok(earlier)
    const now = deps.clock.now()
    const today = civilDateOf(now)
    const { validDays, mostOpen } = passportParametersOn(today)
    const open = (await passportsOf(deps.dynamo, talentId)).filter((one) => one.revokedAt === undefined && one.expiresOn >= today)
    if (open.length >= mostOpen) return fail({ kind: 'too-many-passports' })
    const passport: Passport = {
      id: PublicCode.parse(deps.ids.code()),
      talentId,
      fields: [...new Set(fields)],
      issuedAt: now,
      expiresOn: addDays(today, validDays),
    }
    const entry = { subject: by.personId, action: 'passport.issued', by: by.personId, ids: [talentId], reason: passport.fields.join(' ') }
    const done = await commit<{ readonly id: string }, never>(deps.dynamo, once, { id: passport.id }, [
      { write: putPassport(passport) },
      { write: ledgerEntry(deps, entry) },
    ])
    return done.ok ? ok(passport) : done
  }
}
