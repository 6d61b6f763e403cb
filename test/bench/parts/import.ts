import { join } from 'node:path'
import { importLimits } from '#shared/demand/domain/import.ts'
import { importVacancies } from '#shared/demand/use-cases/import-vacancies.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type Operation, transactItem } from '#shared/platform/dynamo/operations.ts'
import { tableNames } from '#shared/platform/dynamo/tables.ts'
import { tableName } from '../../../infra/environment.ts'
import { demandFeed } from '../../../infra/seed/demand-feed.ts'
import { asMember, type Employed, made, makeKey, makeOrganisation } from '../../support/roles.ts'
import { testStore } from '../../support/test-store.ts'
import { makeVacancy } from '../../support/things/vacancy.ts'
import { type Bench, times } from '../bench-system.ts'
import type { ImportBatch, ImportInput, ImportTimes } from '../children/import.ts'
import { median, percentile, rounded } from '../figures.ts'
import { inChild } from '../in-child.ts'
import type { Row } from '../report.ts'

/**
 * Importing batches of 100 ads through the bundled handler ÷ a bare loop of the same transactions, as many at a time. Three sets of
 * tables: one on which the transactions are recorded, one for the handler, one for the loop.
 */
export async function importPart(bench: Bench): Promise<readonly Row[]> {
  const { system } = bench
  const [recorded, imported, bare] = [
    await testStore(system.engines.dynamo, new Date().toISOString()),
    await testStore(system.engines.dynamo, new Date().toISOString()),
    await testStore(system.engines.dynamo, new Date().toISOString()),
  ]
  const batches = await recordedBatches(bench, recorded, bare.stage)
  const { token } = await makeKey(imported, await knownEmployer(imported))
  const input: ImportInput = { bundle: bench.bundle('desk'), authorization: `Bearer ${token}`, batches, atOnce: importLimits.atOnce }
  const own = Object.fromEntries(tableNames.map((name) => [`TABLE_${name.toUpperCase()}`, tableName(imported.stage, name)]))
  const took = await inChild<ImportTimes>('import.ts', input, {
    environment: bench.environment('desk', own),
    flags: bench.flags,
    log: join(bench.folder, 'bench-import.log'),
  })
  const from = {
    批: batches.length,
    每批: batches[0]?.items.length ?? 0,
    每批事务: batches[0]?.transactions.length ?? 0,
    导入p50: rounded(median(took.handler), 0),
    直接写入p50: rounded(median(took.bare), 0),
    导入p95: rounded(percentile(took.handler, 95), 0),
    直接写入p95: rounded(percentile(took.bare, 95), 0),
  }
  return [
    {
      id: 'import',
      what: '批量导入岗位 ÷ 直接写同样的事务',
      value: rounded(median(took.handler) / median(took.bare)),
      bar: '<= 1.3',
      from,
    },
  ]
}

/** An employer whose first ad a reviewer has approved: what it sends is published at once. */
async function knownEmployer(store: Deps): Promise<Employed> {
  const employed = await makeOrganisation(store, 'employer')
  await makeVacancy(store, asMember(store, employed))
  return employed
}

/** Batches of ads, each with the transactions that the use case made of it, addressed to the tables of another stage. */
async function recordedBatches(bench: Bench, store: Deps, stage: string): Promise<readonly ImportBatch[]> {
  const count = times(bench, 15, 2)
  const size = Math.min(importLimits.items, times(bench, importLimits.items, 10))
  const today = civilDateOf(store.clock.now())
  // The feed is that of several employers; for one of them, the same demand twice would be refused.
  const feed = demandFeed({ seed: 'bench', today, count: 2 * count * size }).map(({ externalRef, content }) => ({ externalRef, content }))
  const ads = [...Map.groupBy(feed, ({ content }) => `${content.title} ${content.district}`).values()].flatMap(([first]) => first ?? [])
  if (ads.length < count * size) throw new Error(`only ${ads.length} different demands`)
  const by = asMember(store, await knownEmployer(store))
  const batches: ImportBatch[] = []
  for (let at = 0; at < count; at += 1) {
    const items = ads.slice(at * size, (at + 1) * size)
    const { deps, transactions } = recording(store)
    const receipts = made(await importVacancies(deps)({ by, items }))
    const refused = receipts.find(({ status }) => status !== 'created')
    if (refused !== undefined) throw new Error(`an ad was not created: ${JSON.stringify(refused)}`)
    const physical = transactions.map((operations) => operations.map((one) => transactItem(one, tableName(stage, one.table)) as never))
    batches.push({ items, transactions: physical })
  }
  return batches
}

function recording(store: Deps): { readonly deps: Deps; readonly transactions: (readonly Operation[])[] } {
  const transactions: (readonly Operation[])[] = []
  const transact: Deps['dynamo']['transact'] = async (operations) => {
    transactions.push(operations)
    return store.dynamo.transact(operations)
  }
  return { deps: { ...store, dynamo: { ...store.dynamo, transact } }, transactions }
}
