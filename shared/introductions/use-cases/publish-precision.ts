import type { Deps } from '#shared/platform/deps.ts'
import { put } from '#shared/platform/dynamo/operations.ts'
import { publicPrecisionKey } from '../store/keys.ts'
import { readPrecision } from './read-precision.ts'

/** Puts the figures of 精准度 where everybody may read them. Made anew each time, so it may be repeated. */
export function publishPrecision(deps: Deps): () => Promise<{ readonly rows: number }> {
  return async () => {
    const view = await readPrecision(deps)()
    const done = await deps.dynamo.transact([put('public', { ...publicPrecisionKey, entity: 'introduction-precision', view })])
    return { rows: done.ok ? view.rows.length : 0 }
  }
}
