import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { RosterCourse } from '../domain/roster.ts'
import { createRosters } from '../store/rosters.ts'

type Page = { readonly items: readonly RosterCourse[]; readonly after?: Position }

/** An association's lists, newest first, each with what has come of it. */
export async function listRosters(
  { dynamo }: Pick<Deps, 'dynamo'>,
  associationId: string,
  asked: { readonly limit: number; readonly after?: Position | undefined },
): Promise<Page> {
  const rosters = createRosters(dynamo)
  const { items, after } = await rosters.ofAssociation(associationId, asked)
  return { items: await rosters.briefly(items), ...(after === undefined ? {} : { after }) }
}
