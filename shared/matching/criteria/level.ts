import { anyOf } from '../engine.ts'
import type { TalentFacts, VacancyNeed } from '../facts.ts'
import { levelKeys, levelRank } from '../lexicon/levels.ts'
import { points, reach } from '../points.ts'
import { type Criterion, type Judgement, tiers, type Verdict } from './criterion.ts'

const { max, tiers: worth } = points.level

/** The lowest level the vacancy takes against the person's. Levels are steps: a higher one meets a lower floor. */
export const level: Criterion = {
  key: 'level',
  talentClauses: (need) => {
    const floor = levelFloor(need)
    if (floor === null) return { base: max, clauses: [] }
    return {
      base: 0,
      clauses: tiers([
        { name: 'level:met', points: worth.met, filter: anyOf('levels', [floor]) },
        { name: 'level:oneBelow', points: worth.oneBelow, filter: anyOf('levels', [floor - 1]) },
      ]),
    }
  },
  vacancyClauses: (facts) => {
    const rank = facts.level === null ? null : levelRank(facts.level.level)
    const met = ranks().filter((floor) => rank !== null && floor <= rank)
    const oneBelow = ranks().filter((floor) => rank !== null && floor <= rank + 1)
    return {
      base: 0,
      clauses: tiers([
        { name: 'level:met', points: worth.met, filter: anyOf('levelFloor', ['none', ...met.map(String)]) },
        { name: 'level:oneBelow', points: worth.oneBelow, filter: anyOf('levelFloor', ['none', ...oneBelow.map(String)]) },
      ]),
    }
  },
  judge: (need, facts) => {
    const floor = levelFloor(need)
    const wanted = need.level?.level ?? ''
    const has = facts.level?.level ?? ''
    if (floor === null) return of(max, 'notAsked', 'level.notAsked', { has })
    if (facts.level === null) return of(0, 'unknown', 'level.unknown', { wanted })
    const rank = levelRank(facts.level.level)
    if (rank >= floor) return of(worth.met, 'met', 'level.met', { wanted, has })
    return rank === floor - 1
      ? of(worth.oneBelow, 'partly', 'level.oneBelow', { wanted, has })
      : of(0, 'unmet', 'level.below', { wanted, has })
  },
}

/** Rank of the lowest level taken; null when none is asked. Apprentices are asked for no level: whoever comes meets it. */
export function levelFloor(need: VacancyNeed): number | null {
  const rank = need.level === null ? 0 : levelRank(need.level.level)
  return rank === 0 ? null : rank
}

/** Two levels or more below what is asked. */
export function farBelow(need: VacancyNeed, facts: TalentFacts): boolean {
  const floor = levelFloor(need)
  return floor !== null && facts.level !== null && levelRank(facts.level.level) <= floor - reach.levelsBelow
}

function ranks(): readonly number[] {
  return levelKeys.map((_, rank) => rank)
}

function of(
  value: number,
  verdict: Verdict,
  say: 'level.notAsked' | 'level.unknown' | 'level.met' | 'level.oneBelow' | 'level.below',
  values: Readonly<Record<string, string>>,
): Judgement {
  return { key: 'level', points: value, max, verdict, evidence: [{ verdict, note: { say, values } }] }
}
