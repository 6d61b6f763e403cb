import type { Random } from '../random.ts'
import type { TalentPlan } from './talents.ts'
import type { VacancyPlan } from './vacancies.ts'

/** How far introductions come, each with the days since its beginning that it takes and, where it is to be in time, that it has at most. */
const courses = {
  waiting: { least: 0, most: 4 },
  accepted: { least: 1, most: 8 },
  agreed: { least: 2, most: 60 },
  interview: { least: 3, most: 60 },
  offer: { least: 4, most: 60 },
  placed: { least: 5, most: 60 },
  notPlaced: { least: 4, most: 60 },
  takenBack: { least: 3, most: 60 },
  declined: { least: 1, most: 60 },
  withdrawn: { least: 1, most: 60 },
  lapsed: { least: 14, most: 60 },
} as const satisfies Readonly<Record<string, { readonly least: number; readonly most: number }>>
export type Course = keyof typeof courses

/** Somebody takes a first step: a person says 感兴趣, or whoever posted the vacancy says 想联系; and what came of it. */
export type InterestPlan = {
  readonly key: string
  readonly talent: string
  readonly vacancy: string
  readonly by: 'talent' | 'poster'
  readonly days: number
  readonly course: Course
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
    { key: 'interest/0', talent: 'talent/0', vacancy: 'vacancy/4', by: 'poster', days: 2, course: 'waiting', note: fromPosters[1] },
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
    const course = courseFor(plans.length, days)
    const { least, most } = courses[course]
    const at = one.int(Math.min(least, days), Math.min(most, days))
    plans.push({ key: `interest/${plans.length}`, talent: talent.key, vacancy: vacancy.key, by, days: at, course, ...note })
  }
  return plans
}

/** Each course in turn; the next one that fits into the days. */
function courseFor(turn: number, days: number): Course {
  const names = Object.keys(courses) as Course[]
  const inTurn = [...names.slice(turn % names.length), ...names.slice(0, turn % names.length)]
  return inTurn.find((name) => courses[name].least <= days) ?? 'waiting'
}

/** Whoever withdrew, left or hid is out of it. */
function mayBeSeen(talent: TalentPlan, vacancy: VacancyPlan): boolean {
  return talent.later.length === 0 && talent.further.includes(vacancy.mandate === undefined ? 'employers' : 'agencies')
}

const fromPeople = ['可以随时来试工', '住得不远，想了解班次', '做过类似的活，希望能聊聊', '下个月初能到岗'] as const
const fromPosters = ['岗位长期，想请您来车间看看', '您的技能对口，方便时聊一聊', '班次可以商量', '近期可以安排试工'] as const
