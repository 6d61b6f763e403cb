import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { ConditionId } from './lexicon/conditions.ts'
import type { LevelKey } from './lexicon/levels.ts'

/** How a clause speaks of what it names: it denies it, wishes for it, knows it in part, or simply has it. */
export type Mood = 'denied' | 'wished' | 'partial' | 'plain'

/** Where a fact was read. `code` and `ticked` are choices rather than words; `owner`: no text says it, its owner does. */
export type Source = 'title' | 'code' | 'skill' | 'certificate' | 'text' | 'shift' | 'field' | 'ticked' | 'owner'

/** The lexicon's span that a fact was read from: never more of a text than the words the lexicon knows. */
export type Trace = { readonly words: string; readonly source: Source }

/** A code of an older edition of the classification, and the code of 2022 that it was read as. */
export type RenewedCode = { readonly given: string; readonly code: string }

/** Every fact carries where it came from, the mood of its clause, and how certain the reading is (0–1). */
type Read = { readonly from: readonly Trace[]; readonly mood: Mood; readonly certainty: number }

/** A trade of the person. A `weak` one is short, long ago, learnt only, or one of a list of everything: it counts one step further off. */
export type TradeFact = Read & { readonly trade: string; readonly weak: boolean }
/** A skill: `full`, or `partial` when it is half known or implied by years in the trade. Denied and wished ones are kept, for the owner to see. */
export type SkillFact = Read & { readonly skill: string; readonly grasp: 'full' | 'partial' | 'none'; readonly implied: boolean }
/** A licence that is held, until `expires` (null: no end), or one that the person says they have not. Validity is never stored. */
export type LicenceFact = Read & { readonly licence: string; readonly held: boolean; readonly expires: CivilDate | null }
export type LevelFact = Read & { readonly level: LevelKey }
export type PlaceFact = Read & { readonly district: string }
/** Yuan a month. */
export type PayFact = Read & { readonly yuan: number }
export type ConditionFact = Read & { readonly condition: ConditionId }
/** The kind of post: work with one's hands, or managing, selling, teaching, designing, or keeping watch over a gate or a place. */
export type Post = 'hands' | 'managing' | 'selling' | 'teaching' | 'designing' | 'watching'
export type PostFact = Read & { readonly post: Post }

/** What a person's texts say. */
export type TalentFacts = {
  /** Best first. */
  readonly trades: readonly TradeFact[]
  /** Occupation codes the person chose. */
  readonly codes: readonly string[]
  readonly skills: readonly SkillFact[]
  /** The words by which the text says that something is not known, or only in part: one for each clause that does. */
  readonly limits: readonly Trace[]
  readonly level: LevelFact | null
  readonly licences: readonly LicenceFact[]
  /** Whether anything about certificates was said at all; if not, a licence that is not listed is unknown rather than missing. */
  readonly licencesStated: boolean
  readonly places: readonly PlaceFact[]
  /** The person works in the named districts only. */
  readonly bound: boolean
  readonly pay: PayFact | null
  readonly refuses: readonly ConditionFact[]
  /** First free day; `now`; null when not stated. */
  readonly available: 'now' | CivilDate | null
  /** The only kind of post the person wants, when it is not work with their hands. */
  readonly wants: PostFact | null
  readonly years: number | null
  /** A list of unrelated trades without any evidence. */
  readonly everything: boolean
  /** The words of the text that stand for an empty field; and codes of older editions with those that took their place. */
  readonly said?: { readonly years?: Trace; readonly available?: Trace; readonly renewed?: readonly RenewedCode[] }
}

/**
 * One skill an employer asks for: the employer's phrase and the concepts any of which answers it. Empty when the lexicon knows none. A
 * phrase that asks for two things at once (二保焊立焊) is two of these side by side with the same `whole`; they share what one is worth.
 */
export type Phrase = { readonly phrase: string; readonly concepts: readonly string[]; readonly whole?: string }
export type LicenceNeed = { readonly licence: string; readonly from: readonly Trace[] }

/** What a vacancy's texts ask for. */
export type VacancyNeed = {
  readonly trade: TradeFact | null
  readonly code: string | null
  readonly must: readonly Phrase[]
  readonly nice: readonly Phrase[]
  readonly level: LevelFact | null
  readonly licences: readonly LicenceNeed[]
  /** Required certificates the lexicon does not know, as written. */
  readonly otherCertificates: readonly string[]
  readonly district: PlaceFact | null
  /** Yuan a month. */
  readonly payMin: number | null
  readonly payMax: number | null
  readonly conditions: readonly ConditionFact[]
  readonly post: Post
  /** The words of the text that stand for an empty field; and codes of older editions with those that took their place. */
  readonly said?: { readonly pay?: readonly Trace[]; readonly renewed?: readonly RenewedCode[] }
}
