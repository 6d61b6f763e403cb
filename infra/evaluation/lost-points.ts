import { factsOf } from '#shared/indexing/domain/texts-of-talent.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { assess } from '#shared/matching/assess.ts'
import { admits } from '#shared/matching/queries/admission.ts'
import type { JudgedSet } from './judged-set.ts'

/**
 * Where the points of the right people go, without a word of what they wrote: for each grade, how many pairs there are, how many of them
 * are not admitted, and the mean points that each criterion does not give.
 */
export function lostPoints(set: JudgedSet, day: CivilDate): string {
  const needs = new Map(set.vacancies.map(({ id, value }) => [String(id), needOf(value)]))
  const facts = new Map(set.talents.map(({ id, value }) => [String(id), factsOf(value)]))
  const pairs = [...set.grades.talents].flatMap(([query, judged]) =>
    [...judged].flatMap(([result, { grade }]) => {
      const need = needs.get(query)
      const person = facts.get(result)
      if (need === undefined || person === undefined) return []
      return [{ grade, admitted: admits(need, person), judgements: assess(need, person, day).judgements }]
    }),
  )
  return [...Map.groupBy(pairs, ({ grade }) => grade)]
    .toSorted(([one], [other]) => other - one)
    .map(([grade, own]) => {
      const lost = new Map<string, number>()
      for (const { judgements } of own)
        for (const { key, points, max } of judgements) lost.set(key, (lost.get(key) ?? 0) + (max - points) / own.length)
      const parts = [...lost].map(([key, points]) => `${key} ${points.toFixed(1)}`).join(' ')
      return `${grade} 分 ${own.length} 对，未列入 ${own.filter(({ admitted }) => !admitted).length}；平均失分 ${parts}`
    })
    .join('\n')
}
