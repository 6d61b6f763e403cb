import type { sentences } from './sentences.ts'

type NoteCode = keyof typeof sentences

/** A sentence of an explanation before it is put into a language: its key, and values (ids of the lexicon, numbers, spans). */
export type Note = {
  readonly say: NoteCode
  readonly values: Readonly<Record<string, string | number | readonly string[]>>
}
