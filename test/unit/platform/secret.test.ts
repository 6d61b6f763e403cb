import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withContactKey } from '#functions/vault/contacts/contact-key.ts'

/** Answers as Secrets Manager does for one secret, and keeps what it was asked. */
let server: Server
const asked: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = []

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    asked.push({ headers: request.headers, body })
    const known = JSON.parse(body).SecretId === 'known'
    response.writeHead(known ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' })
    response.end(JSON.stringify(known ? { SecretString: 'c2VjcmV0' } : { __type: 'ResourceNotFoundException' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => new Promise((resolve) => server.close(resolve)))

function environment(secret: string): Record<string, string> {
  return {
    AWS_REGION: 'cn-north-1',
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'token',
    SECRETS_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    CONTACT_KEY_SECRET: secret,
  }
}

describe('the contact key', () => {
  it('is fetched by a signed request from where the environment says', async () => {
    const env = await withContactKey(environment('known'))
    expect(env.CONTACT_KEY).toBe('c2VjcmV0')
    expect(asked.at(-1)?.body).toBe('{"SecretId":"known"}')
    expect(asked.at(-1)?.headers).toMatchObject({ 'x-amz-target': 'secretsmanager.GetSecretValue', 'x-amz-security-token': 'token' })
    expect(asked.at(-1)?.headers.authorization).toContain('/cn-north-1/secretsmanager/aws4_request')
  })

  it('refused, keeps the vault from starting', async () => {
    await expect(withContactKey(environment('foreign'))).rejects.toThrow('the secret could not be read: 400')
  })

  it('given, is taken as it is and nothing is asked', async () => {
    const before = asked.length
    expect((await withContactKey({ CONTACT_KEY: 'here' })).CONTACT_KEY).toBe('here')
    expect(asked).toHaveLength(before)
  })
})
