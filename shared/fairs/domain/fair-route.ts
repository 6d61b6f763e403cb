import * as z from 'zod'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { needsOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { PublicCode } from '#shared/kernel/ids.ts'
import { type Assessment, assess } from '#shared/matching/assess.ts'
import type { TalentFacts } from '#shared/matching/facts.ts'
import { admits } from '#shared/matching/queries/admission.ts'
import { Explanation, explained } from '#shared/matching/views/explained.ts'
import { BoothNumber } from './booth.ts'
import { byBooth, type Exhibitor, ExhibitorPost } from './exhibitor.ts'

/** One booth on a seeker's way through a fair. `rank`: 1 is where the best post is; the stops themselves stand in walking order. */
export const RouteStop = z
  .object({
    booth: BoothNumber.optional(),
    hall: z.string().optional(),
    organisation: z.string(),
    rank: z.int().min(1),
    posts: z.array(z.object({ post: ExhibitorPost, explanation: Explanation })),
  })
  .meta({ id: 'RouteStop' })
export type RouteStop = z.infer<typeof RouteStop>

export const FairRoute = z
  .object({
    code: PublicCode,
    title: z.string(),
    exhibitors: z.int().meta({ description: '全场参展单位数' }),
    stops: z.array(RouteStop),
  })
  .meta({ id: 'FairRoute' })
export type FairRoute = z.infer<typeof FairRoute>

/** More than a morning allows. */
const mostStops = 12
/** Of one exhibitor, the best ones; the others hang on its wall. */
const mostPosts = 3

type Judged = { readonly post: ExhibitorPost; readonly best: Assessment }

/**
 * A seeker's way past the booths that have something for them: the best exhibitors by their best post, in the order in which their booths
 * stand, each post with its reasons. An exhibitor from whom the person hides is left out, as is a post that has nothing to do with them.
 */
export function routeThrough(
  exhibitors: readonly Exhibitor[],
  {
    facts,
    day,
    open,
    hiddenFrom,
  }: {
    readonly facts: TalentFacts
    readonly day: CivilDate
    readonly open: ReadonlyMap<string, Vacancy>
    readonly hiddenFrom: readonly string[]
  },
): readonly RouteStop[] {
  const ranked = exhibitors
    .filter(({ organisation }) => !hiddenFrom.includes(organisation.id))
    .map((exhibitor) => ({ exhibitor, judged: judgedPosts(exhibitor, { facts, day, open, hiddenFrom }) }))
    .filter(({ judged }) => judged.length > 0)
    .toSorted((a, b) => bestScore(b.judged) - bestScore(a.judged) || byBooth(a.exhibitor, b.exhibitor))
    .slice(0, mostStops)
  return ranked
    .map(({ exhibitor, judged }, at) => ({ exhibitor, judged, rank: at + 1 }))
    .toSorted((a, b) => byBooth(a.exhibitor, b.exhibitor))
    .map(({ exhibitor: { booth, organisation }, judged, rank }) => ({
      ...(booth === undefined ? {} : { booth: booth.number, hall: booth.hall }),
      organisation: organisation.name,
      rank,
      posts: judged.slice(0, mostPosts).map(({ post, best }) => ({ post, explanation: explained(best) })),
    }))
}

function judgedPosts({ posts }: Exhibitor, { facts, day, open, hiddenFrom }: Parameters<typeof routeThrough>[1]): readonly Judged[] {
  return posts
    .flatMap((post): Judged[] => {
      const vacancy = open.get(post.vacancyId)
      if (vacancy === undefined || hiddenFrom.some((id) => id === vacancy.employer.id)) return []
      const needs = needsOf(vacancy).filter((need) => admits(need, facts))
      const [first, ...others] = needs.map((need) => assess(need, facts, day))
      return first === undefined ? [] : [{ post, best: others.reduce((most, one) => (one.score > most.score ? one : most), first) }]
    })
    .toSorted((a, b) => b.best.score - a.best.score)
}

function bestScore(judged: readonly Judged[]): number {
  return judged[0]?.best.score ?? 0
}
