import { type IndexName, indexNames, mappingOf, orderOf } from '#shared/matching/documents/mappings.ts'
import { EngineAway, type Search } from '#shared/platform/search/client.ts'
import type { Projection } from '../domain/projection.ts'
import { patient, patiently } from './patience.ts'

/** What an index knows of itself, kept in its mapping's `_meta`: the engine is the only store that the indexer may write. */
type Meta = {
  /** See domain/fingerprint.ts. */
  readonly madeBy: string
  readonly builtAt: string
  readonly reconciled?: Reconciled
}

/** What the last comparison with the tables found and mended. */
export type Reconciled = {
  readonly at: string
  /** Documents compared. */
  readonly compared: number
  readonly missing: number
  readonly stale: number
  /** Findable documents whose root is gone. */
  readonly orphaned: number
  /** Documents newer than their root: the table was set back. Only a rebuild mends them. */
  readonly ahead: number
}

/** The physical indices behind a name: the one that is searched, the one being built, and all that exist. */
export type Family = { readonly live?: string; readonly building?: string; readonly all: readonly string[] }

type Layout = Readonly<Record<IndexName, Family>>

/** How a write ended. A stale version is done: the index holds something newer. */
type Outcome = 'written' | 'stale' | 'no-index' | 'refused'
/** The engine had no room for it just now. */
type Ended = Outcome | 'overloaded'

/** What the index says of a document. */
export type Held = { readonly id: string; readonly rev: number; readonly live: boolean }

export type Indices = {
  readonly layout: () => Promise<Layout>
  readonly meta: (physical: string) => Promise<Meta | undefined>
  readonly setMeta: (physical: string, meta: Meta) => Promise<void>
  /** A new, empty index behind the building alias of its name, not refreshed until it is opened. Gives its physical name. */
  readonly create: (name: IndexName, version: number, meta: Meta) => Promise<string>
  /** Everything written is searchable from now on, and what is written later within a second. */
  readonly open: (physical: string) => Promise<void>
  /** In one step: the built index is searched, the others of its family are gone. False when the built one has been dropped meanwhile. */
  readonly swap: (name: IndexName, built: string, family: Family) => Promise<boolean>
  readonly drop: (physical: readonly string[]) => Promise<void>
  /** Documents, tombstones included. */
  readonly count: (physical: string) => Promise<number>
  readonly write: (
    physical: string,
    projections: readonly Projection[],
    version: 'external' | 'external_gte',
  ) => Promise<readonly Outcome[]>
  /** What the index holds of these documents, whether refreshed or not, in their order. */
  readonly held: (physical: string, ids: readonly string[]) => Promise<readonly (Held | undefined)[]>
  /** All documents in the order of their ids, a page at a time. */
  readonly page: (physical: string, after?: string) => Promise<readonly Held[]>
}

const aliasesPath = '/_alias/vacancies*,talents-for-*'
const settings = { number_of_shards: 1, auto_expand_replicas: '0-1', refresh_interval: '-1' } as const
/**
 * From when people search it: what was written is found a second later, and stands in few pieces. Each second of changes is a piece, and each of some
 * twenty clauses of a query is looked up in every piece (decision 0036). The engine carries every replaced document along until it has put the changes
 * since on disk for good; it does so after some four thousand, not after half a million (decision 0041).
 */
export const settingsOfOpened = {
  refresh_interval: '1s',
  'merge.policy.segments_per_tier': 3,
  'merge.policy.max_merge_at_once': 3,
  'merge.policy.floor_segment': '16mb',
  'translog.flush_threshold_size': '4mb',
} as const
const pageSize: number = 1000

/**
 * The indexer's hand in the engine. Names: `vacancies` is an alias of `vacancies-v3`, `vacancies-building` of the next version. What may be
 * done twice waits for an engine that is away (see patience.ts); making and swapping an index fails, and is begun anew.
 */
