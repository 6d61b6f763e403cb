import type { Deps } from '#shared/platform/deps.ts'
import { createVisitors, eraseVisitor, removeVisitor } from '../store/visitors.ts'

/**
 * Forgets a person's registrations, for whoever leaves the registry (个人信息保护法 47). That somebody came through a door stays counted.
 */
export function forgetVisits(deps: Pick<Deps, 'dynamo'>): (personId: string) => Promise<void> {
  return async (personId) => {
    const { items } = await createVisitors(deps.dynamo).ofPerson(personId, { limit: 100 })
    for (const visitor of items) {
      const gone = await deps.dynamo.transact(removeVisitor(visitor))
      // The ticket was used: it stays, and tells nothing of anybody.
      if (!gone.ok) await deps.dynamo.transact(eraseVisitor(visitor))
    }
  }
}
