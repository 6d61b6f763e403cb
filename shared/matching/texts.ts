import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { ConditionId } from './lexicon/conditions.ts'
import type { LevelKey } from './lexicon/levels.ts'

/**
 * What an employer wrote, field by field. An empty field (`null`, `''`, `[]`) means "not stated"; `readVacancy` then looks for it in the
 * title, the shift and the text: skills, the lowest level (…及以上), licences, the district and pay by the month. A field that is filled
 * stands, and the text adds nothing to it. Pay is in whole yuan a month. At most `maxMust` and `maxNice` readable phrases are scored.
 */
export type VacancyTexts = {
  readonly title: string
  /** Code of the 2022 classification, `6-18-02-04`. It may be wrong: it is one vote among others. */
  readonly occupationCode: string | null
  readonly minLevel: LevelKey | null
  readonly mustSkills: readonly string[]
  readonly niceSkills: readonly string[]
  /** Names of required certificates as the employer wrote them. */
  readonly certificates: readonly string[]
  /** GB/T 2260, `330109`. */
  readonly district: string | null
  readonly payMin: number | null
  readonly payMax: number | null
  /** `长白班`, `晚八点到早八点`. */
  readonly shift: string
  readonly text: string
}

/**
 * What a person wrote about themselves. An empty field means "not stated"; `readTalent` then looks for it in the text. Of days to come it
 * reads only "at once": 下个月 and 过完年 depend on the day of writing, which no text tells.
 */
export type TalentTexts = {
  readonly occupations: readonly { readonly code: string | null; readonly title: string }[]
  readonly level: LevelKey | null
  /** `expires`: the last day of validity, or null for a certificate without an end. */
  readonly certificates: readonly { readonly name: string; readonly expires: CivilDate | null }[]
  readonly skills: readonly string[]
  readonly years: number | null
  /** GB/T 2260. */
  readonly districts: readonly string[]
  /** Yuan a month. */
  readonly expectPayMin: number | null
  /** `now`, the first free day, or null. */
  readonly available: 'now' | CivilDate | null
  readonly text: string
  /** Conditions that the person ticked as refused. */
  readonly refusals: readonly ConditionId[]
}
