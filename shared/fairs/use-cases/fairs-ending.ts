import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Fair } from '../domain/fair.ts'
import { createFairs } from '../store/fairs.ts'

/** The published fairs of all parks that end from an instant on, cancelled ones too, by their end. */
export async function* fairsEnding(deps: Pick<Deps, 'dynamo'>, from: string): AsyncGenerator<Fair> {
  let after: Position | undefined
  do {
    const page = await createFairs(deps.dynamo).ending({ from, before: '~', limit: 50, after })
    yield* page.items
    after = page.after
  } while (after !== undefined)
}
