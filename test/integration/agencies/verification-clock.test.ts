import { beforeAll, describe, expect, inject, it } from 'vitest'
import { serviceLedgerBindings } from '#functions/desk/service-ledger/bindings.ts'
import { publicDigestOf } from '#shared/accounts/store/keys.ts'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { keepVerifications } from '#shared/accounts/use-cases/keep-verifications.ts'
import { listOrganisations } from '#shared/accounts/use-cases/list-organisations.ts'
import { readVerifications } from '#shared/accounts/use-cases/read-verifications.ts'
import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { always } from '#shared/platform/http/once.ts'
import { personCode } from '#shared/service-ledger/domain/service.ts'
import { withdrawConsent } from '#shared/talent/use-cases/withdraw-consent.ts'
import { asMember, type Employed, made, makeOrganisation } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeMandate } from '../../support/things/mandate.ts'
import { makeTalent, personAs } from '../../support/things/talent.ts'
import { makeVacancy } from '../../support/things/vacancy.ts'
import { asking } from '../demand/app.ts'

let store: TestStore
let agency: Employed
let employer: Employed

beforeAll(async () => {
  store = await testStore(inject('dynamo'), '2026-12-01T02:00:00.000Z')
  agency = await makeOrganisation(store, 'agency')
  employer = await makeOrganisation(store, 'employer')
})

describe('人力资源市场暂行条例 33: the service ledger', () => {
  it('holds what happened, by a code, also of who withdrew; and its files guard formulas', async () => {
    const { id: mandateId } = await makeMandate(store, { agency, employer })
    const vacancy = await makeVacancy(store, asMember(store, agency), { title: '=氩弧焊工', mandateId })
    const talent = await makeTalent(store)
    made(await askForContact(store)({ by: asMember(store, agency), talentId: talent.id, vacancyId: vacancy.id, once: always }))
    const vault = { erase: async () => ({ ok: true, value: undefined }) as const }
    made(await withdrawConsent({ ...store, vault })({ by: personAs(store, talent.personId), once: always, scope: 'agencies' }))
    const desk = asking(store, serviceLedgerBindings(store), asMember(store, agency))
    const page = await desk.page('/agency/ledger?month=2026-12')
    expect(page.status).toBe(200)
    for (const said of ['引荐', '受托', '代发岗位', personCode(agency.organisation.id, talent.id), '等待回应'])
      expect(page.text).toContain(said)
    expect(page.text).not.toContain(talent.id)
    const csv = await desk.page('/agency/ledger/data.csv?month=2026-12')
    expect(csv.text).toContain("'=氩弧焊工")
    expect(csv.text).not.toMatch(new RegExp(`${talent.id}|${talent.personId}`))
    expect((await desk.page('/agency/ledger/data.xlsx?month=2026-12')).status).toBe(200)
    expect((await desk.page('/agency/ledger?month=2026-10')).text).toContain('这个月没有服务记录')
    const other = asking(store, serviceLedgerBindings(store), asMember(store, await makeOrganisation(store, 'agency')))
    expect((await other.page('/agency/ledger?month=2026-12')).text).toContain('这个月没有服务记录')
  })
})

describe('M-05, 2025 年五部门通知: verification is public, runs out, and is reminded of', () => {
  const shown = async () => (await readVerifications(store.as('public'))([publicDigestOf(agency.organisation.id)]))[0]
  const run = () => keepVerifications(store.as('clock'))()
  const validUntil = async () => (await findOrganisation(store)(agency.organisation.id))?.verification.validUntil

  it('tells everybody when it was verified and until when', async () => {
    await run()
    expect(await shown()).toMatchObject({ name: agency.organisation.content.name, validUntil: await validUntil() })
    expect(await run()).toMatchObject({ published: 0, reminded: 0 })
  })

  it('reminds once a month and once a week before, and once after; and puts it before the bureau', async () => {
    const until = (await validUntil()) ?? ''
    const on = (days: number) => new Date(Date.parse(`${until}T02:00:00.000Z`) + days * 86_400_000).toISOString()
    const reminders = async () => {
      const { items } = await store.dynamo.query('messages', { index: 'byPerson', pk: `ORG#${agency.organisation.id}`, limit: 100 })
      return items.map(({ template }) => template).filter((name) => String(name).startsWith('organisation-verification-'))
    }
    for (const [days, count] of [
      [-31, 0],
      [-30, 1],
      [-29, 1],
      [-7, 2],
      [0, 2],
      [1, 3],
      [2, 3],
    ] as const) {
      store.setClock(on(days))
      await run()
      expect([days, (await reminders()).length]).toEqual([days, count])
    }
    expect(await reminders()).toContain('organisation-verification-lapsed')
    const { items } = await listOrganisations(store)({ list: 'due', limit: 100 })
    expect(items.map(({ id }) => id)).toContain(agency.organisation.id)
  })

  it('劳务派遣行政许可实施办法 18: reminds of a dispatch licence while it can be renewed, and once it has ended', async () => {
    const dispatchLicence = { number: '浙劳派3301062026001', validUntil: '2028-06-30' }
    const { organisation } = await makeOrganisation(store, 'employer', { content: { dispatchLicence } })
    const reminders = async (day: string) => {
      store.setClock(`${day}T02:00:00.000Z`)
      await run()
      const { items } = await store.dynamo.query('messages', { index: 'byPerson', pk: `ORG#${organisation.id}`, limit: 100 })
      return items.map(({ template }) => String(template)).filter((name) => name.startsWith('dispatch-licence-'))
    }
    expect(await reminders('2028-03-31')).toEqual([])
    expect(await reminders('2028-04-01')).toEqual(['dispatch-licence-due'])
    expect(await reminders('2028-06-30')).toHaveLength(1)
    expect(await reminders('2028-07-01')).toContain('dispatch-licence-ended')
    expect(await reminders('2028-07-02')).toHaveLength(2)
  })
})
