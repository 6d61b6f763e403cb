import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root: string = join(import.meta.dirname, '../..')

/** Between Chinese characters stands Chinese punctuation. Patterns that read what people type are no sentences of ours. */
const halfWidth: RegExp = /(?<=[\p{Script=Han}”》）])[,:;!?](?=[\p{Script=Han}“《（])/u
const readers: RegExp = /^shared\/(matching\/(lexicon|reading)|demand\/domain\/lint)\/|^infra\/seed\/(trades|plan)\//

function mistakesIn(text: string): readonly string[] {
  return text.split('\n').filter((line) => !/^\s*(\*|\/\*|\/\/)/.test(line) && halfWidth.test(line))
}

it('what people read has Chinese punctuation', () => {
  const files = execFileSync('git', ['ls-files', 'shared', 'functions', 'infra', 'README.md', 'CHANGELOG.md'], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter((file) => /\.(ts|tsx|mjs|md)$/.test(file) && !readers.test(file))
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap((file) => mistakesIn(readFileSync(join(root, file), 'utf8')).map((line) => `${file}: ${line.trim()}`))
  expect(found).toEqual([])
})

it('finds a planted half-width comma, and none in a comment', () => {
  expect(mistakesIn("const text = '请先登录,再提交'\n// 说明,给读代码的人")).toHaveLength(1)
})
