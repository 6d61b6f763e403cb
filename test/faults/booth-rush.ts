import { setTimeout as sleep } from 'node:timers/promises'
import { Organisation } from '#shared/accounts/domain/organisation.ts'
import { newVacancy } from '#shared/demand/domain/new-vacancy.ts'
import { VacancyContent } from '#shared/demand/domain/vacancy.ts'
import { vacancyItem } from '#shared/demand/store/vacancies.ts'
import type { BoothPlan } from '#shared/fairs/domain/booth-plan.ts'
import { boothsOf } from '#shared/fairs/domain/booth-plan.ts'
import { type Exhibitor, holdsBooth } from '#shared/fairs/domain/exhibitor.ts'
import { type Fair, FairContent } from '#shared/fairs/domain/fair.ts'
import { after } from '#shared/fairs/domain/history.ts'
import { newFair } from '#shared/fairs/domain/new-fair.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import { boothItem, createBooths, planItem } from '#shared/fairs/store/booths.ts'
import { fairItem, putView } from '#shared/fairs/store/fairs.ts'
import { acceptBooth } from '#shared/fairs/use-cases/accept-booth.ts'
import { assignBooth } from '#shared/fairs/use-cases/assign-booth.ts'
import { cancelBooth } from '#shared/fairs/use-cases/cancel-booth.ts'
import { claimBooth } from '#shared/fairs/use-cases/claim-booth.ts'
import { confirmExhibitor } from '#shared/fairs/use-cases/confirm-exhibitor.ts'
import { endOffers } from '#shared/fairs/use-cases/end-offers.ts'
import { joinWaitingList } from '#shared/fairs/use-cases/join-waiting-list.ts'
import { newBooth } from '#shared/fairs/use-cases/plan-booths.ts'
import { releaseExhibitor } from '#shared/fairs/use-cases/release-exhibitor.ts'
import { settleFair } from '#shared/fairs/use-cases/settle-fair.ts'
import type { Id } from '#shared/kernel/ids.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { type Operation, put } from '#shared/platform/dynamo/operations.ts'
import { StoreUnavailable } from '#shared/platform/dynamo/retries.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { type Random, randomFrom } from '../../infra/seed/random.ts'
import { contentOf, newUscc } from '../support/roles.ts'
import type { Deed, Holding, Request } from './history/history.ts'
import { type Recorder, recorderOn, together } from './history/rivals.ts'

/** Organisations that want booths, each with one open ad. */
export type Rival = { readonly by: Member; readonly vacancyId: Id<'vacancy'> }

export type Rush = {
  readonly history: readonly Request[]
  readonly left: Holding
  /** Booths that are free although somebody waits. */
  readonly idle: number
}

/** Before all deadlines of the example's fair; an hour later; and a day later, when offers have run out. */
export const noon = '2026-12-21T04:00:00.000Z'
const later = ['2026-12-21T05:00:00.000Z', '2026-12-22T05:30:00.000Z'] as const

/** How often rivals do what. */
type Chances = Readonly<Record<'twice' | 'tabs' | 'again' | 'waits' | 'cancels' | 'replays' | 'confirms' | 'accepts' | 'deaf', number>>

const usual: Chances = {
  twice: 0.1,
  tabs: 0.1,
  again: 0.25,
  waits: 0.12,
  cancels: 0.35,
  replays: 0.3,
  confirms: 0.3,
  accepts: 0.6,
  deaf: 0.04,
}

/** Verified organisations with one published ad each, written past everything that makes them one by one. */
export async function makeRivals(deps: Deps, count: number): Promise<readonly Rival[]> {
  const organisations = Array.from({ length: count }, (_, at) => organisationNumbered(deps, at))
  const vacancies = organisations.map((organisation) => vacancyOf(deps, organisation))
  await inBatches(deps, [
    ...organisations.map((one) => put('accounts', { pk: `ORG#${one.id}`, sk: 'ORGANISATION', entity: 'organisation', ...one })),
    ...vacancies.map((vacancy) => put('market', vacancyItem(vacancy))),
  ])
  return organisations.map((organisation, at) => ({
    by: memberOf(deps, organisation.id, 'employer', organisation.content.name),
    vacancyId: (vacancies[at] as (typeof vacancies)[number]).id,
  }))
}

