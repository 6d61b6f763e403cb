import type { Log } from '#shared/platform/log.ts'
import type { Projection } from '../domain/projection.ts'
import type { Indices } from '../store/indices.ts'

/**
 * Writes projections to the live index of each and to the one being built. Gives those that one of them refused. An index that is gone
 * was swapped meanwhile: the aliases are looked up again, once.
 */
export async function writeEverywhere<P extends Projection>(
  { indices, log }: { readonly indices: Indices; readonly log: Log },
  projections: readonly P[],
): Promise<readonly P[]> {
  const refused = new Set<P>()
  let pending = projections
  for (let attempt = 0; pending.length > 0 && attempt < 2; attempt += 1) {
    const layout = await indices.layout()
    const homeless: P[] = []
    const write = async (physical: string, group: readonly P[]): Promise<void> => {
      const outcomes = await indices.write(physical, group, 'external')
      for (const [at, one] of group.entries()) {
        if (outcomes[at] === 'refused') refused.add(one)
        if (outcomes[at] === 'no-index') homeless.push(one)
      }
    }
    const writes = [...Map.groupBy(pending, (one) => one.index)].flatMap(([name, group]) => {
      const { live, building } = layout[name]
      const homes = [live, building].filter((physical) => physical !== undefined)
      if (homes.length === 0) homeless.push(...group)
      return homes.map((physical) => write(physical, group))
    })
    await Promise.all(writes)
    pending = homeless
  }
  for (const one of pending) refused.add(one)
  for (const one of refused) log.error('DOCUMENT_REFUSED', { index: one.index, id: one.id })
  return [...refused]
}
