import { describe, expect, it } from 'vitest'
import { compile } from '#shared/bulletins/domain/compile.ts'
import type { Count, Cube, Measure } from '#shared/bulletins/domain/cube.ts'
import { seriesKinds } from '#shared/bulletins/domain/series.ts'
import { BulletinArticle } from '#shared/bulletins/pages/bulletin-article.tsx'
import { cityCube } from './city-cube.ts'

/** The same cuts with other numbers. */
function withCounts(cube: Cube, count: Count): Cube {
  const cut = (rows: Record<string, Count>) => Object.fromEntries(Object.keys(rows).map((key) => [key, count]))
  const measure = ({ occupations, levels, clusters, districts, crossed }: Measure): Measure => ({
    total: count,
    occupations: cut(occupations),
    levels: cut(levels),
    clusters: cut(clusters),
    districts: cut(districts),
    crossed: Object.fromEntries(Object.entries(crossed).map(([key, rows]) => [key, cut(rows)])),
  })
  const nobody = { all: count, short: count, unfilled: count }
  return { ...cube, demand: measure(cube.demand), seekers: measure(cube.seekers), firms: nobody, ads: count, posts: count, pay: [] }
}

describe.each(seriesKinds)('an issue of little to tell: %s', (kind) => {
  it.each([
    ['nothing is told', { hidden: true } as const],
    ['there is nothing', 0],
  ])('draws no empty chart where %s', (_, count) => {
    const html = String(<BulletinArticle compiled={compile(withCounts(cityCube('2026-Q3', kind), count), { trend: [] })} number={1} />)
    expect(html).not.toMatch(/<svg|NaN|undefined|Infinity/)
    expect(html).toContain('<table')
  })
})
