import { connect } from 'node:net'
import { getPriority } from 'node:os'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { access, type FunctionName, functionNames } from '#shared/platform/access.ts'
import { tableNames } from '#shared/platform/dynamo/tables.ts'
import type { HttpEvent } from '../../../infra/local/http-event.ts'
import type { LocalSystem } from '../../../infra/local/system.ts'
import { fixtureSystem } from './fixture-system.ts'

let system: LocalSystem
const said: string[] = []

beforeAll(async () => {
  system = await fixtureSystem({ say: (line) => said.push(line) })
})
afterAll(async () => system.stop())

async function event(path: string, init: RequestInit = {}): Promise<HttpEvent> {
  return (await (await fetch(`${system.url}${path}`, init)).json()) as HttpEvent
}

describe('an event', () => {
  it('has the shape of payload 2.0', async () => {
    const before = Date.now()
    const seen = await event('/vacancies/%E7%84%8A?q=a%20b&q=c&page=', { headers: { 'X-Planted': 'Value', cookie: 'a=1; b=x%3D2' } })
    expect(seen).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/vacancies/焊',
      rawQueryString: 'q=a%20b&q=c&page=',
      queryStringParameters: { q: 'a b,c', page: '' },
      cookies: ['a=1', 'b=x%3D2'],
      headers: { 'x-planted': 'Value', host: system.url.slice('http://'.length), 'x-forwarded-proto': 'http' },
      requestContext: {
        http: { method: 'GET', path: '/vacancies/焊', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
        stage: '$default',
        domainName: system.url.slice('http://'.length),
      },
      isBase64Encoded: false,
    })
    expect(seen.headers).not.toHaveProperty('cookie')
    expect(seen).not.toHaveProperty('body')
    expect(seen.requestContext.timeEpoch).toBeGreaterThanOrEqual(before)
  })

  it.each([
    { type: 'application/json', sent: '{"名":"焊"}', body: '{"名":"焊"}', isBase64Encoded: false },
    { type: 'text/plain; charset=utf-8', sent: '焊', body: '焊', isBase64Encoded: false },
    { type: 'application/x-www-form-urlencoded', sent: 'a=1', body: 'YT0x', isBase64Encoded: true },
    { type: 'application/octet-stream', sent: new Uint8Array([0, 255]), body: 'AP8=', isBase64Encoded: true },
  ])('carries a $type body as the real gateway does', async ({ type, sent, body, isBase64Encoded }) => {
    expect(await event('/x', { method: 'POST', headers: { 'content-type': type }, body: sent })).toMatchObject({ body, isBase64Encoded })
  })

  it('carries the local time, also after it was moved', async () => {
    await system.moveClock('2027-01-05T00:50:00.000Z')
    const { requestContext } = await event('/x')
    expect(new Date(requestContext.timeEpoch).toISOString()).toMatch(/^2027-01-05T00:50:0/)
    await system.moveClock()
    expect(Math.abs((await event('/x')).requestContext.timeEpoch - Date.now())).toBeLessThan(2_000)
  })
})

describe('an answer', () => {
  it('has its status, headers, cookies and decoded body', async () => {
    const answer = await fetch(`${system.url}/plain`)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(answer.headers.get('x-count')).toBe('2')
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2'])
    expect(await answer.text()).toBe('焊工')
  })

  it('has no body for HEAD', async () => {
    const answer = await fetch(`${system.url}/plain`, { method: 'HEAD' })
    expect(answer.status).toBe(201)
    expect(await answer.text()).toBe('')
  })
})

describe('a problem', () => {
  it.each([
    { what: 'a function that does not exist', path: '/bureau/queue', init: {}, status: 404, code: 'not-found' },
    { what: 'a path that cannot be decoded', path: '/%zz', init: {}, status: 400, code: 'malformed-path' },
    { what: 'a body over 10 MB', path: '/x', init: { method: 'POST', body: 'x'.repeat(10_500_000) }, status: 413, code: 'too-large' },
    { what: 'an event over 6 MB', path: '/x', init: { method: 'POST', body: new Uint8Array(5_000_000) }, status: 413, code: 'too-large' },
    { what: 'an unknown method', path: '/x', init: { method: 'PROPFIND' }, status: 405, code: 'method-not-allowed' },
    { what: 'a process that dies', path: '/crash', init: {}, status: 502, code: 'function-crashed' },
    { what: 'a handler that throws', path: '/throw', init: {}, status: 500, code: 'broke-down' },
    { what: 'an answer that is too large', path: '/large', init: {}, status: 500, code: 'broke-down' },
  ])('is told for $what: $status', async ({ path, init, status, code }) => {
    const answer = await fetch(`${system.url}${path}`, init)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ status, code, title: expect.any(String), detail: expect.any(String) })
  })

  it('is told for an address that is too long', async () => {
    const answer = await fetch(`${system.url}/x?q=${'x'.repeat(12_000)}`)
    expect(answer.status).toBe(431)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ status: 431, code: 'headers-too-large', detail: expect.any(String) })
  })

  it.each(['TRACE', 'CONNECT'])('is told for %s, which no client library sends', async (method) => {
    const socket = connect(Number(new URL(system.url).port), '127.0.0.1')
    socket.write(`${method} / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`)
    const answer = await text(socket)
    expect(answer).toMatch(/^HTTP\/1\.1 405 /)
    expect(answer).toMatch(/allow: GET, HEAD, POST/i)
  })

  it('does not follow from a client that hangs up', async () => {
    const leaving = new AbortController()
    const asked = fetch(`${system.url}/slow`, { signal: leaving.signal })
    setTimeout(() => leaving.abort(), 50)
    await expect(asked).rejects.toThrow('aborted')
    const socket = connect(Number(new URL(system.url).port), '127.0.0.1')
    socket.write('POST /x HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nhalf')
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.destroy()
    expect((await event('/x')).rawPath).toBe('/x')
  })
})

