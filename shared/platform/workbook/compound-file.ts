import { Refused } from './grid.ts'

/** The streams of an OLE2 file (.xls, encrypted workbooks), by their names without the folders they lie in. */
export type CompoundFile = { readonly names: readonly string[]; readonly stream: (name: string) => Uint8Array | undefined }

const free = 0xfffffffa
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

type Entry = { readonly name: string; readonly type: number; readonly start: number; readonly size: number }

/** Reads the directory. A chain of sectors is followed as far as the file has sectors; throws `Refused`. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.byteLength < 512) throw new Refused('broken')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorSize = 2 ** view.getUint16(30, true)
  if (sectorSize !== 512 && sectorSize !== 4096) throw new Refused('broken')
  const sector = (nth: number): Uint8Array => bytes.subarray((nth + 1) * sectorSize, (nth + 2) * sectorSize)
  const table = tableOf(view, sector, sectorSize)
  const most = Math.ceil(bytes.byteLength / sectorSize)
  const chain = (start: number): Uint8Array => joined(chained(table, start, most).map(sector))
  const entries = entriesOf(chain(view.getUint32(48, true)))
  const smallest = view.getUint32(56, true)
  const root = entries.find(({ type }) => type === 5)
  const small = root === undefined ? new Uint8Array() : chain(root.start)
  const smallTable = numbers(chain(view.getUint32(60, true)))
  return {
    names: entries.map(({ name }) => name),
    stream: (name) => {
      const entry = entries.find((one) => one.type === 2 && one.name.toLowerCase() === name.toLowerCase())
      if (entry === undefined) return undefined
      const whole =
        entry.size >= smallest
          ? chain(entry.start)
          : joined(chained(smallTable, entry.start, small.byteLength / 64).map((nth) => small.subarray(nth * 64, (nth + 1) * 64)))
      return whole.subarray(0, entry.size)
    },
  }
}

/** Which sector follows which. */
function tableOf(view: DataView, sector: (nth: number) => Uint8Array, sectorSize: number): readonly number[] {
  const places = Array.from({ length: 109 }, (_, nth) => view.getUint32(76 + nth * 4, true))
  let next = view.getUint32(68, true)
  for (let steps = view.getUint32(72, true); steps > 0 && next < free; steps -= 1) {
    if (places.length * sectorSize > view.byteLength) throw new Refused('broken')
    const more = numbers(sector(next))
    places.push(...more.slice(0, -1))
    next = more.at(-1) ?? free
  }
  return places.filter((place) => place < free).flatMap((place) => numbers(sector(place)))
}

function chained(table: readonly number[], start: number, most: number): readonly number[] {
  const sectors: number[] = []
  for (let at = start; at < free; at = table[at] ?? 0xffffffff) {
    sectors.push(at)
    if (sectors.length > most) throw new Refused('broken')
  }
  return sectors
}

function numbers(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, nth) => view.getUint32(nth * 4, true))
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces))
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  return Array.from({ length: Math.floor(directory.byteLength / 128) }, (_, nth) => {
    const at = nth * 128
    const nameBytes = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2))
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes)),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    }
  })
}
