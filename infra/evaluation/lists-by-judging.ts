import { factsOf } from '#shared/indexing/domain/texts-of-talent.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { assess } from '#shared/matching/assess.ts'
import type { TalentFacts, VacancyNeed } from '#shared/matching/facts.ts'
import { admits } from '#shared/matching/queries/admission.ts'
import type { JudgedSet } from './judged-set.ts'
import type { List } from './lists.ts'
import type { RowId } from './rows.ts'

type Side<Read> = { readonly id: RowId; readonly read: Read }

const most = 50

/**
 * What the product would list, without an engine: the same admission and the same points, and equals in the order of the rows. Only
 * judged queries. Reads with whatever lexicon stands (`readingWith`).
 */
export function listsByJudging(set: JudgedSet, day: CivilDate): readonly List[] {
  const needs = set.vacancies.map(({ id, value }) => ({ id, read: needOf(value) }))
  const facts = set.talents.map(({ id, value }) => ({ id, read: factsOf(value) }))
  const points = (need: VacancyNeed, person: TalentFacts): number | undefined =>
    admits(need, person) ? assess(need, person, day).score : undefined
  return [
    ...needs
      .filter(({ id }) => set.grades.talents.has(String(id)))
      .map(({ id, read }) => ({ query: id, direction: 'talents' as const, ...best(facts, (person) => points(read, person)) })),
    ...facts
      .filter(({ id }) => set.grades.vacancies.has(String(id)))
      .map(({ id, read }) => ({ query: id, direction: 'vacancies' as const, ...best(needs, (need) => points(need, read)) })),
  ]
}

function best<Read>(all: readonly Side<Read>[], points: (read: Read) => number | undefined): Pick<List, 'results' | 'scores'> {
  const first = all
    .flatMap(({ id, read }) => {
      const score = points(read)
      return score === undefined ? [] : [{ id, score }]
    })
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
  return { results: first.map(({ id }) => id), scores: first.map(({ score }) => score) }
}
