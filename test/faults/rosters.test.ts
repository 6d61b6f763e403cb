import { rmSync } from 'node:fs'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Deps } from '#shared/platform/deps.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { StoreUnavailable } from '#shared/platform/dynamo/retries.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { type RosterStage, rosterObjects, stageOf } from '#shared/rosters/domain/roster.ts'
import { createRosters } from '#shared/rosters/store/rosters.ts'
import { chooseRoster } from '#shared/rosters/use-cases/choose-roster.ts'
import type { RosterDeps } from '#shared/rosters/use-cases/roster-deps.ts'
import { workRoster } from '#shared/rosters/use-cases/work-roster.ts'
import { createInvitations } from '#shared/talent/store/invitations.ts'
import { type Engines, startEngines } from '../../infra/local/engines.ts'
import { localConnection } from '../../infra/local/local-connection.ts'
import { anyPorts } from '../../infra/local/ports.ts'
import { createTables } from '../../infra/resources.ts'
import { randomFrom } from '../../infra/seed/random.ts'
import { engineFolder } from '../support/engine-folder.ts'
import { made } from '../support/roles.ts'
import { listOf, makeAssociation, type RosterStore, rosterStore, upload } from '../support/rosters.ts'
import { storeOn } from '../support/test-store.ts'
import { figure, full, seedOfRun } from './size.ts'

const now = '2026-12-01T00:00:00.000Z'
/** Milliseconds. In full ten minutes on a machine of its own; beside other work it goes on for hours. */
const patience = full ? 6 * 60 * 60 * 1000 : 1_800_000
const folder = engineFolder('rosters')
let engines: Engines
let store: RosterStore
let desk: Deps

beforeAll(async () => {
  engines = await startEngines(folder, await anyPorts(), { opensearch: 'http://127.0.0.1:9' })
  await createTables(new DynamoDBClient(localConnection(engines.dynamo)), 'rosters')
  const as = storeOn(engines.dynamo, 'rosters', { now: () => now })
  desk = as('desk')
  store = await rosterStore(as, engines.objects)
})

afterAll(async () => {
  await engines?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The death of a process: nothing after it is done by this run. */
class Killed extends Error {}

/** Every call to a store counts; at the fatal one the process dies, before or after the store has done it. */
function mortal(deps: RosterDeps, fatal: number, after: boolean): RosterDeps {
  let calls = 0
  const guarded = <T extends object>(door: T): T =>
    Object.fromEntries(
      Object.entries(door).map(([name, call]) => [
        name,
        async (...given: readonly unknown[]) => {
          calls += 1
          if (calls > fatal || (calls === fatal && !after)) throw new Killed()
          const value: unknown = await (call as (...args: readonly unknown[]) => Promise<unknown>)(...given)
          if (calls === fatal) throw new Killed()
          return value
        },
      ]),
    ) as T
  return { ...deps, dynamo: guarded<Dynamo>(deps.dynamo), uploads: guarded<Objects>(deps.uploads) }
}

/** What a store that is too busy beside other work keeps from being done is done anew: that it is away is not what is asked here. */
async function untilDone<T>(what: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await what()
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      figure('roster', 'the store was too busy; begun anew')
    }
  }
}

/** Runs until a list's next stage is reached, killed once. Gives how often it had to be begun. */
async function runTo(id: string, stage: RosterStage, kill?: { readonly fatal: number; readonly after: boolean }): Promise<number> {
  let runs = 0
  let deps = kill === undefined ? store.intake : mortal(store.intake, kill.fatal, kill.after)
  for (;;) {
    runs += 1
    try {
      await workRoster(deps)(id)
    } catch (error) {
      if (!(error instanceof Killed)) throw error
    }
    deps = store.intake
    const course = await createRosters(desk.dynamo).course(id)
    if (course !== undefined && stageOf(course) === stage) return runs
    if (runs > 5) throw new Error(`${id} does not get to ${stage}`)
  }
}

