import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readConfig } from '#shared/platform/config.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Operation, transactItem } from '#shared/platform/dynamo/operations.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { createObjects } from '#shared/platform/objects/objects.ts'
import { createSealInvited } from '#shared/rosters/store/seal-invited.ts'
import { chooseRoster } from '#shared/rosters/use-cases/choose-roster.ts'
import { workRoster } from '#shared/rosters/use-cases/work-roster.ts'
import { createBuckets, objectStore } from '../../../infra/backup/object-store.ts'
import { storeEnvironment, tableName } from '../../../infra/environment.ts'
import { accessKeyOf, createInvokeApi } from '../../../infra/local/invoke-api.ts'
import { localRegion } from '../../../infra/local/local-connection.ts'
import { made } from '../../support/roles.ts'
import { makeAssociation, phoneOf, type RosterStore, upload } from '../../support/rosters.ts'
import { storeOn, testStore } from '../../support/test-store.ts'
import { makeXlsx } from '../../support/workbooks/make-xlsx.ts'
import { type Bench, times } from '../bench-system.ts'
import { median, rounded } from '../figures.ts'
import { inChild } from '../in-child.ts'
import type { Row } from '../report.ts'

/** As of a function of 256 MB, so that V8 cleans up: else one measures the machine. */
const small = ['--max-old-space-size=128', '--max-semi-space-size=2']

/**
 * Sending a list of ten thousand by the bundled handler ÷ a bare loop of the same transactions; and the most memory of a process that
 * checks and sends ten thousand ÷ that of one with a hundred.
 */
export async function rosterPart(bench: Bench): Promise<readonly Row[]> {
  const vault = await vaultServer(bench)
  try {
    return await measured(bench, vault.endpoint)
  } finally {
    vault.stop()
  }
}

/** The system's own vault, where a handler outside of the system can call it. */
async function vaultServer({ system }: Bench): Promise<{ readonly endpoint: string; readonly stop: () => void }> {
  const server = createInvokeApi({
    stage: system.stage,
    invoke: async (fn, event) => ({ kind: 'answered', answer: await system.invoke(fn, event as object) }),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => server.close() }
}

/** A store, and the part of a function's environment that says where it is. */
type Own = { readonly store: RosterStore; readonly places: Readonly<Record<string, string>> }

async function measured(bench: Bench, lambda: string): Promise<readonly Row[]> {
  const own = await ownStore(bench)
  const many = times(bench, 10_000, 500)
  const speeds: number[] = []
  const peaks: { readonly many: number[]; readonly few: number[] } = { many: [], few: [] }
  let figures = { 行每秒: 0, 直接写入行每秒: 0 }
  for (let turn = 0; turn < times(bench, 3, 1); turn += 1) {
    const big = await inHandler(bench, { ...own, lambda }, many)
    const few = await inHandler(bench, { ...own, lambda }, 100)
    const bare = await bareLoop(bench, own.store, many)
    speeds.push(bare / big.sending)
    peaks.many.push(big.peak)
    peaks.few.push(few.peak)
    figures = { 行每秒: rounded((many / big.sending) * 1000, 0), 直接写入行每秒: rounded((many / bare) * 1000, 0) }
  }
  return [
    {
      id: 'roster.rows',
      what: '名单每秒发出的行 ÷ 直接写同样的事务',
      value: rounded(median(speeds)),
      bar: '>= 0.75',
      from: { 行: many, ...figures },
    },
    {
      id: 'roster.memory',
      what: '一万行名单的最大内存 ÷ 一百行的',
      value: rounded(median(peaks.many) / median(peaks.few)),
      bar: '<= 1.3',
      from: { 行: many, MB: rounded(median(peaks.many), 0), 一百行MB: rounded(median(peaks.few), 0) },
    },
  ]
}

/**
 * Tables and files of its own, whose changes nobody follows: the system would still send the messages of one turn while the next is timed.
 * The vault, which keeps nothing of what it closes, is the system's.
 */
async function ownStore({ system: { engines, invoke } }: Bench): Promise<Own> {
  const clock = { now: () => new Date().toISOString() }
  const { stage } = await testStore(engines.dynamo)
  await createBuckets(objectStore({ endpoint: engines.objects, region: localRegion, name: stage }))
  const as = storeOn(engines.dynamo, stage, clock)
  const env = storeEnvironment(stage, engines.dynamo, { objects: engines.objects })
  const uploads = createObjects(readConfig('intake', env), 'uploads')
  return {
    store: {
      desk: { ...as('desk'), uploads, wakeIntake: async () => undefined },
      intake: { ...as('intake'), uploads, seal: createSealInvited((payload) => invoke('vault', payload), clock) },
    },
    places: Object.fromEntries(Object.entries(env).filter(([name]) => /^(?:TABLE|BUCKET)_/.test(name))),
  }
}

function workbookOf(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, nth) => [`示例${'甲乙丙丁'[nth % 4]}`, phoneOf(nth), '数控车工', '高级工', '周末可到场'])
  return makeXlsx({ rows: [['姓名', '手机号', '工种', '等级', '备注'], ...rows] })
}

type Did = { readonly did: string; readonly milliseconds: number; readonly peak: number }

async function inHandler(
  bench: Bench,
  { store, places, lambda }: Own & { readonly lambda: string },
  count: number,
): Promise<{ readonly sending: number; readonly peak: number }> {
  const { by } = await makeAssociation(store.desk)
  const id = await upload(store, by, 'list.xlsx', workbookOf(count))
  const job = async (wanted: string): Promise<Did> => {
    const input = { bundle: bench.bundle('intake'), id, time: new Date().toISOString() }
    const done = await inChild<Did>('roster.mjs', input, {
      environment: bench.environment('intake', { ...places, LAMBDA_ENDPOINT: lambda, AWS_ACCESS_KEY_ID: accessKeyOf('intake') }),
      flags: [...small, ...bench.flags],
      log: join(bench.folder, 'bench-roster.log'),
    })
    if (done.did !== wanted) throw new Error(`the list was not ${wanted}: ${done.did}`)
    return done
  }
  const checked = await job('checked')
  await choose(store, by, id)
  const sent = await job('sent')
  return { sending: sent.milliseconds, peak: Math.max(checked.peak, sent.peak) }
}

async function choose(store: RosterStore, by: Member, id: Parameters<ReturnType<typeof chooseRoster>>[0]['id']): Promise<void> {
  made(await chooseRoster(store.desk)({ by, once: always, id, choice: 'send' }))
}

/** The transactions of such a list, recorded on one set of tables and written to another without anything around them. */
async function bareLoop(bench: Bench, store: RosterStore, count: number): Promise<number> {
  const { by } = await makeAssociation(store.desk)
  const bare = await testStore(bench.system.engines.dynamo)
  const id = await upload(store, by, 'list.xlsx', workbookOf(count))
  await workRoster(store.intake)(id)
  await choose(store, by, id)
  const transactions: (readonly Operation[])[] = []
  const transact: Deps['dynamo']['transact'] = async (operations) => {
    transactions.push(operations)
    return store.intake.dynamo.transact(operations)
  }
  await workRoster({ ...store.intake, dynamo: { ...store.intake.dynamo, transact } })(id)
  // What a transaction only checks lies on the other tables.
  const items = transactions.map((operations) =>
    operations.filter(({ kind }) => kind !== 'check').map((one) => transactItem(one, tableName(bare.stage, one.table))),
  )
  return inChild<number>('transactions.ts', items, {
    environment: bench.environment('intake'),
    flags: bench.flags,
    log: join(bench.folder, 'bench-roster.log'),
  })
}
