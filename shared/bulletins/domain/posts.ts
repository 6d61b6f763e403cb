import type { CountedAd, Tally } from './tally.ts'

/** One demand, however many ads tell of it. */
export type Post = Pick<CountedAd, 'heads' | 'occupation' | 'level' | 'district' | 'pay'> & {
  readonly employer: string
  /** Looked for in vain, see standing.ts. */
  readonly short: boolean
}

/**
 * The demands behind the ads of a count. Ads are one demand when they are marked as copies of each other, or agree in employer, title,
 * division and pay. What one poster wants counts once however often it was posted again, but for what was found already; of several posters
 * the one that wants most counts. The ad nearest to the employer stands for all.
 */
export function postsOf({ ads }: Pick<Tally, 'ads'>): readonly Post[] {
  const sorted = Object.entries(ads).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const employers = new Map(sorted.flatMap(([, ad]) => (ad.employer === undefined ? [] : [[ad.employerName, ad.employer] as const])))
  return together(sorted.map(([, ad]) => ad)).map((copies) => {
    const first = copies.reduce((nearest, ad) => (ad.nearness < nearest.nearness ? ad : nearest))
    const { occupation, level, district, pay } = first
    return {
      heads: Math.max(
        ...Map.groupBy(copies, ({ poster }) => poster)
          .values()
          .map(headsOf),
      ),
      occupation,
      level,
      district,
      ...(pay === undefined ? {} : { pay }),
      employer: first.employer ?? employers.get(first.employerName) ?? first.employerName,
      short: copies.some(({ fate }) => fate === 'short') && copies.every(({ fate }) => fate !== 'filled'),
    }
  })
}

/** What one poster wants: what was found, and the most of what was looked for besides. */
function headsOf(ads: readonly CountedAd[]): number {
  const found = ads.reduce((sum, { fate, heads }) => sum + (fate === 'filled' ? heads : 0), 0)
  return found + Math.max(0, ...ads.filter(({ fate }) => fate !== 'filled').map(({ heads }) => heads))
}

/** Ads in groups: whoever shares a key with one of a group belongs to it. In the order of their first. */
function together(ads: readonly CountedAd[]): readonly (readonly [CountedAd, ...CountedAd[]])[] {
  const parents = ads.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parents[root] !== root) root = parents[root] ?? root
    parents[at] = root
    return root
  }
  const seen = new Map<string, number>()
  for (const [at, { demand, cluster }] of ads.entries()) {
    for (const key of cluster === undefined ? [demand] : [demand, cluster]) {
      const earlier = seen.get(key)
      if (earlier === undefined) seen.set(key, at)
      else {
        const [one, second] = [rootOf(earlier), rootOf(at)]
        parents[Math.max(one, second)] = Math.min(one, second)
      }
    }
  }
  const groups = new Map<number, [CountedAd, ...CountedAd[]]>()
  for (const [at, ad] of ads.entries()) {
    const group = groups.get(rootOf(at))
    if (group === undefined) groups.set(rootOf(at), [ad])
    else group.push(ad)
  }
  return [...groups.values()]
}
