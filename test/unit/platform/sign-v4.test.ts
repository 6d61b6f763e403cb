import { createHash } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Credentials, signerV4 } from '#shared/platform/sign-v4.ts'

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-12-01T02:03:04.567Z') }))
afterEach(() => void vi.useRealTimers())

const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'DynamoDB_20120810.GetItem' }

const user = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret/with+signs' }
const dynamo = 'https://dynamodb.cn-north-1.amazonaws.com.cn/'
const search = 'https://search-jiangcai.cn-north-1.es.amazonaws.com.cn'

it.each([
  ['keys of a user', user, 'POST', dynamo, '{"TableName":"t"}'],
  ['a role with a session', { accessKeyId: 'A', secretAccessKey: 's', sessionToken: 'a/b+c==' }, 'POST', dynamo, '{"焊":"工"}'],
  ['no body', user, 'GET', `${search}/_alias/vacancies*,talents-for-*`, ''],
  ['a query', user, 'POST', `${search}/vacancies-v3/_mget?_source_includes=rev,live&b=%20(1)!`, '{}'],
  ['another port', user, 'POST', 'http://127.0.0.1:9200/vacancies/_search', '{}'],
] as const satisfies readonly (readonly [string, Credentials, string, string, string])[])(
  'signs as aws4fetch does: %s',
  async (_, credentials, method, url, body) => {
    const ours = signerV4('es', 'cn-north-1', credentials)(method, new URL(url), headers, body)
    const theirs = await new AwsV4Signer({
      ...credentials,
      url,
      method,
      headers,
      ...(body === '' ? {} : { body }),
      service: 'es',
      region: 'cn-north-1',
      datetime: '20261201T020304Z',
      // It leaves the type of the body out unless it is told not to; the services accept both.
      allHeaders: true,
    }).sign()
    expect(ours.authorization).toBe(theirs.headers.get('authorization'))
    expect(ours['x-amz-date']).toBe(theirs.headers.get('x-amz-date'))
  },
)

it('makes a new key for a new day', () => {
  const sign = signerV4('dynamodb', 'cn-north-1', { accessKeyId: 'A', secretAccessKey: 'b' })
  const first = sign('POST', new URL(dynamo), headers, '{}').authorization
  vi.setSystemTime(Date.parse('2026-12-02T02:03:04.567Z'))
  const fresh = signerV4('dynamodb', 'cn-north-1', { accessKeyId: 'A', secretAccessKey: 'b' })(
    'POST',
    new URL(dynamo),
    headers,
    '{}',
  ).authorization
  expect(sign('POST', new URL(dynamo), headers, '{}').authorization).toBe(fresh)
  expect(fresh).not.toBe(first)
})

it('signs an object of bytes, whose path is not encoded again', async () => {
  const bytes = new Uint8Array([0, 255, 13, 10])
  const sent = { 'content-type': 'application/octet-stream', 'x-amz-content-sha256': createHash('sha256').update(bytes).digest('hex') }
  const url = 'https://jiangcai-dev-published-1.s3.cn-north-1.amazonaws.com.cn/bulletins/bul_01/v1/cube.json'
  const ours = signerV4('s3', 'cn-north-1', user)('PUT', new URL(url), sent, bytes)
  const request = { url, method: 'PUT', headers: sent, body: bytes, service: 's3', region: 'cn-north-1', datetime: '20261201T020304Z' }
  const theirs = await new AwsV4Signer({ ...user, ...request, allHeaders: true }).sign()
  expect(ours.authorization).toBe(theirs.headers.get('authorization'))
})
