import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { ClusterDetails } from '#shared/demand/domain/cluster-details.ts'
import { EditVacancy, PostVacancy } from '#shared/demand/domain/commands.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { createPublicVacancies } from '#shared/demand/store/public-views.ts'
import { copiesOf } from '#shared/demand/use-cases/copies-of.ts'
import { editVacancy } from '#shared/demand/use-cases/edit-vacancy.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { mergeVacancies } from '#shared/demand/use-cases/merge-vacancies.ts'
import { postVacancy } from '#shared/demand/use-cases/post-vacancy.ts'
import { listClusters } from '#shared/demand/use-cases/read-cluster.ts'
import { settleLikenesses } from '#shared/demand/use-cases/settle-likeness.ts'
import { splitVacancy } from '#shared/demand/use-cases/split-vacancy.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { notEntered } from '../../support/entered.ts'
import { asMember, type Employed, made, makeOrganisation } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeMandate } from '../../support/things/mandate.ts'
import { makeVacancy, vacancyContentOf } from '../../support/things/vacancy.ts'

let store: TestStore
beforeAll(async () => {
  store = await testStore(inject('dynamo'), '2026-12-01T02:00:00.000Z')
})

type Poster = { readonly by: Member; readonly mandateId?: string }

/** Who advertises one employer's demand: itself, and agencies under its mandate. Each has had an ad approved. */
async function posters(agencies: number): Promise<{ readonly own: Poster; readonly agencies: readonly Poster[] }> {
  const employer = await makeOrganisation(store, 'employer')
  const own = { by: asMember(store, employer) }
  await makeVacancy(store, own.by, { title: '首个岗位', occupationCode: undefined, pay: { min: 500_000, max: 600_000, period: 'month' } })
  const others: Poster[] = []
  for (let count = 0; count < agencies; count += 1) others.push(await mandated(employer))
  return { own, agencies: others }
}

async function mandated(employer: Employed): Promise<Poster> {
  const agency = await makeOrganisation(store, 'agency')
  const elsewhere = await makeOrganisation(store, 'employer')
  const by = asMember(store, agency)
  await makeVacancy(store, by, { mandateId: (await makeMandate(store, { agency, employer: elsewhere })).id })
  return { by, mandateId: (await makeMandate(store, { agency, employer })).id }
}

let posted = 0

/** Each a second after the one before: the older of two equals is shown. */
async function post(
  { by, mandateId }: Poster,
  more: Parameters<typeof vacancyContentOf>[1] = {},
  deps: TestStore = store,
): Promise<Vacancy> {
  posted += 1
  store.setClock(new Date(Date.parse('2026-12-01T02:00:00.000Z') + posted * 1000).toISOString())
  const command = PostVacancy.parse({ content: vacancyContentOf(store, more), submit: true, mandateId })
  return made(await postVacancy(deps)({ ...command, by, once: always }))
}

const settle = async () => settleLikenesses(store.as('clock'))()
const close = async ({ by }: Poster, { id }: Vacancy) =>
  made(await endVacancy(store)({ by, once: always, id, ending: { how: 'closed', reason: '不招了' } }))
const now = async ({ id }: Vacancy): Promise<Vacancy> => {
  const found = await findVacancy(store)(id)
  if (found === undefined) throw new Error(`${id} is gone`)
  return found
}

/** What lists show of these ads: in the city, and in a division. */
async function listed(vacancies: readonly Vacancy[], district?: string): Promise<readonly string[]> {
  const codes = new Map<string, string>(vacancies.map(({ code, id }) => [code, id]))
  const { items } = await createPublicVacancies(store.as('public').dynamo).newest({ district, limit: 100 })
  return items.flatMap(({ code }) => codes.get(code) ?? [])
}

it('lists one of several, keeps the pages of all, and lets the next take over when it closes', async () => {
  const { own, agencies } = await posters(2)
  const [first, second] = agencies as [Poster, Poster]
  const ads = [await post(first), await post(second), await post(own)] as const
  await settle()
  expect(await listed(ads)).toEqual([ads[2].id])
  for (const ad of ads) {
    const open = await createPublicVacancies(store.as('public').dynamo).get(ad.code)
    expect(open).toMatchObject({ kind: 'open', view: { cluster: { others: 2 } } })
  }
  expect(await settle()).toEqual({ blocks: 0, marked: 0, more: false })
  await close(own, await now(ads[2]))
  await settle()
  expect(await listed(ads)).toEqual([ads[0].id])
  await close(first, await now(ads[0]))
  await settle()
  expect(await listed(ads)).toEqual([ads[1].id])
  expect((await now(ads[1])).cluster).toBeUndefined()
})

it('finds copies before the answer where somebody waits', async () => {
  const { own, agencies } = await posters(1)
  const prompt = { ...store, prompt: true as const }
  const shown = await post(own, {}, prompt)
  const copy = await post(agencies[0] as Poster, {}, prompt)
  expect(copy.cluster).toMatchObject({ shown: false, others: 1 })
  expect((await now(shown)).cluster).toMatchObject({ shown: true, others: 1 })
  expect(await now(copy)).toEqual(copy)
})

it('keeps the union of places, and lists one in each division', async () => {
  const { own, agencies } = await posters(1)
  const ads = [await post(own), await post(agencies[0] as Poster, { district: '330108' })]
  await settle()
  expect((await now(ads[0] as Vacancy)).cluster?.also).toEqual({ districts: ['330108'], titles: [] })
  expect(await listed(ads)).toEqual([ads[0]?.id])
  expect(await listed(ads, '330109')).toEqual([ads[0]?.id])
  expect(await listed(ads, '330108')).toEqual([ads[1]?.id])
})

