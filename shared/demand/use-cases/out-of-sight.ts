import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { short } from '../store/keys.ts'
import { markOf, marksOutOfSight } from '../store/public-views.ts'

/** How an organisation is named in items of the `public` table, where no id may be: by a digest. */
export function publicParty(organisationId: string): string {
  return short(organisationId)
}

/** Tells of the parties of public items whether they are out of sight now: suspended, from the very moment on. */
export function partiesOutOfSight({ dynamo }: { readonly dynamo: Dynamo }): () => Promise<(party: string) => boolean> {
  return async () => {
    const marks = await marksOutOfSight(dynamo)
    return (party) => marks.has(markOf(party))
  }
}
