import { expect, it } from 'vitest'
import { patiently } from '#shared/indexing/store/patience.ts'
import { EngineAway } from '#shared/platform/search/client.ts'

it('work is repeated while the engine is away, and its value given', async () => {
  let attempts = 0
  const value = await patiently(async () => {
    attempts += 1
    if (attempts < 3) throw new EngineAway('GET', '/x', '429')
    return 'done'
  })
  expect([value, attempts]).toEqual(['done', 3])
})

it('what the engine refuses is not repeated', async () => {
  let attempts = 0
  const refused = patiently(async () => {
    attempts += 1
    throw new Error('400 mapper_parsing_exception')
  })
  await expect(refused).rejects.toThrow('mapper_parsing_exception')
  expect(attempts).toBe(1)
})
