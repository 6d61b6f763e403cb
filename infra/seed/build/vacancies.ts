import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { decideReview } from '#shared/demand/use-cases/decide-review.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { expired } from '#shared/demand/use-cases/expired.ts'
import { postVacancy } from '#shared/demand/use-cases/post-vacancy.ts'
import { refreshVacancy } from '#shared/demand/use-cases/refresh-vacancy.ts'
import { saveVacancy } from '#shared/demand/use-cases/save-vacancy.ts'
import { addDays, type CivilDate } from '#shared/kernel/civil-date.ts'
import { always } from '#shared/platform/http/once.ts'
import { clockOn, daysAgo, hoursAfter } from '../days.ts'
import type { VacancyPlan } from '../plan/vacancies.ts'
import type { Random } from '../random.ts'
import { done, type Scene, sceneOf } from '../scene.ts'
import { actingFor, type City } from './city.ts'

/** Posts one vacancy, has it reviewed where the product wants that, and lets it become what the plan says. */
export async function buildVacancy(city: City, plan: VacancyPlan, today: CivilDate): Promise<void> {
  const random = city.random.fork(plan.key)
  const scene = sceneOf(city.dynamo, random.fork('ids'))
  const at = daysAgo(today, plan.days, random)
  const posted = await post(city, plan, scene, at)
  city.vacancies.set(plan.key, { id: posted.id, code: posted.code })
  if (plan.fate === 'SUBMITTED') return
  if (plan.fate === 'DRAFT') return returned(city, plan, scene, posted)
  const open = posted.state === 'SUBMITTED' ? await published(city, scene, posted) : posted
  await finished(city, { plan, scene, random, today }, open)
}

async function post(city: City, plan: VacancyPlan, scene: Scene, at: string): Promise<Vacancy> {
  const mandateId = plan.mandate === undefined ? undefined : city.mandates.get(plan.mandate.key)
  const command = {
    by: actingFor(city, plan.mandate?.agency ?? plan.employer),
    once: always,
    content: plan.content,
    submit: plan.fate !== 'DRAFT' || plan.planted === 'age',
    ...(mandateId === undefined ? {} : { mandateId }),
  }
  return done(plan.key, await postVacancy(scene(at))(command))
}

/** A draft that had been handed in comes back with a remark; the others were never handed in. */
async function returned(city: City, plan: VacancyPlan, scene: Scene, vacancy: Vacancy): Promise<void> {
  if (vacancy.state !== 'SUBMITTED') return
  const remarks = [{ pointer: '/conditions', text: '年龄上限没有依据，请删去或写明法定依据' }]
  const decision = { verdict: 'return', reason: '招聘条件里的年龄限制需要修改', remarks } as const
  done(plan.key, await decideReview(scene(hoursAfter(vacancy.updatedAt, 3)))({ ...reviewer(city, vacancy), ...decision, remarks }))
}

async function published(city: City, scene: Scene, vacancy: Vacancy): Promise<Vacancy> {
  const command = { ...reviewer(city, vacancy), verdict: 'publish', remarks: [] } as const
  return done(vacancy.content.title, await decideReview(scene(hoursAfter(vacancy.updatedAt, 2)))({ ...command, remarks: [] }))
}

type Course = { readonly plan: VacancyPlan; readonly scene: Scene; readonly random: Random; readonly today: CivilDate }

async function finished(city: City, { plan, scene, random, today }: Course, open: Vacancy): Promise<void> {
  const later = daysAgo(today, plan.days - plan.lasted, random)
  const poster = { by: actingFor(city, plan.mandate?.agency ?? plan.employer), once: always, id: open.id }
  switch (plan.fate) {
    case 'PUBLISHED':
      if (plan.refreshed) done(plan.key, await refreshVacancy(scene(daysAgo(today, random.int(1, 4), random)))(poster))
      return
    case 'FILLED': {
      const count = random.int(1, open.content.headcount ?? 1)
      done(plan.key, await endVacancy(scene(later))({ ...poster, ending: { how: 'filled', count } }))
      return
    }
    case 'CLOSED': {
      const reason = random.pick(['订单减少，暂停招聘', '岗位并入其他班组', '设备推迟到厂', '改由内部调配'])
      done(plan.key, await endVacancy(scene(later))({ ...poster, ending: { how: 'closed', reason } }))
      return
    }
    case 'EXPIRED': {
      const deps = scene(clockOn(addDays(open.content.validUntil ?? today, 1), 0, 10))
      done(plan.key, await saveVacancy(deps)(expired(deps, open)))
      return
    }
    case 'REMOVED': {
      const reason = random.pick(['经核实，实际工作内容与所写不符', '多次接到举报，联系不上发布单位', '岗位已不存在仍在发布'])
      done(plan.key, await decideReview(scene(later))({ ...reviewer(city, open), verdict: 'remove', reason, remarks: [] }))
      return
    }
    default:
  }
}

function reviewer(city: City, { id, rev }: Vacancy): { by: ReturnType<typeof actingFor>; once: typeof always; id: string; rev: number } {
  return { by: actingFor(city, 'bureau/0'), once: always, id, rev }
}
