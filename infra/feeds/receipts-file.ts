import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod'
import { ImportReceipt } from '#shared/demand/domain/import.ts'

const Batch = z.object({ batch: z.int(), receipts: z.array(ImportReceipt) })
export type ReceiptBatch = z.infer<typeof Batch>

/** The receipts of a run, a batch a line. It is the checkpoint, too: a batch whose line is whole is done. */
export type ReceiptsFile = { readonly earlier: readonly ReceiptBatch[]; readonly append: (batch: ReceiptBatch) => void }

/** Opens or begins a receipts file. A last line torn by a crash is cut off; its batch is sent again, which changes nothing twice. */
export function openReceipts(path: string): ReceiptsFile {
  mkdirSync(dirname(path), { recursive: true })
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole))
  const earlier = whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Batch.parse(JSON.parse(line)))
  return { earlier, append: (batch) => appendFileSync(path, `${JSON.stringify(batch)}\n`) }
}
