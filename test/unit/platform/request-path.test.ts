import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { eventClock } from '#shared/platform/lambda/event-clock.ts'
import { httpEntry } from '#shared/platform/lambda/http-entry.ts'
import { requestPath } from '#shared/platform/lambda/request-path.ts'
import { createLog } from '#shared/platform/log.ts'
import { contextFor, eventFor } from '../../bench/event.ts'

const readBack = (path: string): URL => new URL(`https://jiangcai.example${requestPath(path)}`)

describe('a decoded path in an address', () => {
  it.each(['/', '/v1/vacancies/vac_1', '/vacancies/焊', '/en/fairs/', '//x', '/a.b/..c/...'])('is left as it is: %s', (path) => {
    expect(requestPath(path)).toBe(path)
    expect(decodeURIComponent(readBack(path).pathname)).toBe(path)
  })

  it.each([
    ['goes up nowhere', '/v1/vacancies/../../bureau', 6],
    ['stands still nowhere', '/v1/./vacancies', 4],
    ['knows no backslash', '/v1/vacancies/..\\..\\bureau', 4],
    ['has no query', '/v1/vacancies/x?limit=1', 4],
    ['has no fragment', '/v1/vacancies/x#y', 4],
    ['drops no line breaks', '/v1/vacancies/.\n./bureau', 5],
    ['drops no tabs', '/v1/vacancies/.\t./.\t./bureau', 6],
    ['knows encoded dots', '/v1/vacancies/%2e%2E/.%2e/bureau', 6],
    ['drops no space at its end', '/v1/vacancies/x ', 4],
    ['drops no NUL', '/v1/vacancies/\u0000', 4],
  ])('%s: %s', (_, path, segments) => {
    const { pathname, search, hash } = readBack(path)
    expect(pathname.split('/')).toHaveLength(segments)
    expect(pathname.startsWith('/v1/')).toBe(true)
    expect(search + hash).toBe('')
  })
})

it.each(['GET', 'HEAD'])('a body of a %s is left out', async (method) => {
  const app = new Hono().get('/v1/things', (c) => c.text('read'))
  const handle = httpEntry({
    site: { sections: [], fetch: app.fetch },
    clock: eventClock('system'),
    log: createLog('test', () => undefined),
  })
  const event = eventFor({ method, path: '/v1/things', headers: { 'content-type': 'application/json' }, body: '{"a":1}' })
  expect(await handle(event as never, contextFor() as never)).toMatchObject({ statusCode: 200 })
})

it('reaches the routes of a function as one path', async () => {
  const app = new Hono().get('/v1/things/:id', (c) => c.text(c.req.param('id'))).notFound((c) => c.text('nothing here', 404))
  const handle = httpEntry({
    site: { sections: [], fetch: app.fetch },
    clock: eventClock('system'),
    log: createLog('test', () => undefined),
  })
  const answerTo = async (path: string): Promise<string> =>
    (await handle(eventFor({ method: 'GET', path }) as never, contextFor() as never)).body
  expect(await answerTo('/v1/things/焊')).toBe('焊')
  expect(await answerTo('/v1/things/a?b')).toBe('a?b')
  expect(await answerTo('/v1/x/../things/t1')).toBe('nothing here')
})
