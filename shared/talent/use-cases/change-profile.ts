import * as z from 'zod'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { profileChanged } from '../domain/changes.ts'
import { withOccupationCodes } from '../domain/occupation-codes.ts'
import { type Talent, TalentProfile } from '../domain/talent.ts'
import { type ChangeFailure, changeTalent, type OwnChange } from './change-talent.ts'

/** The whole new profile, and the revision that it was made from: two open pages must not undo each other. */
export const ChangeProfileCommand = z
  .strictObject({ rev: z.int({ error: '请带上读取档案时的 rev' }).min(1), profile: TalentProfile })
  .meta({ id: 'ChangeProfileCommand' })
export type ChangeProfileCommand = z.infer<typeof ChangeProfileCommand>

/** Replaces a person's profile (个人信息保护法 46: the right to correct and complete). */
export function changeProfile(deps: Deps): (command: ChangeProfileCommand & OwnChange) => Promise<Result<Talent, ChangeFailure>> {
  return async ({ profile, ...own }) =>
    changeTalent(deps, own, 'talent.profile-changed', (talent, at) =>
      talent.state === 'left' ? fail({ kind: 'not-enrolled' }) : ok(profileChanged(talent, withOccupationCodes(profile), at)),
    )
}
