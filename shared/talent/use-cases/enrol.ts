import * as z from 'zod'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { CommitFailure, Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { agreedNotices } from '../domain/agreed-notices.ts'
import { enrolled } from '../domain/changes.ts'
import { withOccupationCodes } from '../domain/occupation-codes.ts'
import { type Talent, TalentProfile } from '../domain/talent.ts'
import { createTalents } from '../store/talents.ts'
import { saveTalent } from './change-talent.ts'

const shown = z.string().max(40)

/** A profile, and the version of each consent text that was on the screen when its own tick was set (个人信息保护法 14, 23). */
export const EnrolCommand = z
  .strictObject({
    profile: TalentProfile,
    consents: z.strictObject(
      {
        registry: z.string({ error: '没有您的同意不能登记:请看过告知后勾选“加入高技能人才信息库”' }).max(40),
        employers: shown.optional(),
        agencies: shown.optional(),
        associationStatus: shown.optional(),
        statistics: shown.optional(),
      },
      { error: '没有您的同意不能登记:请看过告知后勾选“加入高技能人才信息库”' },
    ),
  })
  .meta({ id: 'EnrolCommand' })
export type EnrolCommand = z.infer<typeof EnrolCommand>

export type EnrolFailure = Failure<'already-enrolled' | 'consent-text-changed' | 'revision-conflict'> | CommitFailure

/** Creates the entry together with its consent, one a person (M-03: joining is voluntary). Who had left comes back to the same entry. */
export function enrol(
  deps: Deps,
): (command: EnrolCommand & { readonly by: Person; readonly once: Once }) => Promise<Result<Talent, EnrolFailure>> {
  return async ({ by, once, profile, consents }) => {
    const talents = createTalents(deps.dynamo)
    const before = await talents.ofPerson(by.personId)
    if (once.earlier !== undefined && before !== undefined) return ok(before)
    if (before?.state === 'registered') return fail(alreadyEnrolled)
    const agreed = agreedNotices(consents)
    if (!agreed.ok) return agreed
    const who = before ?? { id: deps.ids.next('talent'), personId: by.personId }
    const entry = { profile: withOccupationCodes(profile), ...agreed.value }
    const after = enrolled(who, entry, deps.clock.now(), before)
    const further = before === undefined ? [{ write: talents.claimPerson(after), otherwise: alreadyEnrolled }] : []
    return saveTalent(deps, { by, once }, 'talent.enrolled', { before, after, further })
  }
}

const alreadyEnrolled = { kind: 'already-enrolled', existing: '/me/profile' } as const
