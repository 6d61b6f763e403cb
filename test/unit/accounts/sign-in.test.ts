import { describe, expect, it } from 'vitest'
import { clearCookie, cookieValue, sessionCookieName, setCookie } from '#shared/accounts/cookies.ts'
import { deviceOf } from '#shared/accounts/domain/device.ts'
import { safeNext } from '#shared/accounts/domain/next-path.ts'
import { shownName } from '#shared/accounts/domain/people.ts'
import { mayBeInsecure } from '#shared/accounts/sign-in/issuer.ts'
import { openPending, sealPending } from '#shared/accounts/sign-in/pending.ts'
import { createCursors } from '#shared/platform/http/cursor.ts'

describe('where to go after signing in', () => {
  it.each([
    ['/employer', '/employer'],
    ['/vacancies?q=焊工&page=2', '/vacancies?q=%E7%84%8A%E5%B7%A5&page=2'],
    ['/account/join/01J.x#top', '/account/join/01J.x#top'],
    ['/a/../b', '/b'],
  ])('%s is a path of this site', (given, next) => {
    expect(safeNext(given)).toBe(next)
  })

  it.each([
    undefined,
    '',
    'employer',
    'https://evil.example/',
    '//evil.example/',
    '///evil.example',
    '/\\evil.example',
    '/%2f\n//evil.example',
    '/\t/evil.example',
    '/a/..//evil.example',
    '/x\\..\\..\\evil',
    'javascript:alert(1)',
  ])('%j is not', (given) => {
    expect(safeNext(given)).toBeUndefined()
  })
})

describe('cookies', () => {
  it('are bound to the host over https', () => {
    expect(sessionCookieName('https://jiangcai.example')).toBe('__Host-session')
    expect(setCookie('https://jiangcai.example', '__Host-session', 'x', 60)).toBe(
      '__Host-session=x; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure',
    )
  })

  it('work on a plain loopback', () => {
    expect(setCookie('http://localhost:3000', sessionCookieName('http://localhost:3000'), 'x', 60)).toBe(
      'session=x; Path=/; Max-Age=60; HttpOnly; SameSite=Lax',
    )
    expect(clearCookie('http://localhost:3000', 'session')).toContain('Max-Age=0')
  })

  it.each([
    ['a=1; session=x.y; b=2', 'x.y'],
    ['session=', ''],
    ['mysession=x', undefined],
    [null, undefined],
  ])('are read from %j', (header, value) => {
    expect(cookieValue(header, 'session')).toBe(value)
  })
})

describe('a sign-in under way', () => {
  const secret = Buffer.alloc(32, 7).toString('base64')
  const pending = { state: 's', nonce: 'n', verifier: 'v' }

  it('is carried by the browser, sealed', () => {
    const cursors = createCursors(secret, { now: () => '2026-12-01T00:00:00.000Z' })
    const sealed = sealPending(cursors, pending, '/employer')
    expect(sealed).not.toContain('employer')
    expect(openPending(cursors, sealed)).toEqual({ ...pending, next: '/employer', language: 'zh' })
  })

  it('is not opened when it was changed, made elsewhere, or is a paging cursor', () => {
    const clock = { now: () => '2026-12-01T00:00:00.000Z' }
    const cursors = createCursors(secret, clock)
    const foreign = sealPending(createCursors(Buffer.alloc(32, 8).toString('base64'), clock), pending, undefined)
    const cursor = cursors.seal({ ...pending }, { principal: 'anonymous', route: 'GET /v1/vacancies', query: [] })
    expect([undefined, '', 'abc', foreign, cursor].map((sealed) => openPending(cursors, sealed))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

it.each([
  ['http://localhost:4000', true],
  ['http://127.0.0.1:4000', true],
  ['https://sso.example', false],
  ['http://sso.example', false],
  ['http://localhost.evil.example', false],
])('an issuer at %s may go without https: %s', (issuer, may) => {
  expect(mayBeInsecure(issuer)).toBe(may)
})

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/153.0 Safari/537.36 Edg/153.0', 'Windows 电脑 · Edge'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Mobile MicroMessenger/9.0', '苹果手机 · 微信'],
  ['Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/153.0 Mobile Safari/537.36', '安卓手机 · Chrome'],
  ['curl/8.5', '未知设备 · 未知浏览器'],
  [undefined, '未知设备 · 未知浏览器'],
])('a device is named from %j', (agent, name) => {
  expect(deviceOf(agent)).toBe(name)
})

it.each([
  ['沈知行', '沈知行'],
  ['  沈知行 ', '沈知行'],
  ['', '未提供姓名'],
  [undefined, '未提供姓名'],
  ['a\nb', '未提供姓名'],
])('the name %j is shown as %s', (given, shown) => {
  expect(shownName(given)).toBe(shown)
})