it('kill -9 of a handler process: the request in flight gets 502, others are answered, the next too', async () => {
  const slow = fetch(`${system.url}/slow`)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const other = fetch(`${system.url}/me/x`)
  for (const pid of system.processIds().functions.public ?? []) process.kill(pid, 'SIGKILL')
  expect((await slow).status).toBe(502)
  expect((await other).status).toBe(200)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect((await fetch(`${system.url}/process`)).status).toBe(200)
  expect(said).toContainEqual(expect.stringContaining('信号 SIGKILL'))
})

it('engines and streams come first for the processor, then who answers HTTP, the clock last', async () => {
  await Promise.all([
    fetch(`${system.url}/x`),
    ...(['indexer', 'clock'] as const).map(async (fn) => system.invoke(fn, { job: 'environment' })),
  ])
  const nice = (fn: FunctionName): ReadonlySet<number> => new Set((system.processIds().functions[fn] ?? []).map((pid) => getPriority(pid)))
  expect([nice('indexer'), nice('public'), nice('clock')]).toEqual([new Set([getPriority()]), new Set([5]), new Set([10])])
})

describe('the environment of a function’s process', () => {
  const ask: Readonly<Record<string, () => Promise<unknown>>> = {
    public: async () => event('/environment'),
    desk: async () => event('/me/environment'),
    vault: async () => system.invoke('vault', { job: 'environment' }),
    indexer: async () => system.invoke('indexer', { job: 'environment' }),
    clock: async () => system.invoke('clock', { job: 'environment' }),
  }

  it.each(Object.keys(ask) as FunctionName[])('of %s is its own row of the matrix', async (fn) => {
    const environment = (await ask[fn]?.()) as Record<string, string>
    expect(differences(fn, environment)).toEqual([])
    expect('SEARCH_ENDPOINT' in environment).toBe('search' in access[fn])
    expect(['OBJECTS_ENDPOINT' in environment, 'BUCKET_PUBLISHED' in environment]).toEqual(Array(2).fill('objects' in access[fn]))
    expect('CONTACT_KEY' in environment).toBe(fn === 'vault')
    expect('FUNCTION_VAULT' in environment).toBe(fn === 'desk')
    expect('OIDC_ISSUER' in environment).toBe(fn === 'desk')
    expect('OIDC_REALM' in environment).toBe(fn === 'desk')
    expect('SECRET' in environment).toBe(['public', 'desk', 'bureau'].includes(fn))
    expect(environment.AWS_ACCESS_KEY_ID).toBe(`local-${fn}`)
    expect(environment).not.toHaveProperty('PATH')
    expect(environment).not.toHaveProperty('HOME')
  })

  it('is seen to differ when a table is planted in it or taken away', () => {
    const own = { TABLE_PUBLIC: 'jiangcai-local-public' }
    expect(differences('public', own)).toEqual([])
    expect(differences('public', { ...own, TABLE_CONTACTS: 'x' })).toEqual(['TABLE_CONTACTS'])
    expect(differences('public', { ...own, HIDDEN: 'jiangcai-local-contacts' })).toEqual(['HIDDEN'])
    expect(differences('public', {})).toEqual(['TABLE_PUBLIC'])
  })

  it('is asked of every function that the fixtures have', () => {
    expect(Object.keys(ask).toSorted()).toEqual(functionNames.filter(system.serves).toSorted())
  })
})

/** Variables that name a table outside the function's row, or are missing for one in it. */
function differences(fn: FunctionName, environment: Readonly<Record<string, string>>): readonly string[] {
  const mine = tableNames.filter((table) => table in access[fn].tables)
  const wanted = mine.map((table) => `TABLE_${table.toUpperCase()}`)
  const others = tableNames.filter((table) => !mine.includes(table)).map((table) => `jiangcai-local-${table}`)
  const foreign = Object.keys(environment).filter(
    (name) => (name.startsWith('TABLE_') && !wanted.includes(name)) || others.includes(environment[name] ?? ''),
  )
  return [...foreign, ...wanted.filter((name) => !(name in environment))]
}

describe('calling another function', () => {
  it.each([
    { name: 'jiangcai-local-vault', status: 200, body: { called: { asks: 'desk' } } },
    { name: 'jiangcai-local-clock', status: 403, body: { message: 'desk 没有调用 clock 的权限' } },
    { name: 'jiangcai-local-bureau', status: 403, body: { message: 'desk 没有调用 bureau 的权限' } },
    { name: 'vault', status: 404, body: { message: 'Function not found: vault' } },
  ])('desk → $name: $status', async ({ name, status, body }) => {
    expect(await event(`/me/call?name=${name}`)).toEqual({ status, failed: false, body })
  })

  it('is refused to a caller who is not known', async () => {
    const endpoint = ((await event('/me/environment')) as unknown as Record<string, string>).LAMBDA_ENDPOINT
    const answer = await fetch(`${endpoint}/2015-03-31/functions/jiangcai-local-vault/invocations`, { method: 'POST', body: '{}' })
    expect(answer.status).toBe(403)
  })
})
