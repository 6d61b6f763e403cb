import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { profileChanged } from '../domain/changes.ts'
import { withOccupationCodes } from '../domain/occupation-codes.ts'
import { type ProfilePart, withPart } from '../domain/profile-parts.ts'
import { isRegistered, type Talent, type TalentProfile } from '../domain/talent.ts'
import { type ChangeFailure, changeTalent, type OwnChange } from './change-talent.ts'

/** Saves one small page of a profile; everything else stays as it is (个人信息保护法 46). */
export function changeProfilePart(
  deps: Deps,
): (
  command: OwnChange & { readonly part: ProfilePart; readonly profile: Partial<TalentProfile> },
) => Promise<Result<Talent, ChangeFailure>> {
  return async ({ part, profile, ...own }) =>
    changeTalent(deps, own, 'talent.profile-changed', (talent, at) => {
      if (!isRegistered(talent)) return fail({ kind: 'not-enrolled' })
      return ok(profileChanged(talent, withOccupationCodes(withPart(talent.profile, part, profile), talent.profile), at))
    })
}
