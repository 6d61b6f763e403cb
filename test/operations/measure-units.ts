import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { access, type FunctionName, functionNames, type TableRight } from '#shared/platform/access.ts'
import { type TableName, tableNames, tables } from '#shared/platform/dynamo/tables.ts'
import { tableStore } from '../../infra/backup/table-store.ts'
import { dataFolder, runningOn } from '../../infra/local/data-folder.ts'
import { type Engines, startEngines } from '../../infra/local/engines.ts'
import { localRegion } from '../../infra/local/local-connection.ts'
import { anyPorts } from '../../infra/local/ports.ts'
import { showProgress } from '../../infra/local/progress.ts'
import { seed } from '../../infra/local/seed.ts'
import { writeState } from '../../infra/local/state-file.ts'
import { type LocalSystem, startSystem } from '../../infra/local/system.ts'
import { type Action, actions, type Measured, type Measurements } from '../../infra/operations/actions.ts'
import { measurementsFile } from '../../infra/operations/measurements.ts'
import { sizes } from '../../infra/seed/size.ts'
import packageJson from '../../package.json' with { type: 'json' }
import { type Proxies, startProxies } from '../faults/proxied.ts'
import { type Call, unitsOf } from '../faults/proxy/call.ts'
import { storeOn } from '../support/test-store.ts'
import { type Act, actsOf } from './acts.ts'

// Measures what each action costs, on the example city behind counting proxies, and writes infra/operations/measured.json.

const turns = 15
const output: string = measurementsFile
const folder: string = mkdtempSync(join(tmpdir(), 'jiangcai-units-'))
const undo: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]

try {
  const load = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10
  const before = load()
  const { system, proxies, engines } = await start()
  const deps = storeOn(engines.dynamo, system.stage, { now: system.now })('desk')
  const acts = await actsOf(system, deps)
  const measured = {} as Record<Action, Measured>
  for (const action of Object.keys(actions) as Action[]) {
    measured[action] = await measure(system, proxies, acts[action])
    console.log(action.padEnd(16), JSON.stringify(measured[action]))
  }
  const { talents, vacancies } = sizes.full
  const result: Measurements = {
    measuredAt: new Date().toISOString().slice(0, 10),
    release: packageJson.version,
    load: [before, load()],
    city: { talents, vacancies },
    actions: measured,
    stored: await storedIn(engines, system),
  }
  writeState(output, result)
} finally {
  for (const step of undo.toReversed()) await step()
}

async function start(): Promise<{ readonly system: LocalSystem; readonly proxies: Proxies; readonly engines: Engines }> {
  const data = join(folder, 'data')
  const copied = existsSync(join(dataFolder, 'seed.json')) && runningOn(dataFolder) === undefined
  if (copied) cpSync(dataFolder, data, { recursive: true })
  else mkdirSync(data)
  const ports = await anyPorts()
  const engines = await startEngines(data, ports)
  undo.push(engines.stop)
  const proxies = await startProxies(engines)
  undo.push(proxies.stop)
  const system = await startSystem({ folder: data, ports, given: engines, forFunctions: proxies.forFunctions, say: () => undefined })
  undo.push(system.stop)
  if (!copied) await seed(system, showProgress(), 'full')
  await system.drainStreams()
  return { system, proxies, engines }
}

async function measure(system: LocalSystem, proxies: Proxies, { prepare, act, parts = 1 }: Act): Promise<Measured> {
  const found: Omit<Measured, 'times'>[] = []
  // The first time is not counted: processes start, caches fill.
  for (let turn = 0; turn <= turns; turn += 1) {
    await prepare?.(turn)
    await system.drainStreams()
    const marks = [proxies.dynamo.log.mark(), proxies.opensearch.log.mark()] as const
    const began = performance.now()
    const seen = await act(turn)
    const milliseconds = performance.now() - began
    const failed = seen.find(({ status }) => status >= 400)
    if (failed !== undefined) throw new Error(`answered ${failed.status}: ${failed.text.slice(0, 400)}`)
    await system.drainStreams()
    const calls = proxies.dynamo.log.since(marks[0])
    const { read, write } = unitsOf(calls)
    const searches = proxies.opensearch.log.since(marks[1]).length
    const requests = seen.reduce((sum, one) => sum + one.requests, 0)
    if (turn === 0) continue
    found.push({
      readUnits: read / parts,
      writeUnits: write / parts,
      requests: requests / parts,
      searches: searches / parts,
      functionMilliseconds: milliseconds / parts,
      invocations: Object.fromEntries(Object.entries(invocationsIn(calls)).map(([fn, count]) => [fn, count / parts])),
      bytesOut: Math.round(seen.reduce((sum, one) => sum + one.bytes, 0) / parts),
    })
  }
  return { times: found.length, ...medians(found) }
}

/** Besides the requests: the vault where it was called, and one invocation for each transaction that a stream carries on. */
function invocationsIn(calls: readonly Call[]): Readonly<Partial<Record<FunctionName, number>>> {
  const counts: Partial<Record<FunctionName, number>> = {}
  const add = (fn: FunctionName): void => {
    counts[fn] = (counts[fn] ?? 0) + 1
  }
  if (calls.some(({ fn }) => fn === 'vault')) add('vault')
  for (const { touches } of calls) {
    const written = new Set(touches.filter(({ action }) => ['PutItem', 'DeleteItem'].includes(action)).map(({ table }) => table))
    for (const table of tableNames.filter((name) => tables[name].stream && written.has(name))) for (const fn of followersOf(table)) add(fn)
  }
  return counts
}

function followersOf(table: TableName): readonly FunctionName[] {
  return functionNames.filter((fn) => (access[fn].tables as Partial<Record<TableName, readonly TableRight[]>>)[table]?.includes('s'))
}

function medians(found: readonly Omit<Measured, 'times'>[]): Omit<Measured, 'times'> {
  const middle = (of: (one: Omit<Measured, 'times'>) => number): number => {
    const sorted = found.map(of).toSorted((a, b) => a - b)
    return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 100) / 100
  }
  const fns = functionNames.filter((fn) => found.some(({ invocations }) => (invocations[fn] ?? 0) > 0))
  return {
    readUnits: middle((one) => one.readUnits),
    writeUnits: middle((one) => one.writeUnits),
    requests: middle((one) => one.requests),
    searches: middle((one) => one.searches),
    functionMilliseconds: middle((one) => one.functionMilliseconds),
    invocations: Object.fromEntries(fns.map((fn) => [fn, middle(({ invocations }) => invocations[fn] ?? 0)])),
    bytesOut: middle((one) => one.bytesOut),
  }
}

/** What the example city takes up: items of all tables, and the size of a talent's and a vacancy's share. */
async function storedIn(engines: Engines, { stage }: LocalSystem): Promise<Measurements['stored']> {
  const store = tableStore({ endpoint: engines.dynamo, stage, region: localRegion })
  let items = 0
  let bytes = 0
  for (const table of tableNames) {
    await store.scan(table, (page) => {
      items += page.length
      for (const item of page) bytes += Buffer.byteLength(JSON.stringify(item)) * (1 + copiesOf(table, item))
    })
  }
  return { items, bytes }
}

/** An index holds the item once more where the item has its key. */
function copiesOf(table: TableName, item: object): number {
  return tables[table].indexes.filter((index) => `${index}Pk` in item).length
}
