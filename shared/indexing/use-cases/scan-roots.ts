import type { Projection } from '../domain/projection.ts'
import { projectionsOf, type Source } from '../domain/sources.ts'
import type { IndexerDeps } from './indexer-deps.ts'

const segments: number = 4

/**
 * Reads the roots of a source by segments and gives their projections, a page at a time; the next page is on its way meanwhile. Gives the
 * ids of roots that do not read: they are passed over.
 */
export async function scanRoots(
  { dynamo, log }: Pick<IndexerDeps, 'dynamo' | 'log'>,
  { table, entity }: Source,
  each: (projections: readonly Projection[]) => Promise<void>,
): Promise<{ readonly unreadable: readonly string[] }> {
  const unreadable: string[] = []
  const take = async (page: Page): Promise<void> => {
    const read = page.items.map(projectionsOf)
    for (const one of read) {
      if (one.ok) continue
      unreadable.push(one.error.id)
      log.error('ROOT_UNREADABLE', { kind: one.error.entity, id: one.error.id, table })
    }
    await each(read.flatMap((one) => (one.ok ? one.value : [])))
  }
  const readSegment = async (segment: number): Promise<void> => {
    const pageAfter = async (after: Page['after']): Promise<Page> => dynamo.scan(table, { segment, segments, entity, after })
    let page: Page | undefined = await pageAfter(undefined)
    while (page !== undefined) {
      const [next]: readonly [Page | undefined, unknown] = await Promise.all([
        page.after === undefined ? undefined : pageAfter(page.after),
        take(page),
      ])
      page = next
    }
  }
  await Promise.all(Array.from({ length: segments }, (_, segment) => readSegment(segment)))
  return { unreadable }
}

type Page = Awaited<ReturnType<IndexerDeps['dynamo']['scan']>>

/** Whether a table holds any root of a source. Stops at the first. */
export async function hasRoots({ dynamo }: Pick<IndexerDeps, 'dynamo'>, { table, entity }: Source): Promise<boolean> {
  let after: Page['after']
  do {
    const page = await dynamo.scan(table, { after, entity })
    if (page.items.length > 0) return true
    after = page.after
  } while (after !== undefined)
  return false
}