function organisationNumbered(deps: Deps, at: number): Organisation {
  const content = { ...contentOf(deps, 'employer'), name: `示例单位${at}`, uscc: newUscc(deps) }
  return Organisation.parse({
    id: deps.ids.next('organisation'),
    rev: 1,
    content,
    group: content.uscc,
    verification: { state: 'VERIFIED', verifiedOn: '2026-11-01', validUntil: '2027-05-01', remarks: {} },
    admins: 1,
    members: 1,
    createdBy: deps.ids.next('person'),
    createdAt: noon,
    updatedAt: noon,
    history: [],
  })
}

function vacancyOf(deps: Deps, { id, content: { name } }: Organisation) {
  const content = VacancyContent.parse({
    title: '数控车工',
    occupationCode: '6-18-01-01',
    headcount: 3,
    pay: { min: 700_000, max: 900_000, period: 'month' },
    district: '330109',
    duties: '操作数控车床。',
    conditions: '不限',
    validUntil: '2027-03-01',
  })
  const draft = newVacancy({
    employer: { id, name },
    postedBy: { id, name },
    id: deps.ids.next('vacancy'),
    code: deps.ids.code(),
    content,
    at: noon,
    by: id,
  })
  return { ...draft, state: 'PUBLISHED' as const, publishedAt: noon, refreshedAt: noon }
}

function memberOf(deps: Deps, organisationId: Id<'organisation'>, kind: 'employer' | 'park', organisationName: string): Member {
  const member = { organisationId, kind, role: 'member', organisationName, verified: true, suspended: false } as const
  return { kind: 'person', personId: deps.ids.next('person'), sessionId: deps.ids.next('session'), name: '办事员', member }
}

async function inBatches(deps: Deps, operations: readonly Operation[]): Promise<void> {
  for (let at = 0; at < operations.length; at += 100) {
    const done = await deps.dynamo.transact(operations.slice(at, at + 100))
    if (!done.ok) throw new Error(done.error.kind)
  }
}

type Stand = { readonly fair: Fair; readonly plan: BoothPlan; readonly park: Member; readonly numbers: readonly string[] }

/** A fair of a park of its own with open booths. */
async function openStand(deps: Deps, count: number): Promise<Stand> {
  const park = memberOf(deps, deps.ids.next('organisation'), 'park', '示例产业园')
  const draft = newFair({
    id: deps.ids.next('fair'),
    code: deps.ids.code(),
    park: { id: park.member.organisationId, name: park.member.organisationName },
    content: FairContent.parse({ ...exampleFairContent, booths: count }),
    agencies: [],
    at: noon,
    action: 'created',
  })
  const fair = after(
    { ...draft, state: 'ANNOUNCED', announcedAt: noon, announcedUnder: '2018-10-01' },
    { action: 'announced', by: draft.park.name, at: noon, published: true },
  )
  const plan: BoothPlan = {
    fairId: fair.id,
    fairCode: fair.code,
    parkId: fair.park.id,
    rev: 1,
    state: 'OPEN',
    rows: [{ hall: '一号馆', row: 'A', count, aisleAfter: [], trades: [] }],
    schedule: {
      opensAt: '2026-12-15T01:00:00.000Z',
      closesAt: '2027-01-06T09:00:00.000Z',
      cancelUntil: '2027-01-07T09:00:00.000Z',
      confirmUntil: '2027-01-07T09:00:00.000Z',
    },
    rules: { sessionsPerMonth: 0, adjacentSessions: true, acceptHours: 24 },
    under: '2018-10-01',
    forStart: fair.content.startsAt,
    openedAt: noon,
    updatedAt: noon,
  }
  const planned = boothsOf(plan.rows)
  await inBatches(deps, [
    put('market', fairItem(fair)),
    ...putView(fair),
    put('market', planItem(plan)),
    ...planned.map((one) => put('market', boothItem(newBooth(fair.id, one)))),
  ])
  return { fair, plan, park, numbers: planned.map(({ number }) => number) }
}

