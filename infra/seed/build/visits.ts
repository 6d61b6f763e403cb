import { hourOf } from '#shared/fairs/domain/attendance.ts'
import type { Fair } from '#shared/fairs/domain/fair.ts'
import { RecordOutcome } from '#shared/fairs/domain/outcome.ts'
import { digestOf } from '#shared/fairs/domain/visitor-ticket.ts'
import { publishResults } from '#shared/fairs/use-cases/publish-results.ts'
import { readOutcome } from '#shared/fairs/use-cases/read-outcome.ts'
import { readReport } from '#shared/fairs/use-cases/read-report.ts'
import { recordOutcome } from '#shared/fairs/use-cases/record-outcome.ts'
import { registerVisitor } from '#shared/fairs/use-cases/register-visitor.ts'
import { reportDoor } from '#shared/fairs/use-cases/report-door.ts'
import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { hoursAfter } from '../days.ts'
import type { Random } from '../random.ts'
import { done, type Scene, sceneOf } from '../scene.ts'
import { acting, actingFor, type City } from './city.ts'

type Course = {
  readonly city: City
  readonly scene: Scene
  readonly random: Random
  readonly fair: Fair
  readonly park: Member
  /** The end of the city's time. */
  readonly now: string
}

/**
 * Seekers of an announced fair: some register; of a fair that is over most of them came, and many without a ticket. Its exhibitors reported, but
 * for a few, and after some days the park published the results.
 */
export async function buildVisits(
  city: City,
  { key, fair, park, now }: Pick<Course, 'fair' | 'now'> & { readonly key: string; readonly park: string },
): Promise<void> {
  if (fair.sequence === undefined || fair.state === 'CANCELLED') return
  const random = city.random.fork(`${key}/visits`)
  const scene = sceneOf(city.dynamo, random.fork('ids'), () => secretFrom(random))
  const course: Course = { city, scene, random, fair, park: actingFor(city, park), now }
  const codes = await registrations(course)
  const { mode, endsAt } = fair.content
  if (hoursAfter(endsAt, 1) > now || mode === 'online') return
  await atTheDoor(course, codes)
  await outcomes(course)
  const published = hoursAfter(endsAt, 24 * random.int(3, 6))
  if (published > now) return
  const command = { by: course.park, once: always, id: fair.id, confirmed: true }
  done(`${key} results`, await publishResults(scene(published))(command))
}

/** Who registers: the person who signs in with one click always does. */
async function registrations({ city, scene, random, fair, now }: Course): Promise<readonly string[]> {
  const codes: string[] = []
  const keys = [...city.talents.keys()]
  const some = random.sample(
    keys.filter((key) => key !== 'talent/0'),
    Math.min(30, Math.ceil(keys.length / 3)),
  )
  for (const [index, key] of ['talent/0', ...some].entries()) {
    const at = hoursAfter(fair.updatedAt, 2 + index / 2)
    const talent = city.talents.get(key)
    if (talent === undefined || at >= now || at >= fair.content.startsAt) continue
    const trades = fair.content.trades.slice(0, random.int(0, 2))
    const visit = await registerVisitor(scene(at))({ by: acting(talent.personId), once: always, fair: fair.id, trades })
    // Who has left the registry does not register.
    if (visit.ok) codes.push(visit.value.code)
  }
  return codes
}

async function atTheDoor({ scene, random, fair, park }: Course, codes: readonly string[]): Promise<void> {
  const { startsAt, endsAt, expectedAttendance = 200 } = fair.content
  const minutes = Math.floor((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)
  const came = random.sample(codes, Math.floor(codes.length * 0.7))
  const checkIns = came.map((code) => ({
    digest: digestOf(fair.id, code),
    at: new Date(Date.parse(startsAt) + random.int(0, Math.min(minutes, 240)) * 60_000).toISOString(),
  }))
  const hours = [0, 1, 2].map((hour) => hourOf(hoursAfter(startsAt, hour))).filter((hour) => hour <= hourOf(endsAt))
  const share = [0.3, 0.25, 0.1] as const
  const walkIns = Object.fromEntries(
    hours.map((hour, at) => [hour, { in: Math.round(expectedAttendance * (share[at] ?? 0.1)), undone: random.int(0, 2) }]),
  )
  const report = { by: park, id: fair.id, device: 'phone-at-the-door', checkIns, walkIns }
  done('door', await reportDoor(scene(endsAt))(report))
}

async function outcomes({ city, scene, random, fair, park, now }: Course): Promise<void> {
  const { reporters } = done('report', await readReport(scene(fair.content.endsAt))({ by: park, id: fair.id })).report
  const byId = new Map([...city.members].map(([key, { organisation }]) => [organisation.id as string, key]))
  for (const { organisation } of reporters) {
    const key = byId.get(organisation.id)
    const at = hoursAfter(fair.content.endsAt, random.int(3, 60))
    if (key === undefined || at >= now || random.chance(0.15)) continue
    const by = actingFor(city, key)
    const { exhibitor } = done('outcome', await readOutcome(scene(at))({ by, code: fair.code }))
    const posts = exhibitor.posts.map(({ vacancyId, headcount }) => {
      const received = random.int(4, 24)
      const intents = random.int(1, Math.ceil(received / 3))
      return { vacancyId, received, intents, signings: Math.min(intents, headcount, random.int(0, 2)), placements: [] }
    })
    const command = { by, once: always, code: fair.code }
    done('outcome', await recordOutcome(scene(at))({ ...command, ...RecordOutcome.parse({ rev: 0, posts }) }))
    await placements({ by, at: hoursAfter(fair.content.endsAt, 24 * 14), posts })
  }

  /** Most of those who signed began to work a week or so later, and were added then. */
  async function placements({
    by,
    at,
    posts,
  }: {
    readonly by: Member
    readonly at: string
    readonly posts: readonly { readonly vacancyId: string; readonly signings: number }[]
  }): Promise<void> {
    if (at >= now || posts.every(({ signings }) => signings === 0)) return
    const began = addDays(civilDateOf(fair.content.endsAt), 9)
    const added = posts.map((post) => {
      const count = Array.from({ length: post.signings }).filter(() => random.chance(0.8)).length
      return { ...post, placements: count === 0 ? [] : [{ date: began, count }] }
    })
    // By chance nobody began: then there is nothing to add.
    if (added.every((post) => post.placements.length === 0)) return
    done(
      'placements',
      await recordOutcome(scene(at))({ by, once: always, code: fair.code, ...RecordOutcome.parse({ rev: 1, posts: added }) }),
    )
  }
}

/** 128 bits for choosing places; the city comes out the same each time. */
function secretFrom(random: Random): string {
  return Buffer.from(Array.from({ length: 16 }, () => random.int(0, 255))).toString('base64url')
}
