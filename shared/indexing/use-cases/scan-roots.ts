import type { Projection } from '../domain/projection.ts'
import { projectionsOf, type Source } from '../domain/sources.ts'
import type { IndexerDeps } from './indexer-deps.ts'

const segments: number = 4

/** Reads a whole table by segments and gives the projections of its roots, a page at a time. Gives the ids of roots that do not read: they are passed over. */
export async function scanRoots(
  { dynamo, log }: Pick<IndexerDeps, 'dynamo' | 'log'>,
  table: Source['table'],
  each: (projections: readonly Projection[]) => Promise<void>,
): Promise<{ readonly unreadable: readonly string[] }> {
  const unreadable: string[] = []
  const readSegment = async (segment: number): Promise<void> => {
    let after: Awaited<ReturnType<typeof dynamo.scan>>['after']
    do {
      const page = await dynamo.scan(table, { segment, segments, after })
      const read = page.items.map(projectionsOf)
      for (const one of read) {
        if (one.ok) continue
        unreadable.push(one.error.id)
        log.error('ROOT_UNREADABLE', { kind: one.error.entity, id: one.error.id, table })
      }
      await each(read.flatMap((one) => (one.ok ? one.value : [])))
      after = page.after
    } while (after !== undefined)
  }
  await Promise.all(Array.from({ length: segments }, (_, segment) => readSegment(segment)))
  return { unreadable }
}

/** Whether a table holds any root of a source. Stops at the first. */
export async function hasRoots({ dynamo }: Pick<IndexerDeps, 'dynamo'>, { table, entity }: Source): Promise<boolean> {
  let after: Awaited<ReturnType<typeof dynamo.scan>>['after']
  do {
    const page = await dynamo.scan(table, { after })
    if (page.items.some((item) => item.entity === entity)) return true
    after = page.after
  } while (after !== undefined)
  return false
}
