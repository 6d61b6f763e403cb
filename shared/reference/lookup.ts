import { bilingual, listed } from '#shared/kernel/language.ts'
import { fail, type Result } from '#shared/kernel/result.ts'

/** A legal code of a classification and its official name. */
export type CodeName = { readonly code: string; readonly name: string }

/** Why a look-up refuses. It always helps on: the nearest legal codes (best first, at most three), or what took the place of a retired one. */
export type LookupFailure =
  | { readonly kind: 'unknown-code'; readonly given: string; readonly nearest: readonly CodeName[] }
  | { readonly kind: 'retired-code'; readonly given: string; readonly successors: readonly CodeName[] }

export type Lookup<T> = Result<T, LookupFailure>

/** Refuses `given`, naming its nearest among `candidates`. */
export function unknownCode(given: string, candidates: Iterable<CodeName>): Lookup<never> {
  return fail({ kind: 'unknown-code', given: shortened(given), nearest: nearest(given, candidates) })
}

/** Refuses a code that was legal once. */
export function retiredCode(given: string, successors: readonly CodeName[]): Lookup<never> {
  return fail({ kind: 'retired-code', given: shortened(given), successors: successors.map(({ code, name }) => ({ code, name })) })
}

/**
 * The legal codes that resemble what was given, best first. Digits and Latin letters are compared with the codes (a common beginning
 * counts as much as few edits, because codes are hierarchical), the rest with the names. Nothing is named that has too little in common.
 */
export function nearest(given: string, candidates: Iterable<CodeName>, limit = 3): readonly CodeName[] {
  const text = folded(given.slice(0, longest)).slice(0, longest)
  const code = signsOf(text)
  const name = text.replace(/[0-9a-z\s\p{P}\p{S}]/gu, '')
  const scored: { readonly score: number; readonly code: string; readonly name: string }[] = []
  for (const candidate of candidates) {
    const byCode = code === '' ? 0 : codeLikeness(code, signsOf(candidate.code.toLowerCase()))
    const score = Math.max(byCode, name === '' ? 0 : nameLikeness(name, candidate.name))
    if (score >= floor) scored.push({ score, code: candidate.code, name: candidate.name })
  }
  return scored
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, limit)
    .map(({ code, name }) => ({ code, name }))
}

/** The sentence a person reads. `what` names the kind of code in the language of the request: 职业编码, 区划代码 … `occupation code` … */
export function lookupMessage(what: string, failure: LookupFailure): string {
  if (failure.kind === 'retired-code') return text.retired(what, failure.given, named(failure.successors))
  return failure.nearest.length === 0 ? text.unknown(what, failure.given) : text.nearest(what, failure.given, named(failure.nearest))
}

/** Half-width, without spaces at the ends, one kind of hyphen, lower case: the form in which codes and names are compared. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .toLowerCase()
}

/** The rows of a data file, `cell<tab>cell` a line. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
}

const text = bilingual(
  {
    retired: (what: string, given: string, successors: string) => `${what}“${given}”已停用，现为 ${successors}，请改用`,
    unknown: (what: string, given: string) => `没有“${given}”这个${what}，请从列表中选择`,
    nearest: (what: string, given: string, candidates: string) => `没有“${given}”这个${what}，最接近的是 ${candidates}`,
  },
  {
    retired: (what, given, successors) => `The ${what} “${given}” is no longer in use; please use ${successors} instead`,
    unknown: (what, given) => `There is no ${what} “${given}”; please choose from the list`,
    nearest: (what, given, candidates) => `There is no ${what} “${given}”; the nearest: ${candidates}`,
  },
)

const longest: number = 40
const floor: number = 0.45

function shortened(given: string): string {
  return given.length > longest ? `${given.slice(0, longest)}…` : given
}

function signsOf(text: string): string {
  return text.replace(/[^0-9a-z]/g, '')
}

function named(codes: readonly CodeName[]): string {
  return listed(codes.map(({ code, name }) => `${code} ${name}`))
}

function codeLikeness(given: string, code: string): number {
  const length = Math.max(given.length, code.length)
  let prefix = 0
  while (prefix < given.length && given[prefix] === code[prefix]) prefix++
  const alike = 1 - edits(given, code) / length
  return Math.max((prefix / length + alike) / 2, 0.8 * alike)
}

function nameLikeness(given: string, name: string): number {
  if (given.includes(name) || name.includes(given)) {
    return 0.35 + (0.65 * Math.min(given.length, name.length)) / Math.max(given.length, name.length)
  }
  const rest = [...name]
  let common = 0
  for (const character of given) {
    const at = rest.indexOf(character)
    if (at === -1) continue
    rest.splice(at, 1)
    common++
  }
  return (0.9 * (2 * common)) / (given.length + name.length)
}

/** Insertions, deletions and replacements that turn one text into the other; a swap of neighbours counts as one. */
function edits(a: string, b: string): number {
  const width = b.length + 1
  const table = new Uint8Array((a.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      let least =
        i === 0 || j === 0 ? i + j : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, at(i - 2, j - 2) + 1)
      table[i * width + j] = least
    }
  }
  return at(a.length, b.length)
}
