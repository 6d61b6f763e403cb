/** A queue of the bureau's, as its home page shows it. */
export type Queue = {
  /** In the language of the request. */
  readonly title: () => string
  /** The page on which its work is done. */
  readonly href: string
  /** Where the button posts that hands out the next one. */
  readonly next: string
  readonly summary: () => Promise<QueueSummary>
}

export type QueueSummary = {
  /** How many wait; at most 100 are counted. */
  readonly waiting: number
  readonly more: boolean
  /** Since when the longest waits, as an instant. */
  readonly oldest?: string | undefined
}