/** What a list came to, without what is different each time: ids, instants, what is closed anew. */
async function outcome({ member }: Member, id: string): Promise<object> {
  const course = await createRosters(desk.dynamo).course(id)
  const invitations = createInvitations(desk.dynamo)
  const rows: object[] = []
  let after: Parameters<typeof invitations.ofAssociation>[1]['after']
  do {
    const page = await invitations.ofAssociation(member.organisationId, { limit: 1000, after })
    rows.push(...page.items.map(({ rowNumber, row, state, phoneDigest }) => ({ rowNumber, row, state, phoneDigest })))
    after = page.after
  } while (after !== undefined)
  const ledger = await desk.dynamo.query('ledger', { pk: `SUBJECT#${member.organisationId}`, limit: 1000 })
  const files = await Promise.all(Object.values(rosterObjects(id)).map(async (key) => (await store.desk.uploads.get(key))?.byteLength ?? 0))
  return {
    counts: course?.check?.counts,
    batches: course?.batches.map(({ nth, invited, before }) => ({ nth, invited, before })),
    end: course?.end && { invited: course.end.invited, before: course.end.before, stopped: course.end.stopped },
    rows: rows.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    ledger: ledger.items.map(({ action }) => String(action)).toSorted(),
    files,
  }
}

/** One list of so many people, some of whom are wrong or twice, with each half killed once. */
async function sendAll(size: number, kills?: readonly [check: Kill, send: Kill]): Promise<object> {
  const { by } = await makeAssociation(desk)
  const bytes = Buffer.concat([listOf(size), Buffer.from('示例,13000000000,焊工,,\r\n示例,1,焊工,,\r\n')])
  const id = await upload(store, by, 'list.csv', bytes)
  await runTo(id, 'checked', kills?.[0])
  made(await chooseRoster(store.desk)({ by, once: always, id, choice: 'send' }))
  await runTo(id, 'sent', kills?.[1])
  // The clock comes by once more, as it does.
  await workRoster(store.intake)(id)
  return outcome(by, id)
}

type Kill = { readonly fatal: number; readonly after: boolean }

const random = randomFrom(String(seedOfRun)).fork('rosters')

describe('a list whose work is killed and begun again comes to what one clean run comes to', () => {
  const size = full ? 500 : 75
  const times = full ? 200 : 20

  it(
    `${times} kill points of ${size} people`,
    async () => {
      const clean = await untilDone(() => sendAll(size))
      expect(clean).toMatchObject({ end: { invited: size, stopped: false }, files: [0, 0, 0] })
      const batches = Math.ceil(size / 24)
      for (let nth = 0; nth < times; nth += 1) {
        const kills = [
          { fatal: random.int(1, 12), after: random.int(0, 1) === 1 },
          { fatal: random.int(1, batches + Math.ceil(size / 400) * 5 + 8), after: random.int(0, 1) === 1 },
        ] as const
        expect(await untilDone(() => sendAll(size, kills)), JSON.stringify(kills)).toEqual(clean)
      }
      figure('roster kill points', `${times} × ${size} people`)
    },
    patience,
  )

  it.runIf(full)(
    '5 kill points of 10,000 people',
    async () => {
      const clean = await untilDone(() => sendAll(9_990))
      for (let nth = 0; nth < 5; nth += 1) {
        const kills = [
          { fatal: random.int(1, 110), after: true },
          { fatal: random.int(1, 520), after: random.int(0, 1) === 1 },
        ] as const
        expect(await untilDone(() => sendAll(9_990, kills)), JSON.stringify(kills)).toEqual(clean)
      }
      figure('roster kill points', '5 × 9,990 people')
    },
    patience,
  )

  it(
    'sends no message twice, whatever was killed',
    async () => {
      const vault = storeOn(engines.dynamo, 'rosters', { now: () => now })('vault')
      const seen = new Map<string, number>()
      let after: Parameters<Dynamo['query']>[1]['after']
      do {
        const page = await untilDone(() => vault.dynamo.scan('messages', { after }))
        for (const { recipient } of page.items) seen.set(String(recipient), (seen.get(String(recipient)) ?? 0) + 1)
        after = page.after
      } while (after !== undefined)
      expect(seen.size).toBeGreaterThan(size)
      expect([...seen.values()].filter((count) => count !== 1)).toEqual([])
    },
    patience,
  )
})
