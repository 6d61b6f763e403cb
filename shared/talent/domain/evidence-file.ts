import type { EvidenceReview } from './evidence.ts'

/** 4 MB: a photo of a page is legible with less, and what a function takes in is bounded. */
export const mostEvidenceBytes: number = 4 * 1024 * 1024

type MediaType = EvidenceReview['mediaType']
export type EvidenceFile = { readonly mediaType: MediaType; readonly bytes: Uint8Array }

/**
 * A photo or PDF as it may be kept, told by its own first bytes, whatever it is called; undefined when it is neither or could do something. What a
 * camera wrote beside the picture (place, time, device) is taken out; which way is up stays.
 */
export function evidenceFile(bytes: Uint8Array): EvidenceFile | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (data.subarray(0, 3).equals(jpeg)) return picture('image/jpeg', plainJpeg(data))
  if (data.subarray(0, 8).equals(png)) return picture('image/png', plainPng(data))
  if (data.subarray(0, 5).toString('latin1') === '%PDF-' && !active.test(data.toString('latin1')))
    return { mediaType: 'application/pdf', bytes: data }
  return undefined
}

const jpeg: Buffer = Buffer.from([0xff, 0xd8, 0xff])
const png: Buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** What a PDF does by itself when it is opened. */
const active: RegExp = /\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction|AA|RichMedia)\b/

function picture(mediaType: MediaType, bytes: Buffer | undefined): EvidenceFile | undefined {
  return bytes === undefined ? undefined : { mediaType, bytes }
}

/**
 * The segments that make the picture; of all others only the one that says which way is up. What lies behind the picture goes too: phones put
 * a second picture with a place and time of its own there, or a short film. Undefined when it is cut off.
 */
function plainJpeg(data: Buffer): Buffer | undefined {
  const kept: Buffer[] = [data.subarray(0, 2)]
  let at = 2
  while (at + 4 <= data.length) {
    const marker = data[at + 1] ?? 0
    if (data[at] !== 0xff || marker === 0xd8) return undefined
    const end = at + 2 + data.readUInt16BE(at + 2)
    if (end > data.length) return undefined
    if (marker === 0xda) {
      const next = endOfScan(data, end)
      kept.push(data.subarray(at, next))
      if (next >= data.length - 1 || data[next + 1] === 0xd9) return Buffer.concat([...kept, endOfPicture])
      at = next
      continue
    }
    const segment = data.subarray(at, end)
    if (marker === 0xe1) kept.push(...upright(segment))
    else if (!(marker > 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee) && marker !== 0xfe) kept.push(segment)
    at = end
  }
  return undefined
}

const endOfPicture: Buffer = Buffer.from([0xff, 0xd9])

/** Where the next marker begins that is no part of the picture's own bytes, or the end. */
function endOfScan(data: Buffer, from: number): number {
  for (let at = data.indexOf(0xff, from); at >= 0 && at + 1 < data.length; at = data.indexOf(0xff, at + 1)) {
    const next = data[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return data.length
}

/** A segment with the orientation alone, when there is one. */
function upright(segment: Buffer): readonly Buffer[] {
  if (segment.subarray(4, 10).toString('latin1') !== 'Exif\0\0' || segment.length < 20) return []
  const tiff = segment.subarray(10)
  const little = tiff.subarray(0, 2).toString('latin1') === 'II'
  const short = (at: number): number => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < Math.min(short(first), 100); entry += 1) {
    const at = first + 2 + entry * 12
    if (short(at) !== 0x0112) continue
    const orientation = short(at + 8)
    return orientation >= 2 && orientation <= 8 ? [Buffer.from([...orientationHead, orientation, 0, 0, 0, 0, 0, 0])] : []
  }
  return []
}

/** APP1 with one entry of one directory, big endian: tag 0x0112, one short. Its value follows. */
const orientationHead: readonly number[] = [
  ...[0xff, 0xe1, 0, 34],
  ...Buffer.from('Exif\0\0'),
  ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
  ...[0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0],
]

const pictureChunks: ReadonlySet<string> = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs'.split(' '))

/** The chunks without which it is no picture, and those of its colours. Undefined when it is cut off. */
function plainPng(data: Buffer): Buffer | undefined {
  const kept: Buffer[] = [data.subarray(0, 8)]
  let at = 8
  while (at + 12 <= data.length) {
    const end = at + 12 + data.readUInt32BE(at)
    if (end > data.length) return undefined
    const type = data.subarray(at + 4, at + 8).toString('latin1')
    if (pictureChunks.has(type)) kept.push(data.subarray(at, end))
    if (type === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return undefined
}
