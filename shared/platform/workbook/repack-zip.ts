import { crc32 } from 'node:zlib'
import type { ZipPart } from './zip-directory.ts'

/** What stands in the place of a part: its packed bytes, and what they unpack to. */
export type Replacement = { readonly name: string; readonly packed: Uint8Array; readonly unpacked: number; readonly crc: number }

/** The same zip file with one part replaced. All others keep their packed bytes as they are. */
export function repackZip(bytes: Uint8Array, parts: readonly ZipPart[], replacement: Replacement): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const part of parts) {
    const replaced = part.name === replacement.name
    const packed = replaced ? replacement.packed : bytes.subarray(part.from, part.from + part.packed)
    const facts = replaced
      ? { method: 8, crc: replacement.crc, packed: packed.byteLength, unpacked: replacement.unpacked }
      : { method: part.method, crc: part.crc, packed: part.packed, unpacked: part.unpacked }
    const name = new TextEncoder().encode(part.name)
    const local = header(0x04034b50, facts, name)
    directory.push(header(0x02014b50, facts, name, at))
    pieces.push(local, packed)
    at += local.byteLength + packed.byteLength
  }
  const size = directory.reduce((sum, entry) => sum + entry.byteLength, 0)
  return new Uint8Array(Buffer.concat([...pieces, ...directory, endOf(parts.length, size, at)]))
}

/** Of bytes that come in pieces. */
export function crcOf(piece: Uint8Array, before: number): number {
  return crc32(piece, before)
}

type Facts = { readonly method: number; readonly crc: number; readonly packed: number; readonly unpacked: number }

/** A part's entry before its bytes, or (with `at`) in the directory. Names are in UTF-8, dates the first there is. */
function header(signature: number, { method, crc, packed, unpacked }: Facts, name: Uint8Array, at?: number): Uint8Array {
  const listed = at !== undefined
  const bytes = new Uint8Array((listed ? 46 : 30) + name.byteLength)
  const view = new DataView(bytes.buffer)
  const from = listed ? 6 : 4
  view.setUint32(0, signature, true)
  if (listed) view.setUint16(4, 20, true)
  view.setUint16(from, 20, true)
  view.setUint16(from + 2, 0x0800, true)
  view.setUint16(from + 4, method, true)
  view.setUint16(from + 8, 0x21, true)
  view.setUint32(from + 10, crc, true)
  view.setUint32(from + 14, packed, true)
  view.setUint32(from + 18, unpacked, true)
  view.setUint16(from + 22, name.byteLength, true)
  if (listed) view.setUint32(42, at, true)
  bytes.set(name, listed ? 46 : 30)
  return bytes
}

function endOf(count: number, size: number, at: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22))
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, at, true)
  return new Uint8Array(view.buffer)
}
