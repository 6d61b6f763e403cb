import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { leavingAsked, leavingCalledOff } from '../domain/changes.ts'
import type { Talent } from '../domain/talent.ts'
import { talentParametersOn } from '../domain/talent-parameters.ts'
import { type ChangeFailure, changeTalent, type OwnChange } from './change-talent.ts'

/**
 * Asks for the deletion of an entry (个人信息保护法 47): nobody sees it from this answer on, and nothing is done with it but keeping it, until it is
 * deleted or the person calls it off. Who does not want to wait leaves at once (leave-registry.ts).
 */
export function askToLeave(deps: Deps): (command: OwnChange) => Promise<Result<Talent, ChangeFailure>> {
  return async (own) =>
    changeTalent(deps, own, 'talent.leaving', (talent, at) => {
      const today = civilDateOf(at)
      const erasesOn = addDays(today, talentParametersOn(today).leavingDays)
      return talent.state === 'left' ? fail({ kind: 'not-enrolled' }) : ok(leavingAsked(talent, erasesOn, at))
    })
}

/** Takes the wish to leave back: what was agreed to holds again, as it was. */
export function stay(deps: Deps): (command: OwnChange) => Promise<Result<Talent, ChangeFailure>> {
  return async (own) =>
    changeTalent(deps, own, 'talent.stayed', (talent, at) =>
      talent.state === 'left' ? fail({ kind: 'not-enrolled' }) : ok(leavingCalledOff(talent, at)),
    )
}