type Asking = Stand & {
  readonly deps: Deps
  readonly recorder: Recorder
  readonly random: Random
  readonly chances: Chances
  /** Those who have to do with the fair still: they hold, or wait. */
  readonly concerned: Set<Rival>
}

/**
 * One round: all rivals for the booths of a fair, some of them twice with one key, losers onto the waiting list, winners giving up, the park
 * giving and taking booths by hand and the system promoting, all at once; a day later what is offered runs out while others accept.
 * `setUp`: past the faults. `keyed`: false plants that keys are not kept.
 */
export async function rush(
  deps: Deps & { readonly setClock: (now: string) => void },
  {
    setUp,
    rivals,
    booths,
    seed,
    atOnce,
    keyed = true,
    chances = {},
    mostAttempts = 100,
  }: {
    readonly setUp: Deps
    readonly rivals: readonly Rival[]
    readonly booths: number
    readonly seed: string
    readonly atOnce: number
    readonly keyed?: boolean
    readonly chances?: Partial<Chances>
    /** After so many a rival gives up; where a mistake is planted nobody may ever be answered. */
    readonly mostAttempts?: number
  },
): Promise<Rush> {
  const random = randomFrom(seed)
  deps.setClock(noon)
  const stand = await openStand(setUp, booths)
  const often = { ...usual, ...chances }
  const ears = random.fork('ears')
  // An answer is lost on its way to the one who asked, who then sends the same request again.
  const recorder = recorderOn(deps, { keyed, deaf: () => ears.chance(often.deaf), mostAttempts })
  const asking: Asking = { ...stand, deps, recorder, random, chances: often, concerned: new Set() }
  const over = new AbortController()
  const clockwork = system(asking, over.signal)
  await together(random, [...rivals.map((rival) => () => wants(asking, rival)), ...hands(asking, rivals)], atOnce)
  for (const instant of later) {
    deps.setClock(instant)
    await together(random, [...[...asking.concerned].map((rival) => () => answersOffer(asking, rival)), ...hands(asking, rivals)], atOnce)
  }
  over.abort()
  await clockwork
  await settled(setUp, stand.fair)
  return { history: recorder.history, ...(await leftOf(setUp, stand)) }
}

/** A rival: claims, perhaps in two tabs at once or again elsewhere, waits or gives up; now and then repeats an old request. */
async function wants(asking: Asking, rival: Rival): Promise<void> {
  const { random, numbers, chances } = asking
  const mine = random.fork(rival.by.member.organisationId)
  const key = `${asking.fair.code} claim ${mine.int(0, 1e9)}`
  const booth = mine.pick(numbers)
  const tab = mine.chance(chances.tabs) ? [claim(asking, rival, { key: `${key}-tab`, booth: mine.pick(numbers), twice: false })] : []
  const [done] = await Promise.all([claim(asking, rival, { key, booth, twice: mine.chance(chances.twice) }), ...tab])
  asking.concerned.add(rival)
  if (done?.ok === true) return holds(asking, rival, { key, booth, mine })
  if (mine.chance(chances.again)) await claim(asking, rival, { key: `${key}-2`, booth: mine.pick(numbers), twice: false })
  if (mine.chance(chances.waits)) await joins(asking, rival, `${key}-wait`)
  else asking.concerned.delete(rival)
}

async function holds(
  asking: Asking,
  rival: Rival,
  { key, booth, mine }: { readonly key: string; readonly booth: string; readonly mine: Random },
): Promise<void> {
  const { chances } = asking
  if (mine.chance(chances.confirms)) await confirms(asking, rival, `${key}-confirm`)
  if (!mine.chance(chances.cancels)) return
  await cancels(asking, rival, { key: `${key}-cancel`, twice: mine.chance(chances.twice) })
  if (mine.chance(chances.replays)) await claim(asking, rival, { key, booth, twice: false })
  if (mine.chance(chances.again)) await claim(asking, rival, { key: `${key}-3`, booth: mine.pick(asking.numbers), twice: false })
}

