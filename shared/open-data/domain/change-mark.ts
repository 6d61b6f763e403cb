/** What is published, by kind. */
export const changeKinds = ['vacancy', 'fair', 'bulletin'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Attributes of an item of the `public` table by which it stands in the stream of changes: index `byChange`. */
export type ChangeMark = { readonly byChangePk: string; readonly byChangeSk: string }

/**
 * Puts an item of the `public` table, whatever it now says, at the end of its kind's stream. `at` is when the write is made, read from the
 * clock right before it: who reads the stream stays behind by `settled`.
 */
export function changeMark(kind: ChangeKind, code: string, at: string): ChangeMark {
  return { byChangePk: changesOf(kind), byChangeSk: `${at}_${kind}_${code}` }
}

/** The partition of a kind in `byChange`. */
export function changesOf(kind: ChangeKind): string {
  return `CHANGES#${kind}`
}

/**
 * Milliseconds after which a mark surely stands where it says: a transaction is given up after 13 s, the clocks of functions differ by less
 * than a second, the index follows within one. A reader who went further could pass a place at which something appears later.
 */
export const settled: number = 60_000