it('parts what an edit makes another demand', async () => {
  const { own, agencies } = await posters(1)
  const [poster] = agencies as [Poster]
  const ads = [await post(own), await post(poster)] as const
  await settle()
  const { rev } = await now(ads[1])
  const content = vacancyContentOf(store, { pay: { min: 1_500_000, max: 1_800_000, period: 'month' } })
  made(await editVacancy(store)({ ...EditVacancy.parse({ content, rev }), by: poster.by, once: always, id: ads[1].id }))
  await settle()
  expect([...(await listed(ads))].toSorted()).toEqual(ads.map(({ id }) => id).toSorted())
  expect((await now(ads[0])).cluster).toBeUndefined()
})

it('comes to the same whoever settles at once', async () => {
  const { own, agencies } = await posters(3)
  const ads = await Promise.all([own, ...agencies].map(async (poster) => post(poster)))
  await Promise.all([settle(), settle(), settle()])
  await settle()
  expect(await listed(ads)).toEqual([ads[0]?.id])
  expect(await settle()).toEqual({ blocks: 0, marked: 0, more: false })
})

describe('a person’s word', () => {
  const judge = async () => asMember(store, await makeOrganisation(store, 'bureau'))
  const members = (details: ClusterDetails) => details.members.map(({ vacancyId }) => vacancyId)

  it('splits one out for good, also against a third like both; who may is told apart', async () => {
    const { own, agencies } = await posters(2)
    const [first, second] = agencies as [Poster, Poster]
    const ads = [await post(own), await post(first)] as const
    await settle()
    const split = splitVacancy(store.as('desk'))
    expect(await split({ by: second.by, once: always, id: ads[1].id, reason: '不是我的' })).toMatchObject({ error: { kind: 'not-found' } })
    const alone = made(await split({ by: first.by, once: always, id: ads[1].id, reason: '另一条线' }))
    expect(members(alone)).toEqual([ads[1].id])
    expect((await listed(ads)).toSorted()).toEqual(ads.map(({ id }) => id).toSorted())
    expect(await split({ by: first.by, once: always, id: ads[1].id, reason: '再一次' })).toMatchObject({
      error: { kind: 'not-in-cluster' },
    })
    const third = await post(second)
    await settle()
    expect((await now(third)).cluster).toMatchObject({ shown: false })
    expect((await now(ads[1])).cluster).toBeUndefined()
    // An edit and the clock bring nothing back together.
    const { rev } = await now(ads[1])
    const content = vacancyContentOf(store, { headcount: 4 })
    made(await editVacancy(store)({ ...EditVacancy.parse({ content, rev }), by: first.by, once: always, id: ads[1].id }))
    await settle()
    expect((await now(ads[1])).cluster).toBeUndefined()
  })

  it('merges what was split, and what no comparison would, also of another employer’s name', async () => {
    const { own, agencies } = await posters(1)
    const other = await posters(0)
    const ads = [
      await post(own),
      await post(agencies[0] as Poster),
      await post(other.own, { title: '电焊工', occupationCode: '6-18-02-04' }),
    ] as const
    await settle()
    const by = await judge()
    const bureau = store.as('bureau')
    made(await splitVacancy(bureau)({ by, once: always, id: ads[1].id, reason: '误判' }))
    const merge = mergeVacancies(bureau)
    const again = made(await merge({ by, once: always, id: ads[1].id, with: ads[0].code, reason: '同一岗位' }))
    expect(members(again)).toEqual([ads[0].id, ads[1].id])
    const three = made(await merge({ by, once: always, id: ads[2].id, with: ads[1].code, reason: '曾用名' }))
    expect(new Set(members(three))).toEqual(new Set(ads.map(({ id }) => id)))
    expect(three.members.find(({ vacancyId }) => vacancyId === ads[2].id)?.why?.rule).toBe('by-hand')
    expect(await settle()).toEqual({ blocks: 0, marked: 0, more: false })
    expect(await listed(ads)).toHaveLength(1)
    expect(await merge({ by: own.by, once: always, id: ads[0].id, with: ads[1].code, reason: '不是自己的' })).toMatchObject({
      error: { kind: 'not-mergeable' },
    })
    const { items } = await listClusters(bureau)({ limit: 100 })
    expect(items.find(({ id }) => id === three.cluster)?.members).toHaveLength(3)
  })
})

it('tells the public where else, with what has ended left out', async () => {
  const { own, agencies } = await posters(2)
  const [first, second] = agencies as [Poster, Poster]
  const ads = [await post(own), await post(first), await post(second, { address: '通惠中路 9 号' })] as const
  await settle()
  const page = await createPublicVacancies(store.as('public').dynamo).get(ads[1].code)
  if (page?.kind !== 'open') throw new Error('not open')
  const where = async () => copiesOf(store.as('public'))(page.view)
  expect((await where())?.shown.code).toBe(ads[0].code)
  expect((await where())?.others.map(({ code }) => code)).toEqual([ads[0].code, ads[2].code])
  await close(second, await now(ads[2]))
  expect((await where())?.others.map(({ code }) => code)).toEqual([ads[0].code])
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = ['vacancy.merged member vacancy', 'vacancy.merged member vacancy', 'vacancy.split member vacancy ids reason']
  expect(await notEntered(store.dynamo, wanted)).toEqual([])
})
