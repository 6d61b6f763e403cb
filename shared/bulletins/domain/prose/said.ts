/** A cell in a sentence: as it is shown, without its sign, which the words tell. */
export type Said = {
  readonly text: string
  /** Of the number as it is shown: what is shown as zero has none. */
  readonly sign: -1 | 0 | 1
  /** The number itself; 0 for a name. */
  readonly value: number
}

/** The cells of a sentence by their names. `has`: whether the sentence has it; asking for one that it has not is a bug. */
export type Say = ((name: string) => Said) & { readonly has: (name: string) => boolean; readonly names: readonly string[] }
