import type { Key } from '#shared/platform/dynamo/operations.ts'
import type { Bulletin } from '../domain/bulletin.ts'
import type { BulletinSeries, SeriesState } from '../domain/bulletin-series.ts'
import type { Period } from '../domain/period.ts'

/** Every key of the bulletins context. Pinned by a test: a changed key is a migration. */
export const keys = {
  /** Table `market`. */
  series: (id: string): Key => ({ pk: `SERIES#${id}`, sk: 'SERIES' }),
  /** Guard: one issue a period of a series; and what later issues have to know of it. */
  issue: (seriesId: string, period: Period): Key => ({ pk: `SERIES#${seriesId}`, sk: `${issuePrefix}${period}` }),
  bulletin: (id: string): Key => ({ pk: `BULLETIN#${id}`, sk: 'BULLETIN' }),
  /** How far the counting of an issue is. */
  counting: (id: string): Key => ({ pk: `BULLETIN#${id}`, sk: 'COUNTING' }),
  /** A piece of what was counted on a step. Holds raw counts, and is gone when the cube is frozen. */
  piece: (id: string, run: string, step: number, part: number): Key => ({
    pk: `BULLETIN#${id}`,
    sk: `${countingPrefix(run)}${padded(step)}#${padded(part)}`,
  }),
  /** Table `public`: what everybody may read of one issue. */
  view: (code: string): Key => ({ pk: `BULLETIN#${code}`, sk: 'VIEW' }),
} as const

/** Begins all pieces of one counting; of all countings without `run`. */
export function countingPrefix(run = ''): string {
  return run === '' ? 'COUNT#' : `COUNT#${run}#`
}

/** Begins all issues of a series, in the order of their periods. */
export const issuePrefix = 'ISSUE#'

/** Partitions of the secondary indexes. */
export const partitions = {
  /** byOrganisation of `market`: a park's series, by state and when they began. */
  seriesOf: (parkId: string): string => `ORG#${parkId}#SERIES`,
  /** byOrganisation of `market`: a park's issues, by when they are due. */
  bulletinsOf: (parkId: string): string => `ORG#${parkId}#BULLETIN`,
  /** byState of `market`: series by the instant at which their next issue can be begun. */
  series: (state: SeriesState): string => `SERIES#${state}`,
  /** byState of `market`: issues with a version in preparation, by when they are due. */
  inPreparation: 'BULLETIN#IN-PREPARATION',
  /** byState of `public`: all published issues, by when they were published first. */
  published: 'BULLETIN',
} as const

export function seriesPosition({ state, createdAt, id }: BulletinSeries): string {
  return `${state}#${createdAt}#${id}`
}

export function bulletinPosition({ dueOn, id }: Pick<Bulletin, 'dueOn' | 'id'>): string {
  return `${dueOn}#${id}`
}

/** Keys of objects say what is in them, so that nothing that was written is ever written over with something else. */
export const objectKeys = {
  cube: (id: string, version: number, sha256: string): string => `bulletins/${id}/v${version}/cube-${sha256.slice(0, 16)}.json`,
  compiled: (id: string, version: number, sha256: string): string => `bulletins/${id}/v${version}/compiled-${sha256.slice(0, 16)}.json`,
} as const

function padded(count: number): string {
  return String(count).padStart(6, '0')
}
