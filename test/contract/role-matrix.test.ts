import { beforeAll, describe, expect, it } from 'vitest'
import { functionFor } from '#shared/platform/access.ts'
import { allRoutes } from '../../infra/all-routes.ts'
import { type SharedSystem, sharedSystem } from '../support/local-system.ts'
import { storeOn } from '../support/test-store.ts'
import { makeTalent } from '../support/things/talent.ts'
import { callers, faultsOf, type Stage, undeclaredIn } from './role-matrix.ts'

const routes = await allRoutes()
let system: SharedSystem
let stage: Stage

beforeAll(async () => {
  system = sharedSystem()
  await system.moveClock()
  const now = (): string => new Date().toISOString()
  /** Sessions and keys made then have run out. */
  const longAgo = new Date(Date.now() - 400 * 24 * 60 * 60 * 1000).toISOString()
  const deps = storeOn(system.dynamo, 'local', { now })('desk')
  stage = {
    deps,
    longAgo: storeOn(system.dynamo, 'local', { now: () => longAgo })('desk'),
    send: (path, init) => fetch(`${system.url}${path}`, init),
    origin: system.url,
    known: new Map(),
    things: new Map(),
    named: { talent: (await makeTalent(deps)).id },
  }
})

/** Every route × every role × own, another's and a missing thing, over HTTP, as the routes' own data says it must be. */
describe('the role matrix', () => {
  it('has rows and columns', () => {
    expect(routes.length).toBeGreaterThan(100)
    expect(callers.length).toBeGreaterThan(40)
    expect(new Set(callers.map(({ name }) => name)).size).toBe(callers.length)
  })

  it('can be made from every route: who may, whose the thing is, an example', () => {
    const undeclared = routes.flatMap((route) => undeclaredIn(route).map((lack) => `${route.method} ${route.path}: ${lack}`))
    expect(undeclared).toEqual([])
  })

  it('gives each path to one function, and each route once', () => {
    const keys = routes.map((route) => `${route.method} ${route.path}`)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    const misplaced = routes.filter(
      ({ path, access }) => access.who !== 'anyone' && functionFor(path.replaceAll(/:\w+/g, 'x')) === 'public',
    )
    expect(misplaced.map(({ path }) => path)).toEqual([])
  })

  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (_, route) => {
    expect(await faultsOf(stage, route)).toEqual([])
  })
})
