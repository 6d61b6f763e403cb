import type { Mood, Phrase, TalentFacts, Trace, VacancyNeed } from '../facts.ts'
import type { TalentTexts, VacancyTexts } from '../texts.ts'
import { type FactKind, factKey, type Saying } from './correction.ts'

/** How a fact counts: had, half had, not had, only wished for; insisted on, merely welcome; or taken out by its owner. */
export type Standing = 'has' | 'partly' | 'hasNot' | 'wished' | 'must' | 'nice' | 'removed'

/** One fact of a reading as its owner looks at it, and what they may say of it: nothing of what they chose in a field themselves. */
export type ReadFact = {
  readonly key: string
  readonly kind: FactKind
  readonly id: string
  readonly standing: Standing
  readonly from: readonly Trace[]
  readonly mood: Mood
  readonly certainty: number
  /** Basics that years in a trade suggest. */
  readonly implied?: true
  /** What a value is: a day, yuan, years. */
  readonly value?: string | number
  readonly choices: readonly Saying[]
  /** The owner's word that stands. */
  readonly said?: Saying
}

type Read = { readonly from: readonly Trace[]; readonly mood: Mood; readonly certainty: number }

const wordOnly: readonly Saying[] = ['none']

export function talentRows(facts: TalentFacts, texts: TalentTexts): readonly ReadFact[] {
  const { level, pay, wants, said } = facts
  return [
    ...facts.trades.map((fact) => row('trade', fact.trade, fact, fact.weak ? 'partly' : 'has', ['has', 'partly', 'none'])),
    ...facts.skills.map((fact): ReadFact => {
      const standing = fact.grasp === 'full' ? 'has' : fact.grasp === 'partial' ? 'partly' : lacking(fact.mood)
      return {
        ...row('skill', fact.skill, fact, standing, ['has', 'partly', 'hasNot', 'none']),
        ...(fact.implied ? { implied: true } : {}),
      }
    }),
    ...(facts.limits.length === 0
      ? []
      : [row('limits', undefined, { from: facts.limits, mood: 'partial', certainty: 0.8 }, 'partly', wordOnly)]),
    ...once(facts.licences, ({ licence }) => licence).map(
      (fact): ReadFact => ({
        ...row('licence', fact.licence, fact, fact.held ? 'has' : lacking(fact.mood), ['has', 'hasNot', 'none']),
        ...(fact.held && fact.expires !== null ? { value: fact.expires } : {}),
      }),
    ),
    ...(level === null ? [] : [row('level', level.level, level, 'has', level.level === texts.level ? [] : wordOnly)]),
    ...facts.places.map((fact) => row('place', fact.district, fact, 'has', chosenOr(fact))),
    ...(facts.bound && facts.places.length > 0
      ? [row('bound', undefined, { from: [], mood: 'plain', certainty: 0.8 }, 'has', wordOnly)]
      : []),
    ...(pay === null ? [] : [{ ...row('pay', undefined, pay, 'has', texts.expectPayMin === null ? wordOnly : []), value: pay.yuan }]),
    ...facts.refuses.map((fact) => row('condition', fact.condition, fact, 'hasNot', chosenOr(fact))),
    ...(facts.available === null ? [] : [valued('available', facts.available, said?.available)]),
    ...(facts.years === null ? [] : [valued('years', facts.years, said?.years)]),
    ...(wants === null ? [] : [row('post', wants.post, wants, 'wished', wordOnly)]),
  ]
}

export function vacancyRows(need: VacancyNeed, texts: VacancyTexts): readonly ReadFact[] {
  const { trade, level, district, said } = need
  const pay = need.payMax ?? need.payMin
  return [
    ...(trade === null ? [] : [row('trade', trade.trade, trade, 'has', ['has', 'none'])]),
    ...once([...phraseRows(need.must, 'must', texts.mustSkills), ...phraseRows(need.nice, 'nice', texts.niceSkills)], ({ key }) => key),
    ...need.licences.map(({ licence, from }) => row('licence', licence, { from, mood: 'plain', certainty: 1 }, 'must', ['has', 'none'])),
    ...(level === null ? [] : [row('level', level.level, level, 'must', level.level === texts.minLevel ? [] : wordOnly)]),
    ...(district === null ? [] : [row('place', district.district, district, 'has', chosenOr(district))]),
    ...(pay === null
      ? []
      : [
          {
            ...row(
              'pay',
              undefined,
              { from: said?.pay ?? [], mood: 'plain', certainty: said?.pay === undefined ? 1 : 0.8 },
              'has',
              said?.pay === undefined ? [] : wordOnly,
            ),
            value: pay,
          },
        ]),
    ...need.conditions.map((fact) => row('condition', fact.condition, fact, 'must', wordOnly)),
    ...(need.post === 'hands'
      ? []
      : [row('post', need.post, { from: [{ words: texts.title, source: 'title' }], mood: 'plain', certainty: 0.8 }, 'has', wordOnly)]),
  ]
}

function phraseRows(phrases: readonly Phrase[], standing: 'must' | 'nice', written: readonly string[]): readonly ReadFact[] {
  return phrases.flatMap(({ phrase, concepts }) =>
    concepts.map((concept): ReadFact => {
      const from: readonly Trace[] = [{ words: phrase, source: written.includes(phrase) ? 'skill' : 'text' }]
      return row('skill', concept, { from, mood: 'plain', certainty: concept.startsWith('raw:') ? 0.5 : 0.9 }, standing, [
        'has',
        'partly',
        'none',
      ])
    }),
  )
}

function row(
  kind: FactKind,
  id: string | undefined,
  { from, mood, certainty }: Read,
  standing: Standing,
  choices: readonly Saying[],
): ReadFact {
  return { key: factKey(kind, id), kind, id: id ?? '', standing, from, mood, certainty, choices }
}

/** A value from a field, or from words. */
function valued(kind: 'available' | 'years', value: string | number, words: Trace | undefined): ReadFact {
  const read: Read = { from: words === undefined ? [] : [words], mood: 'plain', certainty: words === undefined ? 1 : 0.8 }
  return { ...row(kind, undefined, read, 'has', words === undefined ? [] : wordOnly), value }
}

/** What was chosen in a field has no words. */
function chosenOr({ from }: Read): readonly Saying[] {
  return from.length === 0 ? [] : wordOnly
}

function lacking(mood: Mood): 'hasNot' | 'wished' {
  return mood === 'denied' ? 'hasNot' : 'wished'
}

function once<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(list.toReversed().map((one) => [key(one), one])).values()].toReversed()
}
