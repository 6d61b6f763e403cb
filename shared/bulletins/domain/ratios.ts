import { from, type Known } from './known.ts'

/** Heads wanted and people who look for work, of one group or of all. */
export type Pair = { readonly demand: Known; readonly seekers: Known }

/** 求人倍率: heads wanted for each person who looks for work; none where there is nobody. */
export function plainRatio({ demand, seekers }: Pair): Known {
  return from([demand, seekers], (heads, people) => (people === 0 ? null : heads / people))
}

/**
 * R1, the rule of the national tables: demand that states no level is shared out in proportion to the seekers of each,
 * `D_g / S_g + D_none / S_total`.
 */
export function ratioByR1(group: Pair, unrestricted: Known, allSeekers: Known): Known {
  return from([plainRatio(group), plainRatio({ demand: unrestricted, seekers: allSeekers })], (own, shared) => own + shared)
}

/**
 * R2, the rule of city tables: seekers who state nothing are shared out in proportion to the demand for each,
 * `D_g / (S_g + S_none · D_g / D_total)`. A group without seekers of its own has no ratio here either.
 */
export function ratioByR2({ demand, seekers }: Pair, unrestricted: Known, allDemand: Known): Known {
  return from([demand, seekers, unrestricted, allDemand], (heads, people, none, whole) =>
    people === 0 || whole === 0 ? null : heads / (people + (none * heads) / whole),
  )
}
