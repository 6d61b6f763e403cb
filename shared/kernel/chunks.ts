/** A list in pieces of at most `size`, in order. */
export function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return [...inChunks(list, size)]
}

/** The same of what is read one after another: no more than a piece of it is held. */
export function* inChunks<T>(list: Iterable<T>, size: number): Generator<readonly T[]> {
  let piece: T[] = []
  for (const one of list) {
    piece.push(one)
    if (piece.length < size) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}
