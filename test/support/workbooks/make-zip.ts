import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip file as a test wants it; what is stated may be a lie. */
export type Part = {
  readonly name: string
  readonly data: string | Uint8Array
  /** Bit 0: encrypted. */
  readonly flags?: number
  readonly statedSize?: number
  /** Lie over the part before. */
  readonly sharesBytes?: true
}

/** A zip file made by hand, so that it can be wrong in any way. */
export function makeZip(parts: readonly Part[]): Uint8Array {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  let before = 0
  for (const { name, data, flags = 0, statedSize, sharesBytes } of parts) {
    const plain = Buffer.from(data as Uint8Array)
    const packed = deflateRawSync(plain)
    const title = Buffer.from(name)
    const from = sharesBytes === true ? before : at
    const facts = (offset: number, into: Buffer): void => {
      into.writeUInt16LE(20, offset)
      into.writeUInt16LE(flags | 0x0800, offset + 2)
      into.writeUInt16LE(8, offset + 4)
      into.writeUInt32LE(crc32(plain), offset + 10)
      into.writeUInt32LE(packed.length, offset + 14)
      into.writeUInt32LE(statedSize ?? plain.length, offset + 18)
      into.writeUInt16LE(title.length, offset + 22)
    }
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    facts(4, local)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    facts(6, entry)
    entry.writeUInt32LE(from, 42)
    directory.push(entry, title)
    if (sharesBytes === true) continue
    pieces.push(local, title, packed)
    before = at
    at += 30 + title.length + packed.length
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]))
}
