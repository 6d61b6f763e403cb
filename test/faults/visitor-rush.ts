import { type Fair, FairContent } from '#shared/fairs/domain/fair.ts'
import { after } from '#shared/fairs/domain/history.ts'
import { newFair } from '#shared/fairs/domain/new-fair.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import { putFair, putView } from '#shared/fairs/store/fairs.ts'
import { cancelVisit } from '#shared/fairs/use-cases/cancel-visit.ts'
import { registerVisitor } from '#shared/fairs/use-cases/register-visitor.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Dynamo, Position } from '#shared/platform/dynamo/gateway.ts'
import { add, type Item, type Operation } from '#shared/platform/dynamo/operations.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { currentNotice } from '#shared/talent/domain/consent-notices.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { type Random, randomFrom } from '../../infra/seed/random.ts'
import { personAs, profileOf } from '../support/things/talent.ts'
import type { Deed, Holding, Request } from './history/history.ts'
import { type Recorder, recorderOn, together } from './history/rivals.ts'

/** Seekers who all want one of the few places of a fair. */

export type Seeker = { readonly by: Person; readonly talentId: string }

/** A day on which everybody may register. */
export const noon = '2026-12-12T04:00:00.000Z'

/** People of the registry, written down as enrolling leaves them. */
export async function makeSeekers(deps: Deps, count: number): Promise<readonly Seeker[]> {
  const seekers = Array.from({ length: count }, (): Seeker => ({ by: personAs(deps), talentId: deps.ids.next('talent') }))
  const profile = profileOf()
  const { version: textVersion } = currentNotice('registry')
  for (let at = 0; at < seekers.length; at += 40) {
    const some = seekers.slice(at, at + 40).flatMap(({ by, talentId }): readonly Operation[] => {
      const talent = {
        id: talentId as Talent['id'],
        personId: by.personId,
        rev: 1,
        state: 'registered',
        profile,
        consents: { registry: { grantedAt: noon, textVersion, textHash: 'of the text' } },
        exclusions: [],
        createdAt: noon,
        updatedAt: noon,
      } satisfies Talent
      return [
        add('talent', { pk: `TALENT#${talentId}`, sk: 'PROFILE', entity: 'talent', ...talent }),
        add('talent', { pk: `PERSON#${by.personId}`, sk: 'TALENT', entity: 'talent-of-person', talentId }),
      ]
    })
    const done = await deps.dynamo.transact(some)
    if (!done.ok) throw new Error(JSON.stringify(done.error))
  }
  return seekers
}

export type Rush = { readonly history: readonly Request[]; readonly left: Holding; readonly strays: readonly string[] }

/**
 * Everybody asks for a place at once; some press twice, some give theirs up, some come back, some repeat an old request. In the middle the
 * park lets more in. `setUp` is past the faults.
 */
export async function rushForPlaces(
  deps: Deps,
  {
    setUp,
    seekers,
    limit,
    seed,
    atOnce,
  }: {
    readonly setUp: Deps
    readonly seekers: readonly Seeker[]
    readonly limit: number
    readonly seed: string
    readonly atOnce: number
  },
): Promise<Rush> {
  const random = randomFrom(seed)
  const fair = await announcedFair(setUp, limit - more)
  const places = new Map<string, string>()
  const watched = { ...deps, dynamo: noting(deps.dynamo, places) }
  const recorder = recorderOn(deps)
  const asking: Asking = { deps: watched, recorder, random, fair, places }
  const [early, late] = [seekers.slice(0, seekers.length / 2), seekers.slice(seekers.length / 2)]
  await together(random, [...early.map((seeker) => () => wants(asking, seeker)), () => letMoreIn(setUp, fair, limit)], atOnce)
  await together(
    random,
    late.map((seeker) => () => wants(asking, seeker)),
    atOnce,
  )
  return { history: recorder.history, ...(await leftOf(setUp, fair, limit, { seekers, recorder, places })) }
}

/** How many places the park adds in the middle. */
const more = 10

type Asking = {
  readonly deps: Deps
  readonly recorder: Recorder
  readonly random: Random
  readonly fair: Fair
  /** The place that each ticket was written down with, and the last one of each person. */
  readonly places: Map<string, string>
}

const chances = { twice: 0.1, again: 0.3, cancels: 0.35, replays: 0.3 } as const

async function wants(asking: Asking, seeker: Seeker): Promise<void> {
  const mine = asking.random.fork(seeker.talentId)
  const key = `register-${mine.int(0, 1e9)}`
  const done = await registers(asking, seeker, key, mine.chance(chances.twice))
  if (done?.ok !== true) {
    if (mine.chance(chances.again)) await registers(asking, seeker, `${key}-2`, false)
    return
  }
  if (!mine.chance(chances.cancels)) return
  await cancels(asking, seeker, `${key}-cancel`, mine.chance(chances.twice))
  if (mine.chance(chances.replays)) await registers(asking, seeker, key, false)
  if (mine.chance(chances.again)) await registers(asking, seeker, `${key}-3`, false)
}

function registers({ deps, recorder, fair, places }: Asking, { by, talentId }: Seeker, key: string, twice: boolean) {
  return recorder.ask({
    what: 'register',
    holder: talentId,
    key,
    twice,
    work: (once) => registerVisitor(deps)({ by, once, fair: fair.code, trades: [] }),
    deedOf: ({ code }): Deed => ({ kind: 'took', slot: places.get(code) ?? `unknown place of ${code}` }),
  })
}

