import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { civilDateOf, daysBetween } from '#shared/kernel/civil-date.ts'
import { randomFrom } from '../random.ts'
import { type SeedSize, sizes } from '../size.ts'
import { type BulletinPlan, planBulletins } from './bulletins.ts'
import { type FairPlan, planFair } from './fairs.ts'
import { type InterestPlan, planInterests } from './interests.ts'
import { type MandatePlan, planMandates } from './mandates.ts'
import { type OrganisationPlan, planOrganisations } from './organisations.ts'
import { planTalent, type TalentPlan } from './talents.ts'
import { planPastVacancies, planVacancies, type VacancyPlan } from './vacancies.ts'

/** A synthetic Hangzhou: who is there and what they do, up to a day. Nobody and no firm in it exists. */
export type CityPlan = {
  readonly organisations: readonly OrganisationPlan[]
  readonly mandates: readonly MandatePlan[]
  readonly talents: readonly TalentPlan[]
  /** Those of the last hundred days. */
  readonly vacancies: readonly VacancyPlan[]
  /** Those that ended longer ago, so that the quarters before had something to count. */
  readonly pastVacancies: readonly VacancyPlan[]
  readonly fairs: readonly FairPlan[]
  readonly interests: readonly InterestPlan[]
  readonly bulletins: readonly BulletinPlan[]
}

export type Seeding = { readonly seed: string; readonly today: CivilDate; readonly size: SeedSize }

/** Pure: the same seed, day and size give the same city. Dates are told from `today`, so that the city is always fresh. */
export function planCity({ seed, today, size }: Seeding): CityPlan {
  const random = randomFrom(seed)
  const count = sizes[size]
  const organisations = planOrganisations(random.fork('organisations'), count)
  const employers = organisations.filter(({ key }) => key.startsWith('employer/'))
  const mandates = planMandates(random.fork('mandates'), count.mandates, organisations)
  const talents = Array.from({ length: count.talents }, (_, index) =>
    planTalent(random.fork(`talent/${index}`), index, { today, employers }),
  )
  const vacancies = planVacancies(random.fork('vacancies'), count.vacancies, { today, employers, mandates })
  const pastVacancies = planPastVacancies(random.fork('past'), count.pastVacancies, { today, employers, mandates })
  const fairs = Array.from({ length: count.fairs }, (_, index) => planFair(random.fork(`fair/${index}`), index, { today, organisations }))
  const daysSince = (instant: string): number => daysBetween(civilDateOf(instant), today)
  const interests = planInterests(random.fork('interests'), count.interests, { talents, vacancies, daysSince })
  const bulletins = planBulletins({ today, quarters: count.quarters, organisations, pastVacancies })
  return { organisations, mandates, talents, vacancies, pastVacancies, fairs, interests, bulletins }
}
