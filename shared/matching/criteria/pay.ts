import type { Query } from '../engine.ts'
import type { TalentFacts, VacancyNeed } from '../facts.ts'
import { points, reach } from '../points.ts'
import { type Criterion, type Judgement, tiers, type Verdict } from './criterion.ts'

const { max, tiers: worth } = points.pay

/** Percent of the top of the vacancy's pay up to which each tier reaches. */
const steps = [
  { name: 'pay:within', points: worth.within, percent: 100 },
  { name: 'pay:tenPercentOver', points: worth.tenPercentOver, percent: reach.pay.tenPercentOver },
  { name: 'pay:quarterOver', points: worth.quarterOver, percent: reach.pay.quarterOver },
] as const

/** What is indexed as the top of a vacancy that states none: anything is within it. */
export const noCeiling = 1_000_000_000

/** The least wage the person wants against the most the vacancy pays, in whole yuan a month. */
export const pay: Criterion = {
  key: 'pay',
  talentClauses: (need) => {
    const top = need.payMax
    if (top === null) return { base: max, clauses: [] }
    const list = steps.map(({ name, points: value, percent }) => ({
      name,
      points: value,
      filter: atMost('pay', Math.floor((top * percent) / 100)),
    }))
    return { base: 0, clauses: tiers(list) }
  },
  vacancyClauses: (facts) => {
    const wish = facts.pay?.yuan
    const list = steps.map(({ name, points: value, percent }) => ({
      name,
      points: value,
      filter: atLeast('payCeiling', wish === undefined ? noCeiling : Math.min(noCeiling, Math.ceil((wish * 100) / percent))),
    }))
    return { base: 0, clauses: tiers(list) }
  },
  judge: (need, facts) => {
    const top = need.payMax
    const wish = facts.pay?.yuan
    if (top === null) return of(max, 'notAsked', 'pay.notAsked', {})
    if (wish === undefined) return of(0, 'unknown', 'pay.unknown', { top })
    const step = steps.find(({ percent }) => wish * 100 <= top * percent)
    const over = Math.ceil((wish * 100) / top) - 100
    if (step === undefined) return of(0, 'unmet', 'pay.farAbove', { wish, top, over })
    return step.percent === 100
      ? of(worth.within, 'met', 'pay.within', { wish, top })
      : of(step.points, 'partly', 'pay.above', { wish, top, over })
  },
}

/** The wish is more than a quarter above the top. */
export function farAbove(need: VacancyNeed, facts: TalentFacts): boolean {
  return need.payMax !== null && facts.pay !== null && facts.pay.yuan * 100 > need.payMax * reach.pay.quarterOver
}

function atMost(field: string, value: number): Query {
  return { range: { [field]: { lte: value } } }
}

function atLeast(field: string, value: number): Query {
  return { range: { [field]: { gte: value } } }
}

function of(
  value: number,
  verdict: Verdict,
  say: 'pay.notAsked' | 'pay.unknown' | 'pay.within' | 'pay.above' | 'pay.farAbove',
  values: Readonly<Record<string, number>>,
): Judgement {
  return { key: 'pay', points: value, max, verdict, evidence: [{ verdict, note: { say, values } }] }
}
