import { factsOfShown } from '#shared/indexing/domain/texts-of-talent.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { certificateName } from '#shared/reference/certificates.ts'
import { verifiedKinds } from '#shared/talent/domain/evidence.ts'
import { visibleTo } from '#shared/talent/domain/talent.ts'
import { findTalents } from '#shared/talent/use-cases/find-talents.ts'
import type { TalentFacts } from '../facts.ts'
import { type BlindCard, blindCard } from '../views/blind-card.ts'
import type { Viewer } from './viewer-of.ts'

/** A person who may be seen: the card, and the facts it was made from, for judging. */
export type Shown = { readonly card: BlindCard; readonly facts: TalentFacts }

/**
 * Reads the people of a page again, in one request, and shows those whom the viewer may see now. Consent is judged here and nowhere
 * later: who withdrew it is gone from this very reply, even when the indexer stands still (design: consent before visibility).
 */
export function showTalents(deps: {
  readonly dynamo: Dynamo
}): (hits: readonly { readonly id: string }[], viewer: Viewer, day: CivilDate) => Promise<readonly Shown[]> {
  return async (hits, viewer, day) => {
    const talents = await findTalents(deps)(hits.map((hit) => hit.id))
    return talents.flatMap((talent) => {
      if (talent?.profile === undefined || !visibleTo(talent, viewer)) return []
      const facts = factsOfShown(talent.profile)
      const verified = verifiedKinds(talent).map((id) => ({ id, name: certificateName(id) }))
      const card = blindCard(talent.id, facts, day)
      return [{ card: verified.length === 0 ? card : { ...card, verified }, facts }]
    })
  }
}
