import type { Context } from 'aws-lambda'
import type { LambdaEvent } from 'hono/aws-lambda'
import { describe, expect, it } from 'vitest'
import { eventClock } from '#shared/platform/lambda/event-clock.ts'
import { httpEntry } from '#shared/platform/lambda/http-entry.ts'
import { createLog } from '#shared/platform/log.ts'

/** What Lambda is given back for an answer of the site. */
async function answered(body: string | Uint8Array<ArrayBuffer>, type: string) {
  const site = { fetch: async () => new Response(body, { headers: { 'content-type': type } }), sections: [] }
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/bulletins.csv',
    rawQueryString: '',
    headers: { host: 'localhost' },
    requestContext: { domainName: 'localhost', http: { method: 'GET', path: '/bulletins.csv' } },
    isBase64Encoded: false,
  }
  return httpEntry({ site, clock: eventClock('system'), log: createLog('public') })(event as unknown as LambdaEvent, {} as Context)
}

describe('what a function answers', () => {
  it('keeps the byte order mark by which spreadsheets know UTF-8', async () => {
    const { body, isBase64Encoded } = await answered('\ufeff职业,人数\r\n', 'text/csv; charset=utf-8; header=present')
    expect(isBase64Encoded).toBe(true)
    expect([...Buffer.from(body, 'base64').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it('keeps the bytes of a workbook', async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe])
    const { body } = await answered(bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(new Uint8Array(Buffer.from(body, 'base64'))).toEqual(bytes)
  })

  it.each(['text/html; charset=UTF-8', 'application/json', 'application/atom+xml; charset=utf-8'])('hands on %s as text', async (type) => {
    expect(await answered('<p>好</p>', type)).toMatchObject({ body: '<p>好</p>', isBase64Encoded: false })
  })
})
