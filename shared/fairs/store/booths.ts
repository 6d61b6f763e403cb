import { absent, present, revIs } from '#shared/platform/dynamo/conditions.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { type Item, type Operation, put, remove } from '#shared/platform/dynamo/operations.ts'
import { Attendees } from '../domain/attendees.ts'
import { Booth, boothPosition } from '../domain/booth.ts'
import { BoothPlan } from '../domain/booth-plan.ts'
import { Exhibitor } from '../domain/exhibitor.ts'
import { ExhibitorStanding } from '../domain/exhibitor-standing.ts'
import { everyItem } from './every-item.ts'
import { boothKeys, boothPartitions, boothPrefixes } from './keys.ts'

/** What is looked at before an organisation does something with a booth, read at once and consistently. */
export type BoothSnapshot = {
  readonly plan: BoothPlan | undefined
  readonly exhibitor: Exhibitor | undefined
  readonly standing: ExhibitorStanding | undefined
  /** The booth that was asked for. */
  readonly booth: Booth | undefined
}

type Page<T> = { readonly items: readonly T[]; readonly after?: Position }

export type Booths = {
  readonly snapshot: (query: {
    readonly fairId: string
    readonly parkId: string
    readonly organisationId: string
    readonly booth?: string | undefined
  }) => Promise<BoothSnapshot>
  readonly plan: (fairId: string) => Promise<BoothPlan | undefined>
  readonly booth: (fairId: string, number: string) => Promise<Booth | undefined>
  /** All booths of a fair, as they stand. */
  readonly booths: (fairId: string) => Promise<readonly Booth[]>
  readonly exhibitor: (fairId: string, organisationId: string) => Promise<Exhibitor | undefined>
  /** Everybody who has had to do with the booths of a fair. */
  readonly exhibitors: (fairId: string) => Promise<readonly Exhibitor[]>
  /** The first of the waiting list, the longest waiting first. */
  readonly waiting: (fairId: string, limit: number) => Promise<readonly Exhibitor[]>
  readonly someoneWaits: (fairId: string) => Promise<boolean>
  /** The organisations of the whole waiting list, in its order. */
  readonly waitingIds: (fairId: string) => Promise<readonly string[]>
  readonly standing: (organisationId: string, parkId: string) => Promise<ExhibitorStanding | undefined>
  readonly attendees: (fairId: string, organisationId: string) => Promise<Attendees | undefined>
  readonly allAttendees: (fairId: string) => Promise<readonly Attendees[]>
  /** Plans with open booths whose work is not done yet. */
  readonly atWork: (query: { readonly limit: number; readonly after?: Position | undefined }) => Promise<Page<BoothPlan>>
  /** Offers that have run out before an instant. */
  readonly offersOver: (before: string, limit: number) => Promise<readonly Exhibitor[]>
  /** What an organisation has or had at fairs, the last change first. */
  readonly ofOrganisation: (query: {
    readonly organisationId: string
    readonly limit: number
    readonly after?: Position | undefined
  }) => Promise<Page<Exhibitor>>
}

export function createBooths(dynamo: Dynamo): Booths {
  const exhibitorsOf = async (fairId: string, organisationIds: readonly string[]): Promise<readonly (Exhibitor | undefined)[]> =>
    (
      await dynamo.batchGet(
        'market',
        organisationIds.map((id) => boothKeys.exhibitor(fairId, id)),
      )
    ).map((item) => parsed(Exhibitor, item))
  return {
    snapshot: async ({ fairId, parkId, organisationId, booth }) => {
      const [plan, exhibitor, standing, asked] = await dynamo.batchGet('market', [
        boothKeys.plan(fairId),
        boothKeys.exhibitor(fairId, organisationId),
        boothKeys.standing(organisationId, parkId),
        ...(booth === undefined ? [] : [boothKeys.booth(fairId, booth)]),
      ])
      return {
        plan: parsed(BoothPlan, plan),
        exhibitor: parsed(Exhibitor, exhibitor),
        standing: parsed(ExhibitorStanding, standing),
        booth: parsed(Booth, asked),
      }
    },
    plan: async (fairId) => parsed(BoothPlan, await dynamo.get('market', boothKeys.plan(fairId))),
    booth: async (fairId, number) => parsed(Booth, await dynamo.get('market', boothKeys.booth(fairId, number))),
    booths: async (fairId) =>
      (await every(dynamo, fairId, boothPrefixes.booth))
        .map((item) => Booth.parse(item))
        .toSorted((a, b) => (boothPosition(a.number) < boothPosition(b.number) ? -1 : 1)),
    exhibitor: async (fairId, organisationId) => (await exhibitorsOf(fairId, [organisationId]))[0],
    exhibitors: async (fairId) => (await every(dynamo, fairId, boothPrefixes.exhibitor)).map((item) => Exhibitor.parse(item)),
    waiting: async (fairId, limit) => {
      const { items } = await dynamo.query('market', { pk: boothKeys.plan(fairId).pk, beginsWith: boothPrefixes.waiting, limit })
      const found = await exhibitorsOf(
        fairId,
        items.map(({ organisationId }) => String(organisationId)),
      )
      return found.filter((exhibitor) => exhibitor?.state === 'WAITING') as readonly Exhibitor[]
    },
    someoneWaits: async (fairId) => {
      const { items } = await dynamo.query('market', { pk: boothKeys.plan(fairId).pk, beginsWith: boothPrefixes.waiting, limit: 1 })
      return items.length > 0
    },
    waitingIds: async (fairId) => (await every(dynamo, fairId, boothPrefixes.waiting)).map(({ organisationId }) => String(organisationId)),
    standing: async (organisationId, parkId) =>
      parsed(ExhibitorStanding, await dynamo.get('market', boothKeys.standing(organisationId, parkId))),
    attendees: async (fairId, organisationId) => parsed(Attendees, await dynamo.get('market', boothKeys.attendees(fairId, organisationId))),
    allAttendees: async (fairId) => (await every(dynamo, fairId, boothPrefixes.attendees)).map((item) => Attendees.parse(item)),
    atWork: async (query) => {
      const page = await dynamo.query('market', { index: 'byState', pk: boothPartitions.atWork, ...query })
      return { ...page, items: page.items.map((item) => BoothPlan.parse(item)) }
    },
    offersOver: async (before, limit) => {
      const range = ['', `${before}#~`] as const
      const { items } = await dynamo.query('market', { index: 'byState', pk: boothPartitions.offers, between: range, limit })
      return items.map((item) => Exhibitor.parse(item))
    },
    ofOrganisation: async ({ organisationId, ...query }) => {
      const pk = boothPartitions.exhibitsOf(organisationId)
      const page = await dynamo.query('market', { index: 'byOrganisation', pk, newestFirst: true, ...query })
      return { ...page, items: page.items.map((item) => Exhibitor.parse(item)) }
    },
  }
}

