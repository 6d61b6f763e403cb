import { beforeAll, describe, expect, inject, it } from 'vitest'
import { liftSuspension } from '#shared/accounts/use-cases/lift-suspension.ts'
import { suspendOrganisation } from '#shared/accounts/use-cases/suspend-organisation.ts'
import { PostVacancy } from '#shared/demand/domain/commands.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { getSightWork } from '#shared/demand/store/sight.ts'
import { createVacancies } from '#shared/demand/store/vacancies.ts'
import { carryOutSights } from '#shared/demand/use-cases/carry-out-sight.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { findVacancies, findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { readOpenVacancy } from '#shared/demand/use-cases/open-vacancy.ts'
import { postVacancy } from '#shared/demand/use-cases/post-vacancy.ts'
import { findPublishedVacancies, newestPublishedVacancies } from '#shared/demand/use-cases/published-vacancies.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { always } from '#shared/platform/http/once.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, type Employed, made, makeOrganisation } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeMandate } from '../../support/things/mandate.ts'
import { makeTalent, personAs } from '../../support/things/talent.ts'
import { makeVacancy, vacancyContentOf } from '../../support/things/vacancy.ts'

const day = '2026-12-01'
let store: TestStore
let bureau: Employed

beforeAll(async () => {
  store = await testStore(inject('dynamo'), `${day}T02:00:00.000Z`)
  bureau = await makeOrganisation(store, 'bureau')
})

const order = (change: typeof suspendOrganisation | typeof liftSuspension, { organisation }: Employed, reason: string) =>
  change(store.as('bureau'))({ by: asMember(store, bureau), organisationId: organisation.id, reason, once: always })
const suspend = async (who: Employed) => made(await order(suspendOrganisation, who, '收取押金'))
const lift = async (who: Employed) => made(await order(liftSuspension, who, '已退还'))
const runClock = () => carryOutSights(store.as('clock'))()

/** Which of these the public sees: at their addresses, in a page of search results, in the list of the city and in those of divisions. */
async function seen(vacancies: readonly Vacancy[]): Promise<{ readonly [way: string]: number }> {
  const deps = store.as('public')
  const codes = vacancies.map(({ code }) => code)
  const listed = async (district?: string) => {
    let count = 0
    let after: Position | undefined
    do {
      const page = await newestPublishedVacancies(deps)({ district, limit: 100, after }, day)
      count += page.items.filter(({ code }) => codes.includes(code)).length
      after = page.after
    } while (after !== undefined)
    return count
  }
  const opened = await Promise.all(codes.map(readOpenVacancy(deps)))
  return {
    address: opened.filter((one) => one?.kind === 'open').length,
    found: (await findPublishedVacancies(deps)(codes, day)).length,
    city: await listed(),
    district: await listed(vacancies[0]?.content.district),
  }
}

const everywhere = (count: number) => ({ address: count, found: count, city: count, district: count })

async function statesOf(vacancies: readonly Vacancy[]): Promise<Readonly<Record<string, number>>> {
  const now = await findVacancies(store)(vacancies.map(({ id }) => id))
  const states = now.map((vacancy) => vacancy?.state ?? 'none')
  return Object.fromEntries([...Map.groupBy(states, (state) => state)].map(([state, all]) => [state, all.length]))
}

/** An employer with this many ads in public, more than are dealt with at once. */
async function employerWith(count: number): Promise<{ readonly who: Employed; readonly ads: readonly Vacancy[] }> {
  const who = await makeOrganisation(store, 'employer')
  const by = asMember(store, who)
  const first = await makeVacancy(store, by, { title: '车工' })
  const more = Array.from({ length: count - 1 }, async (_, at) => {
    const content = vacancyContentOf(store, { title: `车工甲乙丙丁${'戊'.repeat(at % 40)}${at > 39 ? '己' : ''}` })
    return made(await postVacancy(store)({ ...PostVacancy.parse({ content, submit: true }), by, once: always }))
  })
  return { who, ads: [first, ...(await Promise.all(more))] }
}

const messagesTo = async (id: string) =>
  (await store.dynamo.query('messages', { index: 'byPerson', pk: `ORG#${id}`, limit: 100 })).items.map(({ template }) => template)

