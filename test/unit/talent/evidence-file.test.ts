import { describe, expect, it } from 'vitest'
import { evidenceFile } from '#shared/talent/domain/evidence-file.ts'

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** EXIF with a place and a device, and which way is up. */
function exif(orientation: number, little: boolean): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 24 + 4)
  const short = (value: number, at: number): unknown => (little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at))
  tiff.write(little ? 'II' : 'MM', 0, 'latin1')
  short(42, 2)
  if (little) tiff.writeUInt32LE(8, 4)
  else tiff.writeUInt32BE(8, 4)
  short(2, 8)
  short(0x010f, 10)
  short(0x0112, 22)
  short(3, 24)
  short(orientation, 30)
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS 30.2N 120.1E Canary Phone')])
}

const start = Buffer.from([0xff, 0xd8])
const picture = Buffer.concat([segment(0xda, Buffer.from([1])), Buffer.from([7, 7, 7, 0xff, 0xd9])])
const jpegOf = (...segments: readonly Buffer[]): Buffer => Buffer.concat([start, ...segments, picture])
const chunk = (type: string, body: string): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, Buffer.from(body), Buffer.alloc(4)])
}
const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

describe('evidence as it may be kept (个人信息保护法 6, 19: no more than it takes)', () => {
  it.each([true, false])('a photo loses its place and device, and keeps which way is up (little endian: %s)', (little) => {
    const kept = evidenceFile(
      jpegOf(segment(0xe1, exif(6, little)), segment(0xfe, Buffer.from('Canary')), segment(0xdb, Buffer.from([1, 2]))),
    )
    expect(kept?.mediaType).toBe('image/jpeg')
    const text = Buffer.from(kept?.bytes ?? []).toString('latin1')
    expect(text).not.toMatch(/GPS|Canary/)
    expect(Buffer.from(kept?.bytes ?? []).includes(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true)
    // What makes the picture is as it was, and the segment's length is its own.
    expect(text.endsWith(Buffer.concat([segment(0xdb, Buffer.from([1, 2])), picture]).toString('latin1'))).toBe(true)
    const app1 = Buffer.from(kept?.bytes ?? []).subarray(2)
    expect([app1[0], app1[1], app1[2 + app1.readUInt16BE(2)]]).toEqual([0xff, 0xe1, 0xff])
  })

  it('a photo that is upright, or says nothing, has no such segment', () => {
    for (const one of [exif(1, true), Buffer.from('http://ns.adobe.com/xap/1.0/\0Canary')])
      expect(evidenceFile(jpegOf(segment(0xe1, one)))?.bytes).toEqual(jpegOf())
  })

  it('a photo loses what a phone put behind it: a second picture with a place of its own, a film', () => {
    const tables = segment(0xc4, Buffer.from([1, 2]))
    // Of several scans; 0xff00 and the marks of restarts belong to the picture's own bytes.
    const scans = Buffer.concat([segment(0xda, Buffer.from([1])), Buffer.from([7, 0xff, 0, 0xff, 0xd3, 7]), tables, picture])
    const behind = jpegOf(segment(0xe1, exif(6, true)))
    for (const tail of [behind, Buffer.from('ftypmp42 GPS Canary')])
      expect(evidenceFile(Buffer.concat([start, scans, tail]))?.bytes).toEqual(Buffer.concat([start, scans]))
    // Between scans as well.
    const inside = Buffer.concat([start, segment(0xda, Buffer.from([1])), Buffer.from([7]), segment(0xe1, exif(1, true)), picture])
    expect(Buffer.from(evidenceFile(inside)?.bytes ?? []).toString('latin1')).not.toMatch(/GPS|Canary/)
  })

  it('a PNG loses its texts', () => {
    const plain = [pngHead, chunk('IHDR', 'abcdefghijklm'), chunk('IDAT', 'x'), chunk('IEND', '')]
    const given = Buffer.concat([
      ...plain.slice(0, 2),
      chunk('tEXt', 'Canary'),
      chunk('eXIf', 'GPS'),
      chunk('caNv', 'Canary'),
      ...plain.slice(2),
      Buffer.from('tail'),
    ])
    expect(evidenceFile(given)).toEqual({ mediaType: 'image/png', bytes: Buffer.concat(plain) })
  })

  it('a PDF is kept as it is', () => {
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>>')
    expect(evidenceFile(pdf)).toEqual({ mediaType: 'application/pdf', bytes: pdf })
  })

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><script>1</script>'],
    ['a picture of another kind', 'GIF89a'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a PDF that runs something', '%PDF-1.7 /OpenAction <</S /JavaScript /JS (app.alert(1))>>'],
    ['a PDF with a file in it', '%PDF-1.7 /EmbeddedFile'],
    ['a program', 'MZ\u0090'],
  ])('%s is none', (_, text) => {
    expect(evidenceFile(Buffer.from(text, 'latin1'))).toBeUndefined()
  })

  it.each([3, 5, 9, 20])('a photo that is cut off after %i bytes is none', (length) => {
    expect(evidenceFile(jpegOf(segment(0xe0, Buffer.alloc(40))).subarray(0, length))).toBeUndefined()
  })
})
