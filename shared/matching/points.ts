/**
 * The points of every criterion, out of 100. This file stands alone so that a help page can print it without the lexicon.
 * Whoever changes a number, a tier or the meaning of a criterion raises `rankingVersion`.
 */
export const rankingVersion = '3'

export type CriterionKey = 'trade' | 'skills' | 'licences' | 'place' | 'level' | 'pay' | 'conditions'

/**
 * `tiers` name the part points that a criterion can give, best first; those of skills and licences are shares of each phrase or licence.
 * `limits` of skills: who tells of nothing that they cannot or hardly do, and who tells of one such thing (infra/decisions/0029).
 */
export const points = {
  trade: { max: 18, tiers: { same: 18, close: 14, related: 9 } },
  skills: { max: 20, must: 12, nice: 3, partialShare: 0.5, limits: { none: 5, one: 2 } },
  licences: { max: 15, quickShare: 0.7, expiredShare: 0.1 },
  place: { max: 13, tiers: { same: 13, next: 9, twoAway: 2 } },
  level: { max: 11, tiers: { met: 11, oneBelow: 1 } },
  pay: { max: 10, tiers: { within: 10, tenPercentOver: 6, quarterOver: 1 } },
  conditions: { max: 13, tiers: { soon: 13, within120Days: 11, accepted: 3 } },
} as const satisfies Record<CriterionKey, { readonly max: number } & Readonly<Record<string, unknown>>>

/** How far tiers, admission and obstacles reach. */
export const reach = {
  /** Percent of a vacancy's top pay. */
  pay: { tenPercentOver: 110, quarterOver: 125 },
  /** Days until a person is free. */
  soonDays: 45,
  laterDays: 120,
  /** So many levels below what is asked stand in the way. */
  levelsBelow: 2,
  /** So many must-have skills list a person or a vacancy, whatever the trade. */
  admittingSkills: 2,
} as const

/** Full marks: the sum of all maxima. */
export const fullMarks: number = Object.values(points).reduce((sum, criterion) => sum + criterion.max, 0)

/** At most this many phrases of a vacancy are scored; a form should not take more. */
export const maxMust = 8
export const maxNice = 4
/** At most this many required licences are scored. */
export const maxLicences = 4
