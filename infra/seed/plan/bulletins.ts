import type { CreateSeries } from '#shared/bulletins/domain/commands.ts'
import { daysOf, instantsOf, type Period, periodOn, periodsUntil, previousPeriod } from '#shared/bulletins/domain/period.ts'
import { addDays, type CivilDate, startOf } from '#shared/kernel/civil-date.ts'
import { clockOn } from '../days.ts'
import type { OrganisationPlan } from './organisations.ts'
import type { VacancyPlan } from './vacancies.ts'

/** A series of bulletins of the city with its past issues. */
export type BulletinPlan = {
  readonly key: string
  readonly park: string
  readonly createdAt: string
  readonly series: Omit<CreateSeries, 'begins'> & { readonly begins: Period }
  readonly issues: readonly IssuePlan[]
}

/** What becomes of an issue, step by step, after the clock has compiled it. */
type IssuePlan = { readonly period: Period; readonly compiledAt: string; readonly steps: readonly IssueStep[] }

export type IssueStep =
  | { readonly kind: 'hand-in' | 'publish' | 'count'; readonly at: string }
  /** `excluded` are keys of vacancies. */
  | { readonly kind: 'correct'; readonly at: string; readonly reason: string; readonly excluded: readonly string[] }
  | { readonly kind: 'withdraw'; readonly at: string; readonly reason: string }

type City = {
  readonly today: CivilDate
  /** How many quarters back the first series goes. */
  readonly quarters: number
  readonly organisations: readonly OrganisationPlan[]
  readonly pastVacancies: readonly VacancyPlan[]
}

/** One series of each kind: one issue was corrected, one withdrawn, one waits for the colleague who publishes. */
export function planBulletins({ today, quarters, organisations, pastVacancies }: City): readonly BulletinPlan[] {
  const districtOf = (key: string) => organisations.find((one) => one.key === key)?.content.district ?? '330105'
  const quarter = previousPeriod(periodOn('quarter', today))
  const month = previousPeriod(periodOn('month', today))
  const second = organisations.filter(({ key }) => key.startsWith('park/'))[1]?.key ?? 'park/0'
  return [
    plan(
      'bulletins/0',
      'park/0',
      { kind: 'supplyAndDemand', cadence: 'quarter', districts: [], dueDays: 15 },
      periodsUntil(quarter, quarters),
      {
        today,
        later: (period) => (period === previousPeriod(quarter) ? corrected(period, falseOnes(period, today, pastVacancies)) : []),
      },
    ),
    plan(
      'bulletins/1',
      'park/0',
      { kind: 'shortageRanking', cadence: 'quarter', districts: [], dueDays: 20 },
      periodsUntil(quarter, quarters - 1),
      {
        today,
        later: (period) => (period === previousPeriod(quarter) ? withdrawn(period) : []),
      },
    ),
    plan(
      'bulletins/2',
      'park/0',
      { kind: 'demand', cadence: 'month', districts: [districtOf('park/0')], dueDays: 15 },
      periodsUntil(month, 2),
      {
        today,
        waiting: month,
      },
    ),
    plan('bulletins/3', second, { kind: 'supplyAndDemand', cadence: 'quarter', districts: [districtOf(second)], dueDays: 20 }, [quarter], {
      today,
    }),
  ]
}

type Fates = {
  readonly today: CivilDate
  /** The issue that nobody has published yet. */
  readonly waiting?: Period
  readonly later?: (period: Period) => readonly IssueStep[]
}

function plan(
  key: string,
  park: string,
  series: Omit<BulletinPlan['series'], 'begins'>,
  periods: readonly Period[],
  { today, waiting, later = () => [] }: Fates,
): BulletinPlan {
  const begins = periods[0] ?? ''
  return {
    key,
    park,
    createdAt: clockOn(addDays(daysOf(begins).first, 6), 10),
    series: { ...series, begins },
    issues: periods.map((period) => {
      const steps: readonly IssueStep[] = [
        { kind: 'hand-in', at: dayAfter(period, 5) },
        ...(period === waiting ? [] : [{ kind: 'publish' as const, at: dayAfter(period, 8) }, ...later(period)]),
      ]
      return { period, compiledAt: instantsOf(period).before, steps: steps.filter(({ at }) => at < startOf(today)) }
    }),
  }
}

/** At ten in the morning, some days after the end of a period. */
function dayAfter(period: Period, days: number): string {
  return clockOn(addDays(daysOf(period).last, days), 10, days)
}

function corrected(period: Period, excluded: readonly string[]): readonly IssueStep[] {
  return [
    { kind: 'correct', at: dayAfter(period, 24), reason: '两个岗位经核实为虚假，予以剔除并重新统计', excluded },
    { kind: 'count', at: dayAfter(period, 25) },
    { kind: 'hand-in', at: dayAfter(period, 26) },
    { kind: 'publish', at: dayAfter(period, 27) },
  ]
}

function withdrawn(period: Period): readonly IssueStep[] {
  return [{ kind: 'withdraw', at: dayAfter(period, 12), reason: '部分单位重复上报，核实后另行发布' }]
}

/** Two ads that stood in a period. */
function falseOnes(period: Period, today: CivilDate, vacancies: readonly VacancyPlan[]): readonly string[] {
  const { first, last } = daysOf(period)
  const stood = vacancies.filter(({ days }) => {
    const posted = addDays(today, -days)
    return posted >= first && posted < last
  })
  return stood.slice(0, 2).map(({ key }) => key)
}
