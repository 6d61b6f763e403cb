import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { rebuildIndices } from '#shared/indexing/use-cases/rebuild-indices.ts'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import { tableNames } from '#shared/platform/dynamo/tables.ts'
import { compareDocuments, documentsOfTables, indexedDocuments } from '../../../infra/backup/compare-indices.ts'
import { exportTables } from '../../../infra/backup/export-tables.ts'
import { contactKeyName, type Manifest } from '../../../infra/backup/format.ts'
import { createBuckets, type ObjectStore, objectStore } from '../../../infra/backup/object-store.ts'
import { restoreTables } from '../../../infra/backup/restore-tables.ts'
import { type TableStore, tableStore } from '../../../infra/backup/table-store.ts'
import { verifyExport } from '../../../infra/backup/verify-export.ts'
import { tableName } from '../../../infra/environment.ts'
import { createTables } from '../../../infra/resources.ts'
import { writeCity } from '../../../infra/seed/write-city.ts'
import { type TestIndexer, testIndexer } from '../../support/test-indexer.ts'
import { objectsOn, storeOn } from '../../support/test-store.ts'

const now = '2026-12-01T04:00:00.000Z'
const quiet = { progress: () => undefined }
const root: string = join(import.meta.dirname, '../../..')
const folder: string = mkdtempSync(join(tmpdir(), 'jiangcai-backup-'))
const backup: string = join(folder, 'backup')
const key: string = randomBytes(32).toString('base64')
const bulletin = 'bulletins/bul_1/v1/cube.json'
const stage = `b${randomBytes(4).toString('hex')}`

let tables: TableStore
let objects: ObjectStore
let indexer: TestIndexer

/** A command as an operator runs it, on the engine of this test. */
async function command(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'infra/cli', `${name}.ts`), ...args], {
    env: {
      ...process.env,
      DYNAMODB_ENDPOINT: inject('dynamo'),
      OBJECTS_ENDPOINT: inject('objects'),
      STAGE: stage,
      CONTACT_KEY: key,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, output: `${output}${errors}` }
}

async function removeAll(): Promise<void> {
  for (const objectKey of await objects.keys('published')) await objects.remove('published', objectKey)
  for (const name of tableNames)
    await tables.client.send(new DeleteTableCommand({ TableName: tableName(stage, name) })).catch(() => undefined)
}

/** How many items the stage's tables hold; `undefined` where there is no table. */
async function held(): Promise<number | undefined> {
  let count = 0
  for (const table of tableNames) {
    if (!(await tables.exists(table))) return undefined
    await tables.scan(table, (items) => {
      count += items.length
    })
  }
  return count
}

beforeAll(async () => {
  tables = tableStore({ endpoint: inject('dynamo'), stage, region: 'cn-north-1' })
  await createTables(tables.client, stage)
  objects = objectStore({ endpoint: inject('objects'), region: 'cn-north-1', name: stage })
  await createBuckets(objects)
  await objects.put('published', { key: bulletin, contentType: 'application/json', bytes: Buffer.from('{"招":1}') })
  await objects.put('published', { key: 'snapshots/2026-11-30/manifest.json', contentType: 'application/json', bytes: Buffer.from('{}') })
  const clock = { now: () => now }
  const store = {
    ...storeOn(inject('dynamo'), stage, clock)('desk'),
    as: storeOn(inject('dynamo'), stage, clock),
    setClock: () => undefined,
  }
  await writeCity(
    store.dynamo,
    { seed: '7', now, secret: 'c2VlZC1zZWVkLXNlZWQtcw', size: 'small', issuer: 'http://issuer.test' },
    { ...quiet, objects: objectsOn(inject('objects'), stage) },
  )
  await tables.put('contacts', {
    pk: { S: 'PERSON#per_1' },
    sk: { S: 'CONTACT' },
    entity: { S: 'contact' },
    name: { S: 'v1.closed' },
    odd: {
      M: { numbers: { NS: ['2', '1'] }, bytes: { B: new Uint8Array([0, 255]) }, none: { NULL: true }, list: { L: [{ BOOL: false }] } },
    },
  })
  indexer = await testIndexer(store, inject('opensearch'))
  await rebuildIndices(indexer)(indexNames)
})
afterAll(async () => {
  await indexer.clear()
  await removeAll()
  rmSync(folder, { recursive: true, force: true })
})

