import { describe, expect, it } from 'vitest'
import { instantsOf } from '#shared/bulletins/domain/period.ts'
import { standingIn } from '#shared/bulletins/domain/standing.ts'
import type { VacancyEvent } from '#shared/demand/domain/vacancy.ts'
import { adOf } from './counted-to-test.ts'

const quarter = instantsOf('2026-Q2')
type Step = readonly [string, VacancyEvent['action'], VacancyEvent['to']]
const published = (at: string): Step => [at, 'published', 'PUBLISHED']
const until = (day: string) => ({ validUntil: day })

describe('how an ad stood in the second quarter, told from its history', () => {
  it.each<readonly [string, readonly Step[], object, string | undefined]>([
    ['open since before', [published('2026-02-01T02:00:00Z')], {}, 'short'],
    ['published on its last day', [published('2026-06-30T15:59:00Z')], {}, 'open'],
    ['published when it was over', [published('2026-06-30T16:00:00Z')], {}, undefined],
    ['never published', [['2026-04-02T02:00:00Z', 'submitted', 'SUBMITTED']], {}, undefined],
    ['closed before it began', [published('2026-02-01T02:00:00Z'), ['2026-03-31T15:59:00Z', 'closed', 'CLOSED']], {}, undefined],
    ['closed on its first morning', [published('2026-02-01T02:00:00Z'), ['2026-04-01T01:00:00Z', 'closed', 'CLOSED']], {}, 'open'],
    ['its last day was the last before', [published('2026-02-01T02:00:00Z')], until('2026-03-31'), undefined],
    ['its last day was the first of it', [published('2026-02-01T02:00:00Z')], until('2026-04-01'), 'short'],
    [
      'run out before it, the clock came by in it',
      [published('2026-02-01T02:00:00Z'), ['2026-04-01T00:10:00Z', 'expired', 'EXPIRED']],
      until('2026-03-31'),
      undefined,
    ],
    [
      'run out in it after a month and more',
      [published('2026-04-02T02:00:00Z'), ['2026-05-11T00:10:00Z', 'expired', 'EXPIRED']],
      until('2026-05-10'),
      'short',
    ],
    [
      'run out in it after a week',
      [published('2026-04-02T02:00:00Z'), ['2026-04-10T00:10:00Z', 'expired', 'EXPIRED']],
      until('2026-04-09'),
      'open',
    ],
    ['filled in it', [published('2026-04-02T02:00:00Z'), ['2026-06-20T02:00:00Z', 'filled', 'FILLED']], {}, 'filled'],
    ['filled after it', [published('2026-04-02T02:00:00Z'), ['2026-07-20T02:00:00Z', 'filled', 'FILLED']], {}, 'short'],
    ['given up after two months', [published('2026-04-02T02:00:00Z'), ['2026-06-10T02:00:00Z', 'closed', 'CLOSED']], {}, 'open'],
    ['taken down as untrue', [published('2026-04-02T02:00:00Z'), ['2026-07-10T02:00:00Z', 'removed', 'REMOVED']], {}, undefined],
    [
      'out of sight all the quarter',
      [
        published('2026-02-02T02:00:00Z'),
        ['2026-03-10T02:00:00Z', 'suspended', 'SUSPENDED'],
        ['2026-07-10T02:00:00Z', 'resumed', 'PUBLISHED'],
      ],
      {},
      undefined,
    ],
    [
      'back in sight for its last ten days: twenty before and ten now make thirty',
      [
        published('2026-03-01T16:00:00Z'),
        ['2026-03-21T16:00:00Z', 'suspended', 'SUSPENDED'],
        ['2026-06-20T16:00:00Z', 'resumed', 'PUBLISHED'],
      ],
      {},
      'short',
    ],
    [
      'a day less',
      [
        published('2026-03-02T16:00:00Z'),
        ['2026-03-21T16:00:00Z', 'suspended', 'SUSPENDED'],
        ['2026-06-20T16:00:00Z', 'resumed', 'PUBLISHED'],
      ],
      {},
      'open',
    ],
  ])('%s', (_, steps, content, fate) => expect(standingIn(adOf({ steps, content }), quarter)).toBe(fate))

  it('an ad with more events than are kept counts as open since it was published', () => {
    const refreshes = Array.from(
      { length: 199 },
      (_, day): Step => [new Date(Date.UTC(2026, 6, 1 + day)).toISOString(), 'refreshed', 'PUBLISHED'],
    )
    const ad = adOf({ steps: refreshes, content: until('2027-12-31') })
    expect(ad.history).toHaveLength(200)
    expect(standingIn({ ...ad, publishedAt: '2026-05-01T00:00:00.000Z' }, quarter)).toBe('short')
    expect(standingIn({ ...ad, history: ad.history.slice(0, 199), publishedAt: '2026-05-01T00:00:00.000Z' }, quarter)).toBeUndefined()
  })
})
