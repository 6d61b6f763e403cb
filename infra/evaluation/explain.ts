import { factsOf } from '#shared/indexing/domain/texts-of-talent.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { assess } from '#shared/matching/assess.ts'
import type { TalentFacts, VacancyNeed } from '#shared/matching/facts.ts'
import { admits } from '#shared/matching/queries/admission.ts'
import type { Direction, JudgedSet } from './judged-set.ts'
import type { List } from './lists.ts'
import type { Measured } from './measure.ts'

/** So many of a list are shown. */
const shownResults = 12

/**
 * Why a list stands as it does, worst first: the first of it, and the judged ones that belong there and stand lower or nowhere, each with
 * its grade, its points by criterion and what was read.
 */
export function explainLists(
  set: JudgedSet,
  lists: readonly List[],
  measured: readonly Measured[],
  direction: Direction,
  day: CivilDate,
): string {
  const needs = new Map(set.vacancies.map(({ id, value }) => [String(id), value]))
  const profiles = new Map(set.talents.map(({ id, value }) => [String(id), value]))
  const pair = (query: string, result: string): readonly [VacancyNeed, TalentFacts] | undefined => {
    const content = needs.get(direction === 'talents' ? query : result)
    const profile = profiles.get(direction === 'talents' ? result : query)
    return content === undefined || profile === undefined ? undefined : [needOf(content), factsOf(profile)]
  }
  const line = (query: string, result: string, rank: number): string => {
    const grade = set.grades[direction].get(query)?.get(result)
    const both = pair(query, result)
    const where = rank === 0 ? ' –' : String(rank).padStart(2)
    if (both === undefined) return `  ${where} ${result} [${grade?.grade ?? '?'}] 不在这一组里`
    const { score, judgements } = assess(...both, day)
    const points = judgements.map(({ key, points, max, verdict }) => `${key} ${points}/${max}${verdict === 'unknown' ? '?' : ''}`)
    const trap = grade?.trap === undefined ? '' : ` 陷阱 ${grade.trap}`
    const out = admits(...both) ? '' : ' 未列入'
    return `  ${where} ${result} [${grade?.grade ?? '–'}]${trap}${out} ${score} 分：${points.join(' ')}；${direction === 'talents' ? person(both[1]) : vacancy(both[0])}`
  }
  return measured
    .toSorted((one, other) => one.ndcg - other.ndcg)
    .map(({ query, ndcg, family }) => {
      const id = String(query)
      const results = (lists.find((list) => list.direction === direction && list.query === query)?.results ?? []).map(String)
      const lower = [...(set.grades[direction].get(id) ?? [])]
        .filter(([result, { grade }]) => grade >= 2 && !results.slice(0, shownResults).includes(result))
        .map(([result]) => line(id, result, results.indexOf(result) + 1))
      const head = direction === 'talents' ? vacancyOf(needs.get(id)) : personOf(profiles.get(id))
      return [
        `${id} (${family}) ${ndcg.toFixed(3)} ${head}`,
        ...results.slice(0, shownResults).map((result, at) => line(id, result, at + 1)),
        ...(lower.length === 0 ? [] : ['  排得太后的：', ...lower]),
      ].join('\n')
    })
    .join('\n\n')
}

function vacancyOf(content: Parameters<typeof needOf>[0] | undefined): string {
  return content === undefined ? '' : `${content.title}：${vacancy(needOf(content))}`
}

function personOf(profile: Parameters<typeof factsOf>[0] | undefined): string {
  return profile === undefined ? '' : `${profile.trades.map(({ title }) => title).join('、')}：${person(factsOf(profile))}`
}

function vacancy(need: VacancyNeed): string {
  const phrases = [...need.must, ...need.nice].map(({ phrase, concepts }) => `${phrase}=${concepts.join('|') || '?'}`)
  const asked = [...need.licences.map(({ licence }) => licence), ...need.conditions.map(({ condition }) => condition)]
  return [need.trade?.trade ?? '?', need.district?.district ?? '?', need.level?.level ?? '', ...phrases, ...asked]
    .filter((part) => part !== '')
    .join(' ')
}

function person(facts: TalentFacts): string {
  const trades = facts.trades.map(({ trade, weak }) => `${trade}${weak ? '~' : ''}`).join('|') || '?'
  const skills = facts.skills.map(({ skill, grasp }) => `${skill}${{ full: '', partial: '~', none: '✗' }[grasp]}`)
  const refuses = facts.refuses.map(({ condition }) => `不${condition}`)
  return [
    trades,
    ...skills,
    ...refuses,
    ...(facts.wants === null ? [] : [`只要${facts.wants.post}`]),
    ...(facts.everything ? ['什么都写'] : []),
  ].join(' ')
}
