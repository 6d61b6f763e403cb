import { addDays } from '#shared/kernel/civil-date.ts'
import { type TalentDocument, toTalentDocument } from '#shared/matching/documents/talent-document.ts'
import type { LicenceFact, Phrase, SkillFact, TalentFacts, TradeFact, VacancyNeed } from '#shared/matching/facts.ts'
import { conditionIds } from '#shared/matching/lexicon/conditions.ts'
import { levelKeys } from '#shared/matching/lexicon/levels.ts'
import { licenceIds, tradesOfLicence } from '#shared/matching/lexicon/licences.ts'
import { neighboursFrom } from '#shared/matching/lexicon/nearness.ts'
import { trades } from '#shared/matching/lexicon/trades.ts'
import { districtCodes } from '#shared/reference/districts.ts'
import { type Chance, chance } from '../../support/random-pairs.ts'

/** The day on which the bench asks. */
export const benchDay = '2026-12-01'

/** What the generated people and vacancies are drawn from. */
const listed = [...trades.values()].toSorted((one, other) => shuffled(one.id) - shuffled(other.id))
const sharesOfTrades = cumulative(listed.map((_, rank) => 1 / (rank + 3)))
const sharesOfDistricts = cumulative(districtCodes.map((_, rank) => 13 - rank / 2))
const licencesOfTrade = new Map(listed.map(({ id }) => [id, licenceIds.filter((licence) => tradesOfLicence(licence).includes(id))]))
/** The chemical industry alone has a licence for each of fifteen processes; nobody holds them all. */
export const mostLicences = 4
const read = { from: [], mood: 'plain', certainty: 1 } as const

/**
 * The person with a number: always the same one. Trades of the lexicon by Zipf's law, their typical skills by place, licences that belong
 * to them, everything else by chance; 10 to 35 percent of the fields are missing.
 */
export function personAt(number: number): TalentFacts {
  const by = chance(number * 2 + 1)
  const main = listed[pickBy(by, sharesOfTrades)]
  if (main === undefined) throw new Error('the lexicon has no trades')
  const others = by.yes(0.3)
    ? [listed[pickBy(by, sharesOfTrades)]?.id ?? main.id]
    : by.yes(0.3)
      ? neighboursFrom(main.id).close.slice(0, 1)
      : []
  const own = [...new Set([main.id, ...others])].map((trade, place): TradeFact => ({ ...read, trade, weak: place > 0 && by.yes(0.4) }))
  const known = own.flatMap(({ trade }) => skillsOf(trade))
  const skills = Array.from({ length: 2 + by.below(9) }, () => skillAt(by, known))
  const licences = own.flatMap(({ trade }) => licencesOfTrade.get(trade) ?? []).filter(() => by.yes(0.6))
  const stated = [...new Set([...licences, ...(by.yes(0.15) ? [licenceIds[by.below(licenceIds.length)] ?? ''] : [])])]
    .filter(Boolean)
    .slice(0, mostLicences)
  return {
    trades: by.yes(0.97) ? own : [],
    codes: by.yes(0.7) ? [main.codes.split(' ')[0] ?? ''] : [],
    skills: [...new Map(skills.map((fact) => [fact.skill, fact])).values()],
    limits: Array.from({ length: limitsOf(number) }, () => ({ words: '没做过', source: 'text' as const })),
    level: by.yes(0.7) ? { ...read, level: levelKeys[1 + Math.min(by.below(7), by.below(7))] ?? 'junior' } : null,
    licences: stated.map((licence) => licenceAt(by, licence)),
    licencesStated: stated.length > 0 || by.yes(0.3),
    places: by.yes(0.88)
      ? [...new Set([districtAt(by), ...(by.yes(0.25) ? [districtAt(by)] : [])])].map((district) => ({ ...read, district }))
      : [],
    bound: by.yes(0.12),
    pay: by.yes(0.75) ? { ...read, yuan: 5000 + 100 * (by.below(60) + by.below(60)) } : null,
    refuses: by.yes(0.25) ? [{ ...read, condition: conditionIds[by.below(conditionIds.length)] ?? 'night' }] : [],
    available: by.yes(0.2) ? null : by.yes(0.7) ? 'now' : addDays(benchDay, by.below(150)),
    wants: by.yes(0.05) ? { ...read, post: 'managing' } : null,
    years: by.yes(0.8) ? by.below(30) : null,
    everything: false,
  }
}

