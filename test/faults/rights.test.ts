import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, sharedSystem } from '../support/local-system.ts'
import type { UsedRights } from './used-rights.ts'

/** Rights that no journey, contract or browser test has a use for, and why the row has them all the same. */
const unusedForAReason: readonly string[] = []

let rights: UsedRights

beforeAll(async () => {
  const { url } = sharedSystem()
  // Alone this file would judge an empty log.
  for (const path of ['/', '/vacancies', '/login?as=employer-admin']) await (await fetch(`${url}${path}`, { redirect: 'manual' })).text()
  rights = (await ask('/rights', {})) as UsedRights
})
// The last to need the shared system; what comes now has a system of its own, and two search engines would be one too many.
afterAll(async () => void (await ask('/stop', {})))

it('no test needed more than the role of the function that it went through', () => {
  expect(rights.refused).toEqual([])
  expect(rights.of.find(({ fn }) => fn === 'public')?.used).toMatchObject({ 'search read vacancies': expect.any(Number) })
})

it('no function has a right that nothing makes use of', () => {
  const calls = rights.of.reduce((sum, { used }) => sum + Object.values(used).reduce((total, count) => total + count, 0), 0)
  const never = rights.of.flatMap(({ fn, never: unused }) => unused.map((right) => `${fn} ${right}`))
  console.log(`calls ${calls}; rights never used: ${never.join(', ') || 'none'}`)
  // A run of this file alone says nothing about use.
  expect(calls < 10_000 ? [] : never.filter((right) => !unusedForAReason.includes(right))).toEqual([])
})
