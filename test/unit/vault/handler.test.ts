import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { wire } from '#functions/vault/wiring.ts'
import { environmentOf } from '../../../infra/environment.ts'

const vault = 'arn:aws:lambda:ap-east-1:000000000000:function:jiangcai-dev-vault'
const invitationId = 'inv_00000000000000000000000000'
const personId = 'per_00000000000000000000000000'
const key = Buffer.alloc(32, 9).toString('base64')
/** A store that has nothing, and takes nothing. */
let store: Server
let env: Readonly<Record<string, string>>
const asked: string[] = []

beforeAll(async () => {
  store = createServer((request, response) => {
    asked.push(String(request.headers['x-amz-target']).split('.')[1] ?? '')
    response.end(asked.at(-1) === 'Scan' ? '{"Items":[]}' : '{}')
  })
  await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve))
  env = {
    ...environmentOf('vault', {
      name: 'dev',
      baseUrl: 'https://jobs.example',
      clock: 'event',
      issuer: { url: 'http://127.0.0.1:9', clientId: 'x' },
      secrets: { cursors: key, contacts: key },
      endpoints: { dynamodb: `http://127.0.0.1:${(store.address() as AddressInfo).port}` },
    }),
    AWS_REGION: 'ap-east-1',
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
  }
})

afterAll(async () => {
  vi.unstubAllEnvs()
  store.closeAllConnections()
  await new Promise((resolve) => store.close(resolve))
})

describe('个人信息保护法 51: the vault', () => {
  const seal = { kind: 'seal-invited', rows: [{ invitationId, name: '示例会员', phone: '13000000000' }] } as const

  it('does not start without its key', () => {
    const { CONTACT_KEY: _, ...rest } = env
    expect(() => wire(rest)).toThrow('CONTACT_KEY')
    expect(() => wire({ ...env, CONTACT_KEY: 'AAAA' })).toThrow('32 bytes')
  })

  it('answers what is asked by its name, delivers what the stream brings, and by its door closes names and nothing else', async () => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const { handler } = await import('#functions/vault/main.ts')
    // What fails is logged without what was asked.
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const ask = (event: object, name = vault) =>
      handler({ ...event, time: '2026-12-01T00:00:00.000Z' } as never, { invokedFunctionArn: name } as never)
    expect(await ask(seal)).toMatchObject({ kind: 'sealed', rows: [{ invitationId }] })
    expect(await ask(seal, `${vault}:seal`)).toMatchObject({ kind: 'sealed' })
    expect(await ask({ Records: [] })).toEqual({ batchItemFailures: [] })
    expect(await ask({ job: 'deliver-waiting' })).toEqual({ done: 0, again: 0 })
    expect(asked).toEqual(['Scan'])
    expect(await ask({ kind: 'read-own-contact', personId })).toEqual({ kind: 'contact' })
    expect(asked.slice(1)).toEqual(['TransactWriteItems', 'GetItem'])
    for (const event of [{ job: 'something-else' }, { kind: 'open-everything' }, {}]) await expect(ask(event)).rejects.toThrow()
    for (const event of [{ Records: [] }, { job: 'deliver-waiting' }, { kind: 'read-own-contact', personId }])
      await expect(ask(event, `${vault}:seal`)).rejects.toThrow()
    const logged = said.mock.calls.map(([line]) => String(line))
    said.mockRestore()
    expect(logged.filter((line) => line.includes('FUNCTION_FAILED'))).toHaveLength(6)
    expect(logged.join('')).not.toContain(personId)
    expect(asked).toHaveLength(3)
  })
})
