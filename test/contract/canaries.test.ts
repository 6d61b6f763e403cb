import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { RouteSpec } from '#shared/platform/http/define-route.ts'
import type { OrganisationKind } from '#shared/platform/http/principal.ts'
import { TalentProfile } from '#shared/talent/domain/talent.ts'
import { allRoutes } from '../../infra/all-routes.ts'
import { inLanes } from '../support/in-lanes.ts'
import { type SharedSystem, sharedSystem } from '../support/local-system.ts'
import { asMember, type Employed, makeOrganisation, makePerson, signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'
import type { Owner } from '../support/things/maker.ts'
import { makeTalent, personAs, profileOf } from '../support/things/talent.ts'
import { makeVacancy } from '../support/things/vacancy.ts'
import { makeThing } from '../support/things.ts'
import { type Aviary, createAviary, withCanaries } from './canaries.ts'
import { pathOf, queryOf } from './role-matrix.ts'

/** One of every kind that writes, and another of every kind that reads. */
type Tenant = {
  readonly name: string
  readonly kind: OrganisationKind | 'person' | 'nobody'
  readonly headers: Readonly<Record<string, string>>
  readonly owner?: Owner
}

const writing = ['employer', 'agency', 'association', 'park'] as const satisfies readonly OrganisationKind[]
const routes = await allRoutes()
const aviary: Aviary = createAviary()
let system: SharedSystem
let deps: Deps
let writers: readonly Tenant[]
let readers: readonly Tenant[]
let talentId: string
let planted = 0

beforeAll(async () => {
  system = sharedSystem()
  await system.moveClock()
  deps = storeOn(system.dynamo, 'local', { now: () => new Date().toISOString() })('desk')
  const organisation = async (kind: OrganisationKind, name: string): Promise<Tenant> => {
    const employed = await makeOrganisation(deps, kind)
    return { name, kind, headers: await signedIn(deps, employed), owner: { person: employed.person, employed } }
  }
  const person = async (name: string): Promise<Tenant> => {
    const one = await makePerson(deps)
    return { name, kind: 'person', headers: await signedIn(deps, { person: one }), owner: { person: one } }
  }
  writers = [...(await Promise.all(writing.map((kind) => organisation(kind, `writing ${kind}`)))), await person('writing person')]
  readers = [
    ...(await Promise.all(writing.map((kind) => organisation(kind, `other ${kind}`)))),
    await person('other person'),
    { name: 'nobody', kind: 'nobody', headers: {} },
  ]
  talentId = await plantPerson(await person('found person'))
  await plantPerson(writers.at(-1) as Tenant)
  for (const writer of writers) {
    const takes = routes.filter((route) => route.answer.kind === 'json' && ['POST', 'PUT', 'PATCH'].includes(route.method) && !ends(route))
    const mine = takes.filter((route) => allowed(route, writer))
    // An organisation whose facts change is to be verified anew, and may do less meanwhile.
    const [last, first] = [mine.filter(changesOrganisation), mine.filter((route) => !changesOrganisation(route))]
    await inLanes(first, 4, (route) => plant(route, writer))
    for (const route of last) await plant(route, writer)
  }
  await system.allFindable()
}, 180_000)

/** Routes that end what the others need, that belong to whoever signs in, or after which a session acts for another organisation. */
function ends({ path }: RouteSpec): boolean {
  return /^\/v1\/organisations$|logout|callback|registration\/withdraw|\/v1\/me\/(?:leaving|consents)/.test(path)
}

function changesOrganisation({ path }: RouteSpec): boolean {
  return path === '/v1/organisations/:id'
}

function allowed({ access }: RouteSpec, { kind }: Tenant): boolean {
  if (access.who === 'anyone') return true
  if (access.who === 'person') return kind !== 'nobody'
  return access.of.some((one) => one === kind)
}

/** In the registry with a canary in every text, found by everybody. */
async function plantPerson({ name, owner }: Tenant): Promise<string> {
  const bird = (field: string): string => aviary.hatch(name, field)
  const profile = TalentProfile.parse(
    profileOf({
      trades: [{ title: `电焊工${bird('trade')}` }],
      skills: [`氩弧焊${bird('skill')}`],
      certificates: [{ kind: 'specialOperation', name: `熔化焊接与热切割作业${bird('certificate')}`, expires: '2030-05-09' }],
      text: `做过压力管道。${bird('text')}`,
    }),
  )
  const by = personAs(deps, owner?.person.id)
  return (await makeTalent(deps, { by, profile })).id
}

const things = new Map<string, Promise<string | undefined>>()

async function ownPath(route: RouteSpec, { name, owner, kind }: Tenant): Promise<string | undefined> {
  if (route.owns === undefined) return pathOf(route, undefined)
  const whose = kind === 'person' || route.access.who === 'person' ? owner && { person: owner.person } : owner
  const { thing: kindOfThing } = route.owns
  const key = `${name} ${kindOfThing} ${whose?.employed === undefined}`
  // Reading changes nothing: one of each kind will do.
  const known = route.method === 'GET' ? things.get(key) : undefined
  const thing = await (known ?? makeThing(deps, kindOfThing, whose).catch(() => undefined))
  things.set(key, Promise.resolve(thing))
  return thing === undefined ? undefined : pathOf(route, thing)
}

async function plant(route: RouteSpec, writer: Tenant): Promise<void> {
  const body = withCanaries(route, writer.name, aviary)
  const path = body === undefined ? undefined : await ownPath(route, writer)
  if (path === undefined) return
  if ((await send(route, path, writer, body)).status < 400) planted += 1
}

async function send({ method }: RouteSpec, path: string, { headers }: Tenant, body: unknown): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${system.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { origin: system.url, 'content-type': 'application/json', 'idempotency-key': deps.ids.secret(), ...headers },
    body: JSON.stringify(body),
  })
  return { status: answer.status, text: await answer.text() }
}

