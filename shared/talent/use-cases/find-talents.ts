import type { Deps } from '#shared/platform/deps.ts'
import type { Talent } from '../domain/talent.ts'
import { createTalents } from '../store/talents.ts'

/** Entries as they are now, in the order of the ids (up to 100); missing ones are undefined. Whoever shows them asks `visibleTo` first. */
export function findTalents(deps: Pick<Deps, 'dynamo'>): (ids: readonly string[]) => Promise<readonly (Talent | undefined)[]> {
  return (ids) => createTalents(deps.dynamo).batchGet(ids)
}

/** A person's entry, also after they left it. */
export function findTalentOfPerson(deps: Pick<Deps, 'dynamo'>): (personId: string) => Promise<Talent | undefined> {
  return (personId) => createTalents(deps.dynamo).ofPerson(personId)
}
