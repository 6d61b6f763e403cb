import type { Deps } from '#shared/platform/deps.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Introduction } from '../domain/introduction.ts'
import { createIntroductions } from '../store/introductions.ts'

/**
 * An organisation's introductions that began between two instants, the earliest first, `most` and a page at the most. They name no person, but hold ids: whoever uses
 * this shows nothing of the person.
 */
export function introductionsBegun(
  deps: Pick<Deps, 'dynamo'>,
): (organisationId: string, between: readonly [from: string, to: string], most: number) => Promise<readonly Introduction[]> {
  return (organisationId, between, most) =>
    everyOne((after) => createIntroductions(deps.dynamo).begunBetween(organisationId, between, { limit: 500, after }), most)
}
