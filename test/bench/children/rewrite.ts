import { askSearch } from '../ask-search.ts'
import { evenly } from '../evenly.ts'
import { give, given } from '../in-child.ts'
import { documentAt } from '../matching/population.ts'
import type { Changed } from './change.ts'

export type RewriteInput = { readonly endpoint: string; readonly index: string; readonly aSecond: number }

/** Writes people of the population anew, one after the other, straight into the engine. */
const { endpoint, index, aSecond } = await given<RewriteInput>()
give((await evenly(aSecond, write)) satisfies Changed)

async function write(number: number): Promise<boolean> {
  const document = documentAt(number)
  return askSearch(endpoint, 'PUT', `/${index}/_doc/${document.id}`, document).then(
    () => true,
    (error: unknown) => {
      console.error(error)
      return false
    },
  )
}
