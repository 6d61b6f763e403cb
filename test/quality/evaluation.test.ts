import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type Grade, readJudgedSet } from '../../infra/evaluation/judged-set.ts'
import { listsByJudging } from '../../infra/evaluation/lists-by-judging.ts'
import { measure, ndcg } from '../../infra/evaluation/measure.ts'
import { talentFrom } from '../../infra/evaluation/talent-row.ts'
import { titleFigures } from '../../infra/evaluation/titles.ts'
import { vacancyFrom } from '../../infra/evaluation/vacancy-row.ts'

const day = '2026-12-01'
const root: string = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'jiangcai-evaluation-test-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('nDCG@10', () => {
  const judged = new Map<string, Grade>([
    ['a', { grade: 3 }],
    ['b', { grade: 2 }],
    ['c', { grade: 1 }],
    ['d', { grade: 0, trap: 'seller' }],
  ])
  const ideal = 7 + 3 / Math.log2(3) + 1 / 2

  it('is one for the ideal order, and counts what was not judged as nothing', () => {
    expect(ndcg(['a', 'b', 'c', 'd'], judged)).toBe(1)
    expect(ndcg(['x', 'a', 'b', 'c'], judged)).toBeCloseTo((7 / Math.log2(3) + 3 / 2 + 1 / Math.log2(5)) / ideal, 12)
  })

  it('has the ideal of all that was judged, listed or not', () => {
    expect(ndcg(['b'], judged)).toBeCloseTo(3 / ideal, 12)
    expect(ndcg([], judged)).toBe(0)
    expect(ndcg(['d'], new Map([['d', { grade: 0 }]]))).toBeUndefined()
  })

  it('ends at the tenth', () => {
    expect(ndcg(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'a'], judged)).toBe(0)
  })

  it('names a trap in the first place, and averages over ties', () => {
    const set = {
      name: 'set',
      vacancies: [{ id: 'v', value: vacancyFrom({ title: '车工' }, day).value, family: 'M' }],
      talents: [],
      grades: { talents: new Map([['v', judged]]), vacancies: new Map() },
      remarks: [],
    }
    const [one] = measure(set, [{ query: 'v', direction: 'talents', results: ['d', 'a', 'b'], scores: [90, 90, 80] }], 'talents')
    expect(one?.trap).toEqual({ result: 'd', kind: 'seller' })
    expect(one?.ndcgOfTies).toBeCloseTo((3.5 + 3.5 / Math.log2(3) + 3 / 2) / ideal, 12)
    expect(one?.precision).toBe(2 / 5)
    expect(one?.precisionOfPossible).toBe(1)
  })
})

describe("strangers' rows", () => {
  it('takes a whole vacancy as it is', () => {
    const row = {
      title: '数控车工',
      occupationCode: '6-18-01-01',
      minLevel: 'senior',
      mustSkills: ['看图', '对刀'],
      niceSkills: [],
      certificates: [],
      headcount: 2,
      district: '330114',
      payMin: 8000,
      payMax: 9000.5,
      shift: '长白班',
      text: '车轴。',
    }
    const { value, mended } = vacancyFrom(row, day)
    expect(mended).toEqual([])
    expect(value).toMatchObject({ levelFloor: 'senior', pay: { min: 8_000_00, max: 9_000_50, period: 'month' }, duties: '车轴。' })
  })

  it('loses no vacancy to what the schema refuses, and says what it changed', () => {
    const row = {
      title: null,
      occupationCode: '9-99-99-99',
      minLevel: '高级工',
      mustSkills: ['一', '二', '三', '四', '五', '六', '七', null, '长'.repeat(60)],
      niceSkills: 'none',
      headcount: 0,
      district: '110101',
      payMin: 8000,
      payMax: null,
      shift: '早\n晚',
      text: '字'.repeat(5000),
    }
    const { value, mended } = vacancyFrom(row, day)
    expect(value).toMatchObject({
      title: '未写名称',
      mustSkills: ['一', '二', '三', '四', '五', '六'],
      conditions: '月薪8000元起',
      shift: '早 晚',
    })
    expect(value.duties).toHaveLength(4000)
    expect(new Set(mended.map(({ field, how }) => `${field.split('.')[0]} ${how}`))).toEqual(
      new Set([
        'title 补上',
        'occupationCode 去掉',
        'levelFloor 去掉',
        'mustSkills 截短',
        'niceSkills 去掉',
        'headcount 去掉',
        'district 去掉',
        'pay 改为',
        'shift 改为',
        'duties 截短',
      ]),
    )
  })

  it('loses no person to what the schema refuses, and keeps the rest of them', () => {
    const row = {
      occupations: [{ code: 'x', title: '焊工' }, { code: '6-31-01-03', title: null }, 7],
      level: 'master',
      certificates: [{ name: '某某大师证', expires: '明年' }, { name: null }, '健康证'],
      skills: ['氩弧焊', '', '电话13800001234'],
      years: 3.5,
      districts: ['330109', '999999'],
      expectPayMin: -1,
      available: 'soon',
      text: '做了三年，电话13800001234，会看图。\u200b',
    }
    const { value, mended } = talentFrom(row, day)
    expect(value).toMatchObject({
      trades: [{ title: '焊工' }, { title: '电工', occupationCode: '6-31-01-03' }],
      certificates: [{ name: '某某大师证' }, { name: '健康证' }],
      skills: ['氩弧焊'],
      years: 3,
      districts: ['330109'],
      text: '做了三年，会看图。',
    })
    expect(value.expectPay ?? value.availableFrom ?? value.level).toBeUndefined()
    expect(mended.length).toBeGreaterThanOrEqual(9)
  })

  it('takes whatever stands in a field', () => {
    const fields =
      'title occupations occupationCode level minLevel mustSkills niceSkills certificates skills headcount years district districts'
    const names = `${fields} payMin payMax expectPayMin available shift text refusals id`.split(' ')
    const odd = fc.constantFrom('330103', '6-18-02-04', '高级工', 'senior', '2027-02-30', '13800001234', 1e12, -1, 0.5)
    const value = fc.oneof(
      odd,
      fc.array(odd, { maxLength: 60 }),
      fc.jsonValue({ maxDepth: 3 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
    )
    void fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (row) => {
        expect(talentFrom(row, day).value.trades.length).toBeGreaterThan(0)
        expect(vacancyFrom(row, day).value.title).not.toBe('')
      }),
      { numRuns: 300, seed: 20_261_201 },
    )
  })

  it('takes people and vacancies of whom nothing is said', () => {
    expect(talentFrom({ id: 't' }, day).value.trades).toEqual([{ title: '未写工种' }])
    expect(vacancyFrom({ id: 'v' }, day).value.title).toBe('未写名称')
  })

  it('keeps ids as they came, and uses a repeated one once', () => {
    write('vacancies.jsonl', ['{"id":7,"title":"车工"}'])
    write('talents.jsonl', ['{"id":1,"occupations":[{"title":"车工"}]}', '', '{"id":1}', '{"id":"2","occupations":[{"title":"厨师"}]}'])
    write('judgments.jsonl', ['{"vacancy":7,"talent":1,"grade":3}', '{"vacancy":7,"talent":"nobody","grade":2}'])
    const set = readJudgedSet(folder, day)
    expect(set.talents.map(({ id }) => id)).toEqual([1, '2'])
    expect(set.remarks).toEqual(['talents.jsonl 1：编号重复，只用第一条', 'judgments.jsonl：1 条评分的岗位或人不在这一组里'])
    expect(listsByJudging(set, day)).toMatchObject([{ query: 7, direction: 'talents', results: [1] }])
  })
})

