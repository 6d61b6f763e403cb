import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import { showTalents } from '#shared/matching/use-cases/show-talents.ts'
import { viewerOf } from '#shared/matching/use-cases/viewer-of.ts'
import type { BlindCard } from '#shared/matching/views/blind-card.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Member, Membership } from '#shared/platform/http/principal.ts'
import { type Introduction, type IntroductionState, recipientOf } from '../domain/introduction.ts'
import { type Flag, flagOf, type Stage } from '../domain/stages.ts'
import { type Step, stateOn, stepsOf } from '../domain/steps.ts'
import { createIntroductions } from '../store/introductions.ts'
import type { Asked } from './list-own-introductions.ts'

/**
 * An introduction with the person's blind card, as an organisation sees it: how it stands today, what reminds the organisation of it, and what
 * it may do now. `contact`: whether it may ask for the person's contact details.
 */
export type SeenIntroduction = {
  readonly introduction: Introduction
  readonly card: BlindCard
  readonly state: IntroductionState
  readonly flag?: Flag
  readonly steps: readonly Step[]
  readonly contact: 'none' | 'agreed' | 'withdrawn'
}

/**
 * An organisation's introductions, newest first, or those of one stage, what changed last first. Whoever withdrew consent or hid meanwhile is
 * left out of this very reply. The people shown are entered in the access log.
 */
export function listOrganisationIntroductions(
  deps: Deps,
): (
  by: Member,
  asked: Asked & { readonly stage?: Stage | undefined },
) => Promise<{ readonly items: readonly SeenIntroduction[]; readonly after?: Position }> {
  return async (by, asked) => {
    const page = await createIntroductions(deps.dynamo).ofOrganisation(by.member.organisationId, asked)
    const items = await seen(deps, by, page.items)
    return { items, ...(page.after === undefined ? {} : { after: page.after }) }
  }
}

/** One of an organisation's; whoever is hidden from it is hidden here, too. */
export function findOrganisationIntroduction(deps: Deps): (by: Member, id: string) => Promise<SeenIntroduction | undefined> {
  return async (by, id) => {
    const introduction = await createIntroductions(deps.dynamo).get(id)
    if (introduction === undefined || !introduction.parties.some((party) => party.organisationId === by.member.organisationId))
      return undefined
    return (await seen(deps, by, [introduction]))[0]
  }
}

async function seen(deps: Deps, by: Member, introductions: readonly Introduction[]): Promise<readonly SeenIntroduction[]> {
  const cards = await cardsFor(deps, by.member, introductions)
  const now = deps.clock.now()
  const items = introductions.flatMap((introduction): SeenIntroduction[] => {
    const card = cards.get(introduction.id)
    return card === undefined ? [] : [{ introduction, card, ...readToday(introduction, by.member.organisationId, now) }]
  })
  await logView(deps, by, items)
  return items
}

function readToday(introduction: Introduction, organisationId: string, now: string): Omit<SeenIntroduction, 'introduction' | 'card'> {
  const today = civilDateOf(now)
  const recipient = recipientOf(introduction)?.organisationId
  const other = recipient !== undefined && recipient !== organisationId
  const flag = other ? undefined : flagOf(introduction, now)
  const given = introduction.consents.some((consent) => consent.recipientId === organisationId)
  const under = underWay.has(introduction.state) && recipient === organisationId
  return {
    state: stateOn(introduction, today),
    ...(flag === undefined ? {} : { flag }),
    steps: stepsOf(introduction, { kind: 'organisation', organisationId }, today),
    contact: !under || !given ? 'none' : introduction.revealTo.length > 0 ? 'agreed' : 'withdrawn',
  }
}

const underWay: ReadonlySet<IntroductionState> = new Set(['agreed', 'interview', 'offer'])

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
  await deps.dynamo.append(ledgerEntry(deps, { subject: by.member.organisationId, action: 'introductions.viewed', by, ids }))
}
