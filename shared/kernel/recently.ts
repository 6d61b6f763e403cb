/**
 * A function that remembers what it gave for the last `most` keys: for what depends on nothing but its input, and takes far longer to make
 * than to look up. What it gives is shared, so it must never be changed.
 */
export function recently<Input, Output>(
  most: number,
  keyOf: (input: Input) => string,
  make: (input: Input) => Output,
): (input: Input) => Output {
  const known = new Map<string, Output>()
  return (input) => {
    const key = keyOf(input)
    const found = known.get(key) ?? make(input)
    // The newest stand last: what is asked for again and again stays.
    known.delete(key)
    known.set(key, found)
    if (known.size > most) known.delete(known.keys().next().value ?? '')
    return found
  }
}
