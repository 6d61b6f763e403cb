import type { PayFact, TalentFacts, VacancyNeed } from '#shared/matching/facts.ts'
import { type HumanNeed, type HumanPerson, strangersDay } from './strangers.ts'
import { conditionWords, levelWords, licenceWords, skillWords, tradeWords } from './strangers-words.ts'

/**
 * One thing that a human reads, and how the reader did. `idle`: the human claims that something is not there, and the reader found
 * nothing of its kind at all, or the lexicon could not name it: no merit of the reader's.
 */
export type Claim = { readonly kind: string; readonly what: string; readonly verdict: 'right' | 'wrong' | 'idle' }

/** Claims about an advertisement. */
export function claimsOfNeed(human: HumanNeed, need: VacancyNeed): readonly Claim[] {
  const must = need.must.flatMap((phrase) => phrase.concepts)
  const nice = need.nice.flatMap((phrase) => phrase.concepts)
  const licences = need.licences.map((one) => one.licence)
  const conditions = need.conditions.map((one) => one.condition)
  return [
    there('trade', human.trade, idsOf(tradeWords, human.trade), need.trade === null ? [] : [need.trade.trade]),
    ...(human.notTrades ?? []).map((word) =>
      absent('notTrade', word, idsOf(tradeWords, word), need.trade === null ? [] : [need.trade.trade]),
    ),
    ...(human.must ?? []).map((word) => there('must', word, idsOf(skillWords, word), must)),
    ...(human.nice ?? []).map((word) => there('nice', word, idsOf(skillWords, word), nice)),
    ...(human.notAsked ?? []).map((word) => absent('notAsked', word, idsOf(skillWords, word), [...must, ...nice])),
    ...levelClaim(human.level, need.level?.level ?? null),
    ...(human.licences ?? []).map((word) => there('licence', word, idsOf(licenceWords, word), licences)),
    ...(human.licences?.length === 0 ? [equal('licence', '不要求证', 0, licences.length)] : []),
    ...(human.notLicences ?? []).map((word) => absent('notLicence', word, idsOf(licenceWords, word), licences)),
    ...(human.district === undefined ? [] : [equal('district', human.district, human.district, need.district?.district ?? null)]),
    ...(human.payMin === undefined ? [] : [equal('pay', `起 ${human.payMin}`, human.payMin, need.payMin)]),
    ...(human.payMax === undefined ? [] : [equal('pay', `止 ${human.payMax}`, human.payMax, need.payMax)]),
    ...(human.payPerDay === undefined ? [] : [dayWage(human.payPerDay, need.payMin)]),
    ...(human.conditions ?? []).map((word) => there('condition', word, idsOf(conditionWords, word), conditions)),
    ...(human.notConditions ?? []).map((word) => absent('notCondition', word, idsOf(conditionWords, word), conditions)),
    ...(human.post === undefined ? [] : [equal('post', human.post, human.post, need.post)]),
  ]
}

/** Claims about a profile. */
export function claimsOfPerson(human: HumanPerson, facts: TalentFacts): readonly Claim[] {
  const named = facts.trades.map((trade) => trade.trade)
  const strong = facts.trades.filter((trade) => !trade.weak).map((trade) => trade.trade)
  const graspedBy = (grasp: 'full' | 'partial'): readonly string[] => [
    ...facts.skills.filter((skill) => skill.grasp === grasp).map((skill) => skill.skill),
    ...facts.trades.filter((trade) => trade.weak === (grasp === 'partial')).map((trade) => `t:${trade.trade}`),
  ]
  const full = graspedBy('full')
  const partial = graspedBy('partial')
  const refused = facts.refuses.map((one) => one.condition)
  return [
    ...human.trades.map((word, index) =>
      there('trade', word, idsOf(tradeWords, word), index === 0 ? strong.filter((id) => id === named[0]) : named),
    ),
    ...(human.notTrades ?? []).map((word) => absent('notTrade', word, idsOf(tradeWords, word), named)),
    ...(human.skills ?? []).map((word) => there('skill', word, idsOf(skillWords, word), full)),
    ...(human.partly ?? []).map((word) => {
      const ids = idsOf(skillWords, word)
      return there('partly', word, ids.some((id) => full.includes(id)) ? [] : ids, partial)
    }),
    ...(human.lacks ?? []).map((word) => lacked(word, idsOf(skillWords, word), facts, [...full, ...partial])),
    ...(human.licences ?? []).map(({ name, expires }) => heldUntil(name, expires, facts)),
    ...(human.without ?? []).map((word) => notValid(word, facts)),
    ...levelClaim(human.level, facts.level?.level ?? null),
    ...districtClaims(human.districts, facts),
    ...(human.bound === undefined ? [] : [equal('bound', human.bound ? '只在这几区' : '别处也去', human.bound, facts.bound)]),
    ...(human.pay === undefined ? [] : [equal('pay', String(human.pay), human.pay, yuan(facts.pay))]),
    ...(human.refuses ?? []).map((word) => there('refuses', word, idsOf(conditionWords, word), refused)),
    ...(human.accepts ?? []).map((word) => absent('accepts', word, idsOf(conditionWords, word), refused)),
    ...(human.available === undefined ? [] : [equal('available', human.available, human.available, facts.available)]),
    ...(human.years === undefined ? [] : [equal('years', String(human.years), human.years, facts.years)]),
  ]
}

