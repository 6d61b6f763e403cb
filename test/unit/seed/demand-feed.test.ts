import { expect, it } from 'vitest'
import { missingElements } from '#shared/demand/domain/elements.ts'
import { ImportItem } from '#shared/demand/domain/import.ts'
import { demandFeed } from '../../../infra/seed/demand-feed.ts'

it('a feed of 1,000 complete demands: each fits the import, lacks nothing the law asks for, and none is there twice', () => {
  const feed = demandFeed({ seed: '5123', today: '2026-12-01', count: 1000 })
  expect(feed).toHaveLength(1000)
  for (const item of feed) {
    expect(ImportItem.safeParse(item).success).toBe(true)
    expect(missingElements(item.content)).toEqual([])
  }
  expect(new Set(feed.map((item) => item.externalRef)).size).toBe(1000)
  expect(new Set(feed.map(({ employer, content }) => `${employer?.uscc} ${content.title} ${content.district}`)).size).toBe(1000)
  expect(demandFeed({ seed: '5123', today: '2026-12-01', count: 1000 })).toEqual(feed)
})
