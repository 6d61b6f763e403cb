import { createHash } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Bulletin } from '#shared/bulletins/domain/bulletin.ts'
import type { OpenBulletin } from '#shared/bulletins/domain/open-bulletin.ts'
import { instantsOf, periodAt, previousPeriod } from '#shared/bulletins/domain/period.ts'
import type { Verification } from '#shared/bulletins/domain/verification.ts'
import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type SharedSystem, sharedSystem } from '../support/local-system.ts'
import { asMember, makeColleague, makeKey, makeOrganisation, makePerson, signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'
import { makeTalent, personAs } from '../support/things/talent.ts'
import { makeVacancy } from '../support/things/vacancy.ts'

let system: SharedSystem
let deps: Deps
/** In the middle of the last quarter. */
let then: Deps
const quarter = previousPeriod(periodAt('quarter', new Date().toISOString()))

beforeAll(async () => {
  system = sharedSystem()
  await system.moveClock()
  const inSeason = new Date(Date.parse(instantsOf(quarter).before) - 40 * 86_400_000).toISOString()
  deps = storeOn(system.dynamo, 'local', { now: () => new Date().toISOString() })('desk')
  then = storeOn(system.dynamo, 'local', { now: () => inSeason })('desk')
})

async function asked<T>(path: string, init: RequestInit = {}, status = 200): Promise<T> {
  const answer = await fetch(`${system.url}${path}`, init)
  const text = await answer.text()
  expect(answer.status, `${path}: ${text.slice(0, 300)}`).toBe(status)
  return JSON.parse(text) as T
}

it('M-11, M-12: an issue compiled again after edits, withdrawals and erasures gives the same bytes, through the bundled functions', async () => {
  const [admin, employer] = await Promise.all([makeOrganisation(deps, 'park'), makeOrganisation(deps, 'employer')])
  const by = asMember(deps, employer)
  const standing = { validUntil: addDays(civilDateOf(deps.clock.now()), 20) }
  const posted = [
    await makeVacancy(then, by, standing),
    await makeVacancy(then, by, { ...standing, occupationCode: '6-18-02-04', headcount: 9 }),
  ]
  const people = await Promise.all(Array.from({ length: 6 }, () => makePerson(deps)))
  for (const person of people) await makeTalent(then, { by: personAs(then, person.id), scopes: ['employers', 'statistics'] })

  const { headers: key } = await makeKey(deps, admin)
  const colleague = { origin: system.url, ...(await signedIn(deps, await makeColleague(deps, admin))) }
  const post = (body: object, more: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    headers: { ...key, 'content-type': 'application/json', ...more },
    body: JSON.stringify(body),
  })
  const series = { kind: 'supplyAndDemand', cadence: 'quarter', begins: quarter }
  await asked('/v1/bulletin-series', post(series, { 'idempotency-key': 'series' }), 201)
  await asked('/v1/bulletin-series', post(series, { 'idempotency-key': 'series' }), 201)
  await asked('/v1/bulletin-series', post(series), 409)
  await system.invoke('clock', { job: 'bulletins' })

  const { items } = await asked<{ items: readonly Bulletin[] }>('/v1/bulletins', { headers: key })
  const [issue] = items
  if (issue === undefined) throw new Error('the clock has begun no issue')
  expect(items).toHaveLength(1)
  expect(issue).toMatchObject({ state: 'COMPILED', period: quarter, number: 1 })
  const at = `/v1/bulletins/${issue.id}`
  const handed = await asked<Bulletin>(`${at}/hand-in`, post({}, { 'if-match': `"${issue.rev}"` }))
  expect(await asked(`${at}/publication`, post({ rev: handed.rev }), 409)).toMatchObject({ code: 'same-person' })

  const page = await (await fetch(`${system.url}/park/bulletins/${issue.id}`, { headers: colleague })).text()
  expect(page).toContain('请复看预览')
  const form = new URLSearchParams({ 'rev:int': String(handed.rev), _key: 'publish' })
  const done = await fetch(`${system.url}/park/bulletins/${issue.id}/publish`, {
    method: 'POST',
    headers: colleague,
    body: form,
    redirect: 'manual',
  })
  expect([done.status, done.headers.get('location')]).toEqual([303, `/park/bulletins/${issue.id}?done=published`])

  const view = await asked<OpenBulletin>(`/v1/open/bulletins/${issue.code}`)
  const [version] = view.versions
  const verify = () => asked<Verification>(`/v1/open/bulletins/${issue.code}/verification`)
  expect(await verify()).toMatchObject({ outcome: 'same', version: 1 })

  // What was counted changes: one ad is closed, one edited; one person withdraws from the statistics, one is erased.
  const [closed, edited] = posted
  const { headers: employers } = await makeKey(deps, employer)
  const json = { ...employers, 'content-type': 'application/json' }
  await asked(`/v1/vacancies/${closed?.id}/close`, { method: 'POST', headers: json, body: JSON.stringify({ reason: '不招了' }) })
  const content = { ...edited?.content, headcount: 1 }
  await asked(`/v1/vacancies/${edited?.id}`, { method: 'PUT', headers: json, body: JSON.stringify({ content, rev: edited?.rev }) })
  for (const [place, path] of (['/v1/me/consents/statistics', '/v1/me/talent'] as const).entries()) {
    const person = people[place]
    if (person === undefined) throw new Error('nobody is there')
    const own = { origin: system.url, ...(await signedIn(deps, { person })) }
    expect((await fetch(`${system.url}${path}`, { method: 'DELETE', headers: own })).status, path).toBeLessThan(300)
  }
  expect(await verify()).toMatchObject({ outcome: 'same', cube: { sha256: version?.sha256.cube, found: version?.sha256.cube } })
  expect(await asked(`${at}/verification`, { headers: key })).toMatchObject({ outcome: 'same' })
  const cube = await (await fetch(`${system.url}/bulletins/${issue.code}/cube.json`)).bytes()
  expect(createHash('sha256').update(cube).digest('hex')).toBe(version?.sha256.cube)
  expect(await (await fetch(`${system.url}/bulletins/${issue.code}/verification`)).text()).toContain('逐字节相同')

  // Counted anew it would be another: what is frozen is not what is kept.
  await asked(`${at}/correction`, post({ reason: '重新统计' }))
  await system.invoke('clock', { job: 'bulletins' })
  const again = await asked<Bulletin>(at, { headers: key })
  expect(again).toMatchObject({ state: 'PUBLISHED', work: { stage: 'COMPILED', version: 2 } })
  expect(again.work?.cube?.sha256).not.toBe(version?.sha256.cube)
})
