import type { Hono } from 'hono'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { besidePages } from '#functions/desk/messages/beside-pages.ts'
import { messageBindings } from '#functions/desk/messages/bindings.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Message } from '#shared/messages/templates/catalogue.ts'
import { countNewMessages } from '#shared/messages/use-cases/count-new-messages.ts'
import { createApp } from '#shared/platform/http/create-app.tsx'
import { createCursors } from '#shared/platform/http/cursor.ts'
import { createIdempotency } from '#shared/platform/http/once.ts'
import type { Principal } from '#shared/platform/http/principal.ts'
import { createLog } from '#shared/platform/log.ts'
import { createLayout } from '#shared/platform/pages/layout.tsx'
import { mistakesIn } from '../../support/html-mistakes.ts'
import { asMember, makeColleague, makeOrganisation } from '../../support/roles.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { personAs } from '../../support/things/talent.ts'

const url = 'http://localhost'
let store: TestStore
let app: Hono
const principals = new Map<string, Principal>()

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  const site = besidePages(
    countNewMessages(store),
    createLog('desk', () => undefined),
    {
      authenticate: async (request) => principals.get(request.headers.get('x-person') ?? '') ?? { kind: 'anonymous' },
      layout: createLayout({ operator: '示例', contact: '示例', licences: [] }, '1'),
    },
  )
  app = createApp(messageBindings(store), {
    log: createLog('desk', () => undefined),
    cursors: createCursors(Buffer.alloc(32, 1).toString('base64'), store.clock),
    baseUrl: url,
    idempotency: createIdempotency(store.dynamo, store.clock),
    ...site,
  })
})

type Inbox = {
  readonly items: readonly {
    readonly id: string
    readonly subject: string
    readonly text: string
    readonly link?: string
    readonly unread: boolean
  }[]
  readonly next?: string
  readonly readTo?: string
}

type Caller = {
  readonly personId: Id<'person'>
  readonly list: (path: string) => Promise<Inbox>
  readonly page: (path: string) => Promise<string>
  readonly mark: (path: string, readTo: string) => Promise<Response>
}

function caller(principal: Exclude<Principal, { kind: 'anonymous' }>): Caller {
  const { personId } = principal
  principals.set(personId, principal)
  const headers = { 'x-person': personId, origin: url }
  return {
    personId,
    list: async (path) => (await app.request(`${url}${path}`, { headers })).json() as Promise<Inbox>,
    page: async (path) => (await app.request(`${url}${path}`, { headers: { ...headers, accept: 'text/html' } })).text(),
    mark: async (path, readTo) => {
      const form = path.startsWith('/v1') ? undefined : new URLSearchParams({ readTo, _key: store.ids.secret() })
      return app.request(`${url}${path}`, {
        method: 'POST',
        headers: { ...headers, ...(form === undefined ? { 'content-type': 'application/json' } : {}) },
        body: form ?? JSON.stringify({ readTo }),
      })
    },
  }
}

let minutes = 0

/** Messages a minute apart, told one after the other. */
async function tell(to: Message['to'], ...vacancies: readonly string[]): Promise<void> {
  for (const vacancy of vacancies) {
    minutes += 1
    store.setClock(new Date(Date.parse('2026-12-01T00:00:00.000Z') + minutes * 60_000).toISOString())
    const message = { to, template: 'introduction-withdrawn', values: { vacancy }, link: '/me/introductions' } as const
    const done = await store.dynamo.transact([outboxMessage(store, message)])
    expect(done.ok).toBe(true)
  }
}

const about = ({ items }: Inbox): readonly string[] => items.map(({ text }) => /“(.*)”/.exec(text)?.[1] ?? '')

