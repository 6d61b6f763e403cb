import { projectionsOf } from '#shared/indexing/domain/sources.ts'
import type { Indices } from '#shared/indexing/store/indices.ts'
import { type IndexName, indexNames } from '#shared/matching/documents/mappings.ts'
import type { BatchAnswer, StreamRecord } from '#shared/platform/dynamo/image.ts'
import type { Search } from '#shared/platform/search/client.ts'
import { aTalent, aVacancy, granted, itemOfRoot } from '../support/indexed-roots.ts'
import { recordOfRoot } from '../support/test-indexer.ts'
import { deliveries, type Schedule } from './schedule.ts'

type Root = Parameters<typeof itemOfRoot>[0]

/** What the indices hold of an id, or shall hold: the document as it is stored, with its index. */
type Held = Readonly<Record<string, unknown>>

/** The history of a root, in order: its revisions, and perhaps its removal. */
type History = { readonly last: Root; readonly gone: boolean; readonly records: readonly StreamRecord[] }

/** An indexer that is tried: how it takes a batch, and how its indices are looked at. */
export type Tried = {
  readonly apply: (records: readonly StreamRecord[]) => Promise<BatchAnswer>
  readonly indices: Pick<Indices, 'layout'>
  readonly search: Search
}

/**
 * Delivers the records of many schedules to the indexer, a batch of each at the same time, and compares what the indices hold with what
 * an in-order run leaves: the projection of each root's last image. Gives the ids that differ. `from` numbers the roots.
 */
export function tortured(
  tried: Tried,
): (schedules: readonly Schedule[], from: number, pause?: () => Promise<void>) => Promise<readonly string[]> {
  return async (schedules, from, pause = forget(tried)) => {
    const histories = schedules.map((schedule, at) => historiesOf(schedule, from + at * 10))
    const waiting = schedules.map((schedule, at) => [
      ...deliveries(
        schedule,
        (histories[at] ?? []).flatMap(({ records }) => records),
      ),
    ])
    for (let turn = 0; waiting.some((batches) => batches.length > 0); turn += 1) {
      const { batchItemFailures } = await tried.apply(waiting.flatMap((batches) => batches.shift() ?? []))
      if (batchItemFailures.length > 0) throw new Error(`${batchItemFailures.length} records were not taken`)
      if (schedules[0]?.pauseAfter === turn) await pause()
    }
    return differences(tried, histories.flat())
  }
}

/** What the engine does by itself a minute after a deletion: it forgets the version of what was deleted. */
function forget({ search, indices }: Tried): () => Promise<void> {
  return async () => {
    const layout = await indices.layout()
    for (const { live = '' } of Object.values(layout)) await search.call('POST', `/${live}/_refresh`)
  }
}

/** Makes the engine forget deletions after a millisecond instead of a minute: a schedule's pause is then as good as 61 seconds. */
export async function forgetQuickly({ search, indices }: Tried): Promise<void> {
  const layout = await indices.layout()
  for (const { live = '' } of Object.values(layout)) await search.call('PUT', `/${live}/_settings`, { 'index.gc_deletes': '1ms' })
}

function historiesOf({ roots }: Schedule, from: number): readonly History[] {
  return roots.map(({ kind, lives, gone }, at) => {
    const revisions = lives.map((live, before) => (kind === 'talent' ? talent : vacancy)(from + at, before + 1, live))
    const last = revisions.at(-1) ?? talent(from, 1, false)
    const records = [...revisions.map((root) => recordOfRoot(root)), ...(gone ? [recordOfRoot(last, 'REMOVE')] : [])]
    return { last, gone, records }
  })
}

function talent(n: number, rev: number, live: boolean): Root {
  const consents = live
    ? { registry: granted(), employers: granted(), ...(rev % 2 === 0 ? { agencies: granted() } : {}) }
    : { registry: granted() }
  return aTalent(n, { rev, consents })
}

function vacancy(n: number, rev: number, live: boolean): Root {
  return aVacancy(n, { rev, ...(live ? {} : { state: 'CLOSED' }) })
}

async function differences({ search, indices }: Tried, histories: readonly History[]): Promise<readonly string[]> {
  const expected = histories.flatMap(expectedOf)
  const layout = await indices.layout()
  const different: string[] = []
  for (const index of indexNames) {
    const own = expected.filter((one) => one.index === index)
    const held = await documents(
      search,
      layout[index].live ?? '',
      own.map(({ id }) => id),
    )
    own.forEach(({ id, document }, at) => {
      if (JSON.stringify(sorted(held[at])) !== JSON.stringify(sorted(document))) different.push(`${index}/${id}`)
    })
  }
  return different
}

function expectedOf({ last, gone }: History): readonly { readonly index: IndexName; readonly id: string; readonly document: Held }[] {
  const projections = projectionsOf(itemOfRoot(last))
  if (!projections.ok) throw new Error('a root of the test does not read')
  return projections.value.map((one) => ({
    index: one.index,
    id: one.id,
    document: gone ? { id: one.id, rev: one.rev + 1 } : one.document(),
  }))
}

async function documents(search: Search, physical: string, ids: readonly string[]): Promise<readonly (Held | undefined)[]> {
  if (ids.length === 0) return []
  const answer = await search.call<{ docs: readonly { readonly _source?: Held }[] }>('POST', `/${physical}/_mget`, { ids })
  return (answer?.docs ?? []).map(({ _source }) => _source)
}

function sorted(document: Held | undefined): unknown {
  return document === undefined ? undefined : JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(document).toSorted())))
}