describe('the restore drill', () => {
  it('brings back every item and every document after a loss', async () => {
    const before = await indexedDocuments(indexer.search, quiet.progress)
    expect(before.size).toBeGreaterThan(150)
    const items = (await held()) ?? 0
    const published = (await objects.keys('published')).filter((objectKey) => !objectKey.startsWith('snapshots/'))
    expect(published).toContain(bulletin)
    expect(items).toBeGreaterThan(800)

    expect(await command('backup', [backup])).toMatchObject({ code: 0, output: expect.stringContaining(`已导出 ${items} 条`) })
    await indexer.clear()
    await removeAll()
    expect(await held()).toBeUndefined()

    const restored = await command('restore', [backup])
    expect(restored).toMatchObject({ code: 0, output: expect.stringContaining(`已恢复 ${items + published.length} 条`) })
    expect(restored.output).toContain(`${items + published.length} 条与导出逐条相同`)
    // What was published comes back under its key; snapshots are made anew each night.
    expect(await objects.keys('published')).toEqual(published)
    expect(Buffer.from((await objects.get('published', bulletin)).bytes).toString()).toBe('{"招":1}')
    await rebuildIndices(indexer)(indexNames)
    const after = await indexedDocuments(indexer.search, quiet.progress)
    expect(compareDocuments(before, after)).toEqual({ equal: before.size, differences: [] })
    expect(compareDocuments(await documentsOfTables(tables, quiet.progress), after)).toEqual({ equal: before.size, differences: [] })
  })

  it('finds a changed item, a lost one, one too many, and a document that differs', async () => {
    const [vacancy] = (await tables.first('public', 1)) as [Record<string, { S: string }>]
    await tables.put('public', { ...vacancy, planted: { S: 'x' } })
    await tables.put('market', { pk: { S: 'MORE' }, sk: { S: 'MORE' }, entity: { S: 'more' } })
    await tables.remove('contacts', 'PERSON#per_1', 'CONTACT')
    await objects.remove('published', bulletin)
    await objects.put('published', { key: 'more.json', contentType: 'application/json', bytes: Buffer.from('x') })
    const { code, output } = await command('restore', [backup, '--compare'])
    expect(code).toBe(1)
    expect(output).toContain(`public 的 ${vacancy.pk?.S} / ${vacancy.sk?.S} 内容不同`)
    expect(output).toContain('market 多出 MORE / MORE')
    expect(output).toContain('contacts 缺少 PERSON#per_1 / CONTACT')
    expect(output).toContain(`published 缺少 ${bulletin} / OBJECT`)
    expect(output).toContain('published 多出 more.json / OBJECT')
    const documents = await indexedDocuments(indexer.search, quiet.progress)
    const [one, two] = [...documents.keys()] as [string, string]
    const damaged = new Map([...documents, [one, 'other'], ['vacancies/vac_more', 'x']])
    damaged.delete(two)
    expect(compareDocuments(documents, damaged).differences).toEqual([
      `索引里的 ${one} 内容或版本不同`,
      `索引缺少 ${two}`,
      '索引多出 vacancies/vac_more',
    ])
  })
})

describe('tables in use that are to be as an export was', () => {
  it('are changed only where they differ, and only when that is asked for', async () => {
    expect(await command('restore', [backup])).toMatchObject({ code: 1, output: expect.stringContaining('不是空的') })
    const wrong = { CONTACT_KEY: randomBytes(32).toString('base64') }
    expect(await command('restore', [backup, '--replace'], wrong)).toMatchObject({ code: 1, output: expect.stringContaining('不是加密') })
    const { code, output } = await command('restore', [backup, '--replace'])
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('写回 3 条，删去 2 条') })
    expect(output).toContain('与导出逐条相同')
  })
})