/** What a tenant writes for others to read, and where. */
const meant: readonly (readonly [field: RegExp, at: RegExp, why: string])[] = [
  [/^writing \w+ PUT \/v1\/organisations\/:id \/content\/name$/, /^\/vacancies/, 'who advertises a vacancy stands beside it'],
]

function isMeant(bird: string, path: string): boolean {
  return meant.some(([field, at]) => field.test(bird) && at.test(path))
}

/** What is the same for everybody is asked for by nobody in particular, and a person's own by a person. */
function tells({ access }: RouteSpec, { kind }: Tenant): boolean {
  if (access.who === 'anyone') return kind === 'nobody'
  return access.who === 'person' ? kind === 'person' : true
}

describe('what one tenant writes', () => {
  it('is planted in every text that its routes take', () => {
    expect(planted).toBeGreaterThan(25)
    expect(aviary.size()).toBeGreaterThan(100)
  })

  it('stands in no answer to any other', async () => {
    const asked = readers.flatMap((reader) =>
      routes
        .filter((route) => route.method === 'GET' && allowed(route, reader) && tells(route, reader))
        .map((route) => ({ reader, route })),
    )
    const found = await inLanes(asked, 8, async ({ reader, route }) => {
      const path = await ownPath(route, reader)
      if (path === undefined) return []
      const answer = await fetch(`${system.url}${path}${queryOf(route, { talent: talentId })}`, {
        redirect: 'manual',
        headers: reader.headers,
      })
      const text = await answer.text()
      const foreign = aviary.foreignIn(text, reader.name).filter((bird) => !isMeant(bird, route.path))
      return foreign.map((bird) => `${reader.name} reads ${bird} at ${route.path}`)
    })
    expect(found.flat()).toEqual([])
  })

  it('would be found, were it there', async () => {
    const [writer] = writers as readonly [Tenant]
    const post = routes.find(({ method, path }) => method === 'POST' && path === '/v1/vacancies') as RouteSpec
    const body = withCanaries({ ...post, example: { ...(post.example as object), submit: false } }, writer.name, aviary)
    const made = await send(post, '/v1/vacancies', writer, body)
    expect(made.status, made.text).toBe(201)
    const own = await fetch(`${system.url}/v1/vacancies/${JSON.parse(made.text).id}`, { headers: writer.headers })
    const text = await own.text()
    expect(aviary.foreignIn(text, writer.name)).toEqual([])
    expect(aviary.foreignIn(text, 'somebody else').length).toBeGreaterThan(3)
  })

  it('stands in no card, though its person is found', async () => {
    const ask = async (kind: 'employer' | 'agency', path: string): Promise<string> => {
      const reader = readers.find((one) => one.kind === kind) as Tenant
      return (await fetch(`${system.url}${path}`, { headers: reader.headers })).text()
    }
    const { employed } = (readers[0] as Tenant).owner as { readonly employed: Employed }
    const vacancy = await makeVacancy(deps, asMember(deps, employed), {
      title: '氩弧焊工',
      occupationCode: '6-18-02-04',
      mustSkills: ['氩弧焊'],
      certificates: [],
    })
    const answers = await Promise.all([
      ask('employer', `/v1/vacancies/${vacancy.id}/matches?limit=100`),
      ask('employer', `/v1/vacancies/${vacancy.id}/matches/why?talent=${talentId}`),
      ask('employer', `/employer/vacancies/${vacancy.id}/matches/why?talent=${talentId}`),
      ask('agency', `/v1/talent-searches?q=电焊工&limit=100&purpose=${encodeURIComponent('储备焊工')}`),
      ask('agency', `/agency/search?q=电焊工&purpose=${encodeURIComponent('储备焊工')}`),
    ])
    expect(answers[1]).toContain(talentId)
    expect(answers.flatMap((text) => aviary.foreignIn(text, 'nobody of these'))).toEqual([])
  })

  it('stands in no log, and of people in no entry of the ledger and no message', async () => {
    const logs = readdirSync(system.logs).map((file) => readFileSync(join(system.logs, file), 'utf8'))
    expect(logs.flatMap((text) => aviary.foreignIn(text, 'log'))).toEqual([])
    const kept: string[] = []
    for (const [fn, table] of [
      ['clock', 'ledger'],
      ['vault', 'messages'],
    ] as const) {
      let after: Position | undefined
      do {
        const page = await storeOn(system.dynamo, 'local', deps.clock)(fn).dynamo.scan(table, { after })
        kept.push(...aviary.foreignIn(JSON.stringify(page.items), table).map((bird) => `${table}: ${bird}`))
        after = page.after
      } while (after !== undefined)
    }
    expect(kept.filter((one) => /(?:writing|found) person/.test(one))).toEqual([])
  })
})
