import { describe, expect, it } from 'vitest'
import { besidePages } from '#functions/desk/messages/beside-pages.ts'
import { speaking } from '#shared/kernel/language.ts'
import type { Person, Principal } from '#shared/platform/http/principal.ts'
import { createLog } from '#shared/platform/log.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { type News, navigationFor, newsText } from '#shared/platform/pages/navigation.ts'

const person = { kind: 'person', personId: 'per_1', sessionId: 'ses_1', name: '甲' } as unknown as Person
const member = { ...person, member: { organisationId: 'org_1', kind: 'employer', organisationName: '甲厂' } } as unknown as Person

describe('the way to one’s messages', () => {
  it.each<readonly [string, Person, News | undefined, string]>([
    ['nobody’s member', person, { own: 2, organisation: 3 }, '/me/messages'],
    ['a member with nothing new', member, {}, '/account/messages'],
    ['a member with something of their own', member, { own: 1 }, '/me/messages'],
    ['a member whose organisation has something', member, { organisation: 1 }, '/account/messages'],
    ['a member with both', member, { own: 1, organisation: 1 }, '/account/messages'],
    ['where nothing is counted', member, undefined, '/account/messages'],
  ])('of %s', (_, principal, news, href) => {
    const links = navigationFor(principal, news).own.filter((link) => link.href.endsWith('/messages'))
    expect(links.map((link) => link.href)).toEqual([href])
  })

  it.each([
    [undefined, '', ''],
    [0, '', ''],
    [1, '（1 条新）', ' (1 new)'],
    [9, '（9 条新）', ' (9 new)'],
    [10, '（9+ 条新）', ' (9+ new)'],
  ])('says %s as “%s”', (count, zh, en) => {
    expect(newsText(count)).toBe(zh)
    expect(speaking('en', () => newsText(count))).toBe(en)
  })

  it('has one current room: the inner one', async () => {
    const layout = createLayout({ operator: '甲', contact: '乙', licences: [] }, '1')
    const html = await layout({ page: { title: '消息', body: <h1>消息</h1> }, principal: person, path: '/me/messages' })
    expect(html.match(/aria-current="page">[^<]+/g)).toEqual(['aria-current="page">消息'])
    const profile = await layout({ page: { title: '档案', body: <h1>档案</h1> }, principal: person, path: '/me/profile' })
    expect(profile.match(/aria-current="page">[^<]+/g)).toEqual(['aria-current="page">我的'])
  })
})

describe('counting beside the page', () => {
  const asked: Principal[] = []
  const logged: string[] = []
  const site = (count: (principal: Principal) => Promise<News>, principal: Principal = { ...person }) =>
    besidePages(
      async (one) => {
        asked.push(one)
        return count(one)
      },
      createLog('desk', (line) => void logged.push(line)),
      { authenticate: async () => principal, layout: async ({ news }) => JSON.stringify(news ?? null) },
    )
  const shown = async (made: ReturnType<typeof site>, path: string, method = 'GET'): Promise<string> => {
    const principal = await made.authenticate(new Request(`http://localhost${path}`, { method }))
    return made.layout({ page: { title: '', body: '' }, principal, path })
  }

  it.each([
    ['a page', '/me', 'GET', 1],
    ['the API', '/v1/me', 'GET', 0],
    ['a form that is sent', '/me', 'POST', 0],
  ])('for %s', async (_, path, method, times) => {
    asked.length = 0
    expect(
      await shown(
        site(async () => ({ own: 3 })),
        path,
        method,
      ),
    ).toBe(times === 1 ? '{"own":3}' : 'null')
    expect(asked).toHaveLength(times)
  })

  it('for nobody, nothing', async () => {
    asked.length = 0
    expect(
      await shown(
        site(async () => ({ own: 3 }), { kind: 'anonymous' }),
        '/me',
      ),
    ).toBe('null')
    expect(asked).toEqual([])
  })

  it('fails without taking the page along, and says so', async () => {
    const failing = site(async () => {
      throw new Error('no store')
    })
    expect(await shown(failing, '/me')).toBe('null')
    expect(logged.join()).toContain('NEWS_NOT_COUNTED')
  })
})
