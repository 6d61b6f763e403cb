import { type Viewer, viewerOf } from '#shared/matching/use-cases/viewer-of.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { OrganisationKind } from '#shared/platform/http/principal.ts'
import { type Talent, visibleTo } from '#shared/talent/domain/talent.ts'
import type { Introduction, Party } from '../domain/introduction.ts'

type Asks = Pick<Deps, 'dynamo'>

/** As whom a party looks at the person of an introduction. */
export function partyViewer(deps: Asks): (introduction: Pick<Introduction, 'vacancy'>, party: Party) => Promise<Viewer> {
  return async ({ vacancy: { employerId } }, { organisationId, scope }) => {
    const kind: OrganisationKind = scope === 'agencies' ? 'agency' : 'employer'
    return viewerOf(deps)({ organisationId, kind, employerId })
  }
}

/** Whether a party may see the person now: registered, consenting to its kind, hiding neither from it nor from the employer's group. */
export function partySees(
  deps: Asks,
): (introduction: Pick<Introduction, 'vacancy'>, party: Party, talent: Talent | undefined) => Promise<boolean> {
  return async (introduction, party, talent) => talent !== undefined && visibleTo(talent, await partyViewer(deps)(introduction, party))
}
