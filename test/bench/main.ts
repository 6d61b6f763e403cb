import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Bench, benchJvm, startBench } from './bench-system.ts'
import { optionsFrom, type PartName } from './options.ts'
import { bulletinPart } from './parts/bulletin.ts'
import { coldPart } from './parts/cold.ts'
import { hostilePart } from './parts/hostile.ts'
import { importPart } from './parts/import.ts'
import { lagPart } from './parts/lag.ts'
import { loadPart } from './parts/load.ts'
import { matchPart } from './parts/match.ts'
import { matchLoadPart } from './parts/match-load.ts'
import { memoryPart } from './parts/memory.ts'
import { pagesPart } from './parts/pages.ts'
import { readPart } from './parts/read.ts'
import { rebuildPart } from './parts/rebuild.ts'
import { rosterPart } from './parts/roster.ts'
import { unitsPart } from './parts/units.ts'
import { commitNow, keeps, loadNow, markdownOf, type Report, type Row, reportOf } from './report.ts'

const options = optionsFrom(process.argv.slice(2))
const commit = commitNow()
const say = (line: string): void => console.error(line)
const parts: Record<PartName, (bench: Bench) => Promise<readonly Row[]>> = {
  cold: coldPart,
  match: matchPart,
  lag: lagPart,
  rebuild: rebuildPart,
  import: importPart,
  roster: rosterPart,
  hostile: hostilePart,
  memory: memoryPart,
  units: unitsPart,
  pages: pagesPart,
  read: async () => readPart(options.share, options.ads),
  bulletin: async () => bulletinPart(options.share),
  load: async (bench) => loadPart(bench, options.seconds),
  'match-load': async (bench) => matchLoadPart(bench, options.seconds),
}

const bench = await startBench({ ...options, say })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void bench.stop().finally(() => process.exit(1)))
const rows: Row[] = []
const load: number[] = []
try {
  for (const name of options.parts) {
    load.push(loadNow())
    const began = performance.now()
    const measured = await parts[name](bench)
    rows.push(...measured)
    for (const row of measured)
      say(`${keeps(row) === false ? '✗' : '·'} ${row.id} ${row.value} ${row.bar ?? ''} ${JSON.stringify(row.from)}`)
    say(`${name}:${((performance.now() - began) / 1000).toFixed(0)} 秒`)
  }
  load.push(loadNow())
} finally {
  await bench.stop()
}
const report = reportOf(rows, { commit, jvm: process.env.OPENSEARCH_JAVA_OPTS ?? benchJvm, load })
const before = options.compare === undefined ? undefined : (JSON.parse(readFileSync(options.compare, 'utf8')) as Report)
const markdown = markdownOf(report, before)
console.log(markdown)
if (options.out !== undefined) {
  const out = resolve(options.out)
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(`${out}.md`, markdown)
  writeFileSync(`${out}.json`, `${JSON.stringify(report, undefined, 1)}\n`)
}
