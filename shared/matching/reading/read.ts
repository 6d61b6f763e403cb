import { correctedTalent } from '../corrections/corrected-talent.ts'
import { correctedVacancy } from '../corrections/corrected-vacancy.ts'
import { type Correction, kindOf } from '../corrections/correction.ts'
import { isKnown, ownerSays, settledTrades } from '../corrections/owner-says.ts'
import { type ReadFact, talentRows, vacancyRows } from '../corrections/rows.ts'
import type { RenewedCode, TalentFacts, VacancyNeed } from '../facts.ts'
import { theLexicon } from '../lexicon/compiled.ts'
import type { TalentTexts, VacancyTexts } from '../texts.ts'
import { readTalent } from './read-talent.ts'
import { readVacancy } from './read-vacancy.ts'

/** What stands beside the text: the fields of a person or of a vacancy, and the corrections of their owner. */
export type TalentFields = Omit<TalentTexts, 'text'> & { readonly of: 'talent'; readonly corrections?: readonly Correction[] }
export type VacancyFields = Omit<VacancyTexts, 'text'> & { readonly of: 'vacancy'; readonly corrections?: readonly Correction[] }

/**
 * A reading as its owner may look at it: every fact with its words, mood and certainty; `resting` corrections change nothing, because the
 * texts say nothing of that kind, a field says it, or the lexicon no longer knows it; `unread` are entries that nothing was read from; `renewed` are
 * codes of an older edition, read as today's.
 */
export type Reading<Meaning> = {
  readonly meaning: Meaning
  readonly facts: readonly ReadFact[]
  readonly resting: readonly Correction[]
  readonly unread: readonly string[]
  readonly renewed: readonly RenewedCode[]
}

/** Reads a text with its fields, of either side. Pure, linear in the length of the texts, and never throws. */
export function read(text: string, fields: TalentFields): Reading<TalentFacts>
export function read(text: string, fields: VacancyFields): Reading<VacancyNeed>
export function read(text: string, fields: TalentFields | VacancyFields): Reading<TalentFacts | VacancyNeed> {
  const { corrections = [] } = fields
  const plain = { ...fields, corrections: [] }
  const meaning = meant(text, fields)
  const now = rowsOf(text, fields, meaning)
  const before = corrections.length === 0 ? now : rowsOf(text, plain, meant(text, plain))
  const said = new Map(corrections.map(({ fact, as }) => [fact, as]))
  const rests = (one: Correction): boolean =>
    !isKnown(one.fact) || !(adds(fields.of, one) || before.some((row) => row.key === one.fact && row.choices.length > 0))
  const resting = corrections.filter(rests)
  const shown = new Set(now.map(({ key }) => key))
  const asSaid = (row: ReadFact): ReadFact => {
    const as = said.get(row.key)
    return as === undefined || row.choices.length === 0 ? row : { ...row, said: as }
  }
  const removed = before
    .filter((row) => !shown.has(row.key) && said.has(row.key))
    .map((row): ReadFact => asSaid({ ...row, standing: 'removed' }))
  return {
    meaning,
    facts: [...now.map(asSaid), ...removed],
    resting,
    unread: unreadOf(fields, meaning),
    renewed: meaning.said?.renewed ?? [],
  }
}

/** The same without what is only to be looked at: what is indexed, matched and explained. */
export function meant(text: string, fields: TalentFields): TalentFacts
export function meant(text: string, fields: VacancyFields): VacancyNeed
export function meant(text: string, fields: TalentFields | VacancyFields): TalentFacts | VacancyNeed
export function meant(text: string, fields: TalentFields | VacancyFields): TalentFacts | VacancyNeed {
  const says = ownerSays(fields.corrections ?? [])
  const settle: Parameters<typeof readTalent>[2] = (found) => settledTrades(found, says)
  if (fields.of === 'talent') {
    const texts = { ...fields, text }
    return correctedTalent(readTalent(texts, theLexicon(), settle), texts, says)
  }
  const texts = { ...fields, text }
  return correctedVacancy(readVacancy(texts, theLexicon(), settle), texts, says)
}

/** Whether a correction brings a fact about, whatever the texts say. */
function adds(side: 'talent' | 'vacancy', { fact, as }: Correction): boolean {
  const kind = kindOf(fact)
  if (kind !== 'trade' && kind !== 'skill' && kind !== 'licence') return false
  return as === 'has' || as === 'partly' || (as === 'hasNot' && side === 'talent' && kind !== 'trade')
}

function rowsOf(text: string, fields: TalentFields | VacancyFields, meaning: TalentFacts | VacancyNeed): readonly ReadFact[] {
  if (fields.of === 'talent') return talentRows(meaning as TalentFacts, { ...fields, text })
  return vacancyRows(meaning as VacancyNeed, { ...fields, text })
}

function unreadOf(fields: TalentFields | VacancyFields, meaning: TalentFacts | VacancyNeed): readonly string[] {
  if (fields.of === 'talent') return []
  const { must, nice, otherCertificates } = meaning as VacancyNeed
  const said = new Set((fields.corrections ?? []).map(({ fact }) => fact))
  return [
    ...[...must, ...nice].filter(({ concepts }) => concepts.length === 0 && said.size === 0).map(({ phrase }) => phrase),
    ...otherCertificates,
  ]
}
