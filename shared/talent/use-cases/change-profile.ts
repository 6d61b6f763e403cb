import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { profileChanged } from '../domain/changes.ts'
import type { ChangeProfileCommand } from '../domain/commands.ts'
import { withOccupationCodes } from '../domain/occupation-codes.ts'
import type { Talent } from '../domain/talent.ts'
import { type ChangeFailure, changeTalent, type OwnChange } from './change-talent.ts'

/** Replaces a person's profile (个人信息保护法 46: the right to correct and complete). */
export function changeProfile(deps: Deps): (command: ChangeProfileCommand & OwnChange) => Promise<Result<Talent, ChangeFailure>> {
  return async ({ profile, ...own }) =>
    changeTalent(deps, own, 'talent.profile-changed', (talent, at) =>
      talent.state !== 'registered'
        ? fail({ kind: 'not-enrolled' })
        : ok(profileChanged(talent, withOccupationCodes(profile, talent.profile), at)),
    )
}
