import { isUtf8 } from 'node:buffer'
import { lazily } from '#shared/kernel/lazily.ts'
import { Refused } from './grid.ts'

/** Encodings in which spreadsheets write tables as text. */
export type TextEncoding = 'utf-8' | 'utf-8-marked' | 'gb18030' | 'utf-16le'

/** The encoding of a text: by its mark, else UTF-8 if it is that, else GB18030 (what Chinese Windows writes). Throws `Refused`. */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-marked'
  if (bytes.includes(0)) throw new Refused('unknown-format')
  if (isUtf8(bytes)) return 'utf-8'
  if (isGb18030(bytes)) return 'gb18030'
  throw new Refused('unknown-encoding')
}

/** Piece by piece, so that no second copy of a large file is made. */
function isGb18030(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('gb18030', { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += piece) decoder.decode(bytes.subarray(at, at + piece), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

const piece = 64 * 1024

export function decoderFor(encoding: TextEncoding): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(encoding === 'utf-8-marked' ? 'utf-8' : encoding, { ignoreBOM: true })
  return (bytes) => decoder.decode(bytes)
}

/** Text as bytes of an encoding; what GB2312 and its two-byte extensions lack becomes a question mark. */
export function encoded(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding !== 'gb18030') return new TextEncoder().encode(text)
  return Uint8Array.from([...text].flatMap((sign) => (sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : (twoBytes().get(sign) ?? [0x3f]))))
}

/** The platform reads GB18030 and does not write it: reading all pairs of bytes tells how each sign is written. */
const twoBytes = lazily(() => {
  const decoder = new TextDecoder('gb18030')
  const signs = new Map<string, readonly [number, number]>()
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue
      const sign = decoder.decode(Uint8Array.of(first, second))
      if ([...sign].length === 1 && !signs.has(sign)) signs.set(sign, [first, second])
    }
  return signs
})
