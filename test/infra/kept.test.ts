import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { kept } from '../../infra/kept.ts'

const what = 'kept-under-test/made'
const sources = ['.cache/kept-under-test/words/*']
const root: string = join(import.meta.dirname, '../..')
const folder: string = join(root, '.cache/kept-under-test')
let made = 0

function write(name: string, text: string): void {
  mkdirSync(join(folder, 'words'), { recursive: true })
  writeFileSync(join(folder, 'words', name), text)
}

/** Makes the words in capitals. */
async function capitals(draft: string): Promise<void> {
  made += 1
  mkdirSync(draft, { recursive: true })
  for (const name of readdirSync(join(folder, 'words')))
    writeFileSync(join(draft, name), readFileSync(join(folder, 'words', name), 'utf8').toUpperCase())
}

const readMade = async (name: string): Promise<string> => readFileSync(join(await kept(what, sources, capitals), name), 'utf8')

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  made = 0
  write('one', 'welder')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('is made once of sources that stay as they are, at whatever time they were written', async () => {
  expect(await readMade('one')).toBe('WELDER')
  utimesSync(join(folder, 'words/one'), new Date(0), new Date(0))
  expect(await readMade('one')).toBe('WELDER')
  expect(made).toBe(1)
})

it.each([
  ['changed', () => write('one', 'walder')],
  ['come', () => write('two', '')],
  [
    'gone',
    () => {
      rmSync(join(folder, 'words/one'))
      write('two', 'welder')
    },
  ],
])('is made again when a source has %s, and found again when it is as before', async (_, change) => {
  const before = await kept(what, sources, capitals)
  change()
  expect(await kept(what, sources, capitals)).not.toBe(before)
  expect(made).toBe(2)
  rmSync(join(folder, 'words'), { recursive: true })
  write('one', 'welder')
  expect(await kept(what, sources, capitals)).toBe(before)
  expect(made).toBe(2)
})

it('is nothing when it could not be made', async () => {
  const half = async (draft: string): Promise<void> => {
    await capitals(draft)
    throw new Error('no room')
  }
  await expect(kept(what, sources, half)).rejects.toThrow('no room')
  expect(readdirSync(join(folder, 'made'))).toEqual([])
  expect(await readMade('one')).toBe('WELDER')
})

it('is what another made of the same meanwhile', async () => {
  const both = await Promise.all([kept(what, sources, capitals), kept(what, sources, capitals)])
  expect(new Set(both).size).toBe(1)
  expect(readdirSync(join(folder, 'made'))).toHaveLength(1)
})

it('stays of five states of the sources, those that were used last', async () => {
  const first = await kept(what, sources, capitals)
  for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) {
    // Asked for between the others: it is used still.
    write('one', 'welder')
    utimesSync(await kept(what, sources, capitals), new Date(), new Date())
    write('one', text)
    utimesSync(await kept(what, sources, capitals), new Date(2000, 0, text.charCodeAt(0)), new Date(2000, 0, text.charCodeAt(0)))
  }
  expect(readdirSync(join(folder, 'made'))).toHaveLength(5)
  expect(readdirSync(join(folder, 'made')).map((name) => join(folder, 'made', name))).toContain(first)
  expect(made).toBe(7)
})
