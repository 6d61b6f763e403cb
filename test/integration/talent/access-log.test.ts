import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { certificateReviewBindings } from '#functions/bureau/certificates/bindings.ts'
import { introductionBindings } from '#functions/desk/introductions/bindings.ts'
import { joiningBindings } from '#functions/desk/joining/bindings.ts'
import { listBindings } from '#functions/desk/lists/bindings.ts'
import { matchingBindings } from '#functions/desk/matching/bindings.ts'
import { looksBindings } from '#functions/desk/talent/looks-bindings.ts'
import { readConfig } from '#shared/platform/config.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member, Person } from '#shared/platform/http/principal.ts'
import { createObjects, type Objects } from '#shared/platform/objects/objects.ts'
import { certificateKey } from '#shared/talent/domain/evidence.ts'
import { findTalents } from '#shared/talent/use-cases/find-talents.ts'
import { sumUpLooks } from '#shared/talent/use-cases/sum-up-looks.ts'
import { uploadEvidence } from '#shared/talent/use-cases/upload-evidence.ts'
import { createBuckets, objectStore } from '../../../infra/backup/object-store.ts'
import { storeEnvironment } from '../../../infra/environment.ts'
import { localRegion } from '../../../infra/local/local-connection.ts'
import { makeWorld, type Somebody, vaultOver, type World } from '../../faults/withdrawal/world.ts'
import { asMember, made, makeColleague, makeOrganisation } from '../../support/roles.ts'
import type { TestStore } from '../../support/test-store.ts'
import { asking } from '../demand/app.ts'

/** Two people: one is looked at as it is, the other through stores that forget to enter it. */
let world: World
let uploads: Objects
let bureau: readonly [Member, Member]

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xda, 0, 2, 9, 9, 0xff, 0xd9])

beforeAll(async () => {
  world = await makeWorld({ dynamo: inject('dynamo'), opensearch: inject('opensearch') }, 2)
  const { store } = world
  const { stage } = store as TestStore & { readonly stage: string }
  const endpoint = inject('objects')
  await createBuckets(objectStore({ endpoint, region: localRegion, name: stage }))
  uploads = createObjects(readConfig('desk', storeEnvironment(stage, inject('dynamo'), { objects: endpoint })), 'uploads')
  const office = await makeOrganisation(store, 'bureau')
  bureau = [asMember(store, office), asMember(store, await makeColleague(store, office))]
})
afterAll(() => world.indexer.clear())

type App = ReturnType<typeof asking>
type Place = {
  readonly name: string
  readonly by: (forgets: boolean) => Person & Partial<Member>
  /** What is entered with it, in the order in which it is done. */
  readonly actions: readonly string[]
  readonly ask: (app: App, person: Somebody) => Promise<{ readonly status: number; readonly text: string }>
  /** What the answer shows of a person, when it shows something. */
  readonly shows?: (person: Somebody) => string
  /** What comes before it for this person. */
  readonly before?: (person: Somebody) => Promise<void>
}

const header = (): Record<string, string> => ({ _key: world.deps.ids.secret() })
const post = (app: App, path: string, body?: object) => app.json('POST', path, body, header())
const employer = (): Person & Member => world.employer as Person & Member
const agency = (): Person & Member => world.agency as Person & Member
/** Each has one certificate in hand. */
const reviewer = (forgets: boolean): Person & Member => bureau[forgets ? 1 : 0] as Person & Member
const id = ({ talentId }: Somebody): string => talentId

