import { type Counter, Refused } from './grid.ts'

/** What a scan of XML tells, in the order of the text. Names come without their prefix. */
export type XmlTold = {
  readonly open?: (name: string, attributes: string, closed: boolean) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** A tag longer than this is no spreadsheet's. */
const longest = 1_000_000

/**
 * Reads XML from pieces of text, with a few pieces in memory. No entities but the five and numbers are known, and a document type is
 * refused: nothing in a file can name other files or grow. Tags are counted.
 */
export async function scanXml(pieces: AsyncIterable<string>, counter: Counter, told: XmlTold): Promise<void> {
  let rest = ''
  for await (const piece of pieces) {
    rest = scanPiece(rest + piece, counter, told)
    if (rest.length > longest) throw new Refused('broken')
  }
  if (rest.trim() !== '') throw new Refused('broken')
}

/** Tells what is complete and gives back what is not. */
function scanPiece(text: string, counter: Counter, told: XmlTold): string {
  let at = 0
  for (;;) {
    const open = text.indexOf('<', at)
    // A text may be told in pieces: whoever hears it puts them together before entities are read.
    if (open !== at && at < text.length) told.text?.(open < 0 ? text.slice(at) : text.slice(at, open))
    if (open < 0) return ''
    const end = endOf(text, open)
    if (end < 0) return text.slice(open)
    counter.add('tags')
    tellTag(text, open, end, told)
    at = end + 1
  }
}

/** Where what begins at `open` ends; below zero when that has not come yet. */
function endOf(text: string, open: number): number {
  if (text[open + 1] === '!') {
    if (text.startsWith('<!--', open)) return after(text.indexOf('-->', open + 4), 2)
    if (text.startsWith('<![CDATA[', open)) return after(text.indexOf(']]>', open + 9), 2)
    if (text.startsWith('<!DOCTYPE', open)) throw new Refused('broken')
  }
  const end = text.indexOf('>', open)
  if (end < 0 || !text.slice(open, end).includes('"')) return end
  // A sign > may stand in a value.
  let quoted: string | undefined
  for (let at = open; at < text.length; at += 1) {
    const sign = text[at]
    if (quoted === undefined && sign === '>') return at
    if (sign === '"' || sign === "'") quoted = quoted === undefined ? sign : quoted === sign ? undefined : quoted
  }
  return -1
}

function after(found: number, length: number): number {
  return found < 0 ? -1 : found + length
}

function tellTag(text: string, open: number, end: number, told: XmlTold): void {
  const sign = text[open + 1]
  if (sign === '!' && text.startsWith('<![CDATA[', open)) told.text?.(text.slice(open + 9, end - 2).replaceAll('&', '&amp;'))
  if (sign === '!' || sign === '?') return
  if (sign === '/') {
    told.close?.(localName(text.slice(open + 2, end).trim()))
    return
  }
  const closed = text[end - 1] === '/'
  const inside = text.slice(open + 1, closed ? end - 1 : end)
  const space = inside.search(/\s/)
  const name = localName(space < 0 ? inside : inside.slice(0, space))
  told.open?.(name, space < 0 ? '' : inside.slice(space), closed)
  if (closed) told.close?.(name)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The value of an attribute, by its name with its prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  if (attributes === '') return undefined
  const found = patternFor(name).exec(attributes)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? undefined : plainText(value)
}

const patterns = new Map<string, RegExp>()

/** Made once a name: a sheet asks by the million. */
function patternFor(name: string): RegExp {
  const known = patterns.get(name)
  if (known !== undefined) return known
  const made = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, made)
  return made
}

/** Text without its entities. */
export function plainText(text: string): string {
  return text.includes('&') ? text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi, entity) : text
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function entity(given: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? given
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code > 0x10ffff ? '' : String.fromCodePoint(code)
}
