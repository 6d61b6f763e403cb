import type { Key } from '#shared/platform/dynamo/operations.ts'

/** The keys of the walk through what is kept. Pinned by a test. Table `market` unless said. */
export const keys = {
  turn: { pk: 'RETENTION', sk: 'TURN' },
  report: (month: string): Key => ({ pk: 'RETENTION-REPORTS', sk: month }),
  /** Table `public`: the last report, in sums, as everybody may read it. */
  view: { pk: 'RETENTION', sk: 'VIEW' },
} as const
