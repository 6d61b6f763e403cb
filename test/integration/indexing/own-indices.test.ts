import { afterAll, expect, inject, it } from 'vitest'
import { createIndices } from '#shared/indexing/store/indices.ts'
import { readConfig } from '#shared/platform/config.ts'
import { createSearch } from '#shared/platform/search/client.ts'
import { storeEnvironment } from '../../../infra/environment.ts'
import { ownIndices } from '../../support/own-indices.ts'

const search = createSearch(readConfig('indexer', { ...storeEnvironment('test', inject('dynamo')), SEARCH_ENDPOINT: inject('opensearch') }))
const [one, other] = ['own-one-', 'own-other-'].map((prefix) => {
  const own = ownIndices(search, prefix)
  return { search: own, indices: createIndices(own) }
}) as [Owner, Owner]

type Owner = { readonly search: typeof search; readonly indices: ReturnType<typeof createIndices> }

const meta = { madeBy: 'test', builtAt: '2026-12-01T00:00:00.000Z' }

async function drop({ indices }: Owner): Promise<void> {
  await indices.drop(Object.values(await indices.layout()).flatMap(({ all }) => all))
}

afterAll(async () => {
  await Promise.all([one, other].map(drop))
})

// Test files that run at the same time are worth nothing if they clear and search each other's indices.
it('two owners make, search, swap and drop indices of the same names on one engine, and meet nothing of each other', async () => {
  for (const { indices } of [one, other]) {
    const built = await indices.create('vacancies', 1, meta)
    expect(built).toBe('vacancies-v1')
    await indices.swap('vacancies', built, (await indices.layout()).vacancies)
    await indices.open(built)
  }
  await one.search.bulk([{ index: { _id: 'a' } }, { id: 'a' }], 'vacancies')
  await one.search.call('POST', '/vacancies/_refresh')
  const found = async ({ search: own }: Owner) => {
    const answer = await own.query<{ hits: { hits: readonly { _id: string }[] } }>('vacancies', { query: { match_all: {} } })
    return answer.ok ? answer.value.hits.hits.map(({ _id }) => _id) : answer.error
  }
  expect([await found(one), await found(other)]).toEqual([['a'], []])
  expect(await one.indices.meta('vacancies-v1')).toEqual(meta)
  await drop(one)
  expect((await one.indices.layout()).vacancies.all).toEqual([])
  expect((await other.indices.layout()).vacancies).toEqual({ live: 'vacancies-v1', all: ['vacancies-v1'] })
})
