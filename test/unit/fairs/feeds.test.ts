import { describe, expect, it } from 'vitest'
import { cancelled } from '#shared/fairs/domain/cancel.ts'
import { viewOf } from '#shared/fairs/domain/fair-view.ts'
import { after as afterwards } from '#shared/fairs/domain/history.ts'
import { fairColumns, fairEntries } from '#shared/fairs/fair-feed.ts'
import { speaking } from '#shared/kernel/language.ts'
import { atomOf } from '#shared/platform/feeds/atom.ts'
import { csvOf } from '#shared/platform/feeds/csv.ts'
import type { Feed } from '#shared/platform/feeds/feed.ts'
import { jsonFeedOf } from '#shared/platform/feeds/json-feed.ts'
import { atomFaults, jsonFeedFaults } from '../../support/feed-faults.ts'
import { announced, fairIn } from './fairs-to-test.ts'

const baseUrl = 'https://jiangcai.example'
const first = announced(fairIn('MATERIALS', { title: '<专场> & “招聘会”', trades: [] }))
const other = { ...announced(fairIn('MATERIALS', { title: '=HYPERLINK("x")' })), code: 'a2b3c4d5e6' }
const gone = cancelled(other, { reason: '寒潮' }, '2026-12-12T02:00:00.000Z')
if (!gone.ok) throw new Error(gone.error.kind)
const last = afterwards(gone.value, { action: 'cancelled', by: '园', at: '2026-12-12T02:00:00.000Z', published: true, reason: '寒潮' })
const fairs = [first, last].map(viewOf)
const feedOf = (): Feed => ({
  title: '招聘会',
  description: '杭州',
  page: `${baseUrl}/fairs`,
  self: `${baseUrl}/fairs.atom?kind=online&month=2026-12`,
  author: '匠才',
  asOf: '2026-12-12T02:00:00.000Z',
  entries: fairEntries(fairs, baseUrl),
})

describe('fairs to subscribe to', () => {
  it('what changed last comes first, cancelled ones say so, with the reason', () => {
    const [newest, older] = fairEntries(fairs, baseUrl)
    expect(newest).toMatchObject({ title: '【已取消】=HYPERLINK("x")', updatedAt: '2026-12-12T02:00:00.000Z' })
    expect(newest?.text).toContain('原因：寒潮')
    expect(older).toMatchObject({ id: `${baseUrl}/fairs/k3m8p2x7qa`, title: first.content.title })
  })

  it('stay known by one id in both languages', () => {
    const english = speaking('en', () => fairEntries(fairs, baseUrl))
    expect(english.map(({ id }) => id)).toEqual(fairEntries(fairs, baseUrl).map(({ id }) => id))
    expect(english[0]).toMatchObject({ url: `${baseUrl}/en/fairs/a2b3c4d5e6`, title: '[Cancelled] =HYPERLINK("x")' })
  })

  it.each(['zh', 'en'] as const)('are valid Atom and JSON Feed: %s', (spoken) => {
    speaking(spoken, () => {
      expect(atomFaults(atomOf(feedOf()))).toEqual([])
      expect(jsonFeedFaults(jsonFeedOf(feedOf()))).toEqual([])
      expect(atomFaults(atomOf({ ...feedOf(), entries: [] }))).toEqual([])
    })
  })

  it('are a table in which no title is a formula', () => {
    const lines = csvOf(fairColumns(baseUrl), fairs).split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[2]).toContain(`,"'=HYPERLINK(""x"")",已取消,线下,2027-01-09 09:00,`)
  })
})

describe('the checks themselves', () => {
  const atom = atomOf(feedOf())
  it.each([
    ['a missing id', atom.replace(/<id>[^<]*<\/id>/, '')],
    ['an id that two entries have', atom.replaceAll('a2b3c4d5e6', 'k3m8p2x7qa')],
    ['a bare ampersand', atom.replace('&#38; “', '& “')],
    ['an element that is not closed', atom.replace('</entry>', '')],
    ['a date that is none', atom.replace(/<updated>[^<]*</, '<updated>2026-12-12<')],
    ['a relative link', atom.replace('href="https://jiangcai.example/fairs"', 'href="/fairs"')],
    ['a feed older than its entries', atom.replace(/<updated>[^<]*</, '<updated>2020-01-01T00:00:00Z<')],
  ])('find %s in Atom', (_, xml) => expect(atomFaults(xml)).not.toEqual([]))

  const json = jsonFeedOf(feedOf())
  it.each([
    ['another version', json.replace('version/1.1', 'version/1')],
    ['an unknown key', json.replace('"title"', '"name":"x","title"')],
    ['a relative address', json.replace('"https://jiangcai.example/fairs"', '"/fairs"')],
    ['an item without content', json.replace('"content_text"', '"summary"')],
  ])('find %s in JSON Feed', (_, text) => expect(jsonFeedFaults(text)).not.toEqual([]))
})
