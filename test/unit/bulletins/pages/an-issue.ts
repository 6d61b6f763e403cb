import { cardOf } from '#shared/bulletins/domain/bulletin-card.ts'
import { BulletinView, type PublishedVersion } from '#shared/bulletins/domain/bulletin-view.ts'
import { compile } from '#shared/bulletins/domain/compile.ts'
import type { Compiled } from '#shared/bulletins/domain/compiled.ts'
import type { Period } from '#shared/bulletins/domain/period.ts'
import type { SeriesKind } from '#shared/bulletins/domain/series.ts'
import { cityCube, cubesBefore } from './city-cube.ts'

/** An issue as the compiler makes it, with two years before it. */
export function anIssue(series: SeriesKind = 'supplyAndDemand', period: Period = '2026-Q3'): Compiled {
  return compile(cityCube(period, series), { trend: cubesBefore(period, series) })
}

/** One without anything before it. */
export function aFirstIssue(series: SeriesKind = 'supplyAndDemand', period: Period = '2026-Q3'): Compiled {
  return compile(cityCube(period, series), { trend: [] })
}

/** A published version. */
export function versionOf(version = 1, more: Partial<PublishedVersion> = {}): PublishedVersion {
  const sealed = (what: string, mark: string) => ({
    key: `bulletins/bul_1/v${version}/${what}-x.json`,
    sha256: mark.repeat(64),
    size: 20_000,
  })
  return {
    version,
    how: version === 1 ? 'first' : 'recount',
    publishedAt: `2026-10-1${version}T02:00:00.000Z`,
    cutOff: '2026-09-30T16:00:00.000Z',
    begunAt: '2026-09-30T16:01:00.000Z',
    method: '2026-11',
    basis: { earlier: [] },
    cube: sealed('cube', 'a'),
    compiled: sealed('compiled', 'b'),
    ...more,
  }
}

/** What the public is told of an issue, as it is stored. */
export function viewOfIssue(compiled: Compiled, more: Partial<BulletinView> = {}): BulletinView {
  return BulletinView.parse({
    code: 'k3m8p2x7qa',
    state: 'PUBLISHED',
    kind: compiled.series,
    number: 7,
    park: compiled.park,
    period: compiled.period,
    districts: [],
    card: cardOf(compiled),
    versions: [versionOf()],
    previous: { code: 'k3m8p2x7qb', period: '2026-Q2' },
    publishedAt: '2026-10-11T02:00:00.000Z',
    updatedAt: '2026-10-11T02:00:00.000Z',
    ...more,
  })
}
