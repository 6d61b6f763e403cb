import { sideOf } from '#shared/demand/domain/mandate.ts'
import { findVacancies } from '#shared/demand/use-cases/find-vacancy.ts'
import { listMandates } from '#shared/demand/use-cases/list-mandates.ts'
import { introductionsBegun } from '#shared/introductions/use-cases/introductions-begun.ts'
import { chunks } from '#shared/kernel/chunks.ts'
import { civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { everyOne } from '#shared/platform/dynamo/every-one.ts'
import { introductionService, ledgerYears, mandateService, type Service } from '../domain/service.ts'
import { type Act, actsBetween } from '../store/acts.ts'

/** Rows of each source in one month. An agency with more asks for the files of shorter spans; so many fit a spreadsheet and an answer. */
const most = 5000

/**
 * An agency's services of a month (`2026-11`), the earliest first: made anew from introductions, mandates and the append-only ledger, so that there is no second
 * book to keep. `more`: there are more than an answer holds.
 */
export function readServices(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (organisationId: string, month: string) => Promise<{ readonly services: readonly Service[]; readonly more: boolean }> {
  return async (organisationId, month) => {
    const today = civilDateOf(deps.clock.now())
    const between = spanOf(month)
    const [introductions, mandates, acts] = await Promise.all([
      introductionsBegun(deps)(organisationId, between, most),
      everyOne((after) => listMandates(deps)({ organisationId, limit: 100, after }), most),
      actsBetween(deps.dynamo, organisationId, { between, actions: Object.keys(actKinds), most }),
    ])
    const given = mandates.filter((mandate) => sideOf(mandate, organisationId) === 'agency').map(mandateService)
    const services = [
      ...introductions.map((one) => introductionService(one, organisationId, today)),
      ...given.filter((service) => service !== undefined).filter(({ on }) => on.startsWith(month)),
      ...(await actServices(deps, acts)),
    ]
    return {
      services: services.toSorted((a, b) => (a.on === b.on ? a.id.localeCompare(b.id) : a.on < b.on ? -1 : 1)),
      more: [introductions, acts].some(({ length }) => length >= most),
    }
  }
}

const actKinds = {
  'vacancy.published': ['vacancy', 'published'],
  'vacancy.submitted': ['vacancy', 'submitted'],
  'vacancy.imported': ['vacancy', 'published'],
  'booth.claimed': ['booth', 'claimed'],
  'booth.accepted': ['booth', 'claimed'],
  'booth.cancelled': ['booth', 'given-up'],
} as const satisfies Readonly<Record<string, readonly [Service['kind'], Service['result']]>>

async function actServices(deps: Pick<Deps, 'dynamo'>, acts: readonly Act[]): Promise<readonly Service[]> {
  const ids = [...new Set(acts.map(({ subject }) => subject).filter((id) => id.startsWith('vac_')))]
  const found = await Promise.all(chunks(ids, 100).map((some) => findVacancies(deps)(some)))
  const vacancies = new Map(found.flat().flatMap((one) => (one === undefined ? [] : [[one.id as string, one] as const])))
  return acts.map(({ at, action, subject }) => {
    const [kind, result] = actKinds[action as keyof typeof actKinds]
    const vacancy = vacancies.get(subject)
    const about = vacancy === undefined ? {} : { employer: vacancy.employer.name, about: vacancy.content.title }
    return { on: civilDateOf(at), kind, id: subject, ...about, result }
  })
}

/** The months that are kept, this one first. */
export function keptMonths(now: string): readonly string[] {
  const [year = 0, month = 0] = civilDateOf(now).split('-').map(Number)
  return Array.from({ length: ledgerYears * 12 + 1 }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7))
}

/** The instants between which a month lies in Hangzhou, as sort keys. */
function spanOf(month: string): readonly [from: string, to: string] {
  const [year = 0, nth = 0] = month.split('-').map(Number)
  const next = new Date(Date.UTC(year, nth, 1)).toISOString().slice(0, 10)
  return [startOf(`${month}-01`), startOf(next)]
}