describe('a restore that cannot be right', () => {
  const manifestOf = (copy: string): Manifest => JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as Manifest
  const rewrite = (copy: string, change: (manifest: Manifest) => object): void =>
    writeFileSync(join(copy, 'manifest.json'), JSON.stringify(change(manifestOf(copy))))

  const broken: readonly (readonly [what: string, damage: (copy: string) => void, sentence: string])[] = [
    ['no export', (copy) => rmSync(join(copy, 'manifest.json')), '不是匠才的导出'],
    ['a folder of another program', (copy) => writeFileSync(join(copy, 'manifest.json'), '{"name":"x"}'), '属于别的程序'],
    ['a manifest that was cut off', (copy) => truncateSync(join(copy, 'manifest.json'), 200), '不是完整的 JSON'],
    ['an unknown format', (copy) => rewrite(copy, (manifest) => ({ ...manifest, format: 3 })), '格式版本是 3'],
    [
      'a table that nobody knows',
      (copy) =>
        rewrite(copy, (m) => ({ ...m, tables: m.tables.map((one) => ({ ...one, table: one.table.replace('public', 'posters') })) })),
      '不认识的表 posters',
    ],
    [
      'a table too few in the manifest',
      (copy) => rewrite(copy, (m) => ({ ...m, tables: m.tables.filter(({ table }) => table !== 'ledger') })),
      '导出里没有 ledger 表',
    ],
    ['a table listed twice', (copy) => rewrite(copy, (m) => ({ ...m, tables: [...m.tables, ...m.tables.slice(0, 1)] })), '列了两次'],
    ['objects that are missing', (copy) => rmSync(join(copy, 'objects-published.ndjson.gz')), '缺少 published 存储桶的文件'],
    ['a file that is missing', (copy) => rmSync(join(copy, 'talent.ndjson.gz')), '缺少 talent 表的文件'],
    ['a file that was cut off', (copy) => truncateSync(join(copy, 'market.ndjson.gz'), 900), 'market.ndjson.gz 应有'],
    [
      'a byte that was turned over',
      (copy) => {
        const bytes = readFileSync(join(copy, 'market.ndjson.gz'))
        bytes[700] = (bytes[700] ?? 0) ^ 1
        writeFileSync(join(copy, 'market.ndjson.gz'), bytes)
      },
      '校验和与清单不符',
    ],
    [
      'another item under a right checksum',
      (copy) => {
        const path = join(copy, 'public.ndjson.gz')
        const lines = gunzipSync(readFileSync(path)).toString().replace('"VIEW"', '"VIEX"')
        const bytes = gzipSync(lines)
        writeFileSync(path, bytes)
        rewrite(copy, (m) => ({ ...m, tables: m.tables.map((one) => (one.table === 'public' ? { ...one, ...signed(bytes) } : one)) }))
      },
      '条记录与清单',
    ],
    ['an export of another stage', (copy) => rewrite(copy, (m) => ({ ...m, stage: 'prod' })), '来自环境 prod'],
    [
      'contact details under another key',
      (copy) => rewrite(copy, (m) => ({ ...m, contactKey: contactKeyName('AAAA') })),
      '不是加密这份导出的那一把',
    ],
  ]

  beforeAll(removeAll)

  it.each(broken)('%s: is refused in one sentence and leaves nothing', async (_, damage, sentence) => {
    const copy = mkdtempSync(join(folder, 'copy-'))
    cpSync(backup, copy, { recursive: true })
    damage(copy)
    expect(await restored(copy)).toContain(sentence)
    expect(await held()).toBeUndefined()
    rmSync(copy, { recursive: true })
  })

  /** What the command does, in this process: why it refused, or how many items it wrote. */
  async function restored(
    from: string,
    more: { readonly contactKey?: string | undefined; readonly fromStage?: string } = {},
  ): Promise<string> {
    const exported = await verifyExport(from, quiet)
    if (!exported.ok) return exported.error.sentence
    const settings = { contactKey: contactKeyName(key), ...more, exported: exported.value, objects }
    const done = await restoreTables({ ...settings, ...quiet, store: tables, makeTables: async () => createTables(tables.client, stage) })
    return done.ok ? String(done.value) : done.error.sentence
  }

  it('objects that cannot be put anywhere are told of before anything is written', async () => {
    const { code, output } = await command('restore', [backup], { OBJECTS_ENDPOINT: '' })
    expect({ code, output }).toMatchObject({ code: 1, output: expect.stringMatching(/有 \d+ 个公布的文件，没有说明恢复到哪里/) })
    expect(await held()).toBeUndefined()
  })

  it('a key that nobody gave is asked for; without contact details none is needed', async () => {
    expect(await restored(backup, { contactKey: undefined })).toContain('请用环境变量 CONTACT_KEY 给出原系统的密钥')
    expect(await held()).toBeUndefined()
    const { code, output } = await command('restore', [backup, '--without-contacts'], { CONTACT_KEY: '' })
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('逐条相同') })
    expect(await tables.first('contacts', 1)).toEqual([])
  })

  it('a system that is not empty is not touched, by the command either', async () => {
    const before = await held()
    expect(await command('restore', [backup])).toMatchObject({ code: 1, output: expect.stringContaining('不是空的，没有写入任何内容') })
    expect(await held()).toBe(before)
  })

  it('goes on with the same export after it was cut short, and with no other', async () => {
    await removeAll()
    const exported = await verifyExport(backup, quiet)
    if (!exported.ok) throw new Error(exported.error.sentence)
    let batches = 0
    const cut: TableStore = {
      ...tables,
      putAll: async (table, items) => {
        batches += 1
        if (batches > 3) throw new Error('the line is cut')
        return tables.putAll(table, items)
      },
    }
    const settings = {
      exported: exported.value,
      objects,
      contactKey: contactKeyName(key),
      ...quiet,
      makeTables: async () => createTables(tables.client, stage),
    }
    await expect(restoreTables({ ...settings, store: cut })).rejects.toThrow('the line is cut')
    expect(await held()).toBeGreaterThan(100)

    const other = mkdtempSync(join(folder, 'other-'))
    cpSync(backup, other, { recursive: true })
    rewrite(other, (manifest) => ({ ...manifest, exportedAt: '2026-11-01T00:00:00.000Z' }))
    expect(await restored(other)).toContain('另一份导出恢复到一半')
    expect(await command('restore', [backup])).toMatchObject({ code: 0, output: expect.stringContaining('与导出逐条相同') })
  })
})

describe('an export', () => {
  it('does not write into a folder that holds something, and needs the tables to be there', async () => {
    expect(await command('backup', [backup])).toMatchObject({ code: 1, output: expect.stringContaining('里已有内容') })
    const nowhere = await command('backup', [join(folder, 'nowhere')], { STAGE: 'nowhere' })
    expect(nowhere).toMatchObject({ code: 1, output: expect.stringContaining('环境 nowhere 没有 accounts 表') })
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })

  it('says so, and leaves nothing, when it is written to all the time', async () => {
    let writes = 0
    const restless: TableStore = {
      ...tables,
      scan: async (table, each) => {
        writes += 1
        await tables.put('ledger', { pk: { S: 'RESTLESS' }, sk: { S: String(writes) }, entity: { S: 'test' } })
        return tables.scan(table, each)
      },
    }
    const target = join(folder, 'restless')
    const done = await exportTables({ store: restless, folder: target, release: '0', now, ...quiet })
    expect(done).toMatchObject({ ok: false, error: { kind: 'being-written' } })
    expect(existsSync(target) || existsSync(`${target}.draft`)).toBe(false)
  })
})

function signed(bytes: Buffer): { readonly bytes: number; readonly sha256: string } {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
