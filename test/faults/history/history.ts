/**
 * What somebody was told about a thing that only one may have: a booth, a place. `turn`: the how manieth holder of the slot it is, where the
 * store counts that.
 */
export type Deed =
  | { readonly kind: 'took'; readonly slot: string; readonly turn?: number | undefined }
  | { readonly kind: 'gave'; readonly slot?: string | undefined; readonly turn?: number | undefined }
  /** Done, and no slot has to do with it: joined a list, confirmed. */
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unanswered'; readonly why: string }

/** One request with one key, repeated until it was answered. Times are of one clock. */
export type Request = {
  readonly key: string
  readonly what: string
  /** For whom a slot is taken or given up; a manager may ask for another. */
  readonly holder: string
  readonly begun: number
  readonly ended: number
  readonly attempts: number
  readonly deed: Deed
}

/** What the store holds at the end. */
export type Holding = {
  /** Slots there are. */
  readonly capacity: number
  readonly slots: readonly { readonly slot: string; readonly holder?: string | undefined; readonly turn?: number | undefined }[]
  readonly holders: readonly {
    readonly holder: string
    /** Every slot that the holder's own record says it has now: one at most is right. */
    readonly slots: readonly { readonly slot: string; readonly turn?: number | undefined }[]
    /** What its record says happened, oldest first, where the store keeps that. */
    readonly log?: readonly { readonly kind: 'took' | 'gave'; readonly slot: string }[] | undefined
  }[]
  /** How often the ledger says that a kind of request was done. */
  readonly ledger: Readonly<Record<string, number>>
}
