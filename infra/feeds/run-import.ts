import type { ImportReceipt } from '#shared/demand/domain/import.ts'
import { importLimits } from '#shared/demand/domain/import.ts'
import type { Feed, FeedRow } from './feed.ts'
import type { ReceiptBatch, ReceiptsFile } from './receipts-file.ts'

export type ImportRun = {
  readonly feed: Feed
  /** The lines of the file. */
  readonly lines: readonly string[]
  /** Sends one batch and gives a receipt an item, in order. Throws when the service cannot be reached: the run can be resumed. */
  readonly send: (items: readonly unknown[], key: string) => Promise<readonly ImportReceipt[]>
  readonly receipts: ReceiptsFile
  /** Batches under way at once. */
  readonly atOnce: number
  readonly progress?: (done: number, all: number) => void
  readonly stopped?: AbortSignal
}

/**
 * Sends a feed in batches of 100 and writes each batch's receipts before it goes on. What was done before a stop is skipped; what was
 * under way is sent again and recognised by its references, so nothing is there twice.
 * Gives all receipts by line, those of earlier runs included; `finished` is false when it was stopped.
 */
export async function runImport(
  run: ImportRun,
): Promise<{ readonly receipts: ReadonlyMap<number, ImportReceipt>; readonly finished: boolean }> {
  const batches = batchesOf(run.lines)
  const done = new Map(run.receipts.earlier.map((batch) => [batch.batch, batch]))
  const waiting = batches.filter((_, index) => !done.has(index)).map(({ batch, lines }) => ({ batch, lines }))
  let sent = run.lines.length - waiting.reduce((sum, { lines }) => sum + lines.length, 0)
  run.progress?.(sent, run.lines.length)
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && run.stopped?.aborted !== true; next = waiting.shift()) {
      const receipts = await sendBatch(run, next)
      const batch: ReceiptBatch = { batch: next.batch, receipts: [...receipts] }
      run.receipts.append(batch)
      done.set(next.batch, batch)
      sent += next.lines.length
      run.progress?.(sent, run.lines.length)
    }
  }
  await Promise.all(Array.from({ length: run.atOnce }, work))
  return { receipts: byLine(done.values()), finished: done.size === batches.length }
}

type Lines = { readonly batch: number; readonly lines: readonly string[] }

function batchesOf(lines: readonly string[]): readonly Lines[] {
  return Array.from({ length: Math.ceil(lines.length / importLimits.items) }, (_, batch) => ({
    batch,
    lines: lines.slice(batch * importLimits.items, (batch + 1) * importLimits.items),
  }))
}

/** Rows that cannot be read get a receipt of their own; the rest goes out. Receipts come back in the order of the lines. */
async function sendBatch(run: ImportRun, { batch, lines }: Lines): Promise<readonly ImportReceipt[]> {
  const rows = lines.map((text, index) => run.feed.readRow(text, batch * importLimits.items + index + 1))
  const sendable = rows.filter((row) => row.kind === 'item')
  const answers =
    sendable.length === 0
      ? []
      : await run.send(
          sendable.map((row) => row.item),
          `batch-${batch}`,
        )
  const byRow = new Map<FeedRow, ImportReceipt>(sendable.map((row, index) => [row, receiptAt(answers, index)]))
  return rows.map((row, index) => ({ ...(byRow.get(row) ?? unreadable(row)), index }))
}

function receiptAt(answers: readonly ImportReceipt[], index: number): ImportReceipt {
  const receipt = answers[index]
  if (receipt === undefined) throw new Error(`the service sent ${answers.length} receipts and none for item ${index}`)
  return receipt
}

function unreadable(row: FeedRow): ImportReceipt {
  return { index: 0, status: 'refused', reasons: [{ code: 'unreadable-row', detail: row.kind === 'unreadable' ? row.reason : '' }] }
}

function byLine(batches: Iterable<ReceiptBatch>): ReadonlyMap<number, ImportReceipt> {
  const lines = new Map<number, ImportReceipt>()
  for (const { batch, receipts } of batches) {
    for (const receipt of receipts) lines.set(batch * importLimits.items + receipt.index + 1, receipt)
  }
  return new Map([...lines].toSorted(([a], [b]) => a - b))
}
