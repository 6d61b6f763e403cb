import { beforeAll, describe, expect, inject, it } from 'vitest'
import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { Bulletin } from '#shared/bulletins/domain/bulletin.ts'
import { isOpen, Vacancy } from '#shared/demand/domain/vacancy.ts'
import { startOf } from '#shared/kernel/civil-date.ts'
import type { Id } from '#shared/kernel/ids.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Item } from '#shared/platform/dynamo/operations.ts'
import { type TableName, tableNames } from '#shared/platform/dynamo/tables.ts'
import { Talent } from '#shared/talent/domain/talent.ts'
import type { City } from '../../../infra/seed/build/city.ts'
import { buildMandate } from '../../../infra/seed/build/mandates.ts'
import { buildOrganisation } from '../../../infra/seed/build/organisations.ts'
import { buildTalent } from '../../../infra/seed/build/talents.ts'
import { buildVacancy } from '../../../infra/seed/build/vacancies.ts'
import { planCity } from '../../../infra/seed/plan/city.ts'
import { randomFrom } from '../../../infra/seed/random.ts'
import { type CitySettings, type WrittenCity, writeCity } from '../../../infra/seed/write-city.ts'
import { type TestStore, testObjects, testStore } from '../../support/test-store.ts'

const settings: CitySettings = {
  seed: '7',
  now: '2026-12-01T04:00:00.000Z',
  secret: 'c2VlZC1zZWVkLXNlZWQtcw',
  size: 'small',
  issuer: 'http://issuer.test',
}
const today = '2026-12-01'
const plan = planCity({ ...settings, today })
const seeded: readonly TableName[] = tableNames.filter((name) => name !== 'contacts')

let store: TestStore
let city: WrittenCity
let quiet: Parameters<typeof writeCity>[2]

beforeAll(async () => {
  store = await testStore(inject('dynamo'), settings.now)
  quiet = { objects: await testObjects(inject('objects'), 'desk'), progress: () => undefined }
  city = await writeCity(store.dynamo, settings, quiet)
})

/** Everything in the tables, by key. */
async function everything(dynamo: Dynamo): Promise<ReadonlyMap<string, Item>> {
  const all = new Map<string, Item>()
  for (const table of seeded) {
    let after: Awaited<ReturnType<Dynamo['scan']>>['after']
    do {
      const page = await dynamo.scan(table, { after })
      for (const item of page.items) all.set(`${table} ${item.pk} ${item.sk}`, item)
      after = page.after
    } while (after !== undefined)
  }
  return all
}

/** A city whose use cases write straight to the engine, as they do behind the product's routes. */
function cityOn(dynamo: Dynamo): City {
  const maps = { members: new Map(), people: new Map(), mandates: new Map(), talents: new Map(), vacancies: new Map() }
  return { dynamo, random: randomFrom(settings.seed).fork('build'), issuer: settings.issuer, ...maps }
}

