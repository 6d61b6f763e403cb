import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Fair } from '../domain/fair.ts'
import { outcomeTotals, placedIn } from '../domain/outcome.ts'
import { visitorParametersOn } from '../domain/visitor-parameters.ts'
import { createFairs } from '../store/fairs.ts'
import { createOutcomes } from '../store/outcomes.ts'

/** What came of a park's fairs in a period: numbers only. */
export type FairOutcomes = {
  /** Fairs that ended in the period and were not cancelled, and how many of them have published results. */
  readonly fairs: number
  readonly reported: number
  /** 进场求职人次 of the published results. */
  readonly arrivals: number
  readonly received: number
  readonly intents: number
  readonly signings: number
  /** People who began to work in the period, from any fair. */
  readonly placements: number
  /** Signings and placements by the occupation of the post; `null`: the post names none. */
  readonly byOccupation: readonly { readonly occupationCode: string | null; readonly signings: number; readonly placements: number }[]
}

/**
 * What a park's fairs brought in a period, for its bulletins: instants in UTC, `before` not included. Whom exhibitors received and signed counts
 * where the fair was, people where they began to work, which is later; fairs are therefore read as far back as placements may be added.
 */
export function fairOutcomesWithin(
  deps: Pick<Deps, 'dynamo'>,
): (period: { readonly park: string; readonly from: string; readonly before: string }) => Promise<FairOutcomes> {
  return async ({ park, from, before }) => {
    const days = { from: civilDateOf(from), before: civilDateOf(before) }
    const first = addDays(days.from, -visitorParametersOn(days.from).archiveDays)
    const sum = { fairs: 0, reported: 0, arrivals: 0, received: 0, intents: 0, signings: 0, placements: 0 }
    const occupations = new Map<string | null, { signings: number; placements: number }>()
    for await (const fair of fairsOf(deps, { park, endsFrom: `${first}T00:00:00.000Z`, endsBefore: before })) {
      const within = fair.content.endsAt >= from && fair.content.endsAt < before
      sum.fairs += within ? 1 : 0
      sum.reported += within && fair.results !== undefined ? 1 : 0
      sum.arrivals += within ? (fair.results?.figures.arrivals ?? 0) : 0
      for (const { posts } of await createOutcomes(deps.dynamo).ofFair(fair.id)) {
        for (const post of posts) {
          const { received, intents, signings } = within ? outcomeTotals([post]) : none
          const placements = placedIn(post, days)
          sum.received += received
          sum.intents += intents
          sum.signings += signings
          sum.placements += placements
          const code = post.occupationCode ?? null
          const kept = occupations.get(code) ?? { signings: 0, placements: 0 }
          if (signings + placements > 0)
            occupations.set(code, { signings: kept.signings + signings, placements: kept.placements + placements })
        }
      }
    }
    const byOccupation = [...occupations].map(([occupationCode, counts]) => ({ occupationCode, ...counts }))
    return { ...sum, byOccupation: byOccupation.toSorted((a, b) => ((a.occupationCode ?? '~') < (b.occupationCode ?? '~') ? -1 : 1)) }
  }
}

const none = { received: 0, intents: 0, signings: 0 } as const

async function* fairsOf(
  deps: Pick<Deps, 'dynamo'>,
  range: { readonly park: string; readonly endsFrom: string; readonly endsBefore: string },
): AsyncGenerator<Fair> {
  let after: Position | undefined
  do {
    const page = await createFairs(deps.dynamo).ofPark({ ...range, shelf: 'published', limit: 50, after })
    yield* page.items.filter(({ state }) => state !== 'CANCELLED')
    after = page.after
  } while (after !== undefined)
}
