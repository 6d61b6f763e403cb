import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FunctionName } from '#shared/platform/access.ts'
import { readConfig } from '#shared/platform/config.ts'
import { createInvoke } from '#shared/platform/lambda/invoke.ts'
import { accessKeyOf, createInvokeApi } from '../../infra/local/invoke-api.ts'

const server = createInvokeApi({ stage: 'local', invoke: async (fn, _, door) => ({ kind: 'answered', answer: { fn, door } }) })

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => server.close())

async function call(caller: FunctionName, name: string): Promise<unknown> {
  const config = readConfig(caller, {
    STAGE: 'local',
    BASE_URL: 'http://localhost',
    AWS_REGION: 'cn-north-1',
    AWS_ACCESS_KEY_ID: accessKeyOf(caller),
    AWS_SECRET_ACCESS_KEY: 'local',
    LAMBDA_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })
  return createInvoke(config, name)({})
}

describe('个人信息保护法 51: each caller has the names that the access matrix gives it', () => {
  it('intake comes by the door, the desk by the function', async () => {
    expect(await call('intake', 'jiangcai-local-vault:seal')).toEqual({ fn: 'vault', door: 'seal' })
    expect(await call('desk', 'jiangcai-local-vault')).toEqual({ fn: 'vault' })
  })

  it.each([
    ['intake', 'jiangcai-local-vault'],
    ['intake', 'jiangcai-local-vault:other'],
    ['desk', 'jiangcai-local-vault:seal'],
    ['clock', 'jiangcai-local-vault:seal'],
  ] as const)('%s → %s is refused', async (caller, name) => {
    await expect(call(caller, name)).rejects.toThrow('403')
  })
})
