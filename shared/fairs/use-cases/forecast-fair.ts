import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { expectedFills } from '#shared/matching/use-cases/expected-fills.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type Exhibitor, isShown } from '../domain/exhibitor.ts'
import type { Fair } from '../domain/fair.ts'
import type { ExhibitorForecast, FairForecast } from '../domain/forecast.ts'
import { boothFair } from './booth-fair.ts'
import { listExhibitors } from './list-exhibitors.ts'
import { openVacanciesOf } from './open-vacancies-of.ts'
import { ownFair } from './own-fair.ts'

type Deps = Omit<SearchDeps, 'ids'>

/** Pre-matching for a park: what the posts of every exhibitor can hope for. */
export function forecastForPark(
  deps: Deps,
): (query: { readonly by: Member; readonly id: string }) => Promise<Result<FairForecast, Failure<'not-found' | 'search-unavailable'>>> {
  return async (query) => {
    const fair = await ownFair(deps)(query)
    return fair.ok ? forecast(deps, fair.value, () => true) : fair
  }
}

/** The same for an exhibitor: its own posts; of the others it is told no more than how many places they offer the same people. */
export function forecastForExhibitor(
  deps: Deps,
): (query: {
  readonly by: Member
  readonly code: string
}) => Promise<Result<FairForecast, Failure<'not-found' | 'not-booked' | 'search-unavailable'>>> {
  return async ({ by, code }) => {
    const found = await boothFair(deps)({ by, code })
    if (!found.ok) return found
    const { fair, exhibitor } = found.value
    if (exhibitor === undefined || !isShown(exhibitor)) return fail({ kind: 'not-booked' })
    return forecast(deps, fair, ({ organisation }) => organisation.id === by.member.organisationId)
  }
}

/** All posts are counted, since they share the same people; only those of whom it is asked are told. */
async function forecast(
  deps: Deps,
  fair: Fair,
  asked: (exhibitor: Exhibitor) => boolean,
): Promise<Result<FairForecast, Failure<'search-unavailable'>>> {
  const now = deps.clock.now()
  const exhibitors = await listExhibitors(deps)(fair.id)
  const open = await openVacanciesOf(deps)(exhibitors)
  const rows = exhibitors.flatMap((exhibitor) =>
    exhibitor.posts.flatMap((post) => {
      const vacancy: Vacancy | undefined = open.get(post.vacancyId)
      return vacancy === undefined ? [] : [{ exhibitor, post, vacancy }]
    }),
  )
  const fills = await expectedFills(deps.search, {
    openings: rows.map(({ exhibitor, post, vacancy }) => ({
      vacancy,
      headcount: post.headcount,
      scope: exhibitor.organisation.kind === 'agency' ? 'agencies' : 'employers',
    })),
    day: civilDateOf(now),
  })
  if (fills === undefined) return fail({ kind: 'search-unavailable' })
  const told = exhibitors.filter(asked).map(
    (exhibitor): ExhibitorForecast => ({
      organisation: { id: exhibitor.organisation.id, name: exhibitor.organisation.name },
      ...(exhibitor.booth === undefined ? {} : { booth: exhibitor.booth.number }),
      posts: rows.flatMap(({ exhibitor: owner, post: { vacancyId, code, title, headcount } }, at) => {
        const fill = fills[at]
        return owner !== exhibitor || fill === undefined ? [] : [{ vacancyId, code, title, headcount, ...fill }]
      }),
    }),
  )
  return ok({ fairId: fair.id, title: fair.content.title, asOf: now, exhibitors: told })
}
