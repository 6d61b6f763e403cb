import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, sharedSystem } from '../support/local-system.ts'
import type { UsedRights } from './used-rights.ts'

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

it('what every function did with its rights is written down beside the logs: rights.json', () => {
  writeFileSync(join(sharedSystem().logs, 'rights.json'), JSON.stringify(rights, undefined, 1))
  const never = rights.of.flatMap(({ fn, never: unused }) => unused.map((right) => `${fn} ${right}`))
  console.log(`rights never used in this run: ${never.join(', ') || 'none'}`)
  for (const { used, never: unused } of rights.of) expect(unused.filter((right) => used[right] !== undefined)).toEqual([])
})
