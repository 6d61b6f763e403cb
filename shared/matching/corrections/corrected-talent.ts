import type { LicenceFact, SkillFact, TalentFacts } from '../facts.ts'
import { endedUndated, licenceName } from '../lexicon/licences.ts'
import type { TalentTexts } from '../texts.ts'
import { factKey, type Saying } from './correction.ts'
import { isTakenBack, type OwnerSays, ownSkill, ownWord } from './owner-says.ts'

/**
 * What a person's texts say, after their own word on it; trades are settled before. What they chose in a field is a choice and no reading:
 * it stands, whatever an earlier correction says of the text.
 */
export function correctedTalent(facts: TalentFacts, texts: TalentTexts, says: OwnerSays): TalentFacts {
  const removed = (key: string): boolean => says.of(key) === 'none'
  const unsaid = (key: string, field: unknown): boolean => field === null && removed(key)
  const places = facts.places.filter(({ district, from }) => from.length === 0 || !removed(factKey('place', district)))
  const yearless = unsaid('years', texts.years)
  const skills = correctedSkills(facts.skills, says)
  const licences = correctedLicences(facts.licences, says)
  return {
    ...facts,
    codes: facts.codes.filter((code) => !isTakenBack(code, facts.trades, says)),
    // Basics that years in a trade suggest fall with the years.
    skills: yearless ? skills.filter(({ implied }) => !implied) : skills,
    limits: removed('limits') ? [] : facts.limits,
    level:
      facts.level !== null && facts.level.level !== texts.level && removed(factKey('level', facts.level.level))
        ? stated(texts)
        : facts.level,
    licences,
    licencesStated:
      facts.licences.length > 0 && licences.length === 0 ? texts.certificates.length > 0 : facts.licencesStated || licences.length > 0,
    places,
    bound: facts.bound && places.length > 0 && !removed('bound'),
    pay: unsaid('pay', texts.expectPayMin) ? null : facts.pay,
    refuses: facts.refuses.filter(({ condition, from }) => from.length === 0 || !removed(factKey('condition', condition))),
    available: unsaid('available', texts.available) ? null : facts.available,
    wants: facts.wants !== null && removed(factKey('post', facts.wants.post)) ? null : facts.wants,
    years: yearless ? null : facts.years,
    everything: facts.everything && !(facts.trades.length < 3 && says.saidOf('trade', 'has', 'partly', 'hasNot', 'none').length > 0),
  }
}

function stated({ level }: TalentTexts): TalentFacts['level'] {
  return level === null ? null : { level, from: [], mood: 'plain', certainty: 1 }
}

const grasps = {
  has: { grasp: 'full', mood: 'plain' },
  partly: { grasp: 'partial', mood: 'partial' },
  hasNot: { grasp: 'none', mood: 'denied' },
} as const satisfies Readonly<Record<Exclude<Saying, 'none'>, Pick<SkillFact, 'grasp' | 'mood'>>>

function correctedSkills(found: readonly SkillFact[], says: OwnerSays): readonly SkillFact[] {
  const said = (skill: string): Saying | undefined => says.of(factKey('skill', skill))
  const read = new Map(found.map((fact) => [fact.skill, fact]))
  const settled = says.saidOf('skill', 'has', 'partly', 'hasNot').flatMap((skill): readonly SkillFact[] => {
    const as = said(skill)
    if (as === undefined || as === 'none') return []
    const { from = [] } = read.get(skill) ?? {}
    return [{ skill, implied: false, certainty: 1, from: from.length === 0 ? ownSkill(skill) : from, ...grasps[as] }]
  })
  const bySkill = new Map(settled.map((fact) => [fact.skill, fact]))
  const kept = found.flatMap((fact) => (said(fact.skill) === 'none' ? [] : [bySkill.get(fact.skill) ?? fact]))
  return [...kept, ...settled.filter(({ skill }) => !read.has(skill))]
}

function correctedLicences(found: readonly LicenceFact[], says: OwnerSays): readonly LicenceFact[] {
  const read = new Set(found.map(({ licence }) => licence))
  const kept = found.flatMap((fact): readonly LicenceFact[] => {
    const said = says.of(factKey('licence', fact.licence))
    if (said === undefined) return [fact]
    if (said === 'none') return []
    if (said === 'hasNot') return [{ ...fact, held: false, expires: null, mood: 'denied', certainty: 1 }]
    return [{ ...fact, held: true, expires: fact.expires === endedUndated ? null : fact.expires, mood: 'plain', certainty: 1 }]
  })
  const added = says.saidOf('licence', 'has', 'partly', 'hasNot').filter((licence) => !read.has(licence))
  return [
    ...kept,
    ...added.map((licence): LicenceFact => {
      const held = says.of(factKey('licence', licence)) !== 'hasNot'
      return { licence, held, expires: null, from: ownWord(licenceName(licence)), mood: held ? 'plain' : 'denied', certainty: 1 }
    }),
  ]
}
