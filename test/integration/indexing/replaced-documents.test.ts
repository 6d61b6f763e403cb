import { afterAll, expect, inject, it } from 'vitest'
import { createIndices } from '#shared/indexing/store/indices.ts'
import { readConfig } from '#shared/platform/config.ts'
import { createSearch } from '#shared/platform/search/client.ts'
import { storeEnvironment } from '../../../infra/environment.ts'
import { ownIndices } from '../../support/own-indices.ts'

const search = ownIndices(
  createSearch(readConfig('indexer', { ...storeEnvironment('test', inject('dynamo')), SEARCH_ENDPOINT: inject('opensearch') })),
  'own-replaced-',
)
const indices = createIndices(search)

afterAll(async () => {
  await indices.drop((await indices.layout()).vacancies.all)
})

// Decision 0041: an index of 5,000 people held 7,500 of their former documents after 12,000 changes, and every query looked at them, too.
it('lets go of replaced documents after some megabytes of changes', async () => {
  const built = await indices.create('vacancies', 1, { madeBy: 'test', builtAt: '2026-12-01T00:00:00.000Z' })
  await indices.swap('vacancies', built, (await indices.layout()).vacancies)
  await indices.open(built)
  const ids = Array.from({ length: 50 }, (_, number) => `ad-${number}`)
  const letters = '招 数 控 车 工 '.repeat(600)
  const changes = 10
  for (let change = 0; change < changes; change += 1) {
    await search.bulk(
      ids.flatMap((id) => [{ index: { _id: id } }, { id, letters }]),
      'vacancies',
    )
  }
  await expect.poll(async () => (await figures()).flush.periodic, { timeout: 20_000 }).toBeGreaterThan(0)
  await search.call('POST', '/vacancies/_forcemerge?only_expunge_deletes=true&flush=false')
  await search.call('POST', '/vacancies/_refresh')
  const { docs } = await figures()
  expect(docs.count).toBe(ids.length)
  expect(docs.deleted).toBeLessThan((changes * ids.length) / 2)
})

type Figures = { readonly flush: { readonly periodic: number }; readonly docs: { readonly count: number; readonly deleted: number } }

async function figures(): Promise<Figures> {
  const stats = await search.call<{ readonly _all: { readonly primaries: Figures } }>('GET', '/vacancies/_stats/flush,docs')
  if (stats === undefined) throw new Error('the engine has no such index')
  return stats._all.primaries
}
