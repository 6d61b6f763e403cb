import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import { anyOf, either, type Query } from '../engine.ts'
import type { LicenceNeed, TalentFacts, VacancyNeed } from '../facts.ts'
import { endedUndated, isQuick, licenceIds } from '../lexicon/licences.ts'
import { type Offer, offerOf } from '../offer.ts'
import { maxLicences, points } from '../points.ts'
import { licenceSlots, partOf, possibleSlots, type Slot } from '../slots.ts'
import { type Clause, type Criterion, type Finding, tiers, type Verdict } from './criterion.ts'
import { slotToken } from './skills.ts'

const { max, quickShare, expiredShare } = points.licences

/** `absent`: certificates were stated and this one is not among them, or it is denied. `unknown`: nothing was said of certificates. */
export type LicenceState = 'valid' | 'expired' | 'absent' | 'unknown'

/**
 * Required licences, each worth its share: in full while valid on the day, in part when expired, and in part when it is stated to be
 * lacking but quickly got (health certificate). One that nothing was said about is unknown and scores nothing.
 */
export const licences: Criterion = {
  key: 'licences',
  talentClauses: (need, day) => ({
    base: asksNothing(need) ? max : 0,
    clauses: licenceSlots(need).flatMap((slot) => talentTiers(slot, day)),
  }),
  vacancyClauses: (facts, day) => {
    const offer = offerOf(facts)
    return {
      base: 0,
      clauses: [
        { name: 'licences:none', points: max, filter: anyOf('licences', ['none']) },
        ...possibleSlots(max, maxLicences).flatMap((slot) => vacancyTiers(slot, offer, day)),
      ],
    }
  },
  judge: (need, facts, day) => {
    const offer = offerOf(facts)
    const judged = licenceSlots(need).map((slot) => judgeLicence(slot, facts, offer, day))
    const others = need.otherCertificates.map(
      (name): Finding => ({ verdict: 'unknown', note: { say: 'licences.unreadable', values: { name } } }),
    )
    const evidence = [...judged.map((one) => one.finding), ...others]
    const value = asksNothing(need) ? max : judged.reduce((sum, one) => sum + one.points, 0)
    return { key: 'licences', points: value, max, verdict: overall(evidence), evidence }
  },
}

/** Nothing is asked for. A certificate that the lexicon does not know is asked for, though it earns nothing: nobody is known to have it. */
export function asksNothing(need: VacancyNeed): boolean {
  return need.licences.length === 0 && need.otherCertificates.length === 0
}

/** How a person stands to a licence on a day. */
export function licenceState(licence: string, offer: Offer, day: CivilDate): LicenceState {
  const until = offer.licences.get(licence)
  if (until !== undefined) return until >= epochDay(day) ? 'valid' : 'expired'
  return offer.licencesStated ? 'absent' : 'unknown'
}

/** The part points of a licence in a state, out of its share. */
function worth(licence: string, state: LicenceState, share: number): number {
  if (state === 'valid') return share
  if (state === 'unknown') return 0
  if (isQuick(licence)) return partOf(share, quickShare)
  return state === 'expired' ? partOf(share, expiredShare) : 0
}

function talentTiers({ slot, share, of }: Slot<LicenceNeed>, day: CivilDate): readonly Clause[] {
  const field = `lic.${of.licence}`
  const named: Query = { exists: { field } }
  const valid: Query = { range: { [field]: { gte: epochDay(day) } } }
  const lesser = isQuick(of.licence)
    ? { name: `licences:${slot}:quick`, points: partOf(share, quickShare), filter: either([named, anyOf('licencesStated', ['y'])]) }
    : { name: `licences:${slot}:expired`, points: partOf(share, expiredShare), filter: named }
  return tiers([{ name: `licences:${slot}:valid`, points: share, filter: valid }, lesser])
}

function vacancyTiers({ slot, share }: { slot: number; share: number }, offer: Offer, day: CivilDate): readonly Clause[] {
  const states = licenceIds.map((licence) => ({ licence, worth: worth(licence, licenceState(licence, offer, day), share) }))
  const steps = [...new Set(states.map((one) => one.worth))].filter((value) => value > 0).toSorted((one, other) => other - one)
  return tiers(
    steps.map((step) => ({
      name: `licences:${slot}:${share}:${step}`,
      points: step,
      filter: anyOf(
        'licences',
        states.filter((one) => one.worth >= step).map((one) => slotToken(slot, share, one.licence)),
      ),
    })),
  )
}

function judgeLicence(
  { share, of }: Slot<LicenceNeed>,
  facts: TalentFacts,
  offer: Offer,
  day: CivilDate,
): { readonly points: number; readonly finding: Finding } {
  const state = licenceState(of.licence, offer, day)
  const quick = isQuick(of.licence)
  const last = facts.licences.filter((one) => one.held && one.licence === of.licence).map((one) => one.expires)
  const until = last.includes(null) ? '' : (last.toSorted().at(-1) ?? '')
  const verdict: Verdict = state === 'valid' ? 'met' : state === 'unknown' ? 'unknown' : state === 'expired' || quick ? 'partly' : 'unmet'
  const say = `licences.${wordingOf(state, quick, until)}` as const
  return { points: worth(of.licence, state, share), finding: { verdict, note: { say, values: { licence: of.licence, until } } } }
}

function wordingOf(state: LicenceState, quick: boolean, until: string): LicenceState | 'absentQuick' | 'validNoEnd' | 'expiredUndated' {
  if (state === 'absent' && quick) return 'absentQuick'
  if (state === 'valid' && until === '') return 'validNoEnd'
  return state === 'expired' && until === endedUndated ? 'expiredUndated' : state
}

function overall(evidence: readonly Finding[]): Verdict {
  if (evidence.length === 0) return 'notAsked'
  if (evidence.every((finding) => finding.verdict === 'met')) return 'met'
  if (evidence.some((finding) => finding.verdict === 'met' || finding.verdict === 'partly')) return 'partly'
  return evidence.some((finding) => finding.verdict === 'unmet') ? 'unmet' : 'unknown'
}
