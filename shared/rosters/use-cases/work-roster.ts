import { stageOf } from '../domain/roster.ts'
import { createRosters } from '../store/rosters.ts'
import { checkRoster } from './check-roster.ts'
import { eraseFiles } from './erase-files.ts'
import type { RosterDeps } from './roster-deps.ts'
import { sendRoster } from './send-roster.ts'

/** Does what a list has to be done for next, and gives what that was. Called again it goes on, or finds nothing left to do. */
export function workRoster(deps: RosterDeps): (id: string) => Promise<{ readonly did: string }> {
  return async (id) => {
    const course = await createRosters(deps.dynamo).course(id)
    if (course === undefined) return { did: 'nothing' }
    const stage = stageOf(course)
    switch (stage) {
      case 'checking':
        await checkRoster(deps, course.roster)
        return { did: 'checked' }
      case 'checked':
        return { did: 'nothing' }
      case 'sending': {
        const sending = await sendRoster(deps, course)
        if (sending !== 'elsewhere') await eraseFiles(deps, course.roster.id)
        return { did: sending }
      }
      case 'refused':
      case 'sent':
      case 'stopped':
      case 'cancelled':
        await eraseFiles(deps, course.roster.id)
        return { did: 'erased' }
    }
  }
}
