import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { sources } from '#shared/indexing/domain/sources.ts'
import { chunks } from '#shared/kernel/chunks.ts'
import { type IndexName, indexNames, orderOf } from '#shared/matching/documents/mappings.ts'
import { tableName } from '../../../infra/environment.ts'
import { localConnection } from '../../../infra/local/local-connection.ts'
import { askSearch } from '../ask-search.ts'
import { type Bench, times } from '../bench-system.ts'
import { median, rounded } from '../figures.ts'
import type { Row } from '../report.ts'

type Copied = { readonly name: IndexName; readonly mappings: unknown; readonly bodies: readonly string[]; readonly documents: number }

const scratch = 'bench-copy'
const bulkSize = 500
const warmTurns = 4

/**
 * The indexer's rebuild of all indices ÷ (a raw scan of the same items + raw `_bulk` of the same documents), in turns. The first turns are
 * not counted: for those the JVM is busy compiling itself, on both sides.
 */
export async function rebuildPart(bench: Bench): Promise<readonly Row[]> {
  await rebuild(bench)
  const copies = await Promise.all(indexNames.map(async (name) => copyOf(bench, name)))
  for (let turn = 0; turn < warmTurns; turn += 1) {
    await rebuild(bench)
    await bulkAll(bench, copies)
  }
  const took = { rebuild: [] as number[], scan: [] as number[], bulk: [] as number[] }
  for (let turn = 0; turn < times(bench, 7, 1); turn += 1) {
    took.rebuild.push(await timed(async () => rebuild(bench)))
    took.scan.push(await timed(async () => scanAll(bench)))
    took.bulk.push(await timed(async () => bulkAll(bench, copies)))
  }
  const raw = took.scan.map((scan, at) => scan + (took.bulk[at] ?? 0))
  const documents = copies.reduce((sum, copy) => sum + copy.documents, 0)
  const from = {
    文件: documents,
    重建: rounded(median(took.rebuild), 0),
    扫描: rounded(median(took.scan), 0),
    写入: rounded(median(took.bulk), 0),
    每秒: rounded(documents / (median(took.rebuild) / 1000), 0),
    每次之比: took.rebuild.map((one, at) => rounded(one / (raw[at] ?? 1))).join(' '),
    次数: took.rebuild.length,
  }
  return [
    {
      id: 'rebuild',
      what: '重建索引 ÷（扫描同样的条目 + 写入同样的文件）',
      value: rounded(median(took.rebuild) / median(raw)),
      bar: '<= 1.4',
      from,
    },
  ]
}

async function rebuild({ system }: Bench): Promise<void> {
  const { refused } = (await system.invoke('indexer', { job: 'rebuild' })) as { readonly refused: readonly unknown[] }
  if (refused.length > 0) throw new Error(`the rebuild was refused: ${JSON.stringify(refused)}`)
}

/** The documents of an index as bulk requests, and its mapping. */
async function copyOf({ system }: Bench, name: IndexName): Promise<Copied> {
  const mapping = (await askSearch(system.engines.opensearch, 'GET', `/${name}/_mapping`)) as Record<string, { readonly mappings: unknown }>
  const lines: string[] = []
  let after: readonly unknown[] | undefined
  do {
    const page = (await askSearch(system.engines.opensearch, 'POST', `/${name}/_search`, {
      size: 1000,
      sort: [{ id: 'asc' }],
      ...(after === undefined ? {} : { search_after: after }),
    })) as { readonly hits: { readonly hits: readonly Hit[] } }
    for (const { _id, _source } of page.hits.hits) {
      const action = { index: { _id, version: _source.rev, version_type: 'external' } }
      lines.push(`${JSON.stringify(action)}\n${JSON.stringify(_source)}\n`)
    }
    after = page.hits.hits.at(-1)?.sort
  } while (after !== undefined)
  const bodies = chunks(lines, bulkSize).map((some) => some.join(''))
  return { name, mappings: Object.values(mapping)[0]?.mappings, bodies, documents: lines.length }
}

type Hit = { readonly _id: string; readonly _source: { readonly rev: number }; readonly sort: readonly unknown[] }

/** The roots, asked for as the indexer asks for them, in four segments at the same time: nothing is done with the items. */
async function scanAll({ system }: Bench): Promise<void> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(localConnection(system.engines.dynamo)))
  const segments = 4
  const scanSegment = async ({ table, entity }: (typeof sources)[number], Segment: number): Promise<void> => {
    const asked = {
      TableName: tableName(system.stage, table),
      ConsistentRead: true,
      FilterExpression: '#entity = :entity',
      ExpressionAttributeNames: { '#entity': 'entity' },
      ExpressionAttributeValues: { ':entity': entity },
    }
    let after: Record<string, unknown> | undefined
    do {
      const paging = after === undefined ? {} : { ExclusiveStartKey: after }
      const page = await client.send(new ScanCommand({ ...asked, Segment, TotalSegments: segments, ...paging }))
      after = page.LastEvaluatedKey
    } while (after !== undefined)
  }
  for (const source of sources) await Promise.all(Array.from({ length: segments }, (_, segment) => scanSegment(source, segment)))
  client.destroy()
}

/** New indices with the same settings and mappings, filled one after the other with ready-made requests, and made searchable. */
async function bulkAll({ system }: Bench, copies: readonly Copied[]): Promise<void> {
  for (const { name, mappings, bodies } of copies) {
    const physical = `${scratch}-${name}`
    const settings = { number_of_shards: 1, auto_expand_replicas: '0-1', refresh_interval: '-1', ...orderOf(name) }
    await askSearch(system.engines.opensearch, 'PUT', `/${physical}`, { settings, mappings })
    for (const body of bodies) await askSearch(system.engines.opensearch, 'POST', `/${physical}/_bulk`, body)
    await askSearch(system.engines.opensearch, 'POST', `/${physical}/_refresh`)
    await askSearch(system.engines.opensearch, 'DELETE', `/${physical}`)
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