/** What was kept for a rival is accepted or left; some who hold give up. */
async function answersOffer(asking: Asking, rival: Rival): Promise<void> {
  const { deps, fair, chances } = asking
  const mine = asking.random.fork(`${deps.clock.now()} ${rival.by.member.organisationId}`)
  const state = await quietly(async () => (await createBooths(deps.dynamo).exhibitor(fair.id, rival.by.member.organisationId))?.state)
  if (state === 'OFFERED' && mine.chance(chances.accepts)) await accepts(asking, rival, `${fair.code} accept ${mine.int(0, 1e9)}`)
  else if ((state === 'BOOKED' || state === 'WAITING') && mine.chance(chances.cancels))
    await cancels(asking, rival, { key: `${fair.code} later ${mine.int(0, 1e9)}`, twice: false })
}

function claim(
  { deps, recorder, fair }: Asking,
  { by, vacancyId }: Rival,
  { key, booth, twice }: { readonly key: string; readonly booth: string; readonly twice: boolean },
): Promise<Result<Exhibitor, { readonly kind: string }> | undefined> {
  return recorder.ask({
    what: 'claim',
    holder: by.member.organisationId,
    key,
    twice,
    work: (once) => claimBooth(deps)({ by, once, code: fair.code, booth, posts: [{ vacancyId }] }),
    deedOf: tookBy,
  })
}

async function joins({ deps, recorder, fair }: Asking, { by, vacancyId }: Rival, key: string): Promise<void> {
  await recorder.ask({
    what: 'join',
    holder: by.member.organisationId,
    key,
    work: (once) => joinWaitingList(deps)({ by, once, code: fair.code, posts: [{ vacancyId }] }),
    deedOf: () => ({ kind: 'done' }),
  })
}

async function confirms({ deps, recorder, fair }: Asking, { by }: Rival, key: string): Promise<void> {
  await recorder.ask({
    what: 'confirm',
    holder: by.member.organisationId,
    key,
    work: (once) => confirmExhibitor(deps)({ by, once, code: fair.code, attendees: ['示例甲'] }),
    deedOf: () => ({ kind: 'done' }),
  })
}

async function cancels(
  { deps, recorder, fair }: Asking,
  { by }: Rival,
  { key, twice }: { readonly key: string; readonly twice: boolean },
): Promise<void> {
  await recorder.ask({
    what: 'cancel',
    holder: by.member.organisationId,
    key,
    twice,
    work: (once) => cancelBooth(deps)({ by, once, code: fair.code }),
    deedOf: gaveBy,
  })
}

async function accepts({ deps, recorder, fair }: Asking, { by, vacancyId }: Rival, key: string): Promise<void> {
  await recorder.ask({
    what: 'accept',
    holder: by.member.organisationId,
    key,
    work: (once) => acceptBooth(deps)({ by, once, code: fair.code, posts: [{ vacancyId }] }),
    deedOf: tookBy,
  })
}

/** What the park does by hand: gives booths out of turn, takes some back. */
function hands(asking: Asking, rivals: readonly Rival[]): readonly (() => Promise<void>)[] {
  const { deps, recorder, random, fair, park, numbers } = asking
  const gives = async (): Promise<void> => {
    const organisation = random.pick(rivals).by.member.organisationId
    await recorder.ask({
      what: 'assign',
      holder: organisation,
      key: `${fair.code} assign ${random.int(0, 1e9)}`,
      work: (once) => assignBooth(deps)({ by: park, once, id: fair.id, booth: random.pick(numbers), organisation }),
      deedOf: tookBy,
    })
  }
  const takes = async (): Promise<void> => {
    const holder = await quietly(async () => (await createBooths(deps.dynamo).booth(fair.id, random.pick(numbers)))?.holder?.id)
    if (holder === undefined) return
    await recorder.ask({
      what: 'release',
      holder,
      key: `${fair.code} release ${random.int(0, 1e9)}`,
      work: (once) => releaseExhibitor(deps)({ by: park, once, id: fair.id, organisationId: holder, reason: '示例' }),
      deedOf: gaveBy,
    })
  }
  const count = Math.ceil(rivals.length / 40)
  return [...Array.from({ length: count }, () => gives), ...Array.from({ length: count }, () => takes)]
}

