import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { type Assessment, assess } from './assess.ts'
import type { Finding } from './criteria/criterion.ts'
import type { TalentFacts, VacancyNeed } from './facts.ts'
import { offerOf } from './offer.ts'
import { admits } from './queries/admission.ts'
import type { Note } from './sentences/note.ts'
import { mustSlots } from './slots.ts'

/** One of the ways onto the list, and whether this pair takes it. One is enough. */
type Gate = { readonly key: 'trade' | 'skills' | 'code'; readonly open: boolean; readonly note: Note }

/**
 * Why a pair is, or is not, on each other's list. `gates` are the ways onto it; `changes` what would open one, or raise the score of
 * who is listed already.
 */
export type Why = {
  readonly listed: boolean
  readonly gates: readonly Gate[]
  readonly changes: readonly Note[]
  readonly assessment: Assessment
}

/** For the owner of an advertisement: why a person is not among the people for it. */
export function whyPerson(need: VacancyNeed, facts: TalentFacts, day: CivilDate): Why {
  const listed = admits(need, facts)
  const assessment = assess(need, facts, day)
  const changes: readonly Note[] = [
    ...(need.trade === null ? [{ say: 'change.nameTrade', values: {} } as const] : []),
    ...(need.trade !== null ? [{ say: 'change.theirTrade', values: { trade: need.trade.trade } } as const] : []),
    ...skillChanges(need, facts, 'change.theirSkills'),
    { say: 'change.wider', values: {} },
  ]
  return { listed, gates: gatesOf(need, facts, assessment), changes: listed ? [] : changes, assessment }
}

/** For the owner of a profile: why a vacancy is not among those for them. A vacancy of which nothing could be read is listed for nobody. */
export function whyVacancy(need: VacancyNeed, facts: TalentFacts, day: CivilDate): Why {
  const says = need.trade !== null || need.code !== null || need.must.some(({ concepts }) => concepts.length > 0)
  const offer = offerOf(facts)
  const silent = facts.trades.length === 0 && facts.codes.length === 0 && offer.skills.length + offer.skillsPartial.length === 0
  const listed = silent || (says && admits(need, facts))
  const assessment = assess(need, facts, day)
  const changes: readonly Note[] = [
    ...(need.trade === null ? [] : [{ say: 'change.ownTrade', values: { trade: need.trade.trade } } as const]),
    ...skillChanges(need, facts, 'change.ownSkills'),
    { say: 'change.misread', values: {} },
    { say: 'change.wider', values: {} },
  ]
  return { listed, gates: gatesOf(need, facts, assessment), changes: listed ? [] : changes, assessment }
}

function gatesOf(need: VacancyNeed, facts: TalentFacts, { judgements }: Assessment): readonly Gate[] {
  const trade = judgements.find(({ key }) => key === 'trade')
  const [finding]: readonly (Finding | undefined)[] = trade?.evidence ?? []
  const phrases = mustSlots(need)
  const answered = phrases.filter(({ of }) => isAnswered(of.concepts, facts)).length
  const needed = Math.min(2, phrases.length)
  const sameCode = need.code !== null && facts.codes.includes(need.code)
  return [
    ...(finding === undefined ? [] : [{ key: 'trade', open: (trade?.points ?? 0) > 0, note: finding.note } as const]),
    phrases.length === 0
      ? { key: 'skills', open: false, note: { say: 'gate.noSkills', values: {} } }
      : { key: 'skills', open: answered >= needed, note: { say: 'gate.skills', values: { answered, needed } } },
    { key: 'code', open: sameCode, note: { say: sameCode ? 'gate.sameCode' : 'gate.otherCode', values: {} } },
  ]
}

/** The asked skills that the person has not named, when some of them would be enough. */
function skillChanges(need: VacancyNeed, facts: TalentFacts, say: 'change.theirSkills' | 'change.ownSkills'): readonly Note[] {
  const phrases = mustSlots(need)
  const missing = phrases.filter(({ of }) => !isAnswered(of.concepts, facts)).map(({ of }) => of.phrase)
  const count = Math.min(2, phrases.length) - (phrases.length - missing.length)
  return count > 0 ? [{ say, values: { count, phrases: missing } }] : []
}

function isAnswered(concepts: readonly string[], facts: TalentFacts): boolean {
  const offer = offerOf(facts)
  return concepts.some((concept) => offer.skills.includes(concept) || offer.skillsPartial.includes(concept))
}
