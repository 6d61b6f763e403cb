import { type GridLimits, Refused } from './grid.ts'

/** A part of a zip file, as its directory lists it. */
export type ZipPart = {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8
  readonly packed: number
  readonly unpacked: number
  readonly crc: number
  /** Where the packed bytes begin. */
  readonly from: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

/**
 * The parts of a zip file, by its directory alone: nothing is unpacked. Throws `Refused` for what a table never is: encrypted, packed
 * hundreds of times smaller, parts that lie over each other, archives inside of it. The size a directory states may be a lie: who unpacks
 * counts again.
 */
export function zipDirectory(bytes: Uint8Array, limits: GridLimits): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.parts) throw new Refused('too-many-parts')
  const parts: ZipPart[] = []
  let at = view.getUint32(end + 16, true)
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw new Refused('broken')
    const nameLength = view.getUint16(at + 28, true)
    parts.push(partAt(view, at, new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  refuseBombs(parts, bytes.byteLength, limits)
  refuseOverlaps(parts, end)
  return parts
}

/** The record at the end, behind which only a comment may stand. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  throw new Refused('broken')
}

function partAt(view: DataView, at: number, name: string): ZipPart {
  const method = view.getUint16(at + 10, true)
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new Refused('encrypted')
  if (method !== 0 && method !== 8) throw new Refused('broken')
  const local = view.getUint32(at + 42, true)
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) throw new Refused('broken')
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    from: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
  }
}

function refuseBombs(parts: readonly ZipPart[], bytes: number, limits: GridLimits): void {
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0)
  if (unpacked > limits.unpacked || unpacked > bytes * limits.ratio) throw new Refused('packed-too-tight')
  if (parts.some(({ name }) => /\.(?:zip|rar|7z|gz|xlsx|xlsm|xls|docx|jar)$/i.test(name))) throw new Refused('packed-twice')
}

/** Parts that share bytes: a small file can so unpack into very much. */
function refuseOverlaps(parts: readonly ZipPart[], end: number): void {
  let free = 0
  for (const { from, packed } of parts.toSorted((a, b) => a.from - b.from)) {
    if (from < free || from + packed > end) throw new Refused('overlapping')
    free = from + packed
  }
}