/** Of five people two tell of something that they cannot do, one of those of several; by the number, so that everything else is drawn as ever. */
function limitsOf(number: number): number {
  return [0, 2, 0, 1, 0][number % 5] ?? 0
}

/** The same person as the index holds them. */
export function documentAt(number: number): TalentDocument {
  return toTalentDocument(personAt(number), { id: idOf(number), rev: 1, updatedAt: '2026-11-30T08:00:00.000Z' })
}

export function idOf(number: number): string {
  return `tal_${String(number).padStart(7, '0')}`
}

/** The vacancy with a number, drawn as the people are. */
export function vacancyAt(number: number): VacancyNeed {
  const by = chance(number * 2)
  const main = listed[pickBy(by, sharesOfTrades)]
  if (main === undefined) throw new Error('the lexicon has no trades')
  const known = skillsOf(main.id)
  const phrases = (least: number, more: number): readonly Phrase[] =>
    Array.from({ length: least + by.below(more) }, () => phraseAt(by, known)).filter(({ concepts }) => concepts.length > 0)
  const top = 7000 + 100 * (by.below(50) + by.below(50))
  return {
    trade: { ...read, trade: main.id, weak: false },
    code: by.yes(0.65) ? (main.codes.split(' ')[0] ?? null) : null,
    must: phrases(2, 4),
    nice: phrases(0, 3),
    level: by.yes(0.6) ? { ...read, level: levelKeys[1 + by.below(4)] ?? 'junior' } : null,
    licences: (licencesOfTrade.get(main.id) ?? [])
      .filter(() => by.yes(0.5))
      .slice(0, 2)
      .map((licence) => ({ licence, from: [] })),
    otherCertificates: [],
    district: by.yes(0.95) ? { ...read, district: districtAt(by) } : null,
    payMin: top - 2000,
    payMax: by.yes(0.92) ? top : null,
    conditions: by.yes(0.4) ? [{ ...read, condition: conditionIds[by.below(conditionIds.length)] ?? 'night' }] : [],
    post: 'hands',
  }
}

function skillsOf(trade: string): readonly string[] {
  return (trades.get(trade)?.skills ?? '').split(' ').filter((skill) => skill !== '')
}

function skillAt(by: Chance, known: readonly string[]): SkillFact {
  const skill = known[Math.min(by.below(known.length), by.below(known.length))] ?? 'readDrawing'
  if (by.yes(0.06)) return { skill, grasp: 'none', implied: false, from: [], mood: 'denied', certainty: 1 }
  return { ...read, skill, grasp: by.yes(0.75) ? 'full' : 'partial', implied: false }
}

function phraseAt(by: Chance, known: readonly string[]): Phrase {
  const concepts = Array.from({ length: by.yes(0.25) ? 2 : 1 }, () => known[by.below(Math.max(1, known.length))] ?? '')
  return { phrase: '要会的', concepts: [...new Set(concepts)].filter((concept) => concept !== '') }
}

function licenceAt(by: Chance, licence: string): LicenceFact {
  return { ...read, licence, held: true, expires: by.yes(0.25) ? null : addDays(benchDay, by.below(900) - 120) }
}

function districtAt(by: Chance): string {
  return districtCodes[pickBy(by, sharesOfDistricts)] ?? '330106'
}

/** A place in a list, by cumulative shares of one. */
function pickBy(by: Chance, shares: readonly number[]): number {
  const drawn = by.below(1_000_000) / 1_000_000
  let low = 0
  let high = shares.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shares[middle] ?? 1) > drawn) high = middle
    else low = middle + 1
  }
  return low
}

function cumulative(weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let so = 0
  return weights.map((weight) => {
    so += weight / whole
    return so
  })
}

/** An order of trades that has nothing to do with their families. */
function shuffled(id: string): number {
  return [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7)
}
