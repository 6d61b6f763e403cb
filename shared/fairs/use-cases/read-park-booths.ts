import { suspendedAmong } from '#shared/accounts/use-cases/suspended-among.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Booth } from '../domain/booth.ts'
import type { BoothPlan } from '../domain/booth-plan.ts'
import type { Exhibitor } from '../domain/exhibitor.ts'
import type { ExhibitorStanding } from '../domain/exhibitor-standing.ts'
import type { Fair } from '../domain/fair.ts'
import { createBooths } from '../store/booths.ts'
import { ownFair } from './own-fair.ts'

export type ParkBooths = {
  readonly fair: Fair
  /** Absent while nothing is planned. */
  readonly plan?: BoothPlan
  readonly booths: readonly Booth[]
  /** Everybody who has or had something there, by name; those who wait are in `waiting`, too. */
  readonly exhibitors: readonly Exhibitor[]
  /** In the order of the list. */
  readonly waiting: readonly Exhibitor[]
  /** Organisations among them that are suspended now. */
  readonly suspended: ReadonlySet<string>
}

/** A park's whole view of the booths of its fair. */
export function readParkBooths(
  deps: Pick<Deps, 'dynamo'>,
): (query: { readonly by: Member; readonly id: string }) => Promise<Result<ParkBooths, Failure<'not-found'>>> {
  return async ({ by, id }) => {
    const own = await ownFair(deps)({ by, id })
    if (!own.ok) return own
    const store = createBooths(deps.dynamo)
    const plan = await store.plan(id)
    if (plan === undefined) return ok({ fair: own.value, booths: [], exhibitors: [], waiting: [], suspended: new Set() })
    const [booths, exhibitors] = await Promise.all([store.booths(id), store.exhibitors(id)])
    const suspended = await suspendedAmong(deps)(exhibitors.map(({ organisation }) => organisation.id))
    return ok({
      fair: own.value,
      plan,
      booths,
      exhibitors: exhibitors.toSorted((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'zh')),
      waiting: exhibitors.filter(({ state }) => state === 'WAITING').toSorted((a, b) => placeInLine(a).localeCompare(placeInLine(b))),
      suspended,
    })
  }
}

export type ParkExhibitor = {
  readonly fair: Fair
  readonly exhibitor: Exhibitor
  /** The names of those who come, until they are erased. */
  readonly attendees: readonly string[]
  readonly standing?: ExhibitorStanding
}

/** One exhibitor with what only its park may see: who comes, and what it missed before. */
export function readParkExhibitor(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (query: {
  readonly by: Member
  readonly id: string
  readonly organisationId: string
}) => Promise<Result<ParkExhibitor, Failure<'not-found' | 'no-such-exhibitor'>>> {
  return async ({ by, id, organisationId }) => {
    const own = await ownFair(deps)({ by, id })
    if (!own.ok) return own
    const store = createBooths(deps.dynamo)
    const [exhibitor, standing, names] = await Promise.all([
      store.exhibitor(id, organisationId),
      store.standing(organisationId, own.value.park.id),
      store.attendees(id, organisationId),
    ])
    if (exhibitor === undefined) return fail({ kind: 'no-such-exhibitor' })
    const kept = names !== undefined && names.expiresAt * 1000 > Date.parse(deps.clock.now())
    return ok({
      fair: own.value,
      exhibitor,
      attendees: kept ? names.names : [],
      ...(standing === undefined ? {} : { standing }),
    })
  }
}

function placeInLine({ waitingSince, organisation }: Exhibitor): string {
  return `${waitingSince ?? ''}#${organisation.id}`
}
