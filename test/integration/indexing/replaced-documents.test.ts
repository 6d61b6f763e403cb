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

// An index of 5,000 people held 7,500 of their former documents after 12,300 changes. Merges may take out what was replaced before the last commit.
it('commits after some megabytes of changes, so that replaced documents can leave (decision 0041)', async () => {
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
  await expect.poll(commits, { timeout: 10_000 }).toBeGreaterThan(0)
})

/** How often the engine has committed by itself because enough had changed. */
async function commits(): Promise<number | undefined> {
  const stats = await search.call<{ readonly _all: { readonly primaries: { readonly flush: { readonly periodic: number } } } }>(
    'GET',
    '/vacancies/_stats/flush',
  )
  return stats?._all.primaries.flush.periodic
}
