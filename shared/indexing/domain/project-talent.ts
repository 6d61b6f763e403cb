import type { IndexName } from '#shared/matching/documents/mappings.ts'
import { toTalentDocument } from '#shared/matching/documents/talent-document.ts'
import { type Talent, visibleTo } from '#shared/talent/domain/talent.ts'
import { type Projection, remembering, tombstone } from './projection.ts'
import { factsOf } from './texts-of-talent.ts'

/** Each group of searchers has an index of its own, so that consent is never a filter of a query. */
const audiences = [
  { index: 'talents-for-employers', scope: 'employers' },
  { index: 'talents-for-agencies', scope: 'agencies' },
] as const satisfies readonly { readonly index: IndexName; readonly scope: 'employers' | 'agencies' }[]

/**
 * A person for both indices: a document where registration and the consent to that audience hold, else a tombstone. Exclusions are not
 * looked at here: they concern single organisations and are judged when the root is read again.
 */
export function projectTalent(talent: Talent): readonly Projection[] {
  const { profile } = talent
  // Both indices hold the same document: it is made once.
  const document = profile === undefined ? undefined : remembering(() => toTalentDocument(factsOf(profile), talent))
  return audiences.map(({ index, scope }): Projection => {
    if (document === undefined || !visibleTo(talent, { scope, organisationIds: [] })) return tombstone(index, talent.id, talent.rev)
    return { index, id: talent.id, rev: talent.rev, live: true, document }
  })
}
