import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../../infra/bundle.ts'
import { environmentOf } from '../../infra/environment.ts'
import { limits } from '../../infra/functions.ts'
import { functionPool, type Outcome } from '../../infra/local/function-pool.ts'
import { accessKeyOf } from '../../infra/local/invoke-api.ts'
import { localRegion } from '../../infra/local/local-connection.ts'

/** The vault as it runs in the cloud: its bundle, in processes of their own with the environment of its row and nothing else. */
export type VaultFunction = {
  readonly invoke: (event: object) => Promise<Outcome>
  /** Ends its processes in the middle of what they do. */
  readonly kill: () => void
  /** All that it logged. */
  readonly logged: () => string
  readonly stop: () => Promise<void>
}

/** On the tables of a stage; `providers`: who takes SMS and mail. */
export async function startVault({
  dynamo,
  stage,
  key,
  providers,
}: {
  readonly dynamo: string
  readonly stage: string
  readonly key: string
  readonly providers?: string | undefined
}): Promise<VaultFunction> {
  const folder = mkdtempSync(join(tmpdir(), 'jiangcai-vault-'))
  await bundle('vault', { source: join(import.meta.dirname, '../../functions'), output: folder })
  const environment = environmentOf('vault', {
    name: stage,
    baseUrl: 'https://jobs.example',
    clock: 'event',
    issuer: { url: 'http://127.0.0.1:9', clientId: 'x' },
    secrets: { cursors: key, contacts: key },
    endpoints: { dynamodb: dynamo, ...(providers === undefined ? {} : { sms: providers, mail: providers }) },
    ...(providers === undefined ? {} : { mailFrom: 'no-reply@jobs.example' }),
  })
  const log = join(folder, 'vault.log')
  const pool = functionPool({
    name: 'vault',
    file: join(folder, 'vault/main.mjs'),
    environment: {
      ...environment,
      AWS_REGION: localRegion,
      AWS_ACCESS_KEY_ID: accessKeyOf('vault'),
      AWS_SECRET_ACCESS_KEY: 'local',
      TZ: ':UTC',
    },
    ...limits.vault,
    most: 2,
    log,
    say: () => undefined,
  })
  return {
    invoke: pool.invoke,
    kill: () => {
      for (const id of pool.processIds()) process.kill(id, 'SIGKILL')
    },
    logged: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    stop: async () => {
      await pool.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
