import { suspendedAmong } from '#shared/accounts/use-cases/suspended-among.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import { always } from '#shared/platform/http/once.ts'
import { sightMessages } from '../domain/messages.ts'
import { move } from '../domain/transitions.ts'
import { partiesOf, type Vacancy } from '../domain/vacancy.ts'
import { checkSightWork, finishSightWork, getSightWork, type SightWork, waitingSightWork } from '../store/sight.ts'
import { createVacancies } from '../store/vacancies.ts'
import { expired } from './expired.ts'
import { saveVacancy } from './save-vacancy.ts'
import type { SaveSteps } from './write-vacancy.ts'

type SightReport = { readonly changed: number; readonly skipped: number; readonly more: boolean }

const batch = 50
const mostOrders = 20
const mostChanges = 2000

/**
 * Carries on with what suspensions and their ends ordered, the oldest order first, at most 2,000 ads a run. What a run leaves, the next
 * finds: an ad that was dealt with has left the list that is worked through.
 */
export function carryOutSights(deps: Deps): () => Promise<SightReport> {
  return async () => {
    let all: SightReport = { changed: 0, skipped: 0, more: false }
    for (const { organisationId } of await waitingSightWork(deps.dynamo, mostOrders)) {
      const { changed, skipped, more } = await carryOutSight(deps)({ organisationId, most: mostChanges - all.changed })
      all = { changed: all.changed + changed, skipped: all.skipped + skipped, more: all.more || more }
    }
    return all
  }
}

/**
 * Takes an organisation's published ads from public sight, or brings back those that still stand, one transaction an ad, at most `most`.
 * It stops for an order that came meanwhile. The order is cleared by a run that finds nothing left: the list is an index, which may be a
 * moment behind.
 */
export function carryOutSight(deps: Deps): (command: { readonly organisationId: string; readonly most: number }) => Promise<SightReport> {
  return async ({ organisationId, most }) => {
    const work = await getSightWork(deps.dynamo, organisationId)
    if (work === undefined) return { changed: 0, skipped: 0, more: false }
    const vacancies = createVacancies(deps.dynamo)
    const state = work.to === 'hidden' ? 'PUBLISHED' : 'SUSPENDED'
    const count = { changed: 0, skipped: 0 }
    let after: Position | undefined
    do {
      const page = await vacancies.ofOrganisation({ organisationId, state, limit: batch, after })
      for (const { id } of page.items) {
        if (count.changed >= most) return { ...count, more: true }
        const vacancy = await vacancies.get(id)
        const change = vacancy?.state === state ? await changeOf(deps, work, vacancy) : undefined
        if (change === undefined) continue
        const steps: SaveSteps = [{ write: checkSightWork(work), otherwise: { kind: 'busy' } }, ...change.steps]
        const saved = await saveVacancy(deps)({ ...change, once: always, steps })
        count[saved.ok ? 'changed' : 'skipped'] += 1
      }
      after = page.after
    } while (after !== undefined)
    if (count.changed + count.skipped > 0) return { ...count, more: true }
    await deps.dynamo.transact([finishSightWork(work)])
    return { ...count, more: false }
  }
}

type Change = Pick<Parameters<ReturnType<typeof saveVacancy>>[0], 'before' | 'after' | 'entry'> & { readonly steps: SaveSteps }

/** undefined when it stays as it is: another party of the ad is suspended too. */
async function changeOf(deps: Deps, work: SightWork, vacancy: Vacancy): Promise<Change | undefined> {
  if (work.to === 'hidden') return changed(deps, work, vacancy)
  const suspended = await suspendedAmong(deps)(partiesOf(vacancy))
  if (suspended.size > 0) return undefined
  const stands = (vacancy.content.validUntil ?? '') >= civilDateOf(deps.clock.now())
  return stands ? changed(deps, work, vacancy) : expired(deps, vacancy)
}

function changed(deps: Deps, { to, organisationId, organisationName, reason }: SightWork, before: Vacancy): Change {
  const action = to === 'hidden' ? 'suspended' : 'resumed'
  const why = `${organisationName}${to === 'hidden' ? '被暂停服务' : '恢复服务'}`
  const moved = move(before, { action, as: 'system', at: deps.clock.now(), by: 'system', reason: why })
  if (!moved.ok) throw new Error(`${before.id} is ${before.state} and cannot be ${action}`)
  return {
    before,
    after: moved.value,
    entry: { action: `vacancy.${action}`, by: 'system', reason },
    steps: sightMessages(moved.value, { organisationId, organisationName }).map((message) => ({ write: outboxMessage(deps, message) })),
  }
}
