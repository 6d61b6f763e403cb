import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Deps } from '#shared/platform/deps.ts'
import { type SharedSystem, sharedSystem } from '../support/local-system.ts'
import { makeOrganisation, makePerson, signedIn } from '../support/roles.ts'
import { storeOn } from '../support/test-store.ts'

/** The main job, end to end, through the bundled handlers on real engines: M-01, M-03, M-05, M-12, M-13, M-15. */

type Call = <T = Readonly<Record<string, unknown>>>(
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ readonly status: number; readonly body: T }>

let system: SharedSystem
let deps: Deps
let employer: Call
let employerId: string
let agency: Call
let reviewer: Call
let talent: Call
let park: Call
const publicly: Call = caller({})

/** JSON calls with somebody's headers; every POST carries a key, as a careful client's do. */
function caller(headers: Readonly<Record<string, string>>): Call {
  return async (method, path, body) => {
    const answer = await fetch(`${system.url}${path}`, {
      method,
      headers: {
        origin: system.url,
        ...headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: (text === '' ? undefined : JSON.parse(text)) as never }
  }
}

/** Asks again until the answer holds, for at most three seconds; gives how long it took. */
async function within3Seconds(holds: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  while (!(await holds())) {
    const waited = performance.now() - began
    if (waited > 3000) throw new Error('it did not come about within 3 seconds')
    await sleep(100)
  }
  return performance.now() - began
}

beforeAll(async () => {
  system = sharedSystem()
  await system.moveClock()
  deps = storeOn(system.dynamo, 'local', { now: () => new Date().toISOString() })('desk')
  const [works, office, bureau, host] = await Promise.all(
    (['employer', 'agency', 'bureau', 'park'] as const).map((kind) => makeOrganisation(deps, kind)),
  )
  employer = caller(await signedIn(deps, works as NonNullable<typeof works>))
  employerId = works?.organisation.id ?? ''
  agency = caller(await signedIn(deps, office as NonNullable<typeof office>))
  reviewer = caller(await signedIn(deps, bureau as NonNullable<typeof bureau>))
  park = caller(await signedIn(deps, host as NonNullable<typeof host>))
  talent = caller(await signedIn(deps, { person: await makePerson(deps) }))
})

/** Rare enough that the seeded people do not fill the first page: a lift mechanic in 淳安. */
const content = {
  title: '电梯维修工',
  occupationCode: '6-29-03-03',
  levelFloor: 'intermediate',
  mustSkills: ['曳引机调整', '门机维修'],
  niceSkills: [],
  certificates: ['特种设备作业人员证 T'],
  headcount: 2,
  pay: { min: 750_000, max: 1_000_000, period: 'month' },
  shift: '长白班',
  district: '330127',
  address: '千岛湖镇新安大街 8 号',
  duties: '负责片区电梯的月度保养和故障抢修，限男性。',
  conditions: '两年以上维保经验',
  validUntil: '2030-06-30',
}

describe('the main job', () => {
  let vacancyId: string
  let code: string
  let introductionId: string
  let talentId: string

  it('an employer is told what is unlawful and by which statute, mends it, and the ad waits for its first review', async () => {
    const checked = await employer<{ findings: { class: string; statute: unknown; pointer?: string }[] }>('POST', '/v1/vacancies/lint', {
      content,
    })
    expect(checked.status).toBe(200)
    expect(checked.body.findings.find((finding) => finding.class === 'BLOCK')).toMatchObject({ pointer: '/duties' })
    expect(JSON.stringify(checked.body)).toMatch(/妇女权益保障法|就业促进法/)

    const refused = await employer('POST', '/v1/vacancies', { content, submit: true })
    expect(refused.status).toBe(422)

    const mended = { ...content, duties: '负责片区电梯的月度保养和故障抢修。' }
    const posted = await employer<{ id: string; code: string; state: string }>('POST', '/v1/vacancies', { content: mended, submit: true })
    expect(posted).toMatchObject({ status: 201, body: { state: 'SUBMITTED' } })
    vacancyId = posted.body.id
    code = posted.body.code
    expect((await publicly('GET', `/v1/open/vacancies/${code}`)).status).toBe(404)
  })

  it('a reviewer publishes it, and the public finds it within three seconds', async () => {
    for (let turn = 0; turn < 40; turn += 1) {
      const next = await reviewer<{ review?: { vacancyId: string } }>('POST', '/v1/bureau/vacancies/next')
      const held = next.body.review
      if (held === undefined) throw new Error(`nothing to review: ${JSON.stringify(next)}`)
      const seen = await reviewer<{ vacancy: { rev: number } }>('GET', `/v1/bureau/vacancies/${held.vacancyId}`)
      const decided = await reviewer('POST', `/v1/bureau/vacancies/${held.vacancyId}/decision`, {
        rev: seen.body.vacancy.rev,
        verdict: 'publish',
      })
      expect(decided.status, JSON.stringify(decided.body)).toBe(200)
      if (held.vacancyId === vacancyId) break
    }
    expect((await publicly('GET', `/v1/open/vacancies/${code}`)).status).toBe(200)
    const took = await within3Seconds(async () => {
      const found = await publicly<{ items: { code: string }[] }>(
        'GET',
        `/v1/open/vacancies?q=${encodeURIComponent('电梯维修 淳安')}&sort=newest`,
      )
      return found.body.items.some((item) => item.code === code)
    })
    expect(took).toBeLessThan(3000)
    const page = await (await fetch(`${system.url}/vacancies/${code}`)).text()
    expect(page).toContain('电梯维修工')
    expect(page).not.toContain(vacancyId)
  })

  it('a talent who consents is matched with reasons, found by an agency under a purpose, and says 感兴趣', async () => {
    const consents = { registry: '2', employers: '1', agencies: '1' }
    const notices = await talent<{ items: { scope: string; version: string }[] }>('GET', '/v1/me/consents')
    for (const notice of notices.body.items ?? []) if (notice.scope in consents) Object.assign(consents, { [notice.scope]: notice.version })
    const enrolled = await talent<{ id: string }>('POST', '/v1/me/talent', {
      profile: {
        trades: [{ title: '电梯维保工', occupationCode: '6-29-03-03' }],
        level: 'senior',
        certificates: [{ kind: 'specialEquipment', name: '特种设备作业人员证(电梯修理T)', expires: '2031-05-09' }],
        skills: ['曳引机', '门机', '控制柜排故'],
        years: 9,
        districts: ['330127'],
        expectPay: 800_000,
        text: '做了九年电梯维保，曳引机、门机都修过。',
      },
      consents,
    })
    expect(enrolled.status, JSON.stringify(enrolled.body)).toBe(201)
    talentId = enrolled.body.id
    await within3Seconds(async () => {
      const matches = await employer<{ items: { card: { id: string } }[] }>('GET', `/v1/vacancies/${vacancyId}/matches?district=330127`)
      return matches.status === 200 && matches.body.items.some((item) => item.card.id === talentId)
    })
    const matches = await employer<{
      items: { card: { id: string }; explanation: { score: number; criteria: { points: number; verdict: string }[] } }[]
    }>('GET', `/v1/vacancies/${vacancyId}/matches?district=330127`)
    const mine = matches.body.items.find((item) => item.card.id === talentId)
    expect(mine?.explanation.score).toBeGreaterThan(60)
    expect(mine?.explanation.criteria.reduce((sum, criterion) => sum + criterion.points, 0)).toBe(mine?.explanation.score)
    expect(JSON.stringify(mine)).not.toContain('做了九年')

    expect((await agency('GET', '/v1/talent-searches?district=330127')).status).toBe(422)
    const search = `/v1/talent-searches?district=330127&q=${encodeURIComponent('电梯')}&purpose=${encodeURIComponent('为淳安维保单位储备电梯维修工')}`
    // Its index is refreshed by a clock of its own.
    await within3Seconds(async () => {
      const searched = await agency<{ items: { id: string }[] }>('GET', search)
      return searched.status === 200 && searched.body.items.some((item) => item.id === talentId)
    })

    const interested = await talent('POST', '/v1/me/introductions', { vacancy: code })
    expect(interested.status, JSON.stringify(interested.body)).toBe(201)
    const seen = await employer<{ items: unknown[] }>('GET', '/v1/introductions')
    expect(seen.body.items).toHaveLength(1)
  })

  it('the employer accepts; only after a consent of its own, naming it, does it read the telephone, and each look is entered (个人信息保护法 23)', async () => {
    const list = await employer<{ items: { introduction: { id: string } }[] }>('GET', '/v1/introductions')
    introductionId = list.body.items[0]?.introduction.id ?? ''
    const at = `/v1/introductions/${introductionId}`
    const look = () => employer<{ name?: string; phone?: string }>('POST', `${at}/contact`, { purpose: 'arrange-interview' })
    expect((await talent('PUT', '/v1/me/contact', { name: '王示例', phone: '13000000000' })).status).toBe(204)
    expect((await employer('POST', `${at}/acceptance`)).status).toBe(200)
    expect((await look()).status).toBe(409)
    const own = await talent<{ standing: string; notice: { text: string; hash: string } }>('GET', `/v1/me${at.slice(3)}`)
    expect(own.body.standing).toBe('to-consent')
    expect(own.body.notice.text).toContain('怎么找到接收方')
    const given = await talent('PUT', `/v1/me${at.slice(3)}/contact`, { contact: own.body.notice.hash })
    expect(given.status, JSON.stringify(given.body)).toBe(200)
    const looked = await look()
    expect([looked.status, looked.body]).toEqual([200, { name: '王示例', phone: '13000000000' }])
    expect((await agency('POST', `${at}/contact`, { purpose: 'arrange-interview' })).status).toBe(404)
  })

  it('who withdraws consent is gone from both at once, before any index has heard of it (M-03, 个人信息保护法 15)', async () => {
    expect((await talent('DELETE', '/v1/me/consents/employers')).status).toBe(200)
    expect((await talent('DELETE', '/v1/me/consents/agencies')).status).toBe(200)
    const [matches, searched] = await Promise.all([
      employer('GET', `/v1/vacancies/${vacancyId}/matches?district=330127`),
      agency(
        'GET',
        `/v1/talent-searches?district=330127&q=${encodeURIComponent('电梯')}&purpose=${encodeURIComponent('为淳安维保单位储备电梯维修工')}`,
      ),
    ])
    expect([matches.status, searched.status]).toEqual([200, 200])
    expect(JSON.stringify([matches.body, searched.body])).not.toContain(talentId)
    const own = await talent<{ items: { standing: string }[] }>('GET', '/v1/me/introductions')
    expect(own.body.items.map(({ standing }) => standing)).toEqual(['hidden'])
    expect((await employer('POST', `/v1/introductions/${introductionId}/contact`, { purpose: 'make-offer' })).status).toBe(404)
  })

  it('a suspended employer’s vacancy is gone from the public at once, and back when that ends (人力资源服务机构管理规定)', async () => {
    const seen = async (): Promise<readonly boolean[]> => {
      const [one, list] = await Promise.all([
        publicly('GET', `/v1/open/vacancies/${code}`),
        publicly('GET', `/v1/open/vacancies?district=330127&q=${encodeURIComponent(content.title)}`),
      ])
      return [one.status === 200, JSON.stringify(list.body).includes(code)]
    }
    const path = `/v1/bureau/organisations/${employerId}`
    expect(await seen()).toEqual([true, true])
    expect((await reviewer('POST', `${path}/suspension`, { reason: '多次被投诉收取押金，正在核查' })).status).toBe(200)
    expect(await seen()).toEqual([false, false])
    expect((await reviewer('POST', `${path}/lift`, { reason: '核查完毕，押金已退还' })).status).toBe(200)
    await within3Seconds(async () => !(await seen()).includes(false))
    const back = await employer<{ state: string; history: { action: string }[] }>('GET', `/v1/vacancies/${vacancyId}`)
    expect([back.body.state, back.body.history.slice(-2).map(({ action }) => action)]).toEqual(['PUBLISHED', ['suspended', 'resumed']])
  })
})

describe('a fair in a calendar (M-13)', () => {
  type Event = Readonly<Record<string, string>>
  let id: string
  let code: string

  async function eventOf(fairCode: string): Promise<Event> {
    const text = (await (await fetch(`${system.url}/fairs.ics`)).text()).replaceAll('\r\n ', '')
    const block = text.split('BEGIN:VEVENT').find((part) => part.includes(fairCode))
    if (block === undefined) throw new Error('the fair is not in the calendar')
    return Object.fromEntries(
      block.split('\r\n').flatMap((line) => {
        const [name, value] = [line.slice(0, line.indexOf(':')).split(';')[0] ?? '', line.slice(line.indexOf(':') + 1)]
        return name === '' ? [] : [[name, value]]
      }),
    )
  }

  it('is planned, gets its three plans and is announced; it cannot be announced without them', async () => {
    const startsAt = new Date(Date.now() + 40 * 86_400_000).toISOString().replace(/T.*/, 'T01:00:00.000Z')
    const endsAt = startsAt.replace('T01', 'T04')
    const planned = await park<{ id: string; code: string }>('POST', '/v1/fairs', {
      content: {
        title: '旅程测试专场招聘会',
        startsAt,
        endsAt,
        venue: { name: '产业园一楼大厅', address: '文三路 999 号', district: '330106' },
        booths: 40,
        expectedAttendance: 400,
        organisers: [],
        coOrganisers: [],
        targetGroups: ['技能劳动者'],
        trades: ['电焊工'],
        howToTakePart: '凭身份证入场',
        services: [],
        enquiryPhone: '0571-85001234',
      },
    })
    expect(planned.status, JSON.stringify(planned.body)).toBe(201)
    id = planned.body.id
    code = planned.body.code
    const early = await park('POST', `/v1/fairs/${id}/announcement`, {})
    expect(early.status).toBe(422)
    expect(JSON.stringify(early.body)).toContain('人力资源市场暂行条例')
    const plan = { title: '方案', date: '2026-11-20', responsible: '招聘会工作组' }
    expect((await park('PUT', `/v1/fairs/${id}/plans`, { plans: { implementation: plan, emergency: plan, security: plan } })).status).toBe(
      200,
    )
    const announced = await park('POST', `/v1/fairs/${id}/announcement`, {})
    expect(announced.status, JSON.stringify(announced.body)).toBe(200)
  })

  it('keeps its UID and raises its SEQUENCE when it is moved, and stays in the calendar when it is cancelled', async () => {
    const first = await eventOf(code)
    const startsAt = new Date(Date.now() + 47 * 86_400_000).toISOString().replace(/T.*/, 'T01:00:00.000Z')
    const moved = await park('POST', `/v1/fairs/${id}/move`, {
      startsAt,
      endsAt: startsAt.replace('T01', 'T04'),
      reason: '场馆检修，顺延一周',
    })
    expect(moved.status, JSON.stringify(moved.body)).toBe(200)
    const second = await eventOf(code)
    const cancelled = await park('POST', `/v1/fairs/${id}/cancellation`, { reason: '因天气原因取消，下一场另行公布' })
    expect(cancelled.status, JSON.stringify(cancelled.body)).toBe(200)
    const third = await eventOf(code)
    expect([second.UID, third.UID]).toEqual([first.UID, first.UID])
    expect(Number(second.SEQUENCE)).toBeGreaterThan(Number(first.SEQUENCE))
    expect(Number(third.SEQUENCE)).toBeGreaterThan(Number(second.SEQUENCE))
    expect(second.DTSTART).not.toBe(first.DTSTART)
    expect(third.STATUS).toBe('CANCELLED')
    const page = await (await fetch(`${system.url}/fairs/${code}`)).text()
    expect(page).toContain('因天气原因取消')
  })
})