describe('the seed', () => {
  it('stores a talent and a vacancy exactly as the use cases store them on the engine', async () => {
    const posted = await testStore(inject('dynamo'), settings.now)
    const own = cityOn(posted.dynamo)
    for (const organisation of plan.organisations) await buildOrganisation(own, organisation, today)
    for (const mandate of plan.mandates) await buildMandate(own, mandate, today)
    const hidden = plan.talents.find(({ later }) => later.length > 0) ?? plan.talents[1]
    const advertised = plan.vacancies.find(({ fate, mandate }) => fate === 'FILLED' || mandate !== undefined)
    if (hidden === undefined || advertised === undefined) throw new Error('the plan has nobody to compare')
    await buildTalent(own, hidden)
    await buildVacancy(own, advertised, today)

    const [byPosting, bySeed] = [await everything(posted.dynamo), await everything(store.dynamo)]
    const talentId = own.talents.get(hidden.key)?.id ?? ''
    const { id: vacancyId = '', code = '' } = own.vacancies.get(advertised.key) ?? {}
    const about = [...byPosting].filter(
      ([key]) => [talentId, vacancyId, code].some((id) => key.includes(id)) && !key.startsWith('messages'),
    )
    expect(about.length).toBeGreaterThan(6)
    for (const [key, item] of about) expect(bySeed.get(key), key).toEqual(item)
  })

  it('writes roots that the product reads, for people who can sign in', async () => {
    const items = [...(await everything(store.dynamo)).values()]
    const of = (entity: string): readonly Item[] => items.filter((item) => item.entity === entity)
    expect(of('talent').map((item) => Talent.parse(item))).toHaveLength(plan.talents.length)
    const vacancies = of('vacancy').map((item) => Vacancy.parse(item))
    expect(vacancies.map(({ state }) => state).toSorted()).toEqual(
      [...plan.vacancies, ...plan.pastVacancies].map(({ fate }) => fate).toSorted(),
    )
    expect(of('fair')).toHaveLength(plan.fairs.length)
    expect(of('introduction')).toHaveLength(plan.interests.length)
    const bulletins = of('bulletin').map((item) => Bulletin.parse(item))
    expect(bulletins).toHaveLength(plan.bulletins.flatMap(({ issues }) => issues).length)
    expect(new Set(bulletins.map(({ state }) => state))).toEqual(new Set(['PUBLISHED', 'CORRECTED', 'WITHDRAWN', 'COMPILED']))
    expect(of('bulletin-count')).toEqual([])
    expect(of('ledger-entry').length).toBeGreaterThan(items.length / 10)
    expect([...city.people.keys()].toSorted()).toEqual(
      [
        'agency',
        'association',
        'bureau-head',
        'bureau-reviewer',
        'employer-admin',
        'employer-member',
        'park',
        'park-colleague',
        'talent',
      ].toSorted(),
    )
  })

  it('leaves a published vacancy and a key of the same employer behind', async () => {
    const vacancy = Vacancy.parse(await store.dynamo.get('market', { pk: `VACANCY#${city.vacancyId}`, sk: 'VACANCY' }))
    const employer = await findOrganisation(store)(vacancy.postedBy.id)
    expect([vacancy.state, vacancy.code]).toEqual(['PUBLISHED', city.vacancyCode])
    expect(employer?.content.uscc).toBe(plan.organisations.find(({ key }) => key === 'employer/0')?.content.uscc)
    expect(city.apiKey).toMatch(/^jck_[0-9A-Z]{26}_.{22}$/)
  })

  it('keeps names out of the talent table and messages to those who can sign in', async () => {
    const items = [...(await everything(store.dynamo))]
    expect(items.filter(([key, item]) => key.startsWith('talent ') && 'name' in item)).toEqual([])
    const recipients = new Set(items.filter(([, item]) => item.entity === 'message').map(([, item]) => String(item.recipient)))
    const known = new Set([...city.people.values()].map((id: Id<'person'>) => `PERSON#${id}`))
    expect(recipients.size).toBeGreaterThan(0)
    expect([...recipients].filter((to) => to.startsWith('PERSON#') && !known.has(to))).toEqual([])
  })

  it('goes on after an interruption and ends with the same city', async () => {
    const other = await testStore(inject('dynamo'), settings.now)
    let left = 4
    const breaking: Dynamo = {
      ...other.dynamo,
      transact: async (operations) => {
        if (left === 0) throw new Error('pulled out')
        left -= 1
        return other.dynamo.transact(operations)
      },
    }
    await expect(writeCity(breaking, settings, quiet)).rejects.toThrow('pulled out')
    expect((await everything(other.dynamo)).size).toBeGreaterThan(0)
    await expect(writeCity(other.dynamo, settings, quiet)).rejects.toThrow('could not be written')
    await writeCity(other.dynamo, settings, { ...quiet, resumed: true })
    expect(await everything(other.dynamo)).toEqual(await everything(store.dynamo))
  })

  it.each(['2027-02-28', '2028-02-29', '2026-12-06'])('can be acted out on %s too, from the first minute of the day', async (day) => {
    const now = startOf(day)
    const other = await testStore(inject('dynamo'), now)
    const written = await writeCity(other.dynamo, { ...settings, now }, quiet)
    const shown = Vacancy.parse(await other.dynamo.get('market', { pk: `VACANCY#${written.vacancyId}`, sk: 'VACANCY' }))
    expect(isOpen(shown, day)).toBe(true)
  })
})
