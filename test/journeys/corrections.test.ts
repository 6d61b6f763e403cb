import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { Deps } from '#shared/platform/deps.ts'
import { type SharedSystem, sharedSystem } from '../support/local-system.ts'
import { asMember, makeOrganisation, makePerson, signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'
import { makeVacancy } from '../support/things/vacancy.ts'

let system: SharedSystem
let deps: Deps

beforeAll(async () => {
  system = sharedSystem()
  await system.moveClock()
  deps = storeOn(system.dynamo, 'local', { now: () => new Date().toISOString() })('desk')
})

/** Rare enough that the seeded people do not fill the page: a lift mechanic. */
const lifts = {
  title: '电梯维修工',
  occupationCode: '6-29-03-03',
  mustSkills: ['曳引机调整', '门机维修'],
  certificates: [],
  district: '330127',
  duties: '负责住宅小区电梯的维修和保养。',
} as const

it('somebody is read as what they are not, corrects it on the form, and is matched by the correction however they write on', async () => {
  const works = await makeOrganisation(deps, 'employer')
  const vacancy = await makeVacancy(deps, asMember(deps, works), lifts)
  const employer = { origin: system.url, ...(await signedIn(deps, works)) }
  const person = { origin: system.url, ...(await signedIn(deps, { person: await makePerson(deps) })) }
  const form = async (path: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(`${system.url}${path}`, { method: 'POST', headers: person, body: new URLSearchParams(fields), redirect: 'manual' })
  const json = async <T>(path: string, headers: Readonly<Record<string, string>>): Promise<T> =>
    (await (await fetch(`${system.url}${path}`, { headers })).json()) as T
  const me = async (): Promise<{ id: string; rev: number }> => json('/v1/me/talent', person)
  const listed = async (): Promise<boolean> => {
    await system.allFindable()
    const id = (await me()).id
    const { items } = await json<{ items: { card: { id: string } }[] }>(`/v1/vacancies/${vacancy.id}/matches?limit=100`, employer)
    return items.some(({ card }) => card.id === id)
  }

  const joined = await form('/me/join', {
    'profile.trades.0.title': '电梯维修工',
    'profile.districts:list': '330127',
    'consents.registry': '2',
    'consents.employers': '1',
  })
  expect(joined.status, await joined.text()).toBe(303)
  expect(await listed()).toBe(true)

  const page = await (await fetch(`${system.url}/me/profile`, { headers: person })).text()
  const trades = [...page.matchAll(/value="(trade:[^"]+)"/g)].map(([, fact = '']) => fact)
  expect(trades.length).toBeGreaterThan(0)
  const taken = Object.fromEntries(
    trades.flatMap((fact, row) => [
      [`profile.corrections.${row}.fact`, fact],
      [`profile.corrections.${row}.as`, 'none'],
    ]),
  )
  const about = { 'profile.trades.0.title': '电梯维修工', 'profile.trades.1.title': '缝纫工', 'profile.districts:list': '330127' }
  const saved = await form('/me/profile', { 'rev:int': String((await me()).rev), ...about, ...taken })
  expect(saved.headers.get('location'), await saved.text()).toBe('/me/profile?done=saved')
  expect(await listed()).toBe(false)
  const open = await json<{ items: { vacancy: { id: string } }[] }>('/v1/me/matches?limit=100', person)
  expect(open.items.map(({ vacancy: { id } }) => id)).not.toContain(vacancy.id)
  const why = await json<{ why: { listed: boolean } }>(`/v1/me/matches/why?code=${vacancy.code}`, person)
  expect(why.why.listed).toBe(false)

  // Written on by the API, with more of the same trade and no word of corrections.
  const put = async (profile: object): Promise<Response> =>
    fetch(`${system.url}/v1/me/talent`, {
      method: 'PUT',
      headers: { ...person, 'content-type': 'application/json' },
      body: JSON.stringify({ rev: (await me()).rev, profile }),
    })
  expect((await put({ trades: [{ title: '电梯维修工' }, { title: '缝纫工' }], text: '修过电梯，canary-words' })).status).toBe(200)
  expect(await listed()).toBe(false)

  // Taken back: read again as it is written.
  expect((await put({ trades: [{ title: '电梯维修工' }], corrections: [] })).status).toBe(200)
  expect(await listed()).toBe(true)

  await fetch(`${system.url}/v1/readings`, {
    method: 'POST',
    headers: { ...person, 'content-type': 'application/json' },
    body: JSON.stringify({ of: 'talent', draft: { text: 'canary-words 会氩弧焊' } }),
  })
  const logs = readdirSync(system.logs).map((file) => readFileSync(join(system.logs, file), 'utf8'))
  expect(logs.join('\n')).toContain('/v1/readings')
  expect(logs.join('\n')).not.toContain('canary-words')
})
