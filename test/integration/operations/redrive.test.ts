import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json, text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import { applyRecords } from '#shared/indexing/use-cases/apply-records.ts'
import { rebuildIndices } from '#shared/indexing/use-cases/rebuild-indices.ts'
import { indexNames } from '#shared/matching/documents/mappings.ts'
import type { StreamRecord as DynamoRecord } from '#shared/platform/dynamo/image.ts'
import { put } from '#shared/platform/dynamo/operations.ts'
import { type DeadLetterBox, deadLetterBox, type StreamRecord } from '../../../infra/local/dead-letters.ts'
import { redeliver } from '../../../infra/local/stream-pump.ts'
import { aVacancy, itemOfRoot } from '../../support/indexed-roots.ts'
import { recordOf, type TestIndexer, testIndexer } from '../../support/test-indexer.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'

// The command of an operator, against the real indexer and a record that it cannot read.

const cli: string = join(import.meta.dirname, '../../../infra/cli/dead-letters.ts')
const folder: string = mkdtempSync(join(tmpdir(), 'jiangcai-redrive-'))
const good = aVacancy(1)
const poison = { ...itemOfRoot(good), content: 'not a vacancy' }

let store: TestStore
let indexer: TestIndexer
let letters: DeadLetterBox
let server: Server

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  indexer = await testIndexer(store, inject('opensearch'))
  await rebuildIndices(indexer)(indexNames)
  letters = deadLetterBox(join(folder, 'dead-letters'))
  // What `npm start` does with the command's request, and the lock by which the command finds it.
  const invoke = async (event: unknown) => {
    const { Records } = event as { readonly Records: readonly DynamoRecord[] }
    return { kind: 'answered' as const, answer: await applyRecords(indexer)(Records) }
  }
  server = createServer((request, response) => {
    void json(request)
      .then(async (body) =>
        letters.redrive(async ({ record }) => redeliver({ invoke, now: store.clock.now }, record), (body as { ids?: string[] }).ids),
      )
      .then((results) => response.end(JSON.stringify(results)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const began = readFileSync(`/proc/${process.pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: process.pid, began, url }))
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await indexer.clear()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  rmSync(join(folder, 'dead-letters'), { recursive: true, force: true })
  await store.dynamo.transact([put('market', poison)])
  const record = { ...recordOf(poison), eventSourceARN: 'arn:market' } as unknown as StreamRecord
  const keys = { pk: { S: poison.pk }, sk: { S: poison.sk } }
  letters.add({
    fn: 'indexer',
    table: 'market',
    record: { ...record, dynamodb: { ...record.dynamodb, Keys: keys } },
    reason: '五次都没有接收',
    attempts: 5,
  })
})

async function deadLetters(...args: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, JIANGCAI_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, output: `${output}${errors}` }
}

it('a record that is still poison is refused again: said so, kept with one more attempt, and nothing is indexed', async () => {
  expect((await deadLetters()).output).toContain(`键 ${poison.pk} / ${poison.sk}`)
  const again = await deadLetters('redrive')
  expect(again).toMatchObject({ code: 1, output: expect.stringContaining('又被拒绝') })
  expect(letters.list()).toMatchObject([{ attempts: 6, reason: expect.stringContaining('报告为失败') }])
  expect(indexer.logged).toContain('ROOT_UNREADABLE')
  expect(await indexer.held('vacancies', [good.id])).toEqual([undefined])
})

it('once the item has been mended, the same letter is taken, and what is indexed is the mended item', async () => {
  await store.dynamo.transact([put('market', { ...itemOfRoot(good), rev: 2 })])
  expect(await deadLetters('redrive')).toMatchObject({ code: 0, output: expect.stringContaining('已接收') })
  expect(letters.list()).toEqual([])
  expect(await indexer.held('vacancies', [good.id])).toEqual(['2'])
})

it('a letter that does not exist is named, and the others stay', async () => {
  expect(await deadLetters('redrive', 'nothing')).toMatchObject({ code: 1, output: expect.stringContaining('没有这些死信：nothing') })
  expect(letters.list()).toHaveLength(1)
})
