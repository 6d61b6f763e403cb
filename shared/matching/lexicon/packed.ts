import { createHash } from 'node:crypto'
import { buildMachine, type Machine } from '../reading/automaton.ts'
import type { Meaning } from './meaning.ts'
import type { Word } from './words.ts'

/** What stands before the last solid part of a wording: the earlier parts, and the widest gap before each part (0 before the first). */
export type Lead = { readonly parts: readonly string[]; readonly gaps: readonly number[] }

/**
 * The lexicon as it is kept in a file: numbers in typed arrays, and each distinct list of meanings once. Words are sorted by their last
 * part; those of `part` are `words[part]` up to, not including, `words[part + 1]`.
 */
export type PackedLexicon = {
  /** Over the last parts of all wordings. */
  readonly machine: Machine
  readonly words: Uint32Array
  /** Characters of each part. */
  readonly lengths: Uint8Array
  /** Which of `meanings` each word has, and which of `leads`. */
  readonly meaningOf: Uint16Array
  readonly leadOf: Uint16Array
  readonly meanings: readonly (readonly Meaning[])[]
  readonly leads: readonly Lead[]
  /** Another one whenever a word or a meaning is another. */
  readonly digest: string
}

export function packed(words: readonly Word[]): PackedLexicon {
  const groups = [...Map.groupBy(words, ({ parts }) => parts.at(-1) ?? '')]
  const meanings = numbered<readonly Meaning[]>()
  const leads = numbered<Lead>()
  const sorted = groups.flatMap(([, group]) => group)
  const begins = [0]
  for (const [, group] of groups) begins.push((begins.at(-1) ?? 0) + group.length)
  return {
    machine: buildMachine(groups.map(([part]) => part)),
    words: Uint32Array.from(begins),
    lengths: Uint8Array.from(groups, ([part]) => part.length),
    meaningOf: Uint16Array.from(sorted, (word) => meanings.numberOf(word.meanings)),
    leadOf: Uint16Array.from(sorted, ({ parts, gaps }) => leads.numberOf({ parts: parts.slice(0, -1), gaps })),
    meanings: meanings.all,
    leads: leads.all,
    digest: createHash('sha256')
      .update(JSON.stringify(words.map(({ text, meanings }) => [text, meanings])))
      .digest('base64url'),
  }
}

/** Gives equal things the same number. */
function numbered<T>(): { readonly all: T[]; readonly numberOf: (thing: T) => number } {
  const all: T[] = []
  const numbers = new Map<string, number>()
  return {
    all,
    numberOf: (thing) => {
      const key = JSON.stringify(thing)
      const known = numbers.get(key) ?? all.push(thing) - 1
      numbers.set(key, known)
      return known
    },
  }
}
