import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { showTalents } from '#shared/matching/use-cases/show-talents.ts'
import { viewerOf } from '#shared/matching/use-cases/viewer-of.ts'
import type { BlindCard } from '#shared/matching/views/blind-card.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { StoreUnavailable } from '#shared/platform/dynamo/retries.ts'
import type { Member, Membership } from '#shared/platform/http/principal.ts'
import type { Introduction } from '../domain/introduction.ts'
import { createIntroductions } from '../store/introductions.ts'
import type { Asked } from './list-own-introductions.ts'

/** An introduction with the person's blind card, as an organisation sees it. */
export type SeenIntroduction = { readonly introduction: Introduction; readonly card: BlindCard }

/**
 * An organisation's introductions, newest first. Whoever withdrew consent or hid meanwhile is left out of this very reply. The people
 * shown are entered in the access log.
 */
export function listOrganisationIntroductions(
  deps: Deps,
): (by: Member, asked: Asked) => Promise<{ readonly items: readonly SeenIntroduction[]; readonly after?: Position }> {
  return async (by, asked) => {
    const page = await createIntroductions(deps.dynamo).ofOrganisation(by.member.organisationId, asked)
    const cards = await cardsFor(deps, by.member, page.items)
    const items = page.items.flatMap((introduction): SeenIntroduction[] => {
      const card = cards.get(introduction.id)
      return card === undefined ? [] : [{ introduction, card }]
    })
    await logView(deps, by, items)
    return { items, ...(page.after === undefined ? {} : { after: page.after }) }
  }
}

/** Cards by introduction. An agency looks for several employers: whoever hid from one of them is not seen for that one. */
async function cardsFor(
  deps: Deps,
  { organisationId, kind }: Membership,
  introductions: readonly Introduction[],
): Promise<ReadonlyMap<string, BlindCard>> {
  const day = civilDateOf(deps.clock.now())
  const groups = Map.groupBy(introductions, ({ vacancy }) => vacancy.employerId)
  const shown = await Promise.all(
    [...groups].map(async ([employerId, group]) => {
      const viewer = await viewerOf(deps)({ organisationId, kind, employerId })
      const people = await showTalents(deps)(
        group.map(({ talentId }) => ({ id: talentId })),
        viewer,
        day,
      )
      const byTalent = new Map(people.map(({ card }) => [card.id, card]))
      return group.map(({ id, talentId }) => [id, byTalent.get(talentId)] as const)
    }),
  )
  return new Map(shown.flat().flatMap(([id, card]) => (card === undefined ? [] : [[id as string, card] as const])))
}

async function logView(deps: Deps, by: Member, items: readonly SeenIntroduction[]): Promise<void> {
  if (items.length === 0) return
  const ids = [...new Set(items.map(({ card }) => card.id))]
  const written = await deps.dynamo.transact([
    ledgerEntry(deps, { subject: by.member.organisationId, action: 'introductions.viewed', by, ids }),
  ])
  if (!written.ok) throw new StoreUnavailable(written.error.kind)
}
