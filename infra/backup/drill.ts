import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { readConfig } from '#shared/platform/config.ts'
import { createSearch, type Search } from '#shared/platform/search/client.ts'
import { secretsOf } from '../local/data-folder.ts'
import { localRegion } from '../local/local-connection.ts'
import { anyPorts } from '../local/ports.ts'
import type { Progress } from '../local/progress.ts'
import { type LocalSystem, startSystem } from '../local/system.ts'
import { compareDocuments, documentsOfTables, indexedDocuments } from './compare-indices.ts'
import { tableStore } from './table-store.ts'

export type DrillSettings = {
  /** The data folder of a system of the drill's own: everything in it is deleted and restored. */
  readonly data: string
  /** Where the export goes. */
  readonly backup: string
  /** Fills the system when it has been started; a folder that was copied is full already. */
  readonly fill: (system: LocalSystem) => Promise<void>
  readonly progress: Progress
  /** Told of each step that is done: what, in how many seconds, and what came of it. */
  readonly done: (step: string, seconds: number, result: string) => void
}

/**
 * Takes a full system through loss and restore with the commands that an operator has: export, a restore that has to be refused, wipe,
 * restore, rebuild, compare. Throws at the first thing that is not as it was.
 */
export async function restoreDrill({ data, backup, fill, progress, done }: DrillSettings): Promise<void> {
  const step = async <T>(name: string, act: () => Promise<readonly [string, T]>): Promise<T> => {
    const began = performance.now()
    const [result, value] = await act()
    done(name, (performance.now() - began) / 1000, result)
    return value
  }
  const operator = async (name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
    command(name, args, { ...withoutEndpoints(process.env), JIANGCAI_DATA: data, ...env })

  const first = await step('启动、写入、索引跟上', async () => {
    const system = await startOn(data)
    await fill(system)
    await system.drainStreams()
    return ['', system]
  })
  const before = await stopAfter(first, async () => {
    const documents = await indexedDocuments(searchOf(first), progress)
    await step('导出', async () => [summaryOf(succeeded(await operator('backup', [backup]))), undefined])
    await step('向非空系统恢复被拒绝', async () => [refused(await operator('restore', [backup]), '不是空的'), undefined])
    return documents
  })
  const { contacts } = secretsOf(data)
  await step('清空', async () => {
    rmSync(data, { recursive: true })
    return ['数据表、索引、密钥文件全部删除', undefined]
  })
  await step('用错误的密钥恢复被拒绝', async () => {
    const wrong = { CONTACT_KEY: randomBytes(32).toString('base64') }
    return [refused(await operator('restore', [backup], wrong), '不是加密这份导出的那一把'), undefined]
  })
  await step('恢复并与导出逐条比较', async () => [
    summaryOf(succeeded(await operator('restore', [backup], { CONTACT_KEY: contacts }))),
    undefined,
  ])

  const second = await step('启动，索引由数据表重建', async () => {
    const told: string[] = []
    const system = await startOn(data, (line) => told.push(line))
    return [told.join(' '), system]
  })
  await stopAfter(second, async () => {
    await step('再重建一次并切换', async () => {
      const { rebuilt } = (await second.invoke('indexer', { job: 'rebuild' })) as { readonly rebuilt: readonly { documents: number }[] }
      return [`${rebuilt.length} 个索引，${rebuilt.reduce((sum, one) => sum + one.documents, 0)} 份文档`, undefined]
    })
    await step('比较索引', async () => {
      const after = await indexedDocuments(searchOf(second), progress)
      const store = tableStore({ endpoint: second.engines.dynamo, stage: second.stage, region: localRegion })
      const differences = [
        ...compareDocuments(before, after).differences,
        ...compareDocuments(await documentsOfTables(store, progress), after).differences,
      ]
      if (differences.length > 0) throw new Error(`索引与丢失前不同：${differences.join(';')}`)
      return [`${after.size} 份文档与丢失前、与数据表都逐份相同`, undefined]
    })
    await step('打开恢复的联系方式', async () => [await openContact(second, localRegion), undefined])
  })
}

async function startOn(folder: string, say: (line: string) => void = () => undefined): Promise<LocalSystem> {
  return startSystem({ folder, ports: await anyPorts(), say })
}

async function stopAfter<T>(system: LocalSystem, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } finally {
    await system.stop()
  }
}

/** The vault opens what was closed before the loss: the key is the right one. */
async function openContact(system: LocalSystem, region: string): Promise<string> {
  const store = tableStore({ endpoint: system.engines.dynamo, stage: system.stage, region })
  const [kept] = await store.first('contacts', 1)
  if (kept === undefined) return '示例里没有联系方式'
  const personId = kept.pk?.S?.replace('PERSON#', '')
  const answer = (await system.invoke('vault', { kind: 'read-own-contact', personId })) as { readonly kept?: { readonly contact: object } }
  if (answer.kept === undefined) throw new Error('恢复后的联系方式打不开')
  return `保管库打开了 ${Object.keys(answer.kept.contact).length} 项`
}

type Ended = { readonly code: number | null; readonly output: string }

async function command(name: string, args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<Ended> {
  const script = join(import.meta.dirname, '../cli', `${name}.ts`)
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, output: `${output}${errors}`.trim() }
}

/** The commands must find the drill's own system, not one that the environment names. */
function withoutEndpoints(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, DYNAMODB_ENDPOINT: undefined, OBJECTS_ENDPOINT: undefined, STAGE: undefined, CONTACT_KEY: undefined }
}

function succeeded({ code, output }: Ended): string {
  if (code !== 0) throw new Error(`命令没有成功(退出码 ${code}):${output}`)
  return output
}

function refused({ code, output }: Ended, because: string): string {
  if (code !== 1 || !output.includes(because)) throw new Error(`本该被拒绝(退出码 ${code}):${output}`)
  return output.split('\n').at(-1) ?? ''
}

/** The lines of a command's output that say what came of it. */
function summaryOf(output: string): string {
  return output
    .split('\n')
    .filter((line) => /^已|逐条相同/.test(line))
    .join(' ')
}

function searchOf({ engines, url, stage }: LocalSystem): Search {
  const env = { STAGE: stage, BASE_URL: url, AWS_REGION: localRegion, AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' }
  return createSearch(readConfig('indexer', { ...env, SEARCH_ENDPOINT: engines.opensearch }))
}
