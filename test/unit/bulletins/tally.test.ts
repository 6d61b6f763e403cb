import { describe, expect, it } from 'vitest'
import { postsOf } from '#shared/bulletins/domain/posts.ts'
import { countTalent, countVacancy, emptyTally } from '#shared/bulletins/domain/tally.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { adOf, metaOf, personOf } from './counted-to-test.ts'

const postsAmong = (...ads: readonly Vacancy[]) => {
  const tally = emptyTally(metaOf())
  for (const ad of ads) countVacancy(tally, ad)
  return postsOf(tally)
}
const heads = (...ads: readonly Vacancy[]) => postsAmong(...ads).map((post) => post.heads)

describe('an ad', () => {
  it('counts with its heads, occupation, level, division and the middle of its pay', () => {
    expect(postsAmong(adOf())).toMatchObject([
      { heads: 3, occupation: '6-18-01-01', level: 'intermediate', district: '330109', pay: 800_000, short: true },
    ])
  })

  it.each([
    ['without a code by what its title names', { occupationCode: undefined, title: '氩弧焊工' }, { occupation: '6-18-02-04' }],
    ['whose title names nothing as unknown', { occupationCode: undefined, title: '操作工' }, { occupation: 'none' }],
    ['that asks for no level as not stated', { levelFloor: undefined }, { level: 'none' }],
  ])('%s', (_, content, post) => expect(postsAmong(adOf({ content }))).toMatchObject([post]))

  it('paid by the hour has no monthly pay', () => {
    expect(postsAmong(adOf({ content: { pay: { min: 30_00, max: 40_00, period: 'hour' } } }))[0]).not.toHaveProperty('pay')
  })

  it('that is read again counts as it is now', () => {
    const closed = adOf({
      steps: [
        ['2026-02-01T00:00:00.000Z', 'published', 'PUBLISHED'],
        ['2026-03-01T00:00:00.000Z', 'closed', 'CLOSED'],
      ],
    })
    expect(heads(adOf(), adOf({ content: { headcount: 9 } }))).toEqual([9])
    expect(heads(adOf(), closed)).toEqual([])
  })

  it('is not counted after the cut-off', () => {
    const tally = emptyTally(metaOf({ cutOff: '2026-04-05T02:00:00.000Z' }))
    countVacancy(tally, adOf())
    expect(tally.ads).toEqual({})
  })
})

