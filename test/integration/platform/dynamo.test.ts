import { beforeAll, describe, expect, inject, it } from 'vitest'
import { absent, equal, oneOf, revIs } from '#shared/platform/dynamo/conditions.ts'
import { add, check, type Item, put, remove } from '#shared/platform/dynamo/operations.ts'
import { commit, createIdempotency } from '#shared/platform/http/once.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'

let store: TestStore

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
})

const thing = (id: string, more: Record<string, unknown> = {}): Item => ({ pk: `T#${id}`, sk: 'T', entity: 'thing', rev: 1, ...more })

describe('the gateway to DynamoDB', () => {
  it('writes all or nothing, and says whose condition failed', async () => {
    await store.dynamo.transact([add('market', thing('a'))])
    const refused = await store.dynamo.transact([put('market', thing('b')), put('market', thing('a', { rev: 2 }), revIs(7))])
    expect(refused).toEqual({ ok: false, error: { kind: 'condition-failed', at: 1 } })
    expect(await store.dynamo.get('market', { pk: 'T#b', sk: 'T' })).toBeUndefined()
  })

  it.each([
    ['absent on something there', put('market', thing('a'), absent), false],
    ['the right revision', put('market', thing('a'), revIs(1)), true],
    ['a prior state', check('market', { pk: 'T#s', sk: 'T' }, oneOf('state', ['DRAFT', 'SUBMITTED'])), true],
    ['another state', check('market', { pk: 'T#s', sk: 'T' }, oneOf('state', ['CLOSED'])), false],
    ['an equal attribute of a missing item', check('market', { pk: 'T#no', sk: 'T' }, equal('state', 'x')), false],
    ['removal', remove('market', { pk: 'T#s', sk: 'T' }, equal('state', 'DRAFT')), true],
  ])('%s', async (_, operation, holds) => {
    await store.dynamo.transact([put('market', thing('a'))])
    await store.dynamo.transact([put('market', thing('s', { state: 'DRAFT' }))])
    expect((await store.dynamo.transact([operation])).ok).toBe(holds)
  })

  it('pages through an index without a gap, newest first', async () => {
    for (let n = 0; n < 7; n += 1) {
      await store.dynamo.transact([put('market', thing(`p${n}`, { byOrganisationPk: 'ORG#1', byOrganisationSk: `2026-12-0${n + 1}` }))])
    }
    const seen: string[] = []
    let after: Readonly<Record<string, string>> | undefined
    do {
      const page = await store.dynamo.query('market', { index: 'byOrganisation', pk: 'ORG#1', newestFirst: true, limit: 3, after })
      seen.push(...page.items.map((item) => item.pk))
      after = page.after
    } while (after !== undefined)
    expect(seen).toEqual(['T#p6', 'T#p5', 'T#p4', 'T#p3', 'T#p2', 'T#p1', 'T#p0'])
  })

  it('gets a batch in the order of its keys, with holes, and a key asked twice', async () => {
    const keys = ['p3', 'nothing', 'p0', 'p3'].map((id) => ({ pk: `T#${id}`, sk: 'T' }))
    expect((await store.dynamo.batchGet('market', keys)).map((item) => item?.pk)).toEqual(['T#p3', undefined, 'T#p0', 'T#p3'])
    expect(await store.dynamo.batchGet('market', [])).toEqual([])
  })

  it('opens no table outside the row of the access matrix', async () => {
    await expect(store.as('public').dynamo.get('market', { pk: 'T#a', sk: 'T' })).rejects.toThrow(
      'public has no access to the table market',
    )
    await expect(store.dynamo.get('contacts', { pk: 'x', sk: 'x' })).rejects.toThrow('desk has no access to the table contacts')
  })
})

describe('idempotency', () => {
  const request = { principal: 'per_1', key: 'k1', request: 'POST /v1/things {}' }

  it('lets twenty callers with one key through once', async () => {
    const idempotency = createIdempotency(store.dynamo, store.clock)
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const once = await idempotency.open({ ...request, key: 'race' })
        if (!once.ok) return 'refused'
        if (once.value.earlier !== undefined) return 'earlier'
        const done = await commit(store.dynamo, once.value, { n }, [{ write: put('market', thing(`race${n}`)) }])
        return done.ok ? 'done' : done.error.kind
      }),
    )
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    const made = await store.dynamo.batchGet(
      'market',
      Array.from({ length: 20 }, (_, n) => ({ pk: `T#race${n}`, sk: 'T' })),
    )
    expect(made.filter((item) => item !== undefined)).toHaveLength(1)
  })

  it('gives the first answer again, and refuses the key for anything else', async () => {
    const idempotency = createIdempotency(store.dynamo, store.clock)
    const first = await idempotency.open(request)
    expect(first).toMatchObject({ ok: true, value: { record: expect.any(Function) } })
    if (first.ok) await commit(store.dynamo, first.value, { id: 'x' }, [])
    expect(await idempotency.open(request)).toEqual({ ok: true, value: { earlier: { id: 'x' } } })
    expect(await idempotency.open({ ...request, request: 'POST /v1/things {"a":1}' })).toEqual({
      ok: false,
      error: { kind: 'idempotency-key-reused' },
    })
    expect(await idempotency.open({ ...request, principal: 'per_2' })).toMatchObject({ ok: true, value: { record: expect.any(Function) } })
  })

  it('forgets after a day, even when the record still lies there', async () => {
    const idempotency = createIdempotency(store.dynamo, store.clock)
    store.setClock('2026-12-02T00:00:01.000Z')
    const again = await idempotency.open(request)
    expect(again).toMatchObject({ ok: true, value: { record: expect.any(Function) } })
    if (again.ok) expect(await commit(store.dynamo, again.value, { id: 'y' }, [])).toMatchObject({ ok: true })
    store.setClock('2026-12-01T00:00:00.000Z')
  })
})