/** Everything of one kind beside a fair. */
function every(dynamo: Dynamo, fairId: string, beginsWith: string): Promise<readonly Item[]> {
  return everyItem(dynamo, boothKeys.plan(fairId).pk, beginsWith)
}

function parsed<T>(schema: { readonly parse: (item: unknown) => T }, item: Item | undefined): T | undefined {
  return item === undefined ? undefined : schema.parse(item)
}

/** The write of a plan onto the revision before; one with open booths and work to do is in the list of those. */
export function putPlan(plan: BoothPlan): Operation {
  return put('market', planItem(plan), rests(plan.rev))
}

export function planItem(plan: BoothPlan): Item {
  const listed =
    plan.state === 'OPEN' && plan.doneAt === undefined
      ? { byStatePk: boothPartitions.atWork, byStateSk: `${plan.openedAt ?? ''}#${plan.fairId}` }
      : {}
  return { ...boothKeys.plan(plan.fairId), entity: 'booth-plan', ...plan, ...listed }
}

/** The write of a booth: new with revision 1, else onto the revision that was read. This is the claim that only one can win. */
export function putBooth(booth: Booth): Operation {
  return put('market', boothItem(booth), rests(booth.rev))
}

export function boothItem(booth: Booth): Item {
  return { ...boothKeys.booth(booth.fairId, booth.number), entity: 'booth', ...booth }
}

/** A booth that is planned no more, if nothing happened to it since it was read. */
export function removeBooth({ fairId, number, rev }: Booth): Operation {
  return remove('market', boothKeys.booth(fairId, number), revIs(rev))
}

export function putExhibitor(exhibitor: Exhibitor): Operation {
  return put('market', exhibitorItem(exhibitor), rests(exhibitor.rev))
}

export function exhibitorItem(exhibitor: Exhibitor): Item {
  const { fairId, organisation, state, offeredUntil, updatedAt } = exhibitor
  return {
    ...boothKeys.exhibitor(fairId, organisation.id),
    entity: 'exhibitor',
    ...Exhibitor.parse(exhibitor),
    byOrganisationPk: boothPartitions.exhibitsOf(organisation.id),
    byOrganisationSk: `${updatedAt}#${fairId}`,
    ...(state === 'OFFERED' ? { byStatePk: boothPartitions.offers, byStateSk: `${offeredUntil ?? ''}#${fairId}#${organisation.id}` } : {}),
  }
}

/** A place in the waiting list; it lies beside the exhibitor, which tells everything else. */
export function addWaiting({ fairId, organisation }: Exhibitor, since: string): Operation {
  return put(
    'market',
    { ...boothKeys.waiting(fairId, since, organisation.id), entity: 'booth-waiting', organisationId: organisation.id },
    absent,
  )
}

export function removeWaiting({ fairId, organisation }: Exhibitor, since: string): Operation {
  return remove('market', boothKeys.waiting(fairId, since, organisation.id), present)
}

export function putStanding(standing: ExhibitorStanding): Operation {
  const key = boothKeys.standing(standing.organisationId, standing.parkId)
  return put('market', { ...key, entity: 'exhibitor-standing', ...ExhibitorStanding.parse(standing) }, rests(standing.rev))
}

export function putAttendees(attendees: Attendees): Operation {
  const key = boothKeys.attendees(attendees.fairId, attendees.organisationId)
  return put('market', { ...key, entity: 'attendees', ...Attendees.parse(attendees) })
}

export function removeAttendees(fairId: string, organisationId: string): Operation {
  return remove('market', boothKeys.attendees(fairId, organisationId))
}

function rests(rev: number): ReturnType<typeof revIs> {
  return rev === 1 ? absent : revIs(rev - 1)
}