describe('one’s own messages', () => {
  it('stand newest first, page by page, in the language of the reader, with where to go on', async () => {
    const me = caller(personAs(store))
    await tell({ person: me.personId }, '一', '二', '三', '四', '五')
    const first = await me.list('/v1/me/messages?limit=2')
    expect(about(first)).toEqual(['五', '四'])
    expect(first.items[0]).toMatchObject({ subject: '对方已撤回', link: '/me/introductions', unread: true })
    const second = await me.list(`/v1/me/messages?limit=2&cursor=${first.next}`)
    expect(about(second)).toEqual(['三', '二'])
    const last = await me.list(`/v1/me/messages?limit=2&cursor=${second.next}`)
    expect(about(last)).toEqual(['一'])
    expect(last.next).toBeUndefined()
    const page = await me.page('/me/messages?limit=2')
    expect(page.indexOf('“五”')).toBeLessThan(page.indexOf('“四”'))
    expect(page).toContain('rel="next"')
    expect(await me.page('/en/me/messages')).toMatch(/The other side has withdrawn what it began about .*五/)
  })

  it('are new until they are marked; what comes later is new again', async () => {
    const me = caller(personAs(store))
    await tell({ person: me.personId }, '一', '二')
    const { readTo = '' } = await me.list('/v1/me/messages')
    await tell({ person: me.personId }, '三')
    expect((await me.mark('/v1/me/messages/read', readTo)).status).toBe(204)
    const after = await me.list('/v1/me/messages')
    expect(after.items.map(({ unread }) => unread)).toEqual([true, false, false])
    expect((await me.mark('/me/messages/read', after.readTo ?? '')).headers.get('location')).toBe('/me/messages?done=read')
    const read = await me.list('/v1/me/messages')
    expect(read.items.map(({ unread }) => unread)).toEqual([false, false, false])
    expect(read.readTo).toBeUndefined()
  })

  it('once read stay read, whatever an older page says; and nobody reads ahead', async () => {
    const me = caller(personAs(store))
    await tell({ person: me.personId }, '一', '二')
    const { items, readTo = '' } = await me.list('/v1/me/messages')
    await me.mark('/v1/me/messages/read', readTo)
    const older = `${'2026-12-01T00:00:00.000Z'}#${items[1]?.id}`
    expect((await me.mark('/v1/me/messages/read', older)).status).toBe(204)
    expect((await me.list('/v1/me/messages')).readTo).toBeUndefined()
    expect((await me.mark('/v1/me/messages/read', `2999-01-01T00:00:00.000Z#${items[0]?.id}`)).status).toBe(204)
    await tell({ person: me.personId }, '三')
    expect((await me.list('/v1/me/messages')).items.map(({ unread }) => unread)).toEqual([true, false, false])
    expect((await me.mark('/v1/me/messages/read', 'soon')).status).toBe(400)
  })

  it('are nobody else’s (canary)', async () => {
    const [me, other] = [caller(personAs(store)), caller(personAs(store))]
    await tell({ person: me.personId }, 'canary-5123')
    await tell({ invitation: 'inv_01JDK0000000000000000000AA' }, 'canary-5123')
    expect((await other.list('/v1/me/messages')).items).toEqual([])
    for (const path of ['/me/messages', '/account/messages']) expect(await other.page(path)).not.toContain('canary-5123')
    expect((await me.list('/v1/me/messages?limit=1')).next).toBeUndefined()
    await tell({ person: me.personId }, 'canary-5124')
    const mine = await me.list('/v1/me/messages?limit=1')
    const stolen = await app.request(`${url}/v1/me/messages?limit=1&cursor=${mine.next}`, { headers: { 'x-person': other.personId } })
    expect(stolen.status).toBe(400)
  })
})

describe('the messages of an organisation', () => {
  it('are read by every member, and marked by each alone', async () => {
    const employed = await makeOrganisation(store, 'employer')
    const [one, two] = [caller(asMember(store, employed)), caller(asMember(store, await makeColleague(store, employed)))]
    await tell({ organisation: employed.organisation.id }, '甲')
    const { readTo = '' } = await one.list('/v1/account/messages')
    expect((await one.mark('/account/messages/read', readTo)).headers.get('location')).toBe('/account/messages?done=read')
    expect((await one.list('/v1/account/messages')).items.map(({ unread }) => unread)).toEqual([false])
    expect((await two.list('/v1/account/messages')).items.map(({ unread }) => unread)).toEqual([true])
    expect((await one.list('/v1/me/messages')).items).toEqual([])
    expect(await one.page('/account/messages')).toContain(employed.organisation.content.name)
  })

  it('are also read while it is suspended, and are not another’s', async () => {
    const employed = await makeOrganisation(store, 'employer', { suspended: true })
    const stranger = caller(asMember(store, await makeOrganisation(store, 'employer')))
    const member = caller(asMember(store, employed))
    await tell({ organisation: employed.organisation.id }, 'canary-5125')
    expect(about(await member.list('/v1/account/messages'))[0]).toBe('canary-5125')
    expect(JSON.stringify(await stranger.list('/v1/account/messages'))).not.toContain('canary-5125')
  })

  it('of nobody are none, and it says where to choose one', async () => {
    const me = caller(personAs(store))
    expect(await me.list('/v1/account/messages')).toEqual({ items: [] })
    expect(await me.page('/account/messages')).toContain('<a href="/account">')
    expect((await me.mark('/v1/account/messages/read', '2026-12-01T00:00:00.000Z#msg_01JDK0000000000000000000AA')).status).toBe(204)
  })
})

describe('what is new stands in the header', () => {
  it('counted for each, up to nine, and leads to where it is', async () => {
    const employed = await makeOrganisation(store, 'employer')
    const me = caller(asMember(store, employed))
    expect(await me.page('/me/messages')).toContain('<a href="/account/messages">消息</a>')
    await tell({ person: me.personId }, '一', '二')
    expect(await me.page('/account/messages')).toContain('<a href="/me/messages">消息（2 条新）</a>')
    expect(await me.page('/en/account/messages')).toContain('<a href="/en/me/messages">Messages (2 new)</a>')
    await tell({ organisation: employed.organisation.id }, '甲')
    expect(await me.page('/me/messages')).toMatch(/<a href="\/account\/messages">消息（3 条新）<\/a>/)
    await tell({ person: me.personId }, ...Array.from({ length: 9 }, (_, at) => String(at)))
    expect(await me.page('/account/messages')).toMatch(/aria-current="page">消息（9\+ 条新）/)
    expect(await me.page('/account/messages')).toContain('本人（9+ 条新）')
  })
})

it('is valid, accessible HTML: full, new and empty', async () => {
  const employed = await makeOrganisation(store, 'agency')
  const [me, nobody] = [caller(asMember(store, employed)), caller(personAs(store))]
  await tell({ person: me.personId }, '<b>一</b>', '二')
  const pages = await Promise.all([
    me.page('/me/messages?limit=1'),
    me.page('/account/messages'),
    nobody.page('/me/messages'),
    nobody.page('/account/messages?done=read'),
  ])
  for (const page of pages) expect(await mistakesIn(page)).toEqual([])
  expect(await me.page('/me/messages')).toContain('&lt;b&gt;一&lt;/b&gt;')
})
