import type { Random } from '../random.ts'
import type { TalentPlan } from './talents.ts'
import type { VacancyPlan } from './vacancies.ts'

/** Somebody takes a first step: a person says 感兴趣, or whoever posted the vacancy says 想联系. */
export type InterestPlan = {
  readonly key: string
  readonly talent: string
  readonly vacancy: string
  readonly by: 'talent' | 'poster'
  readonly days: number
  readonly note?: string
}

type City = {
  readonly talents: readonly TalentPlan[]
  readonly vacancies: readonly VacancyPlan[]
  readonly daysSince: (instant: string) => number
}

/** First steps between people and open vacancies of their trade, one a pair. */
export function planInterests(random: Random, count: number, { talents, vacancies, daysSince }: City): readonly InterestPlan[] {
  const open = vacancies.filter(({ fate, days }) => fate === 'PUBLISHED' && days > 4)
  const byTrade = Map.groupBy(talents, ({ trade }) => trade)
  const taken = new Set<string>(['talent/0 vacancy/0', 'talent/0 vacancy/4'])
  const plans: InterestPlan[] = [
    { key: 'interest/0', talent: 'talent/0', vacancy: 'vacancy/4', by: 'poster', days: 2, note: fromPosters[1] },
  ]
  for (let attempt = 0; plans.length < count && attempt < count * 20; attempt += 1) {
    const one = random.fork(`interest/${attempt}`)
    const vacancy = attempt < 3 ? open.find(({ key }) => key === 'vacancy/0') : one.pick(open)
    const people = vacancy === undefined ? [] : (byTrade.get(vacancy.trade) ?? []).filter((talent) => mayBeSeen(talent, vacancy))
    if (vacancy === undefined || people.length === 0) continue
    const talent = one.pick(people)
    const days = Math.min(vacancy.days - 3, daysSince(talent.enrolledAt) - 2)
    const pair = `${talent.key} ${vacancy.key}`
    if (days < 0 || taken.has(pair)) continue
    taken.add(pair)
    const by = plans.length % 3 === 2 ? 'poster' : 'talent'
    const note = one.chance(0.4) ? { note: one.pick(by === 'talent' ? fromPeople : fromPosters) } : {}
    plans.push({ key: `interest/${plans.length}`, talent: talent.key, vacancy: vacancy.key, by, days: one.int(0, days), ...note })
  }
  return plans
}

/** Whoever withdrew, left or hid is out of it. */
function mayBeSeen(talent: TalentPlan, vacancy: VacancyPlan): boolean {
  return talent.later.length === 0 && talent.further.includes(vacancy.mandate === undefined ? 'employers' : 'agencies')
}

const fromPeople = ['可以随时来试工', '住得不远，想了解班次', '做过类似的活，希望能聊聊', '下个月初能到岗'] as const
const fromPosters = ['岗位长期，想请您来车间看看', '您的技能对口，方便时聊一聊', '班次可以商量', '近期可以安排试工'] as const