/** The ids of a word. Throws when the word has no row in its table. */
function idsOf(table: Readonly<Record<string, string>>, word: string): readonly string[] {
  const row = table[word]
  if (row === undefined) throw new Error(`no row for ${word}`)
  return row.split(' ').filter((id) => id !== '')
}

function claim(kind: string, what: string, right: boolean): Claim {
  return { kind, what, verdict: right ? 'right' : 'wrong' }
}

function equal(kind: string, what: string, expected: unknown, found: unknown): Claim {
  return claim(kind, what, expected === found)
}

function there(kind: string, what: string, ids: readonly string[], found: readonly string[]): Claim {
  return claim(
    kind,
    what,
    ids.some((id) => found.includes(id)),
  )
}

function absent(kind: string, what: string, ids: readonly string[], found: readonly string[]): Claim {
  if (ids.length === 0 || found.length === 0) return { kind, what, verdict: 'idle' }
  return claim(kind, what, !ids.some((id) => found.includes(id)))
}

/** A denied or wished skill is right when it is kept as such, idle when it was not seen. */
function lacked(word: string, ids: readonly string[], facts: TalentFacts, known: readonly string[]): Claim {
  if (ids.some((id) => known.includes(id))) return claim('lacks', word, false)
  const seen = facts.skills.some((skill) => skill.grasp === 'none' && ids.includes(skill.skill))
  return seen ? claim('lacks', word, true) : { kind: 'lacks', what: word, verdict: 'idle' }
}

function levelClaim(expected: HumanNeed['level'], found: string | null): readonly Claim[] {
  if (expected === undefined) return []
  return [equal('level', expected ?? '不要求等级', expected === null ? null : levelWords[expected], found)]
}

function heldUntil(name: string, expires: string | null, facts: TalentFacts): Claim {
  const ids = idsOf(licenceWords, name)
  const right = facts.licences.some((one) => one.held && ids.includes(one.licence) && one.expires === expires)
  return claim('licence', `${name} ${expires ?? '长期'}`, right)
}

function notValid(word: string, facts: TalentFacts): Claim {
  const ids = idsOf(licenceWords, word)
  const seen = facts.licences.filter((one) => ids.includes(one.licence))
  if (seen.length === 0) return { kind: 'without', what: word, verdict: 'idle' }
  return claim('without', word, !seen.some((one) => one.held && (one.expires === null || one.expires >= strangersDay)))
}

function districtClaims(expected: readonly string[] | undefined, facts: TalentFacts): readonly Claim[] {
  if (expected === undefined) return []
  const found = facts.places.map((place) => place.district)
  return [
    ...expected.map((district) => there('district', district, [district], found)),
    claim(
      'district',
      '没有别的区',
      found.every((district) => expected.includes(district)),
    ),
  ]
}

function dayWage(yuanADay: number, month: number | null): Claim {
  const what = `每天 ${yuanADay}`
  if (month === null) return { kind: 'pay', what, verdict: 'idle' }
  return claim('pay', what, month >= yuanADay * 20 && month <= yuanADay * 31)
}

function yuan(pay: PayFact | null): number | null {
  return pay?.yuan ?? null
}
