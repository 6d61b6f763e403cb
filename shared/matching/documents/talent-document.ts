import { civilDateOf, epochDay } from '#shared/kernel/civil-date.ts'
import type { TalentFacts } from '../facts.ts'
import { familyOf } from '../lexicon/trades.ts'
import { offerOf } from '../offer.ts'
import { reachableTrades } from '../reachable-trades.ts'
import { readinessOf } from './readiness.ts'
import { rotationOf } from './rotation.ts'
import { conceptToken } from './tokens.ts'

/** What is not read from texts. `updatedAt` is an instant in UTC. */
export type TalentMeta = { readonly id: string; readonly rev: number; readonly updatedAt: string }

/** A person as the engine knows them: tokens and numbers, no text, no name. */
export type TalentDocument = Readonly<Record<string, unknown>> & { readonly id: string; readonly rev: number }

/** The document of a findable person. Who is not findable has a tombstone instead. */
export function toTalentDocument(facts: TalentFacts, meta: TalentMeta): TalentDocument {
  const offer = offerOf(facts)
  const trades = [...offer.trades, ...offer.tradesWeak]
  const reachable = reachableTrades(offer)
  const day = civilDateOf(meta.updatedAt)
  const ranks = offer.level === null ? [] : Array.from({ length: offer.level + 1 }, (_, rank) => rank)
  return {
    id: meta.id,
    rev: meta.rev,
    live: 'y',
    upd: epochDay(day),
    readiness: readinessOf(offer, day),
    rotation: rotationOf(meta.id),
    trades: offer.trades,
    tradesWeak: offer.tradesWeak,
    tradesClose: reachable.close,
    tradesRelated: reachable.related,
    families: [...new Set(trades.flatMap((trade) => familyOf(trade) ?? []))],
    codes: offer.codes,
    skills: offer.skills,
    skillsDenied: offer.skillsDenied,
    limits: String(offer.limits),
    ...(offer.level === null ? {} : { level: offer.level, levels: ranks }),
    lic: Object.fromEntries(offer.licences),
    ...(offer.licencesStated ? { licencesStated: 'y' } : {}),
    districts: offer.districts,
    within0: offer.within[0],
    within1: offer.within[1],
    within2: offer.within[2],
    ...(offer.pay === null ? {} : { pay: offer.pay }),
    refuses: offer.refuses,
    ...(offer.available === null ? {} : { available: offer.available }),
    post: offer.post,
    ...(facts.years === null ? {} : { years: facts.years }),
    everything: facts.everything ? 'y' : 'n',
    tokens: [
      ...trades.map((trade) => conceptToken('t', trade)),
      ...[...offer.skills, ...offer.skillsPartial].map((skill) => conceptToken('s', skill)),
      ...[...offer.licences.keys()].map((licence) => conceptToken('l', licence)),
      ...offer.districts.map((district) => conceptToken('p', district)),
      ...ranks.map((rank) => conceptToken('v', String(rank))),
    ],
  }
}