describe('copies of one demand count once', () => {
  const agency = { number: 2, poster: 7, content: { headcount: 2, levelFloor: 'senior' } }
  const source = { name: '某招聘网' }
  const again = (number: number, headcount: number, end?: 'closed' | 'filled') =>
    adOf({
      number,
      content: { headcount },
      steps: [
        ['2026-04-05T02:00:00.000Z', 'published', 'PUBLISHED'],
        ...(end === undefined ? [] : [['2026-05-05T02:00:00.000Z', end, end === 'filled' ? 'FILLED' : 'CLOSED'] as const]),
      ],
    })

  it.each<readonly [string, readonly Vacancy[], readonly number[]]>([
    ['an employer and its agency', [adOf(), adOf(agency)], [3]],
    ['the largest number of those named', [adOf(), adOf({ ...agency, content: { headcount: 8 } })], [8]],
    [
      'a re-post that knows the employer by name alone',
      [adOf(), adOf({ number: 3, poster: 8, employer: { name: '示例1公司' }, source })],
      [3],
    ],
    [
      'other pay is another demand',
      [adOf(), adOf({ ...agency, content: { pay: { min: 700_000, max: 990_000, period: 'month' } } })],
      [3, 3],
    ],
    ['another division is another demand', [adOf(), adOf({ ...agency, content: { district: '330106' } })], [3, 3]],
    ['slogans make no other title', [adOf(), adOf({ ...agency, content: { title: '急招数控车工5名' } })], [3]],
    [
      'marked as copies, whatever they say',
      [
        adOf({ cluster: { id: 5, shown: true } }),
        adOf({ ...agency, cluster: { id: 5, shown: false }, content: { title: '车床师傅', headcount: 2 } }),
      ],
      [3],
    ],
    [
      'marked ones and one that agrees with one of them',
      [
        adOf({ number: 1, cluster: { id: 5, shown: true }, content: { title: '车床师傅', headcount: 4 } }),
        adOf({ number: 2, poster: 7, cluster: { id: 5, shown: false }, content: { headcount: 2 } }),
        adOf({ number: 3, poster: 8, content: { headcount: 2 } }),
      ],
      [4],
    ],
    ['posted again after it was closed: the most of both', [again(1, 3, 'closed'), again(2, 5)], [5]],
    ['posted again after it was filled: both', [again(1, 3, 'filled'), again(2, 5)], [8]],
  ])('%s', (_, ads, counted) => {
    expect(heads(...ads)).toEqual(counted)
    expect(heads(...ads.toReversed())).toEqual(counted)
  })

  it('by the ad nearest to the employer', () => {
    expect(postsAmong(adOf(agency), adOf())).toMatchObject([{ level: 'intermediate' }])
    const shown = { ...agency, cluster: { id: 5, shown: true } }
    expect(postsAmong(adOf(shown), adOf({ cluster: { id: 5, shown: false } }))).toMatchObject([{ level: 'senior' }])
  })

  it('are not short when one of them was filled', () => {
    const filled = adOf({
      ...agency,
      steps: [
        ['2026-04-05T02:00:00.000Z', 'published', 'PUBLISHED'],
        ['2026-05-09T02:00:00.000Z', 'filled', 'FILLED'],
      ],
    })
    expect(postsAmong(adOf(), filled)).toMatchObject([{ short: false }])
  })

  it('name one employer, whether by its account or by its name', () => {
    const repost = adOf({ number: 3, poster: 8, employer: { name: '示例1公司' }, source, content: { title: '铣工' } })
    expect(new Set(postsAmong(adOf(), repost).map(({ employer }) => employer)).size).toBe(1)
  })
})

describe('a person', () => {
  const counted = (person: Talent, more: Parameters<typeof metaOf>[0] = {}) => {
    const tally = emptyTally(metaOf(more))
    countTalent(tally, person)
    return tally.seekers
  }
  const nobody = { places: {}, levels: {}, ages: {} }

  it('counts once: first trade, stated level, first division', () => {
    const profile = {
      trades: [
        { title: '焊工', occupationCode: '6-18-02-04' },
        { title: '车工', occupationCode: '6-18-01-01' },
      ],
      districts: ['330106', '330109'],
    }
    expect(counted(personOf({ profile }))).toEqual({
      places: { '6-18-02-04|330106': 1 },
      levels: { 'senior|330106': 1 },
      ages: { 'none|330106': 1 },
    })
  })

  it('who states nothing counts as unknown', () => {
    const profile = { trades: [{ title: '什么都能干' }], level: undefined, districts: [] }
    expect(counted(personOf({ profile }))).toEqual({ places: { 'none|none': 1 }, levels: { 'none|none': 1 }, ages: { 'none|none': 1 } })
  })

  it.each([
    ['who did not agree to statistics', personOf({ statistics: null })],
    ['who took that back', personOf({ statistics: { grantedAt: '2026-03-01T00:00:00.000Z', withdrawnAt: '2026-07-02T00:00:00.000Z' } })],
    ['who agreed after the cut-off', personOf({ statistics: { grantedAt: '2026-06-30T16:00:00.000Z' } })],
    ['who came after the cut-off', personOf({ more: { createdAt: '2026-06-30T16:00:00.000Z' } })],
    ['who left', personOf({ more: { state: 'left', profile: undefined } })],
  ])('%s does not count', (_, person) => expect(counted(person)).toEqual(nobody))

  it('leaves nothing of themselves in the count', () => {
    const tally = emptyTally(metaOf())
    const person = personOf({ profile: { text: '做过压力管道', expectPay: 900_000, skills: ['氩弧焊'] } })
    countTalent(tally, person)
    const left = JSON.stringify(tally)
    for (const trace of [person.id, person.personId, '压力管道', '900000', '氩弧焊']) expect(left).not.toContain(trace)
  })
})
