import { createHash } from 'node:crypto'
import { type IndexName, mappingOf, orderOf } from '#shared/matching/documents/mappings.ts'
import { theLexicon } from '#shared/matching/lexicon/compiled.ts'
import { trades } from '#shared/matching/lexicon/trades.ts'
import { rankingVersion } from '#shared/matching/points.ts'
import { districts } from '#shared/reference/districts.ts'

/** To be raised when documents change though mapping, lexicon and ranking did not: when the reading of texts is mended. */
const projectionVersion = 1

/**
 * What the documents of an index are made by, as a short text. It is kept with the index; when a release makes another one, the index
 * is rebuilt, because stored documents would be read from texts by rules that no longer hold. `beside`: what documents hold of the reference data beside
 * what is read from texts, which trades are close to a person's (decision 0038) and which districts lie around theirs.
 */
export function fingerprintOf(index: IndexName, beside: object = { trades: [...trades.values()], districts }): string {
  return createHash('sha256')
    .update(JSON.stringify([projectionVersion, rankingVersion, mappingOf(index), orderOf(index), theLexicon().digest, beside]))
    .digest('base64url')
    .slice(0, 16)
}
