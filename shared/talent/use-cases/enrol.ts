import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { CommitFailure, Once, Step } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { agreedNotices } from '../domain/agreed-notices.ts'
import { enrolled } from '../domain/changes.ts'
import type { EnrolCommand } from '../domain/commands.ts'
import type { ConsentRecord } from '../domain/consent-record.ts'
import { withOccupationCodes } from '../domain/occupation-codes.ts'
import type { Talent } from '../domain/talent.ts'
import { createTalents } from '../store/talents.ts'
import { saveTalent } from './change-talent.ts'

export type EnrolFailure = Failure<'already-enrolled' | 'consent-text-changed' | 'revision-conflict'> | CommitFailure

type Enrolment<F extends Failure> = EnrolCommand & {
  readonly by: Person
  readonly once: Once
  /** What else is written in the same transaction, and whom a consent names. */
  readonly alongside?: (entry: Talent) => { readonly further: readonly Required<Step<F>>[]; readonly named: readonly ConsentRecord[] }
}

/** Creates the entry together with its consent, one a person (M-03: joining is voluntary). Who had left comes back to the same entry. */
export function enrol(deps: Deps): <F extends Failure = never>(command: Enrolment<F>) => Promise<Result<Talent, F | EnrolFailure>> {
  return async <F extends Failure>({ by, once, profile, consents, alongside }: Enrolment<F>) => {
    const talents = createTalents(deps.dynamo)
    const before = await talents.ofPerson(by.personId)
    if (once.earlier !== undefined && before !== undefined) return ok(before)
    if (before?.state === 'registered') return fail(alreadyEnrolled)
    const agreed = agreedNotices(consents)
    if (!agreed.ok) return agreed
    const who = before ?? { id: deps.ids.next('talent'), personId: by.personId }
    const entry = { profile: withOccupationCodes(profile), ...agreed.value }
    const after = enrolled(who, entry, deps.clock.now(), before)
    const beside = alongside?.(after)
    const claim = before === undefined ? [{ write: talents.claimPerson(after), otherwise: alreadyEnrolled }] : []
    const further: readonly Required<Step<F | typeof alreadyEnrolled>>[] = [...claim, ...(beside?.further ?? [])]
    return saveTalent(deps, { by, once }, 'talent.enrolled', { before, after, further, named: beside?.named ?? [] })
  }
}

const alreadyEnrolled = { kind: 'already-enrolled', existing: '/me/profile' } as const