function cancels({ deps, recorder, fair, places }: Asking, { by, talentId }: Seeker, key: string, twice: boolean) {
  return recorder.ask({
    what: 'cancel',
    holder: talentId,
    key,
    twice,
    work: (once) => cancelVisit(deps)({ by, once, code: fair.code }),
    deedOf: (): Deed => ({ kind: 'gave', slot: places.get(talentId) }),
  })
}

/** A gateway that notes which place each ticket is written down with. */
function noting(dynamo: Dynamo, places: Map<string, string>): Dynamo {
  return {
    ...dynamo,
    transact: (operations) => {
      for (const operation of operations) {
        if (operation.kind === 'put' && operation.item.entity === 'fair-visitor') {
          places.set(String(operation.item.code), String(operation.item.place))
          places.set(String(operation.item.talentId), String(operation.item.place))
        }
      }
      return dynamo.transact(operations)
    },
  }
}

async function announcedFair(deps: Deps, visitorLimit: number): Promise<Fair> {
  const draft = newFair({
    id: deps.ids.next('fair'),
    code: deps.ids.code(),
    park: { id: deps.ids.next('organisation'), name: '示例产业园' },
    content: FairContent.parse({ ...exampleFairContent, visitorLimit }),
    agencies: [],
    at: noon,
    action: 'created',
  })
  const fair = after(
    { ...draft, rev: 0, state: 'ANNOUNCED', announcedAt: noon },
    { action: 'announced', by: '园', at: noon, published: true },
  )
  await written(deps, fair)
  return fair
}

async function letMoreIn(deps: Deps, fair: Fair, visitorLimit: number): Promise<void> {
  const larger = { ...fair, content: { ...fair.content, visitorLimit } }
  await written(deps, after(larger, { action: 'edited', by: '园', at: noon, published: true }))
}

async function written(deps: Deps, fair: Fair): Promise<void> {
  const done = await deps.dynamo.transact([putFair(fair), ...putView(fair)])
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

async function leftOf(
  deps: Deps,
  fair: Fair,
  limit: number,
  { seekers, recorder, places }: { readonly seekers: readonly Seeker[]; readonly recorder: Recorder; readonly places: Map<string, string> },
): Promise<{ readonly left: Holding; readonly strays: readonly string[] }> {
  const under = (prefix: string) => every(deps.dynamo, `FAIR#${fair.id}`, prefix)
  const [visitors, slots, tickets] = await Promise.all([under('VISITOR#'), under('PLACE#'), under('TICKET#')])
  const digestOfPlace = new Map(slots.map(({ place, digest }) => [String(place), String(digest)]))
  const holderOf = new Map(visitors.map(({ place, talentId }) => [String(place), String(talentId)]))
  const acknowledged = new Set(recorder.history.filter(({ deed }) => deed.kind !== 'refused').map(({ holder }) => holder))
  const done = { register: 0, cancel: 0 }
  for (const { action, ids } of await entriesOf(
    deps.dynamo,
    seekers.filter(({ talentId }) => acknowledged.has(talentId)),
  )) {
    if (!(ids as readonly string[] | undefined)?.includes(fair.id)) continue
    if (action === 'fair.registered') done.register += 1
    if (action === 'fair.registration-cancelled') done.cancel += 1
  }
  return {
    left: {
      capacity: limit,
      slots: slots.map(({ place }) => ({ slot: String(place), holder: holderOf.get(String(place)) ?? 'nobody who is registered' })),
      holders: visitors.map(({ talentId, place }) => ({ holder: String(talentId), slots: [{ slot: String(place) }] })),
      ledger: done,
    },
    strays: [
      ...(tickets.length === visitors.length ? [] : [`${tickets.length} tickets of ${visitors.length} registrations`]),
      ...visitors.flatMap(({ code, place }) =>
        places.get(String(code)) === String(place) ? [] : [`${code} is not at the place it was given`],
      ),
      ...visitors.flatMap(({ talentId }) => (acknowledged.has(String(talentId)) ? [] : [`${talentId} is registered and was told no`])),
      ...tickets.flatMap(({ digest }) =>
        [...digestOfPlace.values()].includes(String(digest)) ? [] : [`${digest} opens the door without a place`],
      ),
    ],
  }
}

/** What the ledger says of seekers, some of them at a time. */
async function entriesOf(dynamo: Dynamo, seekers: readonly Seeker[]): Promise<readonly Item[]> {
  const found: Item[] = []
  for (let at = 0; at < seekers.length; at += 40) {
    const some = seekers.slice(at, at + 40)
    found.push(...(await Promise.all(some.map(({ by }) => every(dynamo, `SUBJECT#${by.personId}`, '', 'ledger')))).flat())
  }
  return found
}

async function every(dynamo: Dynamo, pk: string, beginsWith: string, table: 'market' | 'ledger' = 'market'): Promise<readonly Item[]> {
  const found: Item[] = []
  let position: Position | undefined
  do {
    const page = await dynamo.query(table, { pk, ...(beginsWith === '' ? {} : { beginsWith }), limit: 500, after: position })
    found.push(...page.items)
    position = page.after
  } while (position !== undefined)
  return found
}
