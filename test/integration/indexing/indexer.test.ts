import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { applyRecords } from '#shared/indexing/use-cases/apply-records.ts'
import { ensureIndices } from '#shared/indexing/use-cases/ensure-indices.ts'
import { indexHealth } from '#shared/indexing/use-cases/index-health.ts'
import { rebuildIndices } from '#shared/indexing/use-cases/rebuild-indices.ts'
import { reconcileIndices } from '#shared/indexing/use-cases/reconcile-indices.ts'
import { put } from '#shared/platform/dynamo/operations.ts'
import { aTalent, aVacancy, granted, idFor } from '../../support/indexed-roots.ts'
import { recordOf, recordOfRoot, type TestIndexer, testIndexer } from '../../support/test-indexer.ts'
import { testStore } from '../../support/test-store.ts'

let deps: TestIndexer

/** A store of its own for every test: what the tables hold is what the test put there. */
async function fresh(): Promise<void> {
  deps = await testIndexer(await testStore(inject('dynamo')), inject('opensearch'))
}

beforeAll(fresh)
afterAll(() => deps.clear())

describe('records of the stream', () => {
  beforeAll(async () => {
    await fresh()
    await ensureIndices(deps)()
  })

  it('leave the newest revision of every root, however they are permuted, repeated and cut into batches', async () => {
    let run = 0
    const schedule = fc.record({
      /** Of each root: whether employers may find it, revision by revision. */
      lives: fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      order: fc.array(fc.nat(), { minLength: 1, maxLength: 14 }),
      batch: fc.integer({ min: 1, max: 6 }),
    })
    await fc.assert(
      fc.asyncProperty(schedule, async ({ lives, order, batch }) => {
        run += 1
        const records = lives.flatMap((life, root) =>
          life.map((live, at) =>
            aTalent(run * 10 + root, {
              rev: at + 1,
              consents: live ? { registry: granted(), employers: granted() } : { registry: granted() },
            }),
          ),
        )
        const delivered = order.map((pick) => records[pick % records.length] ?? aTalent(0))
        for (let from = 0; from < delivered.length; from += batch) {
          const answer = await applyRecords(deps)(delivered.slice(from, from + batch).map((root) => recordOfRoot(root)))
          expect(answer.batchItemFailures).toEqual([])
        }
        const ids = lives.map((_, root) => idFor('tal', run * 10 + root))
        const expected = ids.map((id, root) => {
          const rev = Math.max(0, ...delivered.filter((one) => one.id === id).map((one) => one.rev))
          return rev === 0 ? undefined : `${rev}${lives[root]?.[rev - 1] === true ? '' : ' gone'}`
        })
        expect(await deps.held('talents-for-employers', ids)).toEqual(expected)
        expect((await deps.held('talents-for-agencies', ids)).every((one) => one === undefined || one.endsWith('gone'))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('write tombstones without personal data, and never delete', async () => {
    const id = idFor('vac', 1)
    await applyRecords(deps)([recordOfRoot(aVacancy(1))])
    await applyRecords(deps)([recordOfRoot(aVacancy(1, { rev: 2, state: 'CLOSED' }))])
    const { live = '' } = (await deps.indices.layout()).vacancies
    const stored = await deps.search.call<{ _source: object }>('GET', `/${live}/_doc/${id}`)
    expect(stored?._source).toEqual({ id, rev: 2 })
    await applyRecords(deps)([recordOfRoot(aVacancy(1))])
    expect(await deps.held('vacancies', [id])).toEqual(['2 gone'])
    await applyRecords(deps)([recordOfRoot(aVacancy(1, { rev: 2 }), 'REMOVE')])
    expect(await deps.held('vacancies', [id])).toEqual(['3 gone'])
  })

  it('ignore what is no root', async () => {
    const answer = await applyRecords(deps)([
      recordOf({ pk: 'x', sk: 'y', entity: 'vacancy-code', vacancyId: 'z' }),
      recordOf({ pk: 'x', sk: 'z' }),
    ])
    expect(answer.batchItemFailures).toEqual([])
  })

  it('report a poison record, and only it: its neighbours are indexed', async () => {
    const poison = recordOf({ pk: 'TALENT#x', sk: 'PROFILE', entity: 'talent', id: idFor('tal', 9001), rev: 'seven' })
    const answer = await applyRecords(deps)([recordOfRoot(aTalent(9000)), poison, recordOfRoot(aTalent(9002))])
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: poison.dynamodb?.SequenceNumber }])
    expect(
      await deps.held(
        'talents-for-employers',
        [9000, 9001, 9002].map((n) => idFor('tal', n)),
      ),
    ).toEqual(['1', undefined, '1'])
    expect(deps.logged).toContain('ROOT_UNREADABLE')
  })

  it('follow an index that was swapped between look-up and write', async () => {
    const stale = await deps.indices.layout()
    await rebuildIndices(deps)(['vacancies'], { force: true })
    let first = true
    const layout = async () => {
      if (!first) return deps.indices.layout()
      first = false
      return stale
    }
    const answer = await applyRecords({ ...deps, indices: { ...deps.indices, layout } })([recordOfRoot(aVacancy(50))])
    expect(answer.batchItemFailures).toEqual([])
    expect(await deps.held('vacancies', [idFor('vac', 50)])).toEqual(['1'])
  })
})

describe('a rebuild', () => {
  beforeEach(fresh)

  it('misses nothing that is written while it reads, and lets nothing old win', async () => {
    const before = Array.from({ length: 60 }, (_, n) => aTalent(n))
    await deps.store(...before)
    await ensureIndices(deps)()
    let pages = 0
    const changed = new Map<string, number>()
    const racing: TestIndexer['dynamo'] = {
      ...deps.dynamo,
      scan: async (table, options) => {
        const page = await deps.dynamo.scan(table, options)
        // After the page was read and before it is written: some of its roots change and one is new, all through the stream.
        pages += 1
        const news = [
          aTalent(1000 + pages),
          ...page.items
            .slice(0, 5)
            .map((item) => aTalent(Number(String(item.pk).slice(-6)), { rev: 2, state: 'left', profile: undefined })),
        ]
        await deps.store(...news)
        await applyRecords(deps)(news.map((root) => recordOfRoot(root)))
        for (const root of news) changed.set(root.id, root.rev)
        return page
      },
    }
    const [result] = await rebuildIndices({ ...deps, dynamo: racing })(['talents-for-employers'])
    expect(result).toMatchObject({ ok: true })
    expect(pages).toBeGreaterThan(0)
    const ids = [...before.map(({ id }) => id), ...[...changed.keys()].filter((id) => !before.some((one) => one.id === id))]
    const expected = ids.map((id) => (changed.get(id) === 2 ? '2 gone' : '1'))
    expect(await deps.held('talents-for-employers', ids)).toEqual(expected)
    expect(await deps.indices.layout()).toMatchObject({
      'talents-for-employers': { live: 'talents-for-employers-v2', all: ['talents-for-employers-v2'] },
    })
  })

  it('refuses to put a suspiciously small index in place', async () => {
    await deps.store(...Array.from({ length: 20 }, (_, n) => aVacancy(n)))
    await ensureIndices(deps)()
    const emptied = await testStore(inject('dynamo'))
    const other = { ...deps, dynamo: emptied.as('indexer').dynamo }
    expect(await rebuildIndices(other)(['vacancies'])).toEqual([
      { ok: false, error: { kind: 'suspiciously-small', index: 'vacancies', documents: 0, before: 20 } },
    ])
    expect(await deps.held('vacancies', [idFor('vac', 3)])).toEqual(['1'])
    expect((await deps.indices.layout()).vacancies.all).toEqual(['vacancies-v1'])
    expect(await rebuildIndices(other)(['vacancies'], { force: true })).toMatchObject([{ ok: true, value: { documents: 0 } }])
  })

  it('gives way to a later one, and leaves nothing behind', async () => {
    await deps.store(aVacancy(1))
    await ensureIndices(deps)()
    let inner: ReturnType<ReturnType<typeof rebuildIndices>> | undefined
    const overtaken: TestIndexer['dynamo'] = {
      ...deps.dynamo,
      scan: async (...asked) => {
        const page = await deps.dynamo.scan(...asked)
        inner ??= rebuildIndices(deps)(['vacancies'])
        await inner
        return page
      },
    }
    const outer = await rebuildIndices({ ...deps, dynamo: overtaken })(['vacancies'])
    expect(await inner).toMatchObject([{ ok: true }])
    expect(outer).toMatchObject([{ ok: false, error: { kind: 'superseded' } }])
    expect((await deps.indices.layout()).vacancies.all).toHaveLength(1)
    expect(await deps.held('vacancies', [idFor('vac', 1)])).toEqual(['1'])
  })

  it('passes over a root that does not read', async () => {
    await deps.store(aVacancy(1), aVacancy(2))
    const writer = await testStore(inject('dynamo'))
    await writer.dynamo.transact([put('market', { pk: 'VACANCY#bad', sk: 'VACANCY', entity: 'vacancy', id: 'bad', rev: 1 })])
    const both: TestIndexer['dynamo'] = {
      ...deps.dynamo,
      scan: async (table, options) => {
        const [page, bad] = await Promise.all([deps.dynamo.scan(table, options), writer.dynamo.scan(table, options)])
        return { ...page, items: [...bad.items, ...page.items] }
      },
    }
    expect(await rebuildIndices({ ...deps, dynamo: both })(['vacancies'])).toEqual([
      { ok: true, value: { index: 'vacancies', documents: 2, left: 1 } },
    ])
  })
})

describe('ensuring the indices', () => {
  beforeEach(fresh)

  it('makes empty ones for empty tables, and is then content', async () => {
    expect(await ensureIndices(deps)()).toEqual({ rebuilt: [] })
    expect(await ensureIndices(deps)()).toEqual({ rebuilt: [] })
    expect((await deps.indices.layout()).vacancies).toEqual({ live: 'vacancies-v1', all: ['vacancies-v1'] })
  })

  it.each([
    ['was deleted', () => deps.clear()],
    [
      'was made by the rules of another release',
      () => deps.indices.setMeta('vacancies-v1', { madeBy: 'older', builtAt: '2026-01-01T00:00:00.000Z' }),
    ],
  ])('rebuilds what %s', async (_, harm) => {
    await deps.store(aVacancy(1))
    await ensureIndices(deps)()
    await harm()
    expect((await ensureIndices(deps)()).rebuilt).toContain('vacancies')
    expect(await deps.held('vacancies', [idFor('vac', 1)])).toEqual(['1'])
  })

  it('keeps those that are searched in few pieces, shown anew each second', async () => {
    await ensureIndices(deps)()
    const { live = '' } = (await deps.indices.layout()).vacancies
    type Settings = Readonly<
      Record<string, { readonly settings: { readonly index: { readonly refresh_interval: string; readonly merge: object } } }>
    >
    const { index } = (await deps.search.call<Settings>('GET', `/${live}/_settings`))?.[live]?.settings ?? {}
    expect(index?.refresh_interval).toBe('1s')
    expect(index?.merge).toEqual({ policy: { segments_per_tier: '3', max_merge_at_once: '3', floor_segment: '16mb' } })
  })

  it.each([
    ['vacancies', undefined],
    ['talents-for-employers', { field: 'readiness', order: 'desc' }],
    ['talents-for-agencies', { field: 'readiness', order: 'desc' }],
  ] as const)('keeps %s in the order %o', async (name, order) => {
    await ensureIndices(deps)()
    const { live = '' } = (await deps.indices.layout())[name]
    type Settings = Readonly<Record<string, { readonly settings: { readonly index: { readonly sort?: object } } }>>
    expect((await deps.search.call<Settings>('GET', `/${live}/_settings`))?.[live]?.settings.index.sort).toEqual(order)
  })

  it('rebuilds what is empty though its table has roots', async () => {
    await ensureIndices(deps)()
    await deps.store(aVacancy(1), aTalent(1))
    expect((await ensureIndices(deps)()).rebuilt.toSorted()).toEqual(['talents-for-agencies', 'talents-for-employers', 'vacancies'])
  })
})

describe('reconciling', () => {
  beforeAll(async () => {
    await fresh()
    await deps.store(...[1, 2, 3, 4].map((n) => aTalent(n)))
    await ensureIndices(deps)()
  })

  it('mends planted drift and tells of it', async () => {
    // Missing: written past the stream. Stale: changed past it. Same revision, wrong visibility. Orphaned and ahead: indexed past the table.
    await deps.store(aTalent(5), aTalent(2, { rev: 2 }), aTalent(3, { state: 'left', profile: undefined }))
    await applyRecords(deps)([recordOfRoot(aTalent(77)), recordOfRoot(aTalent(4, { rev: 9 }))])
    await deps.search.call('POST', '/talents-for-employers/_refresh')
    const tally = { compared: 5, missing: 1, stale: 2, orphaned: 1, ahead: 1 }
    const answer = await reconcileIndices(deps)()
    expect(answer['talents-for-employers']).toMatchObject(tally)
    expect(
      await deps.held(
        'talents-for-employers',
        [1, 2, 3, 4, 5, 77].map((n) => idFor('tal', n)),
      ),
    ).toEqual(['1', '2', '1 gone', '9', '1', '2 gone'])
    await deps.search.call('POST', '/talents-for-employers/_refresh')
    const health = await indexHealth(deps)()
    expect(health.find(({ index }) => index === 'talents-for-employers')).toMatchObject({
      live: 'talents-for-employers-v1',
      documents: 6,
      current: true,
      reconciled: { at: '2026-12-01T00:00:00.000Z', ...tally },
    })
  })

  it('finds nothing to mend a second time, except what only a rebuild mends', async () => {
    await deps.search.call('POST', '/talents-for-*/_refresh')
    const answer = await reconcileIndices(deps)()
    expect(answer['talents-for-employers']).toMatchObject({ missing: 0, stale: 0, orphaned: 0, ahead: 1 })
    await rebuildIndices(deps)(['talents-for-employers', 'talents-for-agencies'], { force: true })
    expect((await reconcileIndices(deps)())['talents-for-employers']).toMatchObject({ missing: 0, stale: 0, orphaned: 0, ahead: 0 })
  })
})
