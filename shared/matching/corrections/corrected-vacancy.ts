import type { LicenceNeed, Phrase, VacancyNeed } from '../facts.ts'
import { licenceName } from '../lexicon/licences.ts'
import { skillName } from '../lexicon/trades.ts'
import { maxMust, maxNice } from '../points.ts'
import type { VacancyTexts } from '../texts.ts'
import { factKey } from './correction.ts'
import { isTakenBack, type OwnerSays, ownWord } from './owner-says.ts'

/** What a vacancy's texts ask for, after its poster's word on it; the trade is settled before. What was chosen in a field stands. */
export function correctedVacancy(need: VacancyNeed, texts: VacancyTexts, says: OwnerSays): VacancyNeed {
  const removed = (key: string): boolean => says.of(key) === 'none' || says.of(key) === 'hasNot'
  const payless = need.said?.pay !== undefined && removed('pay')
  const { said: _, ...unsaid } = need
  return {
    ...(payless ? { ...unsaid, payMin: null, payMax: null } : need),
    code: need.code !== null && isTakenBack(need.code, need.trade === null ? [] : [need.trade], says) ? null : need.code,
    ...correctedPhrases(need, texts, says),
    level: need.level !== null && need.level.level !== texts.minLevel && removed(factKey('level', need.level.level)) ? null : need.level,
    licences: correctedLicences(need.licences, says),
    district:
      need.district !== null && need.district.from.length > 0 && removed(factKey('place', need.district.district)) ? null : need.district,
    conditions: need.conditions.filter(({ condition }) => !removed(factKey('condition', condition))),
    post: need.post !== 'hands' && removed(factKey('post', need.post)) ? 'hands' : need.post,
  }
}

/**
 * Concepts that are not asked for leave their phrases; a phrase of a field stays as it was written, one of the running text goes with its
 * last concept. What is insisted on, or merely welcome, moves to where the poster says.
 */
function correctedPhrases(need: VacancyNeed, texts: VacancyTexts, says: OwnerSays): Pick<VacancyNeed, 'must' | 'nice'> {
  const wanted = { must: says.saidOf('skill', 'has'), nice: says.saidOf('skill', 'partly') }
  const gone = new Set([...wanted.must, ...wanted.nice, ...says.saidOf('skill', 'none', 'hasNot')])
  const rest = (kind: 'must' | 'nice', written: readonly string[]): readonly Phrase[] => {
    const stays = new Set([...gone].filter((concept) => !wanted[kind].includes(concept)))
    return need[kind].flatMap((phrase): readonly Phrase[] => {
      const concepts = phrase.concepts.filter((concept) => !stays.has(concept))
      return concepts.length === phrase.concepts.length
        ? [phrase]
        : concepts.length > 0 || written.length > 0
          ? [{ ...phrase, concepts }]
          : []
    })
  }
  const added = (kept: readonly Phrase[], concepts: readonly string[]): readonly Phrase[] => {
    const there = new Set(kept.flatMap((phrase) => phrase.concepts))
    return [
      ...concepts.filter((concept) => !there.has(concept)).map((concept) => ({ phrase: skillName(concept), concepts: [concept] })),
      ...kept,
    ]
  }
  return {
    must: added(rest('must', texts.mustSkills), wanted.must).slice(0, Math.max(maxMust, texts.mustSkills.length)),
    nice: added(rest('nice', texts.niceSkills), wanted.nice).slice(0, Math.max(maxNice, texts.niceSkills.length)),
  }
}

function correctedLicences(found: readonly LicenceNeed[], says: OwnerSays): readonly LicenceNeed[] {
  const gone = says.saidOf('licence', 'none', 'hasNot')
  const kept = found.filter(({ licence }) => !gone.includes(licence))
  const there = new Set(kept.map(({ licence }) => licence))
  const added = says.saidOf('licence', 'has', 'partly').filter((licence) => !there.has(licence))
  return [...added.map((licence): LicenceNeed => ({ licence, from: ownWord(licenceName(licence)) })), ...kept]
}
