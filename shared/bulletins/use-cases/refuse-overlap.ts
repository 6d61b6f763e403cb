import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual, listed } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Position } from '#shared/platform/dynamo/gateway.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type DistrictCode, districtName } from '#shared/reference/districts.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import { sharedByUnequal } from '../domain/coverage.ts'
import { instantsOf, type Period } from '../domain/period.ts'
import type { SeriesKind } from '../domain/series.ts'
import { issueTitle, seriesName } from '../domain/wording.ts'
import { bulletinsOfPark } from '../store/bulletins.ts'
import { listSeries } from './list-series.ts'

/**
 * Refuses a coverage that overlaps with that of another series of the park without being the same: of two such bulletins of one time a
 * reader could subtract what neither tells. Asked are the series that have not ended, and what was begun for the time from `first` on, ended
 * series and earlier coverages among them. `except`: the series whose coverage it is, which has one issue a period.
 */
export function refuseOverlap(
  deps: Pick<Deps, 'dynamo'>,
): (coverage: {
  readonly by: Member
  readonly districts: readonly DistrictCode[]
  readonly first: Period
  readonly except?: string
}) => Promise<Result<void, Failure<'districts-overlap'>>> {
  return async ({ by, districts, first, except }) => {
    for (const series of await listSeries(deps)(by)) {
      if (series.id === except || series.state === 'ENDED') continue
      const found = overlapWith(districts, series)
      if (found !== undefined) return refused(found, `/park/bulletins/series/${series.id}`)
    }
    const { from } = instantsOf(first)
    for await (const bulletin of begunSince(deps, by, from)) {
      const other = bulletin.seriesId !== except && instantsOf(bulletin.period).before > from
      const found = other ? overlapWith(districts, bulletin) : undefined
      if (found !== undefined) return refused(found, `/park/bulletins/${bulletin.id}`)
    }
    return ok()
  }
}

type Covering = { readonly kind: SeriesKind; readonly districts: readonly DistrictCode[]; readonly period?: Period }

/** What to say of the overlap; undefined for none. */
function overlapWith(districts: readonly DistrictCode[], { kind, districts: others, period }: Covering): string | undefined {
  const shared = sharedByUnequal(districts, others)
  if (shared.length === 0) return undefined
  const name = period === undefined ? seriesName(kind) : issueTitle({ series: kind, period })
  return texts.overlap(name, namesOf(others), namesOf(shared))
}

function refused(detail: string, existing: string): Result<never, Failure<'districts-overlap'>> {
  return fail({ kind: 'districts-overlap', existing, errors: [{ pointer: '/districts', code: 'districts-overlap', detail }] })
}

/** A park's issues that are due after an instant: all of periods that end after it. */
async function* begunSince({ dynamo }: Pick<Deps, 'dynamo'>, { member }: Member, instant: string): AsyncGenerator<Bulletin> {
  let after: Position | undefined
  do {
    const page = await bulletinsOfPark(dynamo, { park: member.organisationId, limit: 100, after })
    const due = page.items.filter(({ dueOn }) => dueOn > civilDateOf(instant))
    yield* due
    after = due.length < page.items.length ? undefined : page.after
  } while (after !== undefined)
}

function namesOf(codes: readonly DistrictCode[]): string {
  return listed(codes.map(districtName))
}

const texts = bilingual(
  { overlap: (name: string, districts: string, shared: string) => `“${name}”的范围是${districts}，也包括${shared}，但两者不相同` },
  { overlap: (name, districts, shared) => `“${name}” covers ${districts}: ${shared} as well, but not the same` },
)
