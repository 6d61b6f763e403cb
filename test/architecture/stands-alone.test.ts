import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root: string = join(import.meta.dirname, '../..')

/** Built from parts, so that this file does not find itself. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a package registry', new RegExp(['registry\\.npm', 'js\\.org|npm', 'mirror|repo1?\\.', 'maven\\.org|repo\\.maven\\.apache'].join(''))],
  ['an absolute path', new RegExp(`(?<![\\w.])/(?:${['work', 'root', 'home'].join('|')})/[a-z]`)],
  ['an unfinished place', new RegExp(`\\b(?:${['TO', 'FIX'].map((half, index) => half + (index === 0 ? 'DO' : 'ME')).join('|')})\\b`)],
]

it.each(forbidden)('no file of the project holds %s', (_, pattern) => {
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
  expect(files.length).toBeGreaterThan(50)
  const found = files.filter((file) => !/\.(png|jpg|webp|ico)$/.test(file) && pattern.test(readFileSync(join(root, file), 'utf8')))
  expect(found).toEqual([])
})

it.each([
  ['a package registry', ' "resolved": "https://registry.npm' + 'js.org/zod"'],
  ['an absolute path', "const x = '/ro" + "ot/data'"],
  ['an unfinished place', '// TO' + 'DO later'],
])('finds a planted %s', (what, planted) => {
  expect(forbidden.find(([name]) => name === what)?.[1].test(planted)).toBe(true)
})
