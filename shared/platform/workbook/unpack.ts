import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { gridLimits, Refused } from './grid.ts'
import type { ZipPart } from './zip-directory.ts'

/** Counts what has been unpacked of one file. */
export type Budget = { left: number }

export function fullBudget(): Budget {
  return { left: gridLimits.unpacked }
}

/** The bytes of a part, piece by piece: only a piece at a time is in memory, and the budget counts what really comes out. */
async function* unpack(bytes: Uint8Array, part: ZipPart, budget: Budget): AsyncGenerator<Uint8Array> {
  const packed = bytes.subarray(part.from, part.from + part.packed)
  const pieces: AsyncIterable<Uint8Array> = part.method === 0 ? Readable.from([packed]) : inflated(packed)
  try {
    for await (const piece of pieces) {
      budget.left -= piece.byteLength
      if (budget.left < 0) throw new Refused('packed-too-tight')
      yield piece
    }
  } catch (error) {
    throw error instanceof Refused || !isOfZlib(error) ? error : new Refused('broken')
  }
}

/** The same as text. */
export async function* unpackText(bytes: Uint8Array, part: ZipPart, budget: Budget): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const piece of unpack(bytes, part, budget)) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

function inflated(packed: Uint8Array): AsyncIterable<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  inflate.end(packed)
  return inflate
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}
