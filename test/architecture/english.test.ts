import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { untranslatedIn } from './untranslated.ts'

const root: string = join(import.meta.dirname, '../..')

/** Where Chinese stands that no English reader meets as it is, and why. */
const chinese: readonly (readonly [files: RegExp, because: string])[] = [
  [/^shared\/matching\/(lexicon|reading)\//, 'words that are read in what people write'],
  [/^shared\/reference\/data\//, 'the national lists'],
  [/^shared\/matching\/queries\/understand\.ts$/, 'words that are read in a search'],
  [
    /^shared\/demand\/domain\/(place|bare-names|lint\/(rules|wordings|schooling|lint|folded-text|wage-floor|statutes))\.ts$/,
    'patterns of what is unlawful, or of a place; words that names and titles are compared without',
  ],
  [
    /^shared\/talent\/domain\/without-contacts\.ts$|^shared\/accounts\/domain\/(device|searchable-name|people|licence)\.ts$/,
    'patterns, and names that are kept',
  ],
  [/^shared\/platform\/http\/form\.ts$/, 'signs that people type'],
  [
    /^shared\/reference\/(trade-table|retired-occupations|division-periods|districts|levels|clusters|certificates)\.ts$/,
    'the national names, which are compared and kept; the names to show stand beside them',
  ],
  [/^shared\/fairs\/domain\/said-(dates|numbers)\.ts$/, 'words that are read in what parks write'],
  [/^shared\/messages\/templates\//, 'messages: each template has both languages in it, which its type demands'],
  [
    /^shared\/talent\/domain\/consent-notices\.ts$|^functions\/desk\/talent\/notice-text\.tsx$/,
    'the binding text of the notices, whose hash is kept; the translation stands beside it',
  ],
  [
    /^shared\/demand\/use-cases\/(import-parties|import-item|read-import-item|import-vacancies|extend-vacancy|end-vacancy|copy-vacancy|carry-out-sight)\.ts$/,
    'receipts of the API, and reasons kept in the history',
  ],
  [
    /^shared\/bulletins\/domain\/prose\/chinese-phrases\.ts$/,
    'parts of Chinese sentences; those of the English ones stand in the file beside it',
  ],
  [
    /^shared\/rosters\/reading\/(heads|plain)\.ts$|^shared\/platform\/workbook\/number-formats\.ts$/,
    'heads that people write above their columns, and signs of dates',
  ],
  [
    /^shared\/rosters\/domain\/agreement-texts\.ts$/,
    'the binding text of the agreement, whose hash is kept; the translation stands beside it',
  ],
  [/\/routes\/example(s|-profile|-booths)?\.ts$/, 'examples of the API description'],
  [/^shared\/platform\/(config|dynamo\/tables|pages\/footer)\.ts$/, 'for those who run the service'],
]

function faultsOf(files: readonly string[], textOf: (file: string) => string): readonly string[] {
  return files
    .filter((file) => !chinese.some(([exempt]) => exempt.test(file)))
    .flatMap((file) => {
      const api = /\.routes\.ts$|\/routes\//.test(file)
      return untranslatedIn(textOf(file), { api }).map(({ line, text }) => `${file}:${line} ${text}`)
    })
}

describe('what people read has an English text', () => {
  const files = globSync(['shared/**/*.{ts,tsx}', 'functions/**/*.{ts,tsx}'], { cwd: root }).toSorted()

  it('everywhere but where Chinese stands for a reason', () => {
    expect(files.length).toBeGreaterThan(300)
    expect(faultsOf(files, (file) => readFileSync(join(root, file), 'utf8'))).toEqual([])
  })

  it.each(chinese.map(([exempt, because]) => [because, exempt] as const))('the reason still has files: %s', (_, exempt) => {
    expect(files.some((file) => exempt.test(file))).toBe(true)
  })

  it.each([
    ['a text of a page', 'export const title = <h1>找岗位</h1>'],
    ['a default', "const none = given ?? '请选择'"],
    ['a message of a schema', "z.string().max(3, { error: '最多 3 个字' })"],
    ['a text after a call', "const a = bilingual({ x: '（选填）' }, { x: '(optional)' })\nconst b = '选填'"],
    ['a template', `const text = \`共 $\{count} 个\``],
  ])('finds %s that is planted', (_, source) => expect(faultsOf(['functions/desk/x.page.tsx'], () => source)).toHaveLength(1))

  it.each([
    ['both languages', `const texts = bilingual({ a: \`（$\{x('（')}）\` }, { a: 'b' })`],
    ['a comment', '/** 人力资源市场暂行条例 28 */\nconst a = 1 // 选填'],
    ['what others will read', `await tell(speaking('zh', () => \`您的岗位（$\{title}）已发布\`))`],
  ])('lets %s be', (_, source) => expect(faultsOf(['functions/desk/x.ts'], () => source)).toEqual([]))

  it('knows the API description in routes, and only there', () => {
    const source = "export const list = defineRoute({ summary: '查看' })"
    expect(faultsOf(['shared/x/routes/x.routes.ts'], () => source)).toEqual([])
    expect(faultsOf(['functions/desk/x.ts'], () => source)).toHaveLength(1)
  })
})
