import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { type Counter, Refused } from './grid.ts'
import type { ZipPart } from './zip-directory.ts'

/** The bytes of a part, piece by piece: only a piece at a time is in memory, and what really comes out is counted. */
async function* unpack(bytes: Uint8Array, part: ZipPart, counter: Counter): AsyncGenerator<Uint8Array> {
  const packed = bytes.subarray(part.from, part.from + part.packed)
  const pieces: AsyncIterable<Uint8Array> = part.method === 0 ? Readable.from([packed]) : inflated(packed)
  try {
    for await (const piece of pieces) {
      counter.add('unpacked', piece.byteLength)
      yield piece
    }
  } catch (error) {
    throw error instanceof Refused || !isOfZlib(error) ? error : new Refused('broken')
  }
}

/** The same as text. */
export async function* unpackText(bytes: Uint8Array, part: ZipPart, counter: Counter): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const piece of unpack(bytes, part, counter)) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** In small pieces: with 64 kB, reading ten thousand rows held 3 to 4 MB more at its peak. */
function inflated(packed: Uint8Array): AsyncIterable<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: 8 * 1024 })
  inflate.end(packed)
  return inflate
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}
