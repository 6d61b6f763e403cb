import { boothParametersOn } from '#shared/fairs/domain/booth-parameters.ts'
import { lateAfter, proposedSchedule } from '#shared/fairs/domain/booth-phase.ts'
import { type BoothRow, boothsOf, generatedRows } from '#shared/fairs/domain/booth-plan.ts'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { claimBooth } from '#shared/fairs/use-cases/claim-booth.ts'
import { confirmExhibitor } from '#shared/fairs/use-cases/confirm-exhibitor.ts'
import { openBooths } from '#shared/fairs/use-cases/open-booths.ts'
import { planBooths } from '#shared/fairs/use-cases/plan-booths.ts'
import { recordArrival } from '#shared/fairs/use-cases/record-arrival.ts'
import { recordNoShow } from '#shared/fairs/use-cases/record-no-show.ts'
import { setBooth } from '#shared/fairs/use-cases/set-booth.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { hoursAfter } from '../days.ts'
import type { VacancyPlan } from '../plan/vacancies.ts'
import { done, type Scene, sceneOf } from '../scene.ts'
import { actingFor, type City } from './city.ts'

type Course = {
  readonly city: City
  readonly scene: Scene
  readonly fair: Fair
  readonly park: Member
  /** The end of the city's time. */
  readonly now: string
}

/** Those whose members sign in with one click were at every fair that is over, and have a booth at each second one ahead: the others are left for trying. */
const whoSignIn: readonly string[] = ['employer/0', 'agency/0']

/**
 * The booths of an announced fair: planned, opened, taken by employers and agencies with their open ads; of those that are over the exhibitors were at the
 * door, but for one. Who may not come (too many sessions, no open ad any more) does not.
 */
export async function buildBooths(
  city: City,
  {
    key,
    fair,
    park,
    vacancies,
    now,
  }: Pick<Course, 'fair' | 'now'> & { readonly key: string; readonly park: string; readonly vacancies: readonly VacancyPlan[] },
): Promise<void> {
  const { booths, mode, startsAt } = fair.content
  if (booths === undefined || mode === 'online' || fair.state === 'CANCELLED' || fair.sequence === undefined) return
  const random = city.random.fork(`${key}/booths`)
  const scene = sceneOf(city.dynamo, random.fork('ids'))
  const course: Course = { city, scene, fair, park: actingFor(city, park), now }
  const openedAt = hoursAfter(fair.updatedAt, 1)
  const rows = generatedRows({ hall: '一楼大厅', perRow: 12, aisleEvery: 6, booths })
  await opened(course, rows, openedAt)
  const [first, ...numbers] = random.sample(
    boothsOf(rows).map(({ number }) => number),
    booths,
  )
  const command = { by: course.park, once: always, id: fair.id, booth: first ?? 'A1', state: 'LOCKED', note: '消防通道' } as const
  done(`${key} locked`, await setBooth(scene(openedAt))(command))
  const posters = [
    ...Map.groupBy(
      vacancies.filter(({ fate }) => fate === 'PUBLISHED'),
      ({ employer, mandate }) => mandate?.agency ?? employer,
    ),
  ]
  const theirs = now > fair.content.endsAt || Number(key.split('/')[1]) % 2 === 0
  const signIn = posters.filter(([poster]) => theirs && whoSignIn.includes(poster))
  const others = posters.filter(([poster]) => !whoSignIn.includes(poster))
  const coming = [...signIn, ...random.sample(others, Math.ceil(booths * 0.6))]
  for (const [index, [poster, ads]] of coming.entries()) {
    const at = new Date(Date.parse(openedAt) + (index + 1) * 4 * 60_000).toISOString()
    const booth = numbers[index]
    if (booth === undefined || at >= now || at >= startsAt) return
    await exhibits(course, {
      by: actingFor(city, poster),
      booth,
      at,
      posts: postsOf(city, ads),
      confirms: index % 4 !== 0,
      missing: index === 5,
    })
  }
}

async function opened({ fair, park, scene }: Course, rows: readonly BoothRow[], at: string): Promise<void> {
  const { sessionsPerMonth, acceptHours, ...parameters } = boothParametersOn(civilDateOf(at))
  const own = { by: park, once: always, id: fair.id }
  const plan = {
    rev: 0,
    rows: rows.map((row) => ({ ...row, aisleAfter: [...row.aisleAfter], trades: [] })),
    schedule: proposedSchedule(fair.content, at, parameters),
    rules: { sessionsPerMonth, acceptHours, adjacentSessions: true },
  }
  done('plan of booths', await planBooths(scene(at))({ ...own, ...plan }))
  done('opened booths', await openBooths(scene(at))(own))
}

function postsOf(
  city: City,
  ads: readonly VacancyPlan[],
): { readonly vacancyId: NonNullable<ReturnType<City['vacancies']['get']>>['id'] }[] {
  return ads.slice(0, 4).flatMap(({ key }) => {
    const vacancy = city.vacancies.get(key)
    return vacancy === undefined ? [] : [{ vacancyId: vacancy.id }]
  })
}

type Exhibits = {
  readonly by: Member
  readonly booth: string
  readonly at: string
  readonly posts: ReturnType<typeof postsOf>
  readonly confirms: boolean
  /** It does not come. */
  readonly missing: boolean
}

async function exhibits({ scene, fair, park, now }: Course, { by, booth, at, posts, confirms, missing }: Exhibits): Promise<void> {
  const over = now > fair.content.endsAt
  const claimed = await claimBooth(scene(at))({ by, once: always, code: fair.code, booth, posts })
  if (!claimed.ok) return
  if ((confirms || over) && hoursAfter(at, 1) < now) {
    const names = ['示例甲', '示例乙'].slice(0, 1 + (posts.length % 2))
    done(booth, await confirmExhibitor(scene(hoursAfter(at, 1)))({ by, once: always, code: fair.code, attendees: names }))
  }
  if (!over) return
  const of = { by: park, once: always, id: fair.id, organisationId: by.member.organisationId }
  const closed = lateAfter(fair, boothParametersOn(civilDateOf(now)).lateMinutes)
  if (missing) done(booth, await recordNoShow(scene(hoursAfter(closed, 1)))(of))
  else done(booth, await recordArrival(scene(fair.content.startsAt))({ ...of, admitLate: true }))
}