describe('suspending an organisation', () => {
  it('takes all its ads from every public reader at once, and from the ads bit by bit; lifting brings them back', async () => {
    const { who, ads } = await employerWith(60)
    expect(await seen(ads)).toEqual(everywhere(60))
    await suspend(who)
    expect(await seen(ads)).toEqual(everywhere(0))
    expect(await statesOf(ads)).toEqual({ SUSPENDED: 50, PUBLISHED: 10 })
    expect(await runClock()).toEqual({ changed: 10, skipped: 0, more: true })
    expect(await statesOf(ads)).toEqual({ SUSPENDED: 60 })
    // The run that finds nothing left clears the order.
    expect(await runClock()).toEqual({ changed: 0, skipped: 0, more: false })
    expect(await getSightWork(store.dynamo, who.organisation.id)).toBeUndefined()
    expect(await seen(ads)).toEqual(everywhere(0))

    await lift(who)
    expect(await statesOf(ads)).toEqual({ PUBLISHED: 50, SUSPENDED: 10 })
    await runClock()
    expect(await seen(ads)).toEqual(everywhere(60))
    const { items } = await store.dynamo.query('ledger', { pk: `SUBJECT#${ads[7]?.id}`, limit: 20 })
    const reasons = items.filter(({ by }) => by === 'system').map(({ action, reason }) => [action, reason])
    expect(Object.fromEntries(reasons)).toEqual({ 'vacancy.suspended': '收取押金', 'vacancy.resumed': '已退还' })
  })

  it('is overtaken by its end: what was not yet hidden stays, what was comes back', async () => {
    const { who, ads } = await employerWith(55)
    await suspend(who)
    await lift(who)
    await runClock()
    expect(await statesOf(ads)).toEqual({ PUBLISHED: 55 })
    expect(await seen(ads)).toEqual(everywhere(55))
  })

  it('tells the owner why, in the history of the ad, and does not pass its return for a confirmation', async () => {
    const { who, ads } = await employerWith(1)
    await suspend(who)
    await lift(who)
    const [ad] = await findVacancies(store)(ads.map(({ id }) => id))
    expect(ad?.history.slice(-2).map(({ action, reason }) => [action, reason])).toEqual([
      ['suspended', `${who.organisation.content.name}被暂停服务`],
      ['resumed', `${who.organisation.content.name}恢复服务`],
    ])
    expect(ad?.refreshedAt).toBe(ads[0]?.refreshedAt)
  })

  it('brings back only what still stands: neither what ran out meanwhile nor what was closed', async () => {
    const who = await makeOrganisation(store, 'employer')
    const agency = await makeOrganisation(store, 'agency')
    const mandate = await makeMandate(store, { agency, employer: who })
    const short = await makeVacancy(store, asMember(store, who), { title: '钳工', validUntil: '2026-12-05' })
    const closed = await makeVacancy(store, asMember(store, agency), { title: '铣工', mandateId: mandate.id })
    await suspend(who)
    const ending = { how: 'closed', reason: '委托方被暂停' } as const
    made(await endVacancy(store)({ by: asMember(store, agency), once: always, id: closed.id, ending }))
    store.setClock('2026-12-06T02:00:00.000Z')
    await lift(who)
    store.setClock(`${day}T02:00:00.000Z`)
    expect(await statesOf([short])).toEqual({ EXPIRED: 1 })
    expect(await statesOf([closed])).toEqual({ CLOSED: 1 })
  })

  it('hides what an agency posted for it, tells the agency, and waits for both to be free', async () => {
    const employer = await makeOrganisation(store, 'employer')
    const agency = await makeOrganisation(store, 'agency')
    const mandate = await makeMandate(store, { agency, employer })
    const ad = await makeVacancy(store, asMember(store, agency), { title: '焊工', mandateId: mandate.id })
    await suspend(employer)
    expect(await messagesTo(agency.organisation.id)).toContain('vacancy-suspended')
    await suspend(agency)
    await lift(employer)
    await runClock()
    expect([await statesOf([ad]), await seen([ad])]).toEqual([{ SUSPENDED: 1 }, everywhere(0)])
    await lift(agency)
    expect([await statesOf([ad]), await seen([ad])]).toEqual([{ PUBLISHED: 1 }, everywhere(1)])
    expect(await messagesTo(employer.organisation.id)).toContain('vacancy-resumed')
  })

  it('counts at the desks too, whatever the ad still says', async () => {
    const { who, ads } = await employerWith(1)
    const [ad] = ads
    if (ad === undefined) throw new Error('no ad')
    await suspend(who)
    // As an ad that became public at that very moment.
    const written = await findVacancy(store)(ad.id)
    await store.dynamo.transact([...createVacancies(store.dynamo).put({ ...ad, rev: (written?.rev ?? 0) + 1 }, written)])
    const published = await findVacancy(store)(ad.id)
    expect([published?.state, await openAmong(store)([published])]).toEqual(['PUBLISHED', new Set()])
    const by = personAs(store)
    await makeTalent(store, { by })
    expect(await showInterest(store)({ by, once: always, vacancy: ad.code })).toMatchObject({ error: { kind: 'vacancy-not-open' } })
  })
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = ['vacancy.resumed system vacancy reason']
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
