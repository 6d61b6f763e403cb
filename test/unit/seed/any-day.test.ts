import { expect, it } from 'vitest'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import { writeCity } from '../../../infra/seed/write-city.ts'

/** The plan is acted out against the draft; what comes of it goes nowhere. */
const nowhere: Dynamo = {
  get: async () => undefined,
  batchGet: async (_, keys) => keys.map(() => undefined),
  vacant: async (_, keys) => keys.map(() => true),
  query: async () => ({ items: [] }),
  scan: async () => ({ items: [] }),
  transact: async () => ({ ok: true, value: undefined }),
  append: async () => undefined,
}

function memory(): Objects {
  const kept = new Map<string, Uint8Array>()
  return { put: async (key, bytes) => void kept.set(key, bytes), get: async (key) => kept.get(key) }
}

/**
 * Each day is another city, in which other things happen by chance. A few days of each run, at hours beside the borders of days and of office
 * hours: the ends of months, quarters and the year, a leap day.
 */
it.each(['2026-11-26T01:05:00.000Z', '2026-12-31T15:59:00.000Z', '2027-03-31T23:45:00.000Z', '2028-02-28T16:30:00.000Z'])(
  'the example city can be acted out at %s',
  async (now) => {
    const settings = { seed: '5123', now, secret: 'c2VlZC1zZWVkLXNlZWQtcw', size: 'small', issuer: 'http://issuer.test' } as const
    const city = await writeCity(nowhere, settings, { objects: memory(), progress: () => undefined })
    expect(city.vacancyCode).toMatch(/^[2-9a-z]{10}$/)
  },
)
