import { describe, expect, it } from 'vitest'
import { type Answer, clientOf, type Options, type Trouble } from '../../../infra/developers/client-runtime.ts'

type Call = (call?: object) => Promise<Answer<unknown>>
type Sent = { readonly url: string; readonly init: RequestInit }

const operations = { read: ['GET', '/v1/things/{id}'], list: ['GET', '/v1/things'], write: ['POST', '/v1/things'] } as const

/** A client whose server gives these answers in turn; an error stands for a lost connection. */
function clientFor(answers: readonly (Response | Error)[], options: Partial<Options> = {}) {
  const sent: Sent[] = []
  const fetch = async (url: URL, init: RequestInit): Promise<Response> => {
    sent.push({ url: String(url), init })
    const answer = answers[sent.length - 1]
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('asked too often')
    return answer
  }
  const client = clientOf(operations, { baseUrl: 'https://jiangcai.example', fetch: fetch as typeof globalThis.fetch, ...options })
  return { client: client as Record<keyof typeof operations, Call>, sent }
}

const busy = (): Response => new Response('{}', { status: 503, headers: { 'retry-after': '0' } })
const headersOf = ({ init }: Sent): Headers => new Headers(init.headers)

describe('the client for the API', () => {
  it('puts what is given where it belongs', async () => {
    const { client, sent } = clientFor([Response.json({ id: 'x' }), Response.json({ items: [] }), new Response(null, { status: 204 })], {
      key: 'jck_1',
    })
    expect(await client.read({ path: { id: 'a/b?' } })).toEqual({ ok: true, status: 200, value: { id: 'x' } })
    await client.list({ query: { q: '焊工', district: ['330106', '330109'], level: undefined } })
    expect(await client.write({ body: { a: 1 } })).toEqual({ ok: true, status: 204, value: undefined })
    expect(sent.map(({ url }) => decodeURIComponent(url))).toEqual([
      'https://jiangcai.example/v1/things/a/b?',
      'https://jiangcai.example/v1/things?q=焊工&district=330106&district=330109',
      'https://jiangcai.example/v1/things',
    ])
    expect(sent[0]?.url).toContain('a%2Fb%3F')
    expect(sent.map((one) => headersOf(one).get('authorization'))).toEqual(['Bearer jck_1', 'Bearer jck_1', 'Bearer jck_1'])
    expect(sent.map((one) => headersOf(one).has('idempotency-key'))).toEqual([false, false, true])
    expect(sent[2]?.init.body).toBe('{"a":1}')
  })

  it('gives a problem as a value', async () => {
    const problem: Trouble = { code: 'duplicate', title: '已有', existing: '/v1/things/1' }
    const { client } = clientFor([Response.json(problem, { status: 409 })])
    expect(await client.write({ body: {} })).toEqual({ ok: false, status: 409, problem })
  })

  it('asks again when nothing or 503 came back, under the same key', async () => {
    const { client, sent } = clientFor([busy(), busy(), Response.json({}, { status: 201 })])
    expect(await client.write({ body: {} })).toMatchObject({ ok: true, status: 201 })
    expect(new Set(sent.map((one) => headersOf(one).get('idempotency-key'))).size).toBe(1)
    const own = clientFor([new Error('lost'), Response.json({})])
    await own.client.write({ body: {}, idempotencyKey: 'mine' })
    expect(own.sent.map((one) => headersOf(one).get('idempotency-key'))).toEqual(['mine', 'mine'])
  })

  it('gives up after three times: with the answer where there is one, else by throwing', async () => {
    const { client, sent } = clientFor([busy(), busy(), busy()])
    expect(await client.list()).toMatchObject({ ok: false, status: 503 })
    expect(sent).toHaveLength(3)
    const lost = new Error('lost')
    await expect(clientFor([busy(), busy(), lost]).client.list()).rejects.toBe(lost)
  })
})