it('counts titles as the measure does', () => {
  const title = (id: string, accept: readonly (readonly [string, number])[], trap = '–') => ({
    id,
    title: '',
    accept: new Map(accept),
    group: '–',
    trap,
  })
  const titles = [
    title('1', [['a', 2]]),
    title('2', [['a', 2]]),
    title('3', [['a', 1]]),
    title('4', [['a', 2]], 'generic'),
    title('5', []),
    title('6', []),
  ]
  const coded = [
    { id: '1', codes: ['a'] },
    { id: '2', codes: ['b', 'c', 'a'] },
    { id: '3', codes: ['a'] },
    { id: '4', codes: [] },
    { id: '5', codes: [] },
    { id: '6', codes: ['a'] },
  ]
  expect(titleFigures(titles, coded)).toEqual({
    titles: 4,
    first: 2 / 4,
    firstOrNear: 3 / 4,
    three: 3 / 4,
    threeOrNear: 1,
    toReject: 2,
    rejected: 1 / 2,
  })
})

describe('npm run evaluate', () => {
  it.each<readonly [why: string, args: readonly string[], says: RegExp]>([
    ['no folder', ['--out', 'x'], /请写明文件夹/],
    ['no such folder', ['nowhere', '--out', 'x'], /没有这个文件夹.*nowhere/],
    ['no --out', [root], /请用 --out/],
    ['no rows', [join(root, 'infra'), '--out', 'x'], /没有这个文件.*vacancies\.jsonl/],
    ['a day that is none', [root, '--out', 'x', '--day', 'today'], /--day 不是日期：today/],
    ['a share that is none', [root, '--without', '35%'], /--without/],
    ['an unknown option', ['--fast'], /看不懂这条命令.*--fast/],
    ['no such titles', ['--titles', 'nowhere.jsonl', '--out', 'x'], /没有这个文件.*nowhere\.jsonl/],
  ])('says in one sentence what is wrong: %s', (_, args, says) => {
    const { status, lines } = evaluate(args)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(says)
    expect(status).toBe(1)
  })

  it('names the line that is broken, and a set without a row', () => {
    write('vacancies.jsonl', ['{"id":"v1","title":"车工"}', '{"id":"v2"'])
    expect(evaluate([folder, '--out', 'x'])).toEqual({ status: 1, lines: ['vacancies.jsonl 第 2 行不是完整的 JSON'] })
    write('vacancies.jsonl', ['', ' '])
    expect(evaluate([folder, '--out', 'x']).lines).toEqual([expect.stringContaining('vacancies.jsonl 里一行也没有')])
    write('vacancies.jsonl', ['{"title":"车工"}'])
    expect(evaluate([folder, '--out', 'x']).lines).toEqual(['vacancies.jsonl 第 1 条没有 id'])
  })

  it('writes the codes of titles, best first, and none where there is none', () => {
    write('titles.jsonl', ['{"id":"t1","title":"数控车工"}', '{"id":"t2","title":"！！"}'])
    const out = join(folder, 'deep/run.jsonl')
    expect(evaluate(['--titles', join(folder, 'titles.jsonl'), '--out', out]).status).toBe(0)
    const rows = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(rows).toEqual([
      { id: 't1', codes: expect.arrayContaining(['6-18-01-01']) },
      { id: 't2', codes: [] },
    ])
  })
})

function write(file: string, lines: readonly string[]): void {
  writeFileSync(join(folder, file), `${lines.join('\n')}\n`)
}

/** The command itself; what it says is on one of the two streams. */
function evaluate(args: readonly string[]): { readonly status: number | null; readonly lines: readonly string[] } {
  const command = ['--disable-warning=ExperimentalWarning', join(root, 'infra/cli/evaluate.ts'), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') }
}
