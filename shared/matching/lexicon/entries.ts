/**
 * The forms in which the lexicon is written down. Lists of words are one string, separated by spaces, in the small language of
 * `reading/wording.ts`: `[砌码]~墙` and `气(体)保焊` stand for several wordings each. Lists of ids are one string, too.
 */

export type TradeEntry = {
  readonly id: string
  readonly name: string
  /** Codes of the 2022 classification, best first. */
  readonly codes: string
  /** Words that name the trade: each is a full vote. */
  readonly title: string
  /** Words of its shop floor, tools and goods: each is a small vote. */
  readonly hints: string
  /** Words of another world in which its title means something else: 泡沫 beside 线切割, 地铁 beside 信号工. Each takes votes away. */
  readonly not?: string
  /** Ids of the skills that are typical of it, most typical first. */
  readonly skills: string
  /** Ids of trades whose work a person of this trade can nearly do. */
  readonly close?: string
  /** Ids of trades whose work a person of this trade could learn from theirs. */
  readonly related?: string
}

export type SkillEntry = {
  readonly id: string
  readonly name: string
  /** What workers and employers say for it. */
  readonly words: string
  /** Those of its words that name only a part of it, a tool or a step: who denies or half knows the part may well have the whole. */
  readonly parts?: string
  /** Id of the wide skill of which it is one kind: 直通车 of buying advertisements. Who has another kind knows this one half. */
  readonly within?: string
}

export type Family = {
  readonly key: string
  readonly name: string
  readonly trades: readonly TradeEntry[]
  readonly skills: readonly SkillEntry[]
}

export type LicenceEntry = {
  readonly id: string
  readonly name: string
  /** Who issues it. */
  readonly authority: string
  /** Whether the law demands it for the work. */
  readonly legal: boolean
  /** Whether anyone can get it within about two weeks, so that lacking it is quickly mended. */
  readonly quick: boolean
  readonly words: string
  /** Words that mean it in the name of a certificate only: elsewhere 塔式起重机司机 is a person. */
  readonly inCertificate?: string
  /** Names that look like it and are something else; they are never read as it. */
  readonly lookAlikes: string
  /** Ids of licences its holder has with it. */
  readonly covers?: string
  /** Ids of those of them that are enough for the trades they speak for. */
  readonly parts?: string
  /** Ids of trades it speaks for. */
  readonly trades?: string
}

export type ConditionEntry<Id extends string = string> = {
  readonly id: Id
  readonly name: string
  /** How a vacancy asks for it. */
  readonly asked: string
  /** How a person refuses it, also by saying what they want instead. */
  readonly refused: string
  /** How a person accepts it; beats a refusal in the same text. */
  readonly accepted: string
}
