import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speaking } from '#shared/kernel/language.ts'
import { atomOf } from '#shared/platform/feeds/atom.ts'
import { csvOf } from '#shared/platform/feeds/csv.ts'
import { type Feed, feedAddress } from '#shared/platform/feeds/feed.ts'
import { jsonFeedOf } from '#shared/platform/feeds/json-feed.ts'

const feed: Feed = {
  title: '招聘会 <全部> & “新”',
  description: '时间和地点',
  page: 'https://jiangcai.example/fairs',
  self: 'https://jiangcai.example/fairs.atom?district=330106&month=2026-12',
  author: '匠才',
  asOf: '2026-12-01T00:00:00.000Z',
  entries: [
    {
      id: 'https://jiangcai.example/fairs/a',
      url: 'https://jiangcai.example/fairs/a',
      title: "A & B <'专场'>",
      text: '第一行\n第二行',
      publishedAt: '2026-11-01T00:00:00.000Z',
      updatedAt: '2026-11-03T00:00:00.000Z',
      author: '西湖园',
      categories: ['焊工', 'a"b'],
      data: { _fair: { booths: 60 } },
    },
    {
      id: 'https://jiangcai.example/fairs/b',
      url: 'https://jiangcai.example/fairs/b',
      title: 'B',
      text: '',
      publishedAt: '2026-11-02T00:00:00.000Z',
      updatedAt: '2026-11-02T00:00:00.000Z',
    },
  ],
}

describe('Atom (RFC 4287)', () => {
  it('is this, byte by byte', () => expect(atomOf(feed)).toBe(golden))

  it('says when it was read if nothing is in it', () => {
    expect(atomOf({ ...feed, entries: [] })).toContain('<updated>2026-12-01T00:00:00.000Z</updated>')
  })

  it('carries any text, and no mark of it is markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
        const xml = atomOf({ ...feed, entries: [], title })
        const [, inside = ''] = /<title>([^<]*)<\/title>/.exec(xml) ?? []
        const read = inside.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
        expect(read).toBe(
          [...title.toWellFormed()]
            .filter((mark) => mark >= ' ' || '\t\n\r'.includes(mark))
            .filter((mark) => mark !== '\ufffe' && mark !== '\uffff')
            .join(''),
        )
        expect(inside).not.toMatch(/&(?!#\d+;)|[<>"']/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('JSON Feed 1.1', () => {
  const read = (given: Feed) => JSON.parse(jsonFeedOf(given)) as Record<string, unknown> & { items: Record<string, unknown>[] }

  it('has what the version asks for', () => {
    expect(read(feed)).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.page,
      feed_url: feed.self,
      language: 'zh-CN',
      authors: [{ name: '匠才' }],
      items: [
        {
          id: feed.entries[0]?.id,
          url: feed.entries[0]?.url,
          title: "A & B <'专场'>",
          content_text: '第一行\n第二行',
          date_published: '2026-11-01T00:00:00.000Z',
          date_modified: '2026-11-03T00:00:00.000Z',
          authors: [{ name: '西湖园' }],
          tags: ['焊工', 'a"b'],
          _fair: { booths: 60 },
        },
        expect.objectContaining({ content_text: '' }),
      ],
    })
  })

  it('says its language', () => expect(speaking('en', () => read(feed)).language).toBe('en'))
})

describe('CSV (RFC 4180)', () => {
  const one = (value: string | number | undefined) => csvOf([{ title: '甲', of: () => value }], [{}])

  it('begins with the byte order mark and ends every line with CRLF', () => {
    const rows = [
      { name: '焊工', count: 3 },
      { name: '钳工', count: 0 },
    ]
    expect(
      csvOf(
        [
          { title: '岗位', of: ({ name }) => name },
          { title: '人数', of: ({ count }) => count },
        ],
        rows,
      ),
    ).toBe('\ufeff岗位,人数\r\n焊工,3\r\n钳工,0\r\n')
  })

  it.each([
    ['a,b', '"a,b"'],
    ['说“好”', '说“好”'],
    ['a"b', '"a""b"'],
    ['一\n二', '"一\n二"'],
    ['=1+1', "'=1+1"],
    ['+86 571', "'+86 571"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u3000＝1', "'\u3000＝1"],
    ['\t=1', "'\t=1"],
    ['=a,"b"', `"'=a,""b"""`],
    ['0571-85001234', '0571-85001234'],
    [-3.5, '-3.5'],
    [Number.NaN, ''],
    [undefined, ''],
  ])('writes %j as %j', (value, written) => expect(one(value)).toBe(`\ufeff甲\r\n${written}\r\n`))
})

describe('the address of a feed', () => {
  const query = new URLSearchParams({ district: '330106', month: '', cursor: 'x', limit: '5' })

  it('asks for the same, without the place in the list', () => {
    expect(feedAddress('/fairs', query, 'atom')).toBe('/fairs.atom?district=330106')
    expect(feedAddress('/fairs', new URLSearchParams(), 'csv')).toBe('/fairs.csv')
  })

  it('stays in the reader’s language', () => {
    expect(speaking('en', () => feedAddress('/fairs', query, 'ics'))).toBe('/en/fairs.ics?district=330106')
  })
})

const golden = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>https://jiangcai.example/fairs.atom?district=330106&#38;month=2026-12</id>
<title>招聘会 &#60;全部&#62; &#38; “新”</title>
<subtitle>时间和地点</subtitle>
<updated>2026-11-03T00:00:00.000Z</updated>
<link rel="self" type="application/atom+xml" href="https://jiangcai.example/fairs.atom?district=330106&#38;month=2026-12"/>
<link rel="alternate" type="text/html" href="https://jiangcai.example/fairs"/>
<author><name>匠才</name></author>
<entry>
<id>https://jiangcai.example/fairs/a</id>
<title>A &#38; B &#60;&#39;专场&#39;&#62;</title>
<link rel="alternate" type="text/html" href="https://jiangcai.example/fairs/a"/>
<published>2026-11-01T00:00:00.000Z</published>
<updated>2026-11-03T00:00:00.000Z</updated>
<author><name>西湖园</name></author>
<category term="焊工"/>
<category term="a&#34;b"/>
<content type="text">第一行
第二行</content>
</entry>
<entry>
<id>https://jiangcai.example/fairs/b</id>
<title>B</title>
<link rel="alternate" type="text/html" href="https://jiangcai.example/fairs/b"/>
<published>2026-11-02T00:00:00.000Z</published>
<updated>2026-11-02T00:00:00.000Z</updated>
<content type="text"></content>
</entry>
</feed>
`
