import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { keys } from '../store/keys.ts'
import { personOf } from '../store/people.ts'

/** The names of up to 100 people by id, for colleagues to read; unknown ids are left out. */
export function namesOf({ dynamo }: { readonly dynamo: Dynamo }): (personIds: readonly string[]) => Promise<ReadonlyMap<string, string>> {
  return async (personIds) => {
    const found = await dynamo.batchGet('accounts', personIds.map(keys.person))
    return new Map(
      found.flatMap((item) => (item === undefined ? [] : [personOf(item)])).flatMap((person) => (person ? [[person.id, person.name]] : [])),
    )
  }
}
