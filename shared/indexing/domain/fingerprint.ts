import { createHash } from 'node:crypto'
import { type IndexName, mappingOf } from '#shared/matching/documents/mappings.ts'
import { theLexicon } from '#shared/matching/lexicon/compiled.ts'
import type { TradeEntry } from '#shared/matching/lexicon/entries.ts'
import { trades } from '#shared/matching/lexicon/trades.ts'
import { rankingVersion } from '#shared/matching/points.ts'

/** To be raised when documents change though mapping, lexicon and ranking did not: when the reading of texts is mended. */
const projectionVersion = 1

/**
 * What the documents of an index are made by, as a short text. It is kept with the index; when a release makes another one, the index
 * is rebuilt, because stored documents would be read from texts by rules that no longer hold. `ofTrades`: what the lexicon holds of trades beside
 * their words; documents of people tell which trades are close to theirs (decision 0038).
 */
export function fingerprintOf(index: IndexName, ofTrades: Iterable<TradeEntry> = trades.values()): string {
  return createHash('sha256')
    .update(JSON.stringify([projectionVersion, rankingVersion, mappingOf(index), theLexicon().digest, [...ofTrades]]))
    .digest('base64url')
    .slice(0, 16)
}
