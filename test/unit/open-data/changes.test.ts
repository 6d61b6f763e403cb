import { describe, expect, it } from 'vitest'
import { Since } from '#shared/open-data/domain/change.ts'
import { changeMark, changesOf, settled } from '#shared/open-data/domain/change-mark.ts'
import { pagePath, shortPath } from '#shared/open-data/domain/page-path.ts'
import { settledBy } from '#shared/open-data/use-cases/read-changes.ts'
import { bareOf } from '#shared/platform/dynamo/operations.ts'

describe('the place of a change', () => {
  it('is pinned: a changed key is a migration', () => {
    expect(changeMark('vacancy', 'k3m8p2x7qa', '2026-12-01T00:00:00.000Z')).toEqual({
      byChangePk: 'CHANGES#vacancy',
      byChangeSk: '2026-12-01T00:00:00.000Z_vacancy_k3m8p2x7qa',
    })
    expect(changesOf('bulletin')).toBe('CHANGES#bulletin')
  })

  it('lies a minute back at least, longer than a transaction can take and clocks can differ', () => {
    expect(settledBy('2026-12-01T00:01:00.000Z')).toBe('2026-12-01T00:00:00.000Z')
    expect(settled).toBeGreaterThan(13_000 + 29_000)
  })

  it.each([
    ['what an answer gave', '2026-12-01T00:00:00.000Z_vacancy_k3m8p2x7qa', true],
    ['an instant', '2026-12-01T00:00:00Z', true],
    ['a day', '2026-12-01', false],
    ['a time of Hangzhou', '2026-12-01T08:00:00+08:00', false],
    ['an open end', '2026-12-01T00:00:00.000Z_', false],
    ['what would reach into another kind', '2026-12-01T00:00:00.000Z_vacancy#x', false],
  ])('may be %s: %s', (_, text, allowed) => {
    expect(Since.safeParse(text).success).toBe(allowed)
  })
})

it('an item without its places is what was put into it', () => {
  const item = {
    pk: 'FAIR#x',
    sk: 'VIEW',
    entity: 'fair-view',
    code: 'x',
    byState: 'mine',
    byStatePk: 'FAIR',
    byStateSk: '1',
    byChangePk: 'CHANGES#fair',
    byChangeSk: '2',
    expiresAt: 5,
  }
  expect(bareOf(item)).toEqual({ code: 'x', byState: 'mine' })
})

it('every kind has its page, and all of them short addresses', () => {
  expect(pagePath('fair', 'k3m8p2x7qa')).toBe('/fairs/k3m8p2x7qa')
  expect(shortPath('k3m8p2x7qa')).toBe('/s/k3m8p2x7qa')
})
