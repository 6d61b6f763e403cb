import { beforeAll, expect, it } from 'vitest'
import { FairContent } from '#shared/fairs/domain/fair.ts'
import { exampleFairContent } from '#shared/fairs/routes/example.ts'
import { announceFair } from '#shared/fairs/use-cases/announce-fair.ts'
import { createFair } from '#shared/fairs/use-cases/create-fair.ts'
import { recordPlans } from '#shared/fairs/use-cases/record-plans.ts'
import { localOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import { type SharedSystem, sharedSystem } from '../support/local-system.ts'
import { asMember, made, makeOrganisation, signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'
import { makeVacancy } from '../support/things/vacancy.ts'

let system: SharedSystem
let deps: Deps

beforeAll(async () => {
  system = sharedSystem()
  await system.moveClock()
  deps = storeOn(system.dynamo, 'local', { now: () => new Date().toISOString() })('desk')
})

const day = 24 * 60 * 60 * 1000
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString()

type Browsing = {
  readonly page: (path: string) => Promise<string>
  readonly send: (
    path: string,
    fields: readonly (readonly [string, string])[],
  ) => Promise<{ readonly status: number; readonly text: string; readonly to: string | null }>
}

async function browsing(who: Parameters<typeof signedIn>[1]): Promise<Browsing> {
  const headers = { origin: system.url, ...(await signedIn(deps, who)) }
  return {
    page: async (path) => (await fetch(`${system.url}${path}`, { headers })).text(),
    send: async (path, fields) => {
      const body = new URLSearchParams({ _key: deps.ids.secret(), ...Object.fromEntries(fields) })
      const answer = await fetch(`${system.url}${path}`, { method: 'POST', headers, body, redirect: 'manual' })
      return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') }
    },
  }
}

it('a park plans and opens booths; two employers want the same one; who loses it keeps what was filled in (must-show 3)', async () => {
  const park = await makeOrganisation(deps, 'park')
  const by = asMember(deps, park)
  const startsAt = inDays(20)
  const content = FairContent.parse({
    ...exampleFairContent,
    booths: 3,
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + day / 6).toISOString(),
    checkIn: undefined,
  })
  const { id, code } = made(await createFair(deps)({ by, once: always, content }))
  const plan = { title: '方案', date: '2026-01-01', responsible: '工作组' }
  made(await recordPlans(deps)({ by, once: always, id, plans: { implementation: plan, emergency: plan, security: plan } }))
  made(await announceFair(deps)({ by, once: always, id }))
  const desk = await browsing(park)

  expect(await desk.page(`/park/fairs/${id}/booths`)).toContain('还没有排展位')
  const generated = await desk.page(`/park/fairs/${id}/booths/plan?hall=${encodeURIComponent('一号馆')}&perRow=3&aisleEvery=2`)
  expect(generated).toMatch(/name="rows\.0\.count:int"[^>]*value="3"/)
  const drawn = (count: string): readonly (readonly [string, string])[] => [
    ['rev:int', '0'],
    ['rows.0.hall', '一号馆'],
    ['rows.0.row', 'a'],
    ['rows.0.count:int', count],
    ['rows.0.aisleAfter:lines', '2'],
    ['rows.1.hall', ''],
    ['schedule.opensAt:local', localOf(inDays(-1))],
    ['schedule.closesAt:local', localOf(inDays(17))],
    ['schedule.cancelUntil:local', localOf(inDays(18))],
    ['schedule.confirmUntil:local', localOf(inDays(18))],
    ['rules.sessionsPerMonth:int', '2'],
    ['rules.adjacentSessions:flag', 'on'],
    ['rules.acceptHours:int', '24'],
  ]
  const tooMany = await desk.send(`/park/fairs/${id}/booths/plan`, drawn('4'))
  expect([tooMany.status, tooMany.text]).toEqual([422, expect.stringContaining('招聘会公布的展位数是 3，这里排了 4 个')])
  expect((await desk.send(`/park/fairs/${id}/booths/plan`, drawn('3'))).to).toBe(`/park/fairs/${id}/booths?done=planned`)
  expect((await desk.send(`/park/fairs/${id}/booths/opening`, [])).to).toBe(`/park/fairs/${id}/booths?done=opened`)

  const [first, second] = [await makeOrganisation(deps, 'employer'), await makeOrganisation(deps, 'employer')]
  const [one, two] = [await browsing(first), await browsing(second)]
  const [ad, other] = [await makeVacancy(deps, asMember(deps, first)), await makeVacancy(deps, asMember(deps, second))]
  expect(await one.page('/employer/fairs')).toContain(`/employer/fairs/${code}`)
  const claim = (vacancyId: string, booth: string): readonly (readonly [string, string])[] => [
    ['booth', booth],
    ['posts.0.vacancyId', vacancyId],
    ['posts.0.headcount:int', '2'],
  ]
  expect((await one.send(`/employer/fairs/${code}/booking`, claim(ad.id, 'A2'))).to).toBe(`/employer/fairs/${code}?done=claimed`)
  expect(await (await fetch(`${system.url}/fairs/${code}`)).text()).toContain(ad.content.title)

  const lost = await two.send(`/employer/fairs/${code}/booking`, claim(other.id, 'A2'))
  expect([lost.status, lost.text]).toEqual([
    409,
    expect.stringContaining(`展位 A2 刚被${first.organisation.content.name}占用，附近空位：A1、A3`),
  ])
  expect(lost.text).toMatch(new RegExp(`value="${other.id}"[^>]*checked`))
  expect(lost.text).toMatch(/name="posts\.0\.headcount:int"[^>]*value="2"/)
  expect((await two.send(`/employer/fairs/${code}/booking`, claim(other.id, 'A3'))).status).toBe(303)

  const named = await one.send(`/employer/fairs/${code}/confirmation`, [['attendees:lines', '示例甲、示例乙']])
  expect(named.to).toBe(`/employer/fairs/${code}?done=confirmed`)
  const shown = await desk.page(`/park/fairs/${id}/booths/exhibitors/${first.organisation.id}`)
  expect([shown.includes('示例甲'), shown.includes('示例乙')]).toEqual([true, true])
  const outside = await Promise.all(['', '/positions'].map(async (path) => (await fetch(`${system.url}/fairs/${code}${path}`)).text()))
  expect(outside.join('')).not.toContain('示例甲')
  expect(await one.page(`/employer/fairs/${code}/sign`)).toContain('A2')
  expect(await desk.page(`/park/fairs/${id}/booths/signs`)).toContain(second.organisation.content.name)

  expect((await one.send(`/employer/fairs/${code}/cancellation`, [])).to).toBe(`/employer/fairs/${code}?done=cancelled`)
  expect(await (await fetch(`${system.url}/v1/open/fairs/${code}`)).text()).not.toContain(ad.content.title)
})
