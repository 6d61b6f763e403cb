import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Fair } from '../domain/fair.ts'
import { placedIn } from '../domain/outcome.ts'
import type { FairResults } from '../domain/results.ts'
import { createFairs } from '../store/fairs.ts'
import { createOutcomes } from '../store/outcomes.ts'

/** What came of one of a park's fairs. */
type FairOutcome = {
  readonly code: string
  readonly title: string
  /** The day on which it ended. */
  readonly on: CivilDate
  /** What the park has published of it, and the people who began to work in its posts; absent until then. */
  readonly results?: FairResults['figures'] & { readonly reporting: number; readonly placements: number }
}

/**
 * What a park's fairs brought, for its bulletins: those that ended between two instants in UTC, `before` not included, and were not
 * cancelled, in the order in which they ended. People count who began to work before `placedBefore`; nothing counts of a fair whose results
 * are not published.
 */
export function fairOutcomesWithin(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
): (span: {
  readonly park: string
  readonly from: string
  readonly before: string
  readonly placedBefore: string
}) => Promise<readonly FairOutcome[]> {
  return async ({ park, from, before, placedBefore }) => {
    const now = deps.clock.now()
    const days = { from: civilDateOf(from), before: civilDateOf(placedBefore) }
    const found: FairOutcome[] = []
    for await (const { id, code, content, results } of fairsOf(deps, { park, endsFrom: from, endsBefore: before })) {
      const held = { code, title: content.title, on: civilDateOf(content.endsAt) }
      if (results === undefined || results.publishedAt > now) {
        found.push(held)
        continue
      }
      const outcomes = await createOutcomes(deps.dynamo).ofFair(id)
      const placements = outcomes.flatMap(({ posts }) => posts).reduce((sum, post) => sum + placedIn(post, days), 0)
      found.push({ ...held, results: { ...results.figures, reporting: results.reporting.exhibitors, placements } })
    }
    return found
  }
}

async function* fairsOf(
  deps: Pick<Deps, 'dynamo'>,
  range: { readonly park: string; readonly endsFrom: string; readonly endsBefore: string },
): AsyncGenerator<Fair> {
  let after: Position | undefined
  do {
    const page = await createFairs(deps.dynamo).ofPark({ ...range, shelf: 'published', limit: 50, after })
    yield* page.items.filter(({ state, content }) => state !== 'CANCELLED' && content.endsAt < range.endsBefore)
    after = page.after
  } while (after !== undefined)
}
