import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { commitNow, keeps, loadNow, markdownOf, type Row, reportOf } from '../report.ts'
import { backwardRows } from './backward.ts'
import { forwardRows } from './forward.ts'

/**
 * Matching at the size of a country: `npm run bench-matching -- [--sizes 10000,100000,1000000] [--queries 200] [--vacancies 100000]
 * [--without naive,postgres] [--out file]`. Generated people with the lexicon's distribution, real engines, an oracle that walks through all.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    queries: { type: 'string', default: '200' },
    vacancies: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '60' },
    without: { type: 'string', default: '' },
    out: { type: 'string' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'jiangcai-matching-'))
const settings = {
  folder,
  sizes: values.sizes.split(',').map(Number),
  queries: Number(values.queries),
  vacancies: Number(values.vacancies),
  seconds: Number(values.seconds),
  without: new Set(values.without.split(',')),
  say: (line: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`),
}
const commit = commitNow()
const load = [loadNow()]
const rows: Row[] = []
try {
  rows.push(...(await forwardRows(settings)))
  load.push(loadNow())
  rows.push(...(await backwardRows(settings)))
  load.push(loadNow())
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const row of rows) if (keeps(row) === false) settings.say(`✗ ${row.id} ${row.value} ${row.bar}`)
const report = reportOf(rows, { commit, jvm: '-Xms2g -Xmx2g', load })
const markdown = markdownOf(report)
console.log(markdown)
if (values.out !== undefined) {
  const out = resolve(values.out)
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(`${out}.md`, markdown)
  writeFileSync(`${out}.json`, `${JSON.stringify(report, undefined, 1)}\n`)
}
