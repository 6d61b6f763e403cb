import { beforeAll, expect, inject, it } from 'vitest'
import { EditVacancy, PostVacancy } from '#shared/demand/domain/commands.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { createPublicVacancies } from '#shared/demand/store/public-views.ts'
import { editVacancy } from '#shared/demand/use-cases/edit-vacancy.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { postVacancy } from '#shared/demand/use-cases/post-vacancy.ts'
import { settleLikenesses } from '#shared/demand/use-cases/settle-likeness.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
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

const post = async (
  { by, mandateId }: Poster,
  more: Parameters<typeof vacancyContentOf>[1] = {},
  deps: TestStore = store,
): Promise<Vacancy> =>
  made(
    await postVacancy(deps)({
      ...PostVacancy.parse({ content: vacancyContentOf(store, more), submit: true, mandateId }),
      by,
      once: always,
    }),
  )
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
