import { type CivilDate, epochDay } from '#shared/kernel/civil-date.ts'
import type { Post, TalentFacts } from './facts.ts'
import type { ConditionId } from './lexicon/conditions.ts'
import { levelRank } from './lexicon/levels.ts'
import { reach } from './lexicon/places.ts'

/** The epoch day of what never ends. */
const noEnd = 99_999

/** Whoever tells of more than one gets no more points for telling of few. */
const mostLimits = 2

/** The person's facts as plain sets and numbers: what is indexed, and what is compared. */
export type Offer = {
  readonly trades: readonly string[]
  /** Trades that count one step further off. */
  readonly tradesWeak: readonly string[]
  readonly codes: readonly string[]
  readonly skills: readonly string[]
  readonly skillsPartial: readonly string[]
  /** Skills the person says they have not. */
  readonly skillsDenied: readonly string[]
  /** Of how many things the person says that they cannot or hardly do them; more than `mostLimits` are as many. */
  readonly limits: number
  /** Rank 0–7, or null when not stated. */
  readonly level: number | null
  /** Held licences, with the epoch day of their last day. */
  readonly licences: ReadonlyMap<string, number>
  readonly licencesStated: boolean
  readonly districts: readonly string[]
  /** Divisions the person can work in, at most one and two steps away; cumulative. */
  readonly within: readonly [readonly string[], readonly string[], readonly string[]]
  readonly pay: number | null
  readonly refuses: readonly ConditionId[]
  /** Epoch day of the first free day; 0 for now; null when not stated. */
  readonly available: number | null
  readonly post: Post
}

/** Facts → offer. Skills of trades count as skills, so that "会电工" in a list of wanted skills is answered by an electrician. */
export function offerOf(facts: TalentFacts): Offer {
  const main = facts.trades.filter((trade) => !trade.weak).map((trade) => trade.trade)
  const weak = facts.trades.filter((trade) => trade.weak).map((trade) => trade.trade)
  const full = [...facts.skills.filter((skill) => skill.grasp === 'full').map((skill) => skill.skill), ...main.map(tradeAsSkill)]
  const partial = [...facts.skills.filter((skill) => skill.grasp === 'partial').map((skill) => skill.skill), ...weak.map(tradeAsSkill)]
  const districts = [...new Set(facts.places.map((place) => place.district))]
  return {
    trades: main,
    tradesWeak: weak,
    codes: facts.codes,
    skills: [...new Set(full)],
    skillsPartial: [...new Set(partial)],
    skillsDenied: facts.skills.filter((skill) => skill.mood === 'denied').map((skill) => skill.skill),
    limits: Math.min(mostLimits, facts.limits.length),
    level: facts.level === null ? null : levelRank(facts.level.level),
    licences: heldLicences(facts),
    licencesStated: facts.licencesStated,
    districts,
    within: facts.bound ? [districts, districts, districts] : [districts, reach(districts, 1), reach(districts, 2)],
    pay: facts.pay === null ? null : facts.pay.yuan,
    refuses: [...new Set(facts.refuses.map((refusal) => refusal.condition))],
    available: facts.available === null ? null : facts.available === 'now' ? 0 : epochDay(facts.available),
    post: facts.wants === null ? 'hands' : facts.wants.post,
  }
}

/** The concept that stands for having a trade at all. */
export function tradeAsSkill(trade: string): string {
  return `t:${trade}`
}

function heldLicences(facts: TalentFacts): ReadonlyMap<string, number> {
  const held = new Map<string, number>()
  for (const licence of facts.licences) {
    if (licence.held) held.set(licence.licence, Math.max(held.get(licence.licence) ?? 0, lastDay(licence.expires)))
  }
  return held
}

function lastDay(expires: CivilDate | null): number {
  return expires === null ? noEnd : epochDay(expires)
}
