import { describe, expect, it } from 'vitest'
import { choicesOf, inOrder, matching, olderThan, pageAfter, rangeOf, withoutEach } from '#shared/bulletins/domain/bulletin-listing.ts'
import type { BulletinView } from '#shared/bulletins/domain/bulletin-view.ts'
import { anIssue, viewOfIssue } from './pages/an-issue.ts'

const compiled = anIssue()
const codes = '23456789abcdef'
const park = (last: string, name: string) => ({ id: `org_01JDK0000000000000000000${last}`, name }) as BulletinView['park']
const [west, south] = [park('AA', '西湖园'), park('BB', '萧山园')]
const made = (at: number, more: Partial<BulletinView>): BulletinView => viewOfIssue(compiled, { code: `k3m8p2x7q${codes[at]}`, ...more })
const views = [
  made(0, { period: '2026-Q2', kind: 'supplyAndDemand', park: west, districts: ['330106'] }),
  made(1, { period: '2026-06', kind: 'demand', park: south, districts: ['330109', '330108'] }),
  made(2, { period: '2026-Q3', kind: 'shortageRanking', park: west }),
  made(3, { period: '2025-Q4', kind: 'supplyAndDemand', park: south, districts: ['330109'] }),
]
const found = (list: readonly BulletinView[]): string => list.map(({ code }) => codes.indexOf(code.at(-1) ?? '')).join()

describe('the list of bulletins', () => {
  it('has the latest period first; a quarter is as late as its last month', () => expect(found(inOrder(views))).toBe('2,1,0,3'))

  it.each([
    [{}, '0,1,2,3'],
    [{ year: '2026' }, '0,1,2'],
    [{ kind: 'supplyAndDemand' }, '0,3'],
    [{ district: '330109' }, '1,3'],
    [{ park: south.id, year: '2026' }, '1'],
  ] as const)('%j: %s', (filter, expected) => expect(found(matching(views, filter))).toBe(expected))

  it('counts each choice under the other filters, not its own', () => {
    const choices = choicesOf(views, { year: '2026', kind: 'supplyAndDemand' })
    expect(choices.year).toEqual([
      { value: '2026', name: '2026', count: 1 },
      { value: '2025', name: '2025', count: 1 },
    ])
    expect(choices.kind.map(({ value, count }) => [value, count])).toEqual([
      ['demand', 1],
      ['shortageRanking', 1],
      ['supplyAndDemand', 1],
    ])
    expect(choices.park).toEqual([{ value: west.id, name: '西湖园', count: 1 }])
  })

  it('says what each removed filter would bring', () => {
    expect(withoutEach(views, { year: '2025', district: '330106' })).toEqual({ year: 1, district: 1, any: 4 })
    expect(withoutEach(views, {})).toEqual({})
  })

  it('pages through, each issue once', () => {
    const first = pageAfter(views, { limit: 3 })
    const second = pageAfter(views, { limit: 3, after: first.after })
    expect([found(first.items), found(second.items), second.after]).toEqual(['0,1,2', '3', undefined])
  })

  it('goes back stretch by stretch without a gap', () => {
    const now = '2026-11-26T08:00:00.000Z'
    const until = olderThan(now, undefined)
    expect(rangeOf(now, until).before).toBe(rangeOf(now, undefined).from)
    expect(rangeOf(now, undefined).before > now).toBe(true)
  })
})
