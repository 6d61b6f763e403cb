import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { always } from '#shared/platform/http/once.ts'
import { daysAgo } from '../days.ts'
import type { InterestPlan } from '../plan/interests.ts'
import type { VacancyPlan } from '../plan/vacancies.ts'
import { done, sceneOf } from '../scene.ts'
import { acting, actingFor, type City } from './city.ts'

/** A first step between a person and those who posted a vacancy. */
export async function buildInterest(city: City, plan: InterestPlan, vacancies: readonly VacancyPlan[], today: CivilDate): Promise<void> {
  const random = city.random.fork(plan.key)
  const deps = sceneOf(city.dynamo, random.fork('ids'))(daysAgo(today, plan.days, random))
  const talent = city.talents.get(plan.talent)
  const vacancy = city.vacancies.get(plan.vacancy)
  const posted = vacancies.find(({ key }) => key === plan.vacancy)
  if (talent === undefined || vacancy === undefined || posted === undefined) throw new Error(`${plan.key} is about nobody`)
  const note = plan.note === undefined ? {} : { note: plan.note }
  if (plan.by === 'talent') {
    done(plan.key, await showInterest(deps)({ by: acting(talent.personId), once: always, vacancy: vacancy.id, ...note }))
    return
  }
  const by = actingFor(city, posted.mandate?.agency ?? posted.employer)
  done(plan.key, await askForContact(deps)({ by, once: always, talentId: talent.id, vacancyId: vacancy.id, ...note }))
}