/** Every place where something of a person reaches somebody else. */
const places: readonly Place[] = [
  {
    name: 'people for a vacancy',
    by: employer,
    actions: ['talent.searched'],
    ask: (app) => app.json('GET', `/v1/vacancies/${world.vacancy.id}/matches`),
    shows: id,
  },
  {
    name: 'people for a vacancy under a mandate',
    by: agency,
    actions: ['talent.searched'],
    ask: (app) => app.json('GET', `/v1/vacancies/${world.underMandate.id}/matches`),
    shows: id,
  },
  {
    name: 'a search',
    by: agency,
    actions: ['talent.searched'],
    ask: (app) => app.json('GET', `/v1/talent-searches?q=焊工&purpose=${encodeURIComponent('储备焊工')}`),
    shows: id,
  },
  {
    name: 'a card',
    by: employer,
    actions: ['talent.opened'],
    ask: (app, { talentId }) => app.json('GET', `/v1/vacancies/${world.vacancy.id}/matches/why?talent=${talentId}`),
    shows: id,
  },
  {
    name: 'introductions',
    by: employer,
    actions: ['introductions.viewed'],
    ask: (app) => app.json('GET', '/v1/introductions'),
    shows: id,
  },
  {
    name: 'one introduction',
    by: agency,
    actions: ['introductions.viewed'],
    ask: (app, { introductions }) => app.json('GET', `/v1/introductions/${introductions.agency}`),
    shows: id,
  },
  {
    name: 'asking somebody',
    by: employer,
    actions: ['introduction.started'],
    ask: (app, { talentId }) => post(app, '/v1/introductions', { talentId, vacancyId: world.another.id }),
  },
  {
    name: 'the contact',
    by: employer,
    actions: ['contact.revealed'],
    ask: (app, { introductions }) => post(app, `/v1/introductions/${introductions.employer}/contact`, { purpose: 'arrange-interview' }),
    shows: ({ marks }) => marks[3] ?? '',
  },
  {
    name: 'an interview',
    by: employer,
    actions: ['introduction.interview-arranged'],
    ask: (app, { introductions }) =>
      post(app, `/v1/introductions/${introductions.employer}/interview`, { at: '2026-12-05T01:00:00.000Z', place: '三号门' }),
  },
  {
    name: 'an offer',
    by: employer,
    actions: ['introduction.offer-made'],
    ask: (app, { introductions }) => post(app, `/v1/introductions/${introductions.employer}/offer`, { text: '欢迎' }),
  },
  {
    name: 'a placement',
    by: employer,
    actions: ['introduction.placed'],
    ask: (app, { introductions }) => post(app, `/v1/introductions/${introductions.employer}/placement`, { on: '2026-12-08' }),
  },
  {
    name: 'an end',
    by: agency,
    actions: ['introduction.ended'],
    ask: (app, { introductions }) => post(app, `/v1/introductions/${introductions.agency}/ending`, { reason: 'filled' }),
  },
  {
    name: 'a list',
    by: employer,
    actions: ['list.viewed'],
    ask: (app) => app.page(`/employer/lists/${world.list.id}`),
    shows: id,
  },
  {
    name: 'who is taken off a list',
    by: employer,
    actions: ['list.removed'],
    ask: (app, { talentId }) => app.form(`/employer/lists/${world.list.id}/removal`, { talent: talentId, _key: world.deps.ids.secret() }),
  },
  {
    name: 'who is to be put on a list',
    by: employer,
    actions: ['talent.opened'],
    ask: (app, { talentId }) => app.page(`/employer/lists/add?talent=${talentId}`),
    shows: id,
  },
  {
    name: 'who is put on a list',
    by: employer,
    actions: ['list.added'],
    ask: (app, { talentId }) => app.form('/employer/lists/add', { talent: talentId, list: world.list.id, _key: world.deps.ids.secret() }),
  },
  {
    name: 'an association’s members',
    by: () => world.association as Person & Member,
    actions: ['status.seen'],
    ask: (app) => app.page('/association/members'),
  },
  {
    name: 'a certificate that is handed out',
    by: reviewer,
    actions: ['evidence.taken'],
    before: async ({ by, talentId }) => {
      const [talent] = await findTalents(world.deps)([talentId])
      const [certificate] = talent?.profile?.certificates ?? []
      if (certificate === undefined) throw new Error('no certificate')
      const sent = { by, once: always, certificate: certificateKey(certificate), bytes: jpeg }
      await uploadEvidence({ ...world.deps, uploads })(sent).then(made)
    },
    ask: (app) => post(app, '/v1/bureau/certificates/next'),
    shows: () => 'certificate',
  },
  {
    name: 'the picture of a certificate',
    by: reviewer,
    actions: ['evidence.viewed'],
    ask: async (app, person) => app.page(`/bureau/certificates/${await evidenceOfPerson(person)}/file`),
  },
  {
    name: 'the verdict on a certificate',
    by: reviewer,
    actions: ['evidence.verified'],
    ask: async (app, person) => post(app, `/v1/bureau/certificates/${await evidenceOfPerson(person)}/decision`, { verdict: 'verified' }),
  },
]

