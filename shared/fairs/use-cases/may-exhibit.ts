import type { Organisation } from '#shared/accounts/domain/organisation.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual, counted, listed } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { boothParametersOn } from '../domain/booth-parameters.ts'
import type { BoothPlan } from '../domain/booth-plan.ts'
import type { Exhibitor } from '../domain/exhibitor.ts'
import { materialsOf } from '../domain/exhibitor-materials.ts'
import { type Bar, barOn, barText, type ExhibitorStanding, newStanding } from '../domain/exhibitor-standing.ts'
import type { Fair } from '../domain/fair.ts'
import { createFairs } from '../store/fairs.ts'

export type MayExhibitFailure = Failure<'materials-missing' | 'barred' | 'too-often' | 'not-found'>

/** Who may exhibit, and what is written down of it. */
export type Admitted = {
  readonly organisation: Exhibitor['organisation']
  readonly materials: Exhibitor['materials']
  readonly standing: ExhibitorStanding
}

type Asked = {
  readonly fair: Fair
  readonly plan: BoothPlan
  readonly organisation: Organisation | undefined
  readonly standing: ExhibitorStanding | undefined
}

/**
 * Whether an organisation may exhibit at a fair: its papers, no bar for having failed to come, and not more sessions of the park than
 * allowed. Everything is read at the time: a bar that was lifted a moment ago is gone.
 */
export function mayExhibit(deps: Pick<Deps, 'dynamo' | 'clock'>): (asked: Asked) => Promise<Result<Admitted, MayExhibitFailure>> {
  return async ({ fair, plan, organisation, standing: known }) => {
    if (organisation === undefined) return fail({ kind: 'not-found' })
    const { id, content } = organisation
    if (content.kind !== 'employer' && content.kind !== 'agency') return fail({ kind: 'not-found' })
    const now = deps.clock.now()
    const seen = materialsOf(organisation, { now, startsAt: fair.content.startsAt })
    if (!seen.ok) return seen
    const standing = known ?? newStanding({ organisationId: id, organisationName: content.name, parkId: fair.park.id, at: now })
    const bar = await barAt(deps, fair, standing)
    if (bar !== undefined) return fail({ kind: 'barred', detail: barText(bar, fair.park.name) })
    const often = await tooOften(deps, { fair, plan, standing })
    if (often !== undefined) return fail({ kind: 'too-often', detail: often })
    return ok({
      organisation: {
        id,
        name: content.name,
        kind: content.kind,
        district: content.district,
        ...(content.kind === 'agency' && seen.value.licence !== undefined ? { licence: seen.value.licence } : {}),
        ...(seen.value.dispatchLicence === undefined ? {} : { dispatchLicence: seen.value.dispatchLicence }),
      },
      materials: { checkedAt: now, ...seen.value, firstTime: standing.rev === 0 },
      standing,
    })
  }
}

/** The bar that holds for this very fair: one from the next session holds for the first that follows the one that was missed. */
export async function barAt(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
  fair: Pick<Fair, 'id' | 'park'>,
  standing: Pick<ExhibitorStanding, 'misses'>,
): Promise<Bar | undefined> {
  const today = civilDateOf(deps.clock.now())
  const bar = barOn(standing, today, boothParametersOn(today))
  if (bar?.kind !== 'next-session') return bar
  const [missed] = bar.misses
  if (missed === undefined || missed.fairId === fair.id) return undefined
  const { items } = await createFairs(deps.dynamo).ofPark({
    park: fair.park.id,
    shelf: 'published',
    endsFrom: missed.startsAt,
    limit: sessionsAhead,
  })
  const following = takingPlace(items)
    .filter(({ id, content }) => id !== missed.fairId && content.startsAt > missed.startsAt)
    .toSorted((a, b) => (a.content.startsAt < b.content.startsAt ? -1 : 1))
  return following[0]?.id === fair.id ? bar : undefined
}

/** Sessions that are looked through for the next one: a few may be cancelled. */
const sessionsAhead = 20

function takingPlace(fairs: readonly Fair[]): readonly Fair[] {
  return fairs.filter(({ state }) => state !== 'CANCELLED')
}

/** Why it is too often, in a sentence; undefined when it is not. */
async function tooOften(
  deps: Pick<Deps, 'dynamo'>,
  { fair, plan, standing }: { readonly fair: Fair; readonly plan: BoothPlan; readonly standing: ExhibitorStanding },
): Promise<string | undefined> {
  const near = standing.sessions.filter(({ fairId, startsAt }) => fairId !== fair.id && daysApart(startsAt, fair.content.startsAt) < 93)
  const { sessionsPerMonth, adjacentSessions } = plan.rules
  if (near.length === 0 || (sessionsPerMonth === 0 && adjacentSessions)) return undefined
  const fairs = createFairs(deps.dynamo)
  const booked = takingPlace((await Promise.all(near.map(({ fairId }) => fairs.get(fairId)))).filter((one) => one !== undefined))
  const month = civilDateOf(fair.content.startsAt).slice(0, 7)
  const sameMonth = booked.filter(({ content }) => civilDateOf(content.startsAt).startsWith(month))
  if (sessionsPerMonth > 0 && sameMonth.length >= sessionsPerMonth) return texts.month(sessionsPerMonth, listed(sameMonth.map(named)))
  if (adjacentSessions) return undefined
  const beside = await neighbours(deps, fair)
  const adjacent = booked.find(({ id }) => beside.includes(id))
  return adjacent === undefined ? undefined : texts.adjacent(named(adjacent))
}

/** The sessions of the park just before and just after. */
async function neighbours(deps: Pick<Deps, 'dynamo'>, { id, park, content }: Fair): Promise<readonly string[]> {
  const fairs = createFairs(deps.dynamo)
  const shelf = { park: park.id, shelf: 'published', limit: sessionsAhead } as const
  const [before, later] = await Promise.all([
    fairs.ofPark({ ...shelf, endsBefore: content.endsAt, newestFirst: true }),
    fairs.ofPark({ ...shelf, endsFrom: content.endsAt }),
  ])
  const other = (items: readonly Fair[]): readonly string[] =>
    takingPlace(items)
      .filter((one) => one.id !== id)
      .slice(0, 1)
      .map((one) => one.id)
  return [...other(before.items), ...other(later.items)]
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / (24 * 60 * 60 * 1000)
}

function named({ content }: Fair): string {
  return texts.session(content.title, dayText(civilDateOf(content.startsAt)))
}

const texts = bilingual(
  {
    month: (most: number, booked: string) => `主办方每月最多让一个单位参加 ${most} 场，本单位这个月已预订：${booked}`,
    adjacent: (booked: string) => `主办方不安排同一单位连续参加两场，本单位已预订相邻的一场：${booked}`,
    session: (title: string, day: string) => `${title}（${day}）`,
  },
  {
    month: (most, booked) =>
      `The park lets an organisation exhibit at ${counted(most, 'session', 'sessions')} a month; you have booked in this month: ${booked}`,
    adjacent: (booked) =>
      `The park does not let an organisation exhibit twice in a row; you have booked the session beside this one: ${booked}`,
    session: (title, day) => `${title} (${day})`,
  },
)
