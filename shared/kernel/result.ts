/** What an operation that may fail as expected gives back: a value, or an error told apart by its `kind`. Bugs throw instead. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

export function ok(): Result<void, never>
export function ok<T>(value: T): Result<T, never>
export function ok<T>(value?: T): Result<T | undefined, never> {
  return { ok: true, value }
}

export function fail<const E>(error: E): Result<never, E> {
  return { ok: false, error }
}
