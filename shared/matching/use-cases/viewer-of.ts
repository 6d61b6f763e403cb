import { groupOf } from '#shared/accounts/use-cases/group-of.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { OrganisationKind } from '#shared/platform/http/principal.ts'

/** Who looks at people: by which consent, and as which organisations. Whoever hid from one of these is not seen. */
export type Viewer = { readonly scope: 'employers' | 'agencies'; readonly organisationIds: readonly string[] }

/** Who searches: the organisation, and the employer it searches for when that is another. */
export type Searcher = {
  readonly organisationId: string
  readonly kind: OrganisationKind
  /** Of the organisation's group, when it is known. */
  readonly group?: string | undefined
  readonly employerId?: string | undefined
}

/** An agency looks by the agencies' consent, everyone else by the employers'. Its group and the employer's group look with it. */
export function viewerOf({ dynamo }: { readonly dynamo: Dynamo }): (searcher: Searcher) => Promise<Viewer> {
  return async ({ organisationId, kind, group, employerId }) => {
    const ids = employerId === undefined || employerId === organisationId ? [organisationId] : [organisationId, employerId]
    const groups = await Promise.all(ids.map((id) => groupOf({ dynamo })(id, id === organisationId ? group : undefined)))
    return { scope: kind === 'agency' ? 'agencies' : 'employers', organisationIds: [...new Set([...ids, ...groups.flat()])] }
  }
}
