import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Law = '个人信息保护法' | '网络数据安全管理条例'

/** What the laws on personal data ask of this product, a row a duty. Each is held by a test that names it. */
const rows: readonly (readonly [duty: string, articles: readonly (readonly [Law, number])[]])[] = [
  ['minimum fields, no identity number at import, a clock for keeping', of('个人信息保护法', 5, 6, 19)],
  ['consent, voluntary and informed; a new purpose is a new consent', of('个人信息保护法', 13, 14)],
  ['withdrawing as easily as giving, no denial for refusing', of('个人信息保护法', 15, 16)],
  ['the notice, and the lists of what is collected and provided', [...of('个人信息保护法', 17), ...of('网络数据安全管理条例', 21)]],
  ['joint and entrusted processing', of('个人信息保护法', 20, 21)],
  ['separate consent that names the recipient', of('个人信息保护法', 23)],
  ['automated matching: open, fair, explained, with a way without it', of('个人信息保护法', 24)],
  ['nothing of a person in public', of('个人信息保护法', 25)],
  ['sensitive data by separate consent', of('个人信息保护法', 28, 29)],
  ['access, copy, portability, correction, deletion, explanation', of('个人信息保护法', 44, 45, 46, 47, 48, 50)],
  ['deletion when consent or purpose ends', of('个人信息保护法', 47)],
  ['encryption, rights, audits', of('个人信息保护法', 51, 54)],
  ['impact assessments, kept', of('个人信息保护法', 55, 56)],
  ['notice of a breach', of('个人信息保护法', 57)],
  ['kept in China', of('个人信息保护法', 36, 40)],
  ['records of provision for three years', of('网络数据安全管理条例', 12)],
  ['no asking again and again; no more than told', of('网络数据安全管理条例', 22)],
  ['accounts ended easily', of('网络数据安全管理条例', 24)],
  ['data taken along', of('网络数据安全管理条例', 25)],
]

function of(law: Law, ...articles: readonly number[]): readonly (readonly [Law, number])[] {
  return articles.map((article) => [law, article] as const)
}

/** Titles are the literals of test files: those of `it` and `describe`, and of the tables that give them their cases. */
const literal = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g
const named = /(个人信息保护法|网络数据安全管理条例) ?((?:\d+(?:\(\d+\))?(?:-\d+)?(?:[–、,] ?)?)+)/g

/** The articles that a text names: `个人信息保护法 13(1), 20–21、23` are 13, 20, 21 and 23. */
function articlesIn(text: string): readonly string[] {
  return [...text.matchAll(named)].flatMap(([, law = '', list = '']) =>
    [...list.matchAll(/(\d+)(?:\(\d+\))?(?:-\d+)?(?:–(\d+))?/g)].flatMap(([, from, to = from]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `${law} ${Number(from) + at}`),
    ),
  )
}

function namedIn(files: readonly string[]): ReadonlySet<string> {
  return new Set(files.flatMap((text) => (text.match(literal) ?? []).flatMap(articlesIn)))
}

const titles = namedIn(
  globSync('test/**/*.test.{ts,tsx}')
    .filter((file) => !file.endsWith('architecture/pipl.test.ts'))
    .map((file) => readFileSync(file, 'utf8')),
)

function missing(known: ReadonlySet<string>): readonly string[] {
  return rows.flatMap(([duty, articles]) =>
    articles.flatMap(([law, article]) => (known.has(`${law} ${article}`) ? [] : [`${law} ${article}: ${duty}`])),
  )
}

describe('every row of the table of duties', () => {
  it('is named by a test', () => {
    expect(missing(titles)).toEqual([])
  })

  it('is missed where no test names it any more', () => {
    for (const one of titles) {
      const left = missing(new Set([...titles].filter((other) => other !== one)))
      const wanted = rows.some(([, articles]) => articles.some(([law, article]) => `${law} ${article}` === one))
      expect(left.length > 0).toBe(wanted)
    }
  })

  it('is read from titles as they are written', () => {
    expect(articlesIn('个人信息保护法 13(1), 20–21、23: x')).toEqual([13, 20, 21, 23].map((article) => `个人信息保护法 ${article}`))
    expect(articlesIn('网络数据安全管理条例 22-5: x')).toEqual(['网络数据安全管理条例 22'])
    expect([...namedIn(['// 个人信息保护法 57', "it('个人信息保护法 6')"])]).toEqual(['个人信息保护法 6'])
  })
})
