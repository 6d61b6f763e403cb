import { isOpen, type Vacancy } from '#shared/demand/domain/vacancy.ts'
import { listVacancies } from '#shared/demand/use-cases/list-vacancies.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Booth } from '../domain/booth.ts'
import { type BookingPhase, bookingPhase } from '../domain/booth-phase.ts'
import { type BoothPlan, type BoothSchedule, scheduleFor } from '../domain/booth-plan.ts'
import type { Exhibitor, ExhibitorPost } from '../domain/exhibitor.ts'
import type { Bar, Miss } from '../domain/exhibitor-standing.ts'
import type { Fair } from '../domain/fair.ts'
import { createBooths } from '../store/booths.ts'
import { createFairs } from '../store/fairs.ts'
import { boothFair } from './booth-fair.ts'
import { barAt } from './may-exhibit.ts'

export type BookableFair = {
  readonly fair: Fair
  readonly plan: BoothPlan
  /** The dates as they hold now. */
  readonly schedule: BoothSchedule
  readonly phase: BookingPhase
  readonly booths: readonly Booth[]
  /** How many wait; an organisation that waits is told its place. */
  readonly waiting: number
  readonly place?: number
  readonly exhibitor?: Exhibitor
  /** The names that the organisation gave itself. */
  readonly attendees: readonly string[]
  readonly bar?: Bar
  /** What the organisation missed at this very fair. */
  readonly miss?: Miss
  /** Its open ads that it may bring. */
  readonly vacancies: readonly Vacancy[]
  /** What it brought to the fair it dealt with last: most bring the same again. */
  readonly broughtLast: readonly ExhibitorPost[]
}

const mostVacancies = 100

/** A fair whose booths can be booked, as one organisation sees it. */
export function readBookableFair(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (query: { readonly by: Member; readonly code: string }) => Promise<Result<BookableFair, Failure<'not-found'>>> {
  return async ({ by, code }) => {
    const found = await boothFair(deps)({ by, code })
    if (!found.ok) return found
    const { fair, plan, exhibitor, standing } = found.value
    const { organisationId } = by.member
    const now = deps.clock.now()
    const store = createBooths(deps.dynamo)
    const [booths, waiting, vacancies, names, bar, last] = await Promise.all([
      store.booths(fair.id),
      store.waitingIds(fair.id),
      openVacancies(deps, organisationId, now),
      exhibitor?.confirmed === undefined ? undefined : store.attendees(fair.id, organisationId),
      standing === undefined ? undefined : barAt(deps, fair, standing),
      store.ofOrganisation({ organisationId, limit: 1 }),
    ])
    const place = waiting.indexOf(organisationId)
    const miss = standing?.misses.find(({ fairId }) => fairId === fair.id)
    return ok({
      fair,
      plan,
      schedule: scheduleFor(plan, fair.content.startsAt),
      phase: bookingPhase(plan, fair, now),
      booths,
      waiting: waiting.length,
      ...(place < 0 ? {} : { place: place + 1 }),
      ...(exhibitor === undefined ? {} : { exhibitor }),
      attendees: names !== undefined && names.expiresAt * 1000 > Date.parse(now) ? names.names : [],
      ...(bar === undefined ? {} : { bar }),
      ...(miss === undefined ? {} : { miss }),
      vacancies,
      broughtLast: last.items[0]?.posts ?? [],
    })
  }
}

async function openVacancies(
  deps: Pick<Deps, 'dynamo'>,
  organisationId: Vacancy['postedBy']['id'],
  now: string,
): Promise<readonly Vacancy[]> {
  const { items } = await listVacancies(deps)({ organisationId, state: 'PUBLISHED', limit: mostVacancies })
  return items.filter((vacancy) => vacancy.postedBy.id === organisationId && isOpen(vacancy, civilDateOf(now)))
}

/** One row of the list of fairs that can be booked. */
export type ListedFair = Pick<BookableFair, 'fair' | 'schedule' | 'phase' | 'exhibitor'> & {
  /** Booths that are free now. */
  readonly free: number
}

const shown: readonly BookingPhase[] = ['soon', 'open', 'closed']

/** The fairs of all parks whose booths are, were or will be open for booking and that have not begun; what begins first is first. */
export function listBookableFairs(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (query: { readonly by: Member }) => Promise<readonly ListedFair[]> {
  return async ({ by }) => {
    const now = deps.clock.now()
    const store = createBooths(deps.dynamo)
    const plans = await everyOne((after) => store.atWork({ limit: batch, after }), mostPlans)
    const listed = await Promise.all(
      plans.map(async (plan): Promise<readonly ListedFair[]> => {
        const fair = await createFairs(deps.dynamo).get(plan.fairId)
        const phase = fair === undefined ? 'unplanned' : bookingPhase(plan, fair, now)
        if (fair === undefined || !shown.includes(phase)) return []
        const [booths, exhibitor] = await Promise.all([store.booths(fair.id), store.exhibitor(fair.id, by.member.organisationId)])
        const free = booths.filter(({ state }) => state === 'FREE').length
        return [
          { fair, schedule: scheduleFor(plan, fair.content.startsAt), phase, free, ...(exhibitor === undefined ? {} : { exhibitor }) },
        ]
      }),
    )
    return listed.flat().toSorted((a, b) => (a.fair.content.startsAt < b.fair.content.startsAt ? -1 : 1))
  }
}

const batch = 100
/** A city has a few dozen fairs ahead. */
const mostPlans = 500

/** What an organisation has or had at fairs, the last change first, each with its fair. */
export function listExhibits(
  deps: Pick<Deps, 'dynamo'>,
): (query: {
  readonly by: Member
  readonly limit: number
  readonly after?: Position | undefined
}) => Promise<{ readonly items: readonly { readonly exhibitor: Exhibitor; readonly fair: Fair }[]; readonly after?: Position }> {
  return async ({ by, ...query }) => {
    const page = await createBooths(deps.dynamo).ofOrganisation({ organisationId: by.member.organisationId, ...query })
    const fairs = await Promise.all(page.items.map(({ fairId }) => createFairs(deps.dynamo).get(fairId)))
    const items = page.items.flatMap((exhibitor, at) => {
      const fair = fairs[at]
      return fair === undefined ? [] : [{ exhibitor, fair }]
    })
    return { ...page, items }
  }
}
