import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { DeliveryDeps } from './deliver-message.ts'
import { attempted, workOf } from './work-of.ts'

type Report = { readonly done: number; readonly again: number }

/** Minutes within which something new is still the stream's. */
const grace = 15

/** Days for which an order to erase is carried out anew: afterwards it has been, or somebody has looked after it. */
const orderDays = 30

/**
 * Everything in the outbox that the stream has not brought about: the operator's way after dead letters, however old they are. Reads the whole
 * table; what was handed to a provider already is not handed over again.
 */
export function deliverWaiting(deps: DeliveryDeps): () => Promise<Report> {
  return async () => {
    const now = Date.parse(deps.clock.now())
    const [newest, oldest] = [before(now, grace), before(now, orderDays * 24 * 60)]
    const report = { done: 0, again: 0 }
    let after: Position | undefined
    do {
      const page = await deps.dynamo.scan('messages', { after })
      for (const item of page.items) {
        const work = workOf(deps, item)
        const at = String(item.at)
        if (work === undefined || at > newest || (item.entity !== 'message' && at < oldest)) continue
        report[(await attempted(deps, item.pk, work)) === 'again' ? 'again' : 'done'] += 1
      }
      after = page.after
    } while (after !== undefined)
    return report
  }
}

function before(now: number, minutes: number): string {
  return new Date(now - minutes * 60_000).toISOString()
}
