import { addDays } from '#shared/kernel/civil-date.ts'
import type { LicenceFact, LicenceNeed, Phrase, Post, SkillFact, TalentFacts, TradeFact, VacancyNeed } from '#shared/matching/facts.ts'
import { conditionIds } from '#shared/matching/lexicon/conditions.ts'
import { levelKeys } from '#shared/matching/lexicon/levels.ts'
import { neighboursOf } from '#shared/matching/lexicon/nearness.ts'
import { trades } from '#shared/matching/lexicon/trades.ts'
import { districtCodes } from '#shared/reference/districts.ts'

/** The day on which random pairs are judged. */
export const day = '2026-12-01'

/** A source of chance with a seed, so that a failure can be run again (mulberry32). */
export type Chance = { readonly below: (limit: number) => number; readonly yes: (share: number) => boolean }

export function chance(seed: number): Chance {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
  return { below: (limit) => Math.floor(next() * limit), yes: (share) => next() < share }
}

/** Few trades and licences, so that many pairs meet in every way. */
const someTrades = ['co2Welder', 'manualWelder', 'argonWelder', 'weldingRobotOperator', 'wokChef', 'canteenCook', 'sewer', 'o:4-01-02-01']
const someCodes = ['6-18-02-04', '4-03-02-01', '6-05-01-03', '4-01-02-01']
const someLicences = ['welding', 'lowVoltage', 'health', 'forklift', 'driverC1']
const posts: readonly Post[] = ['hands', 'hands', 'hands', 'managing', 'selling']
const read = { from: [], mood: 'plain', certainty: 1 } as const

/** What a vacancy might ask, each field now and then left out. */
export function randomNeed(by: Chance): VacancyNeed {
  const trade = by.yes(0.9) ? pick(by, someTrades) : undefined
  const known = skillsAround(trade ?? 'sewer')
  return {
    trade: trade === undefined ? null : tradeFact(trade, false),
    code: by.yes(0.6) ? pick(by, someCodes) : null,
    must: halves(
      by,
      several(by, 9, () => phrase(by, known)),
    ),
    nice: several(by, 5, () => phrase(by, known)),
    level: by.yes(0.6) ? { ...read, level: pick(by, levelKeys) } : null,
    licences: [...new Set(several(by, 4, () => pick(by, someLicences)))].map((licence): LicenceNeed => ({ licence, from: [] })),
    otherCertificates: by.yes(0.1) ? ['某某结业证'] : [],
    district: by.yes(0.9) ? { ...read, district: pick(by, districtCodes) } : null,
    payMin: by.yes(0.9) ? 5_000 : null,
    payMax: by.yes(0.9) ? 6_000 + by.below(40) * 137 : null,
    conditions: several(by, 3, () => ({ ...read, condition: pick(by, conditionIds) })),
    post: pick(by, posts),
  }
}

/** What a person might have said. */
export function randomFacts(by: Chance): TalentFacts {
  const found = several(by, 4, () => tradeFact(pick(by, someTrades), by.yes(0.3)))
  const own = [...new Map(found.map((fact) => [fact.trade, fact])).values()]
  const known = own.flatMap((fact) => skillsAround(fact.trade))
  const skills = several(by, 13, () => skillFact(by, pick(by, known.length === 0 ? ['readDrawing'] : known)))
  const licences = several(by, 4, () => licenceFact(by))
  return {
    trades: own,
    codes: by.yes(0.5) ? [pick(by, someCodes)] : [],
    skills: [...new Map(skills.map((fact) => [fact.skill, fact])).values()],
    limits: several(by, 4, () => ({ words: '没做过', source: 'text' as const })),
    level: by.yes(0.7) ? { ...read, level: pick(by, levelKeys) } : null,
    licences,
    licencesStated: licences.length > 0 || by.yes(0.3),
    places: by.yes(0.85) ? [...new Set(several(by, 3, () => pick(by, districtCodes)))].map((district) => ({ ...read, district })) : [],
    bound: by.yes(0.2),
    pay: by.yes(0.8) ? { ...read, yuan: 5_000 + by.below(80) * 131 } : null,
    refuses: several(by, 2, () => ({ ...read, condition: pick(by, conditionIds) })),
    available: by.yes(0.2) ? null : by.yes(0.5) ? 'now' : addDays(day, by.below(200)),
    wants: by.yes(0.2) ? { ...read, post: pick(by, ['managing', 'selling', 'teaching', 'designing', 'watching']) } : null,
    years: by.yes(0.8) ? by.below(30) : null,
    everything: by.yes(0.05),
  }
}

function skillsAround(trade: string): readonly string[] {
  const near = [trade, ...neighboursOf(trade).close]
  return near.flatMap((id) => trades.get(id)?.skills.split(' ') ?? [])
}

/** Now and then two phrases side by side are the halves of one. */
function halves(by: Chance, phrases: readonly Phrase[]): readonly Phrase[] {
  const joined = phrases.map(() => by.yes(0.25))
  return phrases.map((one, at) => (joined[at - (at % 2)] ? { ...one, whole: `whole ${at - (at % 2)}` } : one))
}

function phrase(by: Chance, known: readonly string[]): Phrase {
  const concepts = by.yes(0.15) || known.length === 0 ? [] : several(by, 4, () => pick(by, known))
  return { phrase: '要会的技能', concepts: [...new Set(by.yes(0.1) ? [...concepts, `t:${pick(by, someTrades)}`] : concepts)] }
}

function tradeFact(trade: string, weak: boolean): TradeFact {
  return { ...read, trade, weak }
}

function skillFact(by: Chance, skill: string): SkillFact {
  if (by.yes(0.2)) return { skill, grasp: 'none', implied: false, from: [], mood: 'denied', certainty: 1 }
  return { ...read, skill, grasp: by.yes(0.6) ? 'full' : 'partial', implied: false }
}

function licenceFact(by: Chance): LicenceFact {
  const licence = pick(by, someLicences)
  if (by.yes(0.2)) return { licence, held: false, expires: null, from: [], mood: 'denied', certainty: 1 }
  return { ...read, licence, held: true, expires: by.yes(0.3) ? null : addDays(day, by.below(400) - 150) }
}

function several<T>(by: Chance, limit: number, one: () => T): readonly T[] {
  return Array.from({ length: by.below(limit) }, one)
}

function pick<T>(by: Chance, list: readonly T[]): T {
  const found = list[by.below(list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}