async function evidenceOfPerson({ talentId }: Somebody): Promise<string> {
  const [talent] = await findTalents(world.deps)([talentId])
  return String(Object.values(talent?.evidence ?? {})[0]?.id)
}

/** A gateway that forgets to enter what it is told to. */
function forgetful(dynamo: Dynamo): Dynamo {
  return {
    ...dynamo,
    transact: async (operations) => {
      const rest = operations.filter(({ table }) => table !== 'ledger')
      return rest.length === 0 ? { ok: true, value: undefined } : dynamo.transact(rest)
    },
    append: async (entry) => (entry.table === 'ledger' ? undefined : dynamo.append(entry)),
  }
}

function appFor({ by }: Place, change: (dynamo: Dynamo) => Dynamo): App {
  const { store, deps } = world
  const desk = { ...deps, dynamo: change(deps.dynamo), vault: vaultOver(store.as('vault'), change(store.as('vault').dynamo)), uploads }
  const bindings = [matchingBindings, introductionBindings, listBindings, joiningBindings, certificateReviewBindings]
  return asking(
    store,
    bindings.flatMap((make) => make(desk as Parameters<typeof make>[0] & typeof desk)),
    by(change === forgetful),
  )
}

/** What was entered about a person by an organisation, in whatever partition it lies. */
async function entriesAbout(place: Place, person: Somebody): Promise<readonly Item[]> {
  const subjects = [person.talentId, place.by(false).member?.organisationId ?? '']
  const pages = await Promise.all(
    subjects.map((subject) => world.deps.dynamo.query('ledger', { pk: `SUBJECT#${subject}`, newestFirst: true, limit: 500 })),
  )
  return pages
    .flatMap(({ items }) => items)
    .filter(({ pk, ids }) => pk === `SUBJECT#${person.talentId}` || (Array.isArray(ids) && ids.includes(person.talentId)))
}

async function enteredBy(place: Place, person: Somebody, change: (dynamo: Dynamo) => Dynamo): Promise<readonly unknown[]> {
  await place.before?.(person)
  const before = (await entriesAbout(place, person)).length
  const answer = await place.ask(appFor(place, change), person)
  expect(answer.status, answer.text.slice(0, 300)).toBeLessThan(400)
  expect(answer.text).toContain(place.shows?.(person) ?? '')
  const after = await entriesAbout(place, person)
  const known = place.actions
  return after.length === before ? [] : after.map(({ action }) => action).filter((action) => known.includes(String(action)))
}

describe('个人信息保护法 51, 网络数据安全管理条例 12: whatever shows a person leaves its entry', () => {
  it.each(places.map((place) => [place.name, place] as const))('%s', async (_, place) => {
    const [seen, unseen] = world.people as readonly [Somebody, Somebody]
    // Planted: the same through a store that forgets, and then this very test would fail.
    expect(await enteredBy(place, unseen, forgetful)).toEqual([])
    expect(await enteredBy(place, seen, (dynamo) => dynamo)).toEqual(expect.arrayContaining([...place.actions]))
  })

  it('个人信息保护法 44, 45, 50: and the person reads each of them, by whom', async () => {
    const [seen] = world.people as readonly [Somebody]
    world.store.setClock('2026-12-02T03:00:00.000Z')
    await sumUpLooks(world.store.as('clock'))()
    const { body } = await asking(world.store, looksBindings(world.store), seen.by).json('GET', '/v1/me/looks?limit=100')
    const told = (body.items as { organisationName: string; reasons: { action: string }[] }[]).flatMap(({ organisationName, reasons }) =>
      reasons.map(({ action }) => `${organisationName} ${action}`),
    )
    const wanted = places.flatMap(({ by, actions }) => actions.map((action) => `${by(false).member?.organisationName} ${action}`))
    expect(wanted.filter((one) => !told.includes(one))).toEqual([])
    const page = await asking(world.store, looksBindings(world.store), seen.by).page('/me/looks?limit=100')
    expect(page.text).toContain('核验您的证书')
  })
})
