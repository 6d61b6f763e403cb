import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { readingWith } from '#shared/matching/lexicon/compiled.ts'
import { EngineAway } from '#shared/platform/search/client.ts'
import { withSearchEngine } from '../evaluation/engine.ts'
import { explainLists } from '../evaluation/explain.ts'
import { lexiconWithout } from '../evaluation/fewer-words.ts'
import { type JudgedSet, readJudgedSet } from '../evaluation/judged-set.ts'
import { type List, listsOf } from '../evaluation/lists.ts'
import { listsByJudging } from '../evaluation/lists-by-judging.ts'
import { lostPoints } from '../evaluation/lost-points.ts'
import { openMarket } from '../evaluation/market.ts'
import { mean, measure } from '../evaluation/measure.ts'
import { figuresTable, shown, titlesTable } from '../evaluation/report.ts'
import { Unusable } from '../evaluation/rows.ts'
import { withScratchIndices } from '../evaluation/scratch-indices.ts'
import { codeTitles, missedTitles, readTitles, titleFigures } from '../evaluation/titles.ts'
import { showProgress } from '../local/progress.ts'

const usage = `用法：
  npm run evaluate -- 文件夹 --out 结果.jsonl [--day 2026-12-01] [--explain]
    文件夹里有 vacancies.jsonl 和 talents.jsonl；旁边有 judgments.jsonl、reverse.jsonl 时印出 nDCG@10。
    --explain  逐组印出名单、每项得分和读到的内容，最差的在前
  npm run evaluate -- 文件夹 --without 0.35 [--day 2026-12-01]
    删去这一比例的工种、技能、证照说法后再算，五个固定种子，不用检索引擎
  npm run evaluate -- --titles 文件 --out 结果.jsonl [--explain]
    岗位名称 → 职业编码
环境变量 OPENSEARCH_ENDPOINT 指明已在运行的检索引擎；不写则自己启动一个，用完即停。`

const seeds = [1, 2, 3, 4, 5] as const
const directions = [
  ['岗位→人才', 'talents'],
  ['人才→岗位', 'vacancies'],
] as const
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort(new Unusable('已停下，临时索引已删除')))

await run().catch((error: unknown) => {
  const reason = error instanceof Error ? error : new Error(String(error))
  const known = reason instanceof Unusable || reason instanceof EngineAway || (reason as NodeJS.ErrnoException).code !== undefined
  const away = reason instanceof EngineAway ? '检索引擎没有答复：' : ''
  console.error(known ? `${away}${reason.message}` : reason.stack)
  process.exitCode = stopping.signal.aborted ? 130 : 1
})

async function run(): Promise<void> {
  const asked = options()
  if (asked.help) return console.log(usage)
  if (asked.titles !== undefined) return titles(asked.titles, wanted(asked.out, '--out'), asked.explain)
  if (asked.folder === undefined) throw new Unusable('请写明文件夹，里面有 vacancies.jsonl 和 talents.jsonl(用法见 --help)。')
  const day = CivilDate.safeParse(asked.day)
  if (!day.success) throw new Unusable(`--day 不是日期：${asked.day}`)
  const share = asked.without === undefined ? undefined : shareOf(asked.without)
  const out = share === undefined ? wanted(asked.out, '--out') : undefined
  const set = readJudgedSet(resolve(asked.folder), day.data)
  for (const remark of set.remarks) console.log(remark)
  console.log(`${set.vacancies.length} 个岗位，${set.talents.length} 位人才，${set.remarks.length} 处改动`)
  if (share !== undefined || out === undefined) return without(set, share ?? 0, day.data, asked.explain)
  const lists = await matched(set, day.data)
  write(
    out,
    lists.map(({ query, direction, results }) => ({ query, direction, results })),
  )
  if (set.grades.talents.size + set.grades.vacancies.size === 0) return console.log('旁边没有评分，只写了结果。')
  const forwards = measure(set, lists, 'talents')
  const backwards = measure(set, lists, 'vacancies')
  console.log(figuresTable(forwards, backwards))
  if (asked.explain) explain(set, lists, day.data)
}

function explain(set: JudgedSet, lists: readonly List[], day: CivilDate): void {
  console.log(lostPoints(set, day))
  for (const [name, direction] of directions) {
    console.log(`\n${name}\n\n${explainLists(set, lists, measure(set, lists, direction), direction, day)}`)
  }
}

type Asked = {
  readonly folder?: string | undefined
  readonly titles?: string | undefined
  readonly out?: string | undefined
  readonly day: string
  readonly without?: string | undefined
  readonly explain: boolean
  readonly help: boolean
}

function options(): Asked {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        titles: { type: 'string' },
        day: { type: 'string', default: '2026-12-01' },
        without: { type: 'string' },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    return { ...values, folder: positionals[0] }
  } catch (error) {
    throw new Unusable(`看不懂这条命令(用法见 --help)：${error instanceof Error ? error.message : String(error)}`)
  }
}

async function matched(set: JudgedSet, day: CivilDate): Promise<readonly List[]> {
  const market = await openMarket(set, day)
  const progress = showProgress()
  return withSearchEngine((endpoint) =>
    withScratchIndices(endpoint, market.projections, (search) =>
      listsOf(market, search, { stopped: stopping.signal, progress: (done, total) => progress('匹配', done, total) }),
    ),
  )
}

function without(set: JudgedSet, share: number, day: CivilDate, explaining: boolean): void {
  const all = (share === 0 ? seeds.slice(0, 1) : seeds).map((seed) => {
    const lexicon = lexiconWithout(share, seed)
    const lists = readingWith(lexicon, () => listsByJudging(set, day))
    if (explaining && seed === seeds[0]) readingWith(lexicon, () => explain(set, lists, day))
    return lists
  })
  for (const [name, direction] of directions) {
    const values = all.map((lists) => mean(measure(set, lists, direction).map(({ ndcgOfTies }) => ndcgOfTies)))
    console.log(`删去 ${share} ${name} nDCG@10 ${shown(mean(values))}(${values.map(shown).join(' ')})`)
  }
}

function titles(file: string, out: string, explain: boolean): void {
  const rows = readTitles(resolve(file))
  const coded = codeTitles(rows)
  write(out, coded)
  console.log(`${rows.length} 个名称`)
  if (rows.every(({ accept }) => accept === undefined)) return
  const parts = (by: 'group' | 'trap'): readonly (readonly [string, ReturnType<typeof titleFigures>])[] =>
    [...Map.groupBy(rows, (row) => row[by])].map(([name, own]) => [`  ${name}`, titleFigures(own, coded)])
  console.log(titlesTable([['全部', titleFigures(rows, coded)], ...parts('group'), ...parts('trap')]))
  const none = rows.filter(({ accept }) => accept !== undefined && accept.size > 0 && ![...accept.values()].includes(2)).length
  if (none > 0) console.log(`${none} 条只有相近的答案，第一个不可能算对`)
  if (explain) for (const line of missedTitles(rows, coded)) console.log(line)
}

function write(out: string, rows: readonly unknown[]): void {
  mkdirSync(dirname(resolve(out)), { recursive: true })
  writeFileSync(out, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

function wanted(value: string | undefined, name: string): string {
  if (value === undefined) throw new Unusable(`请用 ${name} 写明结果存到哪里(用法见 --help)。`)
  return value
}

function shareOf(text: string): number {
  const share = Number(text)
  if (!(share >= 0 && share < 1)) throw new Unusable(`--without 要写 0 到 1 之间的数，不是 ${text}`)
  return share
}
