/** Runs `make` at the first call and keeps what it gave: look-up tables cost nothing until they are used. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
