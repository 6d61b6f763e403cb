import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { PrecisionView } from '../domain/precision-view.ts'
import { publicPrecisionKey } from '../store/keys.ts'

/** The figures of 精准度 that are published; none before they first were. */
export function publishedPrecision({ dynamo }: { readonly dynamo: Dynamo }): () => Promise<PrecisionView> {
  return async () => PrecisionView.parse((await dynamo.get('public', publicPrecisionKey))?.view ?? { rows: [] })
}
