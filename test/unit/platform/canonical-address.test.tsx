import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { speaking } from '#shared/kernel/language.ts'
import { canonicalAddress } from '#shared/platform/http/canonical-address.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'

const list = defineRoute({
  method: 'GET',
  path: '/fairs',
  summary: '列表',
  access: { who: 'anyone' },
  query: z.object({
    tab: z.string().optional(),
    district: z.array(z.string()).optional(),
    limit: z.coerce.number().optional(),
    cursor: z.string().optional(),
  }),
  answer: { kind: 'page' },
})
const at = (address: string): string | undefined => canonicalAddress(list, new URL(address, 'https://jiangcai.example'))

describe('the one address of a public page', () => {
  it.each([
    ['/fairs', '/fairs'],
    ['/fairs?from=singlemessage&utm_source=x', '/fairs'],
    ['/fairs?district=330109&tab=past&district=330102', '/fairs?tab=past&district=330102&district=330109'],
    ['/fairs?tab=&district=', '/fairs'],
    ['/fairs?tab=past&cursor=abc&limit=5', '/fairs?tab=past'],
  ])('of %s is %s', (asked, own) => expect(at(asked)).toBe(own))

  it('is not there for pages of the signed-in', () => {
    const own = defineRoute({ ...list, access: { who: 'person' } })
    expect(canonicalAddress(own, new URL('https://jiangcai.example/fairs'))).toBeUndefined()
  })
})

describe('the head of a page', () => {
  const layout = createLayout({ operator: '示例', contact: '示例', licences: [] }, 'v1', 'https://jiangcai.example')
  const page = { title: '招聘会', description: '一句话', body: <h1>招聘会</h1> }
  const asked = { page, principal: { kind: 'anonymous' }, path: '/fairs', address: '/fairs?from=x', canonical: '/fairs' } as const
  const linksIn = (html: string): readonly string[] =>
    html.match(/<(?:link rel="(?:canonical|alternate)"|meta property="og:(?:url|image)")[^>]*>/g) ?? []

  it('names its address in full, in both languages, and a picture that messengers take', async () => {
    expect(linksIn(await layout(asked))).toEqual([
      '<meta property="og:url" content="https://jiangcai.example/fairs"/>',
      '<meta property="og:image" content="https://jiangcai.example/assets/share.png?v=v1"/>',
      '<link rel="canonical" href="https://jiangcai.example/fairs"/>',
      '<link rel="alternate" hreflang="zh-CN" href="https://jiangcai.example/fairs"/>',
      '<link rel="alternate" hreflang="en" href="https://jiangcai.example/en/fairs"/>',
    ])
    const english = await speaking('en', async () => layout(asked))
    expect(linksIn(english)).toContain('<link rel="canonical" href="https://jiangcai.example/en/fairs"/>')
  })

  it('gives way to the page that another stands for', async () => {
    const html = await layout({ ...asked, page: { ...page, canonical: '/fairs/k3m8p2x7qa' } })
    expect(linksIn(html)).toContain('<link rel="canonical" href="https://jiangcai.example/fairs/k3m8p2x7qa"/>')
  })

  it('names none for what is gone, or secret', async () => {
    for (const more of [{ status: 410 }, { secretAddress: true }] as const) {
      const html = await layout({ ...asked, page: { ...page, ...more } })
      expect(html).not.toMatch(/rel="canonical"|og:url/)
    }
  })
})
