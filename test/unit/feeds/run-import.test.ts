import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportReceipt } from '#shared/demand/domain/import.ts'
import { importTable } from '../../../infra/feeds/import-table.ts'
import { items } from '../../../infra/feeds/items.ts'
import { openReceipts } from '../../../infra/feeds/receipts-file.ts'
import { runImport } from '../../../infra/feeds/run-import.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jiangcai-import-'))
  file = join(folder, 'receipts.ndjson')
})
afterEach(() => rmSync(folder, { recursive: true }))

const lines = Array.from({ length: 250 }, (_, n) =>
  n === 120 ? 'not json' : JSON.stringify({ externalRef: `r${n}`, content: { title: `车工 ${n}` } }),
)

/** A service that remembers references, as the real one does, and dies after some batches. */
function service(dieAfter = Number.POSITIVE_INFINITY): {
  send: (batch: readonly unknown[]) => Promise<readonly ImportReceipt[]>
  known: Set<string>
  calls: () => number
} {
  const known = new Set<string>()
  let calls = 0
  return {
    known,
    calls: () => calls,
    send: async (batch) => {
      if (calls >= dieAfter) throw new Error('the service is gone')
      calls += 1
      return (batch as { externalRef: string }[]).map(({ externalRef }, index) => {
        const status = known.has(externalRef) ? 'unchanged' : 'created'
        known.add(externalRef)
        return { index, externalRef, status, reasons: [] }
      })
    },
  }
}

describe('a run of an import', () => {
  it('sends everything once, in batches of 100, and tells rows that cannot be read', async () => {
    const { send, calls, known } = service()
    const { receipts, finished } = await runImport({ feed: items, lines, send, receipts: openReceipts(file), atOnce: 2 })
    expect([finished, calls(), known.size, receipts.size]).toEqual([true, 3, 249, 250])
    expect(receipts.get(121)).toMatchObject({ status: 'refused', reasons: [{ code: 'unreadable-row' }] })
    expect(receipts.get(122)).toMatchObject({ externalRef: 'r121' })
  })

  it('goes on where it was cut off, also when the last line of its receipts is torn', async () => {
    const first = service(2)
    await expect(runImport({ feed: items, lines, send: first.send, receipts: openReceipts(file), atOnce: 1 })).rejects.toThrow('gone')
    appendFileSync(file, '{"batch":2,"rec')
    const second = service()
    const { receipts, finished } = await runImport({ feed: items, lines, send: second.send, receipts: openReceipts(file), atOnce: 1 })
    expect([finished, second.calls(), receipts.size]).toEqual([true, 1, 250])
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(3)
  })

  it('stops between batches when asked to', async () => {
    const stopping = new AbortController()
    const { send } = service()
    const { finished } = await runImport({
      feed: items,
      lines,
      send: async (batch) => {
        stopping.abort()
        return send(batch)
      },
      receipts: openReceipts(file),
      atOnce: 1,
      stopped: stopping.signal,
    })
    expect(finished).toBe(false)
    expect(openReceipts(file).earlier.map((batch) => batch.batch)).toEqual([0])
  })

  it('does not take fewer receipts than items for an answer', async () => {
    const run = { feed: items, lines, send: async () => [], receipts: openReceipts(file), atOnce: 1 }
    await expect(runImport(run)).rejects.toThrow('0 receipts')
  })
})

it('the table counts outcomes and, below them, reasons', () => {
  const receipts: ImportReceipt[] = [
    { index: 0, status: 'created', reasons: [] },
    {
      index: 1,
      status: 'held',
      reasons: [
        { code: 'missing', pointer: '/pay', detail: '缺' },
        { code: 'missing', pointer: '/headcount', detail: '缺' },
      ],
    },
    { index: 2, status: 'held', reasons: [{ code: 'missing', pointer: '/pay', detail: '缺' }] },
    { index: 3, status: 'refused', reasons: [{ code: 'out-of-area', detail: '外地' }] },
  ]
  expect(importTable(receipts)).toBe(
    [
      '       1  已发布(新增)',
      '       2  已保存，未公开',
      '       2      missing /pay，如：缺',
      '       1      missing /headcount，如：缺',
      '       1  未接收',
      '       1      out-of-area，如：外地',
      '       4  合计',
    ].join('\n'),
  )
})
