/**
 * What a person says, in the words of the trade, and what is read from it. Lists of ids are one string, separated by spaces. Every family
 * has a file of at least six, with at least one trap: a `not` or a `lacks`.
 */
export type Example = {
  readonly title?: string
  readonly text: string
  /** A trade that is read, and is not weak. */
  readonly trade?: string
  /** Skills had in full, half, and denied. */
  readonly has?: string
  readonly half?: string
  readonly lacks?: string
  /** Trades and skills that are not read as had. */
  readonly not?: string
}
