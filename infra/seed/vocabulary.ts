import type { ConditionId } from '#shared/matching/lexicon/conditions.ts'
import type { IndustryClusterKey } from '#shared/reference/clusters.ts'
import type { SeedLicence } from './licences.ts'

/** How people and employers of one trade speak. Lists of words are one string, separated by spaces; sentences are lists. */
export type TradeVocabulary = {
  readonly key: string
  /** Code of the 2022 classification. */
  readonly code: string
  /** What people call themselves, the usual name first. */
  readonly titles: string
  /** What employers write above the ad. */
  readonly ads: string
  /** Usual pay of a skilled hand, yuan a month. */
  readonly pay: readonly [low: number, high: number]
  /** Things that one can know, learn or not know; those that make the trade first: whoever has it has the first three. */
  readonly skills: string
  readonly tools: string
  /** What is made, repaired, driven, cooked, cared for. */
  readonly objects: string
  /** What people say of {object}, where the family's sentences do not fit. */
  readonly work?: readonly string[]
  /** What good hands say of their work. */
  readonly results: readonly string[]
  /** What the work is, as employers say it; without a full stop. */
  readonly duties: readonly string[]
  /** Licences that the law or the work asks for. */
  readonly licences?: readonly SeedLicence[]
  readonly shifts: string
  /** Conditions of this work that some refuse. */
  readonly refusals?: readonly ConditionId[]
  /** The most years that anyone can have at it, for trades that are young. */
  readonly longest?: number
  /** How many have a step of the skill ladder, 0 to 1. */
  readonly graded?: number
  /** How common it is; 1 when absent. */
  readonly weight?: number
  /** Another unit of pay that its ads use beside the month, with the figures in yuan. */
  readonly otherPay?: { readonly period: 'day' | 'hour' | 'piece'; readonly from: number; readonly to: number; readonly basis: string }
}

export type FamilyVocabulary = {
  readonly letter: string
  readonly cluster?: IndustryClusterKey
  /** What stands in the names of its firms. */
  readonly businesses: string
  /** Where one works, after 在. */
  readonly workplaces: string
  /** What people say of {object}. */
  readonly work: readonly string[]
  /** What people say of {tool}. */
  readonly gear: readonly string[]
  /** What people of it look for. */
  readonly wishes: string
  /** Why firms hire, after 因. */
  readonly reasons: string
  /** Duties of every post of the family. */
  readonly duties: readonly string[]
  readonly trades: readonly TradeVocabulary[]
}
