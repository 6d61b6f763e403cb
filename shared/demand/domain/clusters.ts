import * as z from 'zod'
import { type Id, idOf } from '#shared/kernel/ids.ts'
import type { DistrictCode } from '#shared/reference/districts.ts'
import { type Alike, alike, joinedByHand, type Likeness } from './likeness.ts'
import { mostCopies } from './likeness-policy.ts'
import type { ClusterMark } from './vacancy.ts'

/** What a person said of two ads; it outweighs every comparison, until a person says otherwise. The smaller id comes first. */
export const Verdict = z.object({
  one: idOf('vacancy'),
  other: idOf('vacancy'),
  apart: z.boolean(),
  at: z.iso.datetime(),
  reason: z.string(),
})
export type Verdict = z.infer<typeof Verdict>

/** An ad of a cluster, with why it is in it: compared with the shown ad, which has no reason. */
type Membership = { readonly likeness: Likeness; readonly why?: Alike }

/** Two or more open ads of one demand, the shown one first. */
export type Cluster = { readonly id: Id<'cluster'>; readonly members: readonly [Membership, Membership, ...Membership[]] }

/**
 * The clusters of the open ads of one employer. A function of the ads and of what people said, whatever the order in which they came: the
 * ad nearest to the demand (the employer's own, then an agency's, then a re-post; the older before the younger) is shown, and each other
 * joins the first shown ad that it is like. Ads that a person joined are judged as one; ads that a person parted never meet.
 */
export function clustersOf(ads: readonly Likeness[], verdicts: readonly Verdict[]): readonly Cluster[] {
  const parted = new Set(verdicts.filter(({ apart }) => apart).map(({ one, other }) => pairOf(one, other)))
  const apart = (a: readonly Likeness[], b: readonly Likeness[]): boolean =>
    a.some((one) => b.some((other) => parted.has(pairOf(one.vacancyId, other.vacancyId))))
  const groups: Likeness[][] = []
  for (const unit of unitsOf(ads, verdicts, apart)) {
    const home = groups.find(
      (group) =>
        group.length + unit.length <= mostCopies &&
        unit.some((one) => group[0] !== undefined && alike(group[0], one) !== undefined) &&
        !apart(group, unit),
    )
    if (home === undefined) groups.push([...unit])
    else home.push(...unit)
  }
  return groups.flatMap((group) => {
    const [first, second, ...others] = group.toSorted(byNearness)
    if (first === undefined || second === undefined) return []
    const member = (likeness: Likeness): Membership => ({ likeness, why: alike(first, likeness) ?? joinedByHand(first, likeness) })
    return [{ id: clusterIdOf(first), members: [{ likeness: first }, member(second), ...others.map(member)] as const }]
  })
}

/** What each ad of a cluster is marked with, by vacancy. */
export function marksOf({ id, members }: Cluster): ReadonlyMap<string, ClusterMark> {
  const ads = members.map(({ likeness }) => likeness)
  const [shown] = ads
  const seen = new Set<DistrictCode>()
  return new Map(
    ads.map((ad) => {
      const shownInDistrict = !seen.has(ad.district)
      seen.add(ad.district)
      const also = ad === shown ? otherwise(ad, ads) : { districts: [], titles: [] }
      return [ad.vacancyId, { id, shown: ad === shown, shownInDistrict, also, others: ads.length - 1 }]
    }),
  )
}

/** The two of a verdict, the smaller first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one}#${other}` : `${other}#${one}`
}

function otherwise(shown: Likeness, ads: readonly Likeness[]): ClusterMark['also'] {
  return {
    districts: [...new Set(ads.map(({ district }) => district))].filter((district) => district !== shown.district),
    titles: [...new Set(ads.map(({ title }) => title))].filter((title) => title !== shown.title),
  }
}

/** Ads that a person joined, directly or through others, stand together; all by nearness of their first. */
function unitsOf(
  ads: readonly Likeness[],
  verdicts: readonly Verdict[],
  apart: (a: readonly Likeness[], b: readonly Likeness[]) => boolean,
): readonly (readonly Likeness[])[] {
  const unitOf = new Map(ads.map((ad) => [ad.vacancyId as string, [ad]]))
  for (const { one, other } of verdicts
    .filter((verdict) => !verdict.apart)
    .toSorted((a, b) => (pairOf(a.one, a.other) < pairOf(b.one, b.other) ? -1 : 1))) {
    const [first, second] = [unitOf.get(one), unitOf.get(other)]
    if (first === undefined || second === undefined || first === second || apart(first, second)) continue
    const both = [...first, ...second]
    for (const ad of both) unitOf.set(ad.vacancyId, both)
  }
  return [...new Set(unitOf.values())]
    .map((unit) => unit.toSorted(byNearness))
    .toSorted(([a], [b]) => (a === undefined || b === undefined ? 0 : byNearness(a, b)))
}

function byNearness(a: Likeness, b: Likeness): number {
  return a.hand - b.hand || (a.vacancyId < b.vacancyId ? -1 : 1)
}

/** Named after the shown ad: whoever makes the clusters anew gives them the same names. */
function clusterIdOf({ vacancyId }: Likeness): Id<'cluster'> {
  return idOf('cluster').parse(`clu_${vacancyId.slice('vac_'.length)}`)
}