export function createIndices(search: Search): Indices {
  const waiting = patient(search)
  return {
    layout: async () => {
      const found = (await waiting.call<Aliases>('GET', aliasesPath)) ?? {}
      return Object.fromEntries(indexNames.map((name) => [name, familyOf(name, found)])) as Layout
    },
    meta: async (physical) => {
      const answer = await waiting.call<Mappings>('GET', `/${physical}/_mapping`)
      return answer?.[physical]?.mappings._meta
    },
    setMeta: async (physical, meta) => void (await waiting.call('PUT', `/${physical}/_mapping`, { _meta: meta })),
    create: async (name, version, meta) => {
      const physical = `${name}-v${version}`
      await search.call('PUT', `/${physical}`, {
        settings: { ...settings, ...orderOf(name) },
        mappings: { ...mappingOf(name), _meta: meta },
        aliases: { [buildingAlias(name)]: {} },
      })
      return physical
    },
    open: async (physical) => {
      await Promise.all([waiting.call('PUT', `/${physical}/_settings`, settingsOfOpened), waiting.call('POST', `/${physical}/_refresh`)])
    },
    swap: async (name, built, { all }) => {
      const others = all.filter((physical) => physical !== built)
      const done = await search.call('POST', '/_aliases', {
        actions: [
          { remove: { index: built, alias: buildingAlias(name) } },
          { add: { index: built, alias: name } },
          ...others.map((index) => ({ remove_index: { index } })),
        ],
      })
      return done !== undefined
    },
    drop: async (physical) => {
      if (physical.length > 0) await search.call('DELETE', `/${physical.join(',')}`)
    },
    count: async (physical) => (await waiting.call<{ count: number }>('GET', `/${physical}/_count`))?.count ?? 0,
    write: async (physical, projections, versionType) => {
      const outcomes = new Map<Projection, Outcome>()
      await patiently(async () => {
        const pending = projections.filter((one) => !outcomes.has(one))
        const ended = pending.length === 0 ? [] : await send(search, physical, pending, versionType)
        for (const [at, outcome] of ended.entries()) if (outcome !== 'overloaded') outcomes.set(pending[at] as Projection, outcome)
        if (ended.includes('overloaded')) throw new EngineAway('POST', `/${physical}/_bulk`, 'overloaded')
      })
      return projections.map((one) => outcomes.get(one) ?? 'refused')
    },
    held: async (physical, ids) => {
      if (ids.length === 0) return []
      const answer = await waiting.call<{ docs: readonly Got[] }>('POST', `/${physical}/_mget?_source_includes=rev,live`, { ids })
      return (answer?.docs ?? []).map(heldOf)
    },
    page: async (physical, after) => {
      const answer = await waiting.call<{ hits: { hits: readonly Got[] } }>('POST', `/${physical}/_search`, {
        size: pageSize,
        sort: [{ id: 'asc' }],
        _source: ['rev', 'live'],
        ...(after === undefined ? {} : { search_after: [after] }),
      })
      return (answer?.hits.hits ?? []).flatMap((hit) => heldOf({ ...hit, found: true }) ?? [])
    },
  }
}

type Aliases = Readonly<Record<string, { readonly aliases: Readonly<Record<string, unknown>> }>>
type Mappings = Readonly<Record<string, { readonly mappings: { readonly _meta?: Meta } }>>
type Got = { readonly _id: string; readonly found?: boolean; readonly _source?: { readonly rev: number; readonly live?: string } }

function buildingAlias(name: IndexName): string {
  return `${name}-building`
}

function familyOf(name: IndexName, found: Aliases): Family {
  const all = Object.keys(found).filter((physical) => new RegExp(`^${name}-v\\d+$`).test(physical))
  const behind = (alias: string): string | undefined => all.find((physical) => found[physical]?.aliases[alias] !== undefined)
  const live = behind(name)
  const building = behind(buildingAlias(name))
  return { ...(live === undefined ? {} : { live }), ...(building === undefined ? {} : { building }), all }
}

async function send(
  search: Search,
  physical: string,
  projections: readonly Projection[],
  versionType: 'external' | 'external_gte',
): Promise<readonly Ended[]> {
  const lines = projections.flatMap((one) => [{ index: { _id: one.id, version: one.rev, version_type: versionType } }, one.document()])
  return (await search.bulk(lines, physical)).map(({ status }) => outcomeOf(status))
}

function outcomeOf(status: number): Ended {
  if (status < 300) return 'written'
  if (status === 429 || status >= 500) return 'overloaded'
  if (status === 409) return 'stale'
  return status === 404 ? 'no-index' : 'refused'
}

function heldOf({ _id, found, _source }: Got): Held | undefined {
  return found === true && _source !== undefined ? { id: _id, rev: _source.rev, live: _source.live !== undefined } : undefined
}
