import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProviders } from '#functions/vault/delivery/create-providers.ts'
import { createMail } from '#functions/vault/delivery/mail.ts'
import { signedPost } from '#functions/vault/delivery/signed-post.ts'
import { createSms } from '#functions/vault/delivery/sms.ts'
import type { Config } from '#shared/platform/config.ts'

type Asked = { readonly path: string; readonly headers: IncomingMessage['headers']; readonly body: string }
let server: Server
let base: string
const asked: Asked[] = []
/** What the next call is answered. `silent`: nothing ever; `cut`: the line breaks. */
let answer: { readonly status: number; readonly body: string } | 'silent' | 'cut' = { status: 200, body: '' }

beforeAll(async () => {
  server = createServer(async (request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers, body: await textOf(request) })
    if (answer === 'silent') return
    if (answer === 'cut') return void request.socket.destroy()
    response.writeHead(answer.status).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

function config(more: Partial<Config> = {}): Config {
  const caller = { AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' }
  return { ...caller, SMS_ENDPOINT: base, MAIL_ENDPOINT: base, ...more } as Config
}

const code = (name: string): string => `<ErrorResponse><Error><Type>Sender</Type><Code>${name}</Code></Error></ErrorResponse>`

describe('SMS by SNS', () => {
  const send = async (given: typeof answer): Promise<unknown> => {
    answer = given
    return createSms(config())({ id: 'msg_1', to: '13000000001', text: '【匠才】标题 https://a.example' })
  }

  it('is a signed Publish to one number of the mainland, of the kind that people wait for', async () => {
    const taken = { status: 200, body: '<PublishResponse><PublishResult><MessageId>abc</MessageId></PublishResult></PublishResponse>' }
    expect(await send(taken)).toEqual({ kind: 'accepted', reference: 'abc' })
    const { path, headers, body } = asked.at(-1) as Asked
    expect(path).toBe('/')
    expect(headers).toMatchObject({ 'content-type': 'application/x-www-form-urlencoded', 'x-amz-security-token': 'token' })
    expect(headers.authorization).toContain('/ap-southeast-1/sns/aws4_request')
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      Action: 'Publish',
      Version: '2010-03-31',
      PhoneNumber: '+8613000000001',
      Message: '【匠才】标题 https://a.example',
      'MessageAttributes.entry.1.Name': 'AWS.SNS.SMS.SMSType',
      'MessageAttributes.entry.1.Value.DataType': 'String',
      'MessageAttributes.entry.1.Value.StringValue': 'Transactional',
    })
  })

  it.each([
    [400, 'InvalidParameter', 'refused'],
    [400, 'OptedOut', 'refused'],
    [404, 'NotFound', 'refused'],
    [499, '', 'refused'],
    [400, 'Throttled', 'not-now'],
    [400, 'Throttling', 'not-now'],
    [400, 'ThrottlingException', 'not-now'],
    [403, 'AuthorizationError', 'not-now'],
    [403, 'AccessDenied', 'not-now'],
    [403, 'InvalidClientTokenId', 'not-now'],
    [403, 'SignatureDoesNotMatch', 'not-now'],
    [403, 'ExpiredToken', 'not-now'],
    [400, 'RequestExpired', 'not-now'],
    [429, '', 'not-now'],
    [503, 'ServiceUnavailable', 'not-now'],
    [500, 'InternalError', 'unknown'],
    [502, '', 'unknown'],
    [504, '', 'unknown'],
  ])('answered %i %s: %s', async (status, name, kind) => {
    expect(await send({ status, body: name === '' ? '' : code(name) })).toEqual({ kind })
  })

  it('taken without a number is taken', async () => expect(await send({ status: 200, body: '' })).toEqual({ kind: 'accepted' }))
})

describe('mail by SES', () => {
  const send = async (given: typeof answer): Promise<unknown> => {
    answer = given
    return createMail(config(), 'no-reply@a.example')({ id: 'msg_1', to: 'b@b.example', subject: '标题', text: '一\n二' })
  }

  it('is a signed SendEmail to one receiver, in UTF-8, marked with the message', async () => {
    expect(await send({ status: 200, body: '{"MessageId":"abc"}' })).toEqual({ kind: 'accepted', reference: 'abc' })
    const { path, headers, body } = asked.at(-1) as Asked
    expect(path).toBe('/v2/email/outbound-emails')
    expect(headers['content-type']).toBe('application/json')
    expect(headers.authorization).toContain('/ap-southeast-1/ses/aws4_request')
    expect(JSON.parse(body)).toEqual({
      FromEmailAddress: 'no-reply@a.example',
      Destination: { ToAddresses: ['b@b.example'] },
      Content: { Simple: { Subject: { Data: '标题', Charset: 'UTF-8' }, Body: { Text: { Data: '一\n二', Charset: 'UTF-8' } } } },
      EmailTags: [{ Name: 'message', Value: 'msg_1' }],
    })
  })

  it.each([
    [400, 'refused'],
    [403, 'not-now'],
    [404, 'not-now'],
    [429, 'not-now'],
    [503, 'not-now'],
    [500, 'unknown'],
    [504, 'unknown'],
  ])('answered %i: %s', async (status, kind) => expect(await send({ status, body: '{}' })).toEqual({ kind }))
})

describe('a call without an answer', () => {
  it('into a black hole may have arrived', async () => {
    answer = 'silent'
    expect(await signedPost('sns', config(), base, 60)('/', 'text/plain', 'a')).toBe('unknown')
  })

  it('whose line breaks may have arrived', async () => {
    answer = 'cut'
    expect(await signedPost('sns', config(), base)('/', 'text/plain', 'a')).toBe('unknown')
  })

  it('at whose door nobody is has not, by either way', async () => {
    const nobody = 'http://127.0.0.1:9'
    expect(await signedPost('sns', config(), nobody)('/', 'text/plain', 'a')).toBe('not-now')
    const ways = createProviders(config({ SMS_ENDPOINT: nobody, MAIL_ENDPOINT: nobody, MAIL_FROM: 'no-reply@a.example' }))
    expect(await ways?.sms({ id: 'msg_1', to: '13000000001', text: 'a' })).toEqual({ kind: 'not-now' })
    expect(await ways?.mail({ id: 'msg_1', to: 'b@b.example', subject: 'a', text: 'a' })).toEqual({ kind: 'not-now' })
  })
})

it('goes nowhere where no sender is given', () => {
  expect(createProviders(config())).toBeUndefined()
  expect(Object.keys(createProviders(config({ MAIL_FROM: 'no-reply@a.example' })) ?? {})).toEqual(['sms', 'mail'])
})
