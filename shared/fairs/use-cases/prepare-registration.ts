import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { isRegistered } from '#shared/talent/domain/talent.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import type { Fair } from '../domain/fair.ts'
import { FairTrade, namedTrade } from '../domain/fair-trade.ts'
import { mayRegister } from '../domain/visit.ts'
import { freePlaces } from '../domain/visitor-places.ts'
import { createFairs } from '../store/fairs.ts'
import { createVisitors } from '../store/visitors.ts'

/** What somebody should see before registering for a fair. */
export type Registration = {
  readonly fair: Fair
  /** Trades to choose from, those of the fair first; `own`: in the person's profile. */
  readonly trades: readonly { readonly name: string; readonly own: boolean }[]
  /** Why not, when it cannot be done. */
  readonly obstacle?: 'not-enrolled' | 'registration-closed' | 'fair-full' | 'already-registered'
  /** Places that are left; absent without a limit. */
  readonly left?: number
}

/** Looks at a fair by its public code for somebody who wants to register. */
export function prepareRegistration(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (query: { readonly by: Person; readonly code: string }) => Promise<Result<Registration, Failure<'not-found'>>> {
  return async ({ by, code }) => {
    const fair = await createFairs(deps.dynamo).byCode(code)
    if (fair === undefined) return fail({ kind: 'not-found' })
    const talent = await findTalentOfPerson(deps)(by.personId)
    const own = (isRegistered(talent) ? talent.profile.trades : [])
      .map(({ title }) => title)
      .filter((title) => FairTrade.safeParse(title).success)
    const names = [...new Set([...fair.content.trades.map((trade) => namedTrade(trade).name), ...own])]
    const trades = names.map((name) => ({ name, own: own.includes(name) }))
    const { visitorLimit } = fair.content
    const left =
      visitorLimit === undefined ? undefined : freePlaces(visitorLimit, await createVisitors(deps.dynamo).placesTaken(fair.id)).length
    const model = { fair, trades, ...(left === undefined ? {} : { left }) }
    if (!mayRegister(fair, deps.clock.now()).ok) return ok({ ...model, obstacle: 'registration-closed' })
    if (!isRegistered(talent)) return ok({ ...model, obstacle: 'not-enrolled' })
    if ((await createVisitors(deps.dynamo).get(fair.id, talent.id)) !== undefined) return ok({ ...model, obstacle: 'already-registered' })
    return ok(left === 0 ? { ...model, obstacle: 'fair-full' } : model)
  }
}
