/** What stays of a document that may no longer be found: its id and revision, so that an older one cannot come back. It matches no query. */
export type Tombstone = { readonly id: string; readonly rev: number }

/** `{ id, rev }` of the withdrawn item and nothing else. */
export function toTombstone(id: string, rev: number): Tombstone {
  return { id, rev }
}
