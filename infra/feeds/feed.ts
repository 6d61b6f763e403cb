import type { ImportItem } from '#shared/demand/domain/import.ts'

/** One row of a feed: the item to send and the title as the source has it, or why the row cannot be read at all. */
export type FeedRow =
  | { readonly kind: 'item'; readonly line: number; readonly title: string; readonly item: ImportItem }
  | { readonly kind: 'unreadable'; readonly line: number; readonly reason: string }

/** A reader of one foreign form. It maps; it never judges: what the law wants is the market's business, told in the receipts. */
export type Feed = { readonly describes: string; readonly readRow: (text: string, line: number) => FeedRow }
