import type { Deps } from '#shared/platform/deps.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Session } from '../domain/people.ts'
import { sessionsOf } from '../store/people.ts'

/** A person's live sessions, the newest first. */
export function listSessions({ dynamo, clock }: Pick<Deps, 'dynamo' | 'clock'>): (by: Person) => Promise<readonly Session[]> {
  return async (by) => {
    const now = Date.parse(clock.now()) / 1000
    return (await sessionsOf(dynamo, by.personId)).filter((session) => session.expiresAt > now)
  }
}
