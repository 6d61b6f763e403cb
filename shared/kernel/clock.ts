/** Where the time comes from. Rules never ask the system; they are given a clock. */
export type Clock = {
  /** The present instant in UTC, ISO 8601 with milliseconds: `2026-12-01T00:00:00.000Z`. */
  readonly now: () => string
}