function tookBy({ booth }: Exhibitor): Deed {
  return booth === undefined ? { kind: 'done' } : { kind: 'took', slot: booth.number, turn: booth.tenancy }
}

function gaveBy({ booth }: Exhibitor): Deed {
  return booth === undefined ? { kind: 'done' } : { kind: 'gave', slot: booth.number, turn: booth.tenancy }
}

/** The clock's part, over and over until all have asked. */
async function system({ deps, fair }: Asking, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await quietly(() => endOffers(deps)())
    await quietly(() => settleFair(deps)(fair))
    await sleep(100)
  }
}

/** A reader that the store left without an answer comes again later. */
async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StoreUnavailable) return undefined
    throw error
  }
}

/** Until nothing is left to give; a store that does not keep what it is told would never have done. */
async function settled(deps: Deps, fair: Fair): Promise<void> {
  for (let runs = 0; runs < 20; runs += 1) {
    const { offered } = await settleFair(deps)(fair)
    if (offered === 0) return
  }
}

async function leftOf(deps: Deps, { fair, numbers }: Stand): Promise<Pick<Rush, 'left' | 'idle'>> {
  const store = createBooths(deps.dynamo)
  const [booths, exhibitors, entries] = await Promise.all([store.booths(fair.id), store.exhibitors(fair.id), entriesOf(deps, fair.id)])
  const free = booths.filter(({ state }) => state === 'FREE').length
  return {
    idle: Math.min(free, exhibitors.filter(({ state }) => state === 'WAITING').length),
    left: {
      capacity: numbers.length,
      slots: booths.map(({ number, holder, tenancy }) => ({ slot: number, holder: holder?.id, turn: tenancy })),
      holders: exhibitors.map((exhibitor) => ({ holder: exhibitor.organisation.id, slots: slotsOf(exhibitor), log: logOf(exhibitor) })),
      ledger: Object.fromEntries(
        Object.entries(acknowledged).map(([what, action]) => [
          what,
          entries.filter((entry) => entry.action === action && entry.by !== 'system').length,
        ]),
      ),
    },
  }
}

const acknowledged = {
  claim: 'booth.claimed',
  cancel: 'booth.cancelled',
  join: 'booth.waited',
  confirm: 'booth.confirmed',
  accept: 'booth.accepted',
  assign: 'booth.offered',
  release: 'booth.released',
} as const

function slotsOf(exhibitor: Exhibitor): Holding['holders'][number]['slots'] {
  const { booth } = exhibitor
  return booth === undefined || !holdsBooth(exhibitor) ? [] : [{ slot: booth.number, turn: booth.tenancy }]
}

const begins: readonly string[] = ['booked', 'offered', 'assigned']
const ends: readonly string[] = ['cancelled', 'lapsed', 'released']

function logOf({ history }: Exhibitor): NonNullable<Holding['holders'][number]['log']> {
  return history.flatMap(({ action, booth }): NonNullable<Holding['holders'][number]['log']> => {
    if (booth === undefined) return []
    if (begins.includes(action)) return [{ kind: 'took', slot: booth }]
    return ends.includes(action) ? [{ kind: 'gave', slot: booth }] : []
  })
}

async function entriesOf({ dynamo }: Deps, subject: string): Promise<readonly { readonly action: unknown; readonly by: unknown }[]> {
  const found: { readonly action: unknown; readonly by: unknown }[] = []
  let after: Position | undefined
  do {
    const page = await dynamo.query('ledger', { pk: `SUBJECT#${subject}`, limit: 1000, after })
    found.push(...page.items.map(({ action, by }) => ({ action, by })))
    after = page.after
  } while (after !== undefined)
  return found
}
