import { describe, expect, it } from 'vitest'
import { revIs } from '#shared/platform/dynamo/conditions.ts'
import { add, type Item, put, remove } from '#shared/platform/dynamo/operations.ts'
import { draftStore } from '../../../infra/seed/draft-store.ts'

const thing = (id: string, more: Record<string, unknown> = {}): Item => ({ pk: `T#${id}`, sk: 'T', entity: 'thing', ...more })

describe('the draft store', () => {
  it('gives out each item once, in its last state, as something new', async () => {
    const draft = draftStore()
    await draft.dynamo.transact([add('market', thing('a', { rev: 1 })), add('market', thing('b'))])
    await draft.dynamo.transact([put('market', thing('a', { rev: 2 }), revIs(1)), remove('market', thing('b'))])
    expect(draft.take()).toEqual([add('market', thing('a', { rev: 2 }))])
    expect(draft.take()).toEqual([])
  })

  it('refuses what is there already, as a whole', async () => {
    const draft = draftStore()
    await draft.dynamo.transact([add('market', thing('a'))])
    const again = await draft.dynamo.transact([add('market', thing('b')), add('market', thing('a'))])
    expect(again).toEqual({ ok: false, error: { kind: 'condition-failed', at: 1 } })
    expect(await draft.dynamo.get('market', thing('b'))).toBeUndefined()
  })

  it('refuses to append what is there already', async () => {
    const draft = draftStore()
    await draft.dynamo.append(add('ledger', thing('a')))
    await expect(draft.dynamo.append(add('ledger', thing('a', { rev: 2 })))).rejects.toThrow('was taken')
    expect(draft.take()).toEqual([add('ledger', thing('a'))])
  })

  it('still reads what was given out, and lets nobody change it', async () => {
    const draft = draftStore()
    await draft.dynamo.transact([add('market', thing('a'))])
    draft.take()
    expect(await draft.dynamo.get('market', thing('a'))).toEqual(thing('a'))
    await expect(draft.dynamo.transact([put('market', thing('a', { rev: 2 }))])).rejects.toThrow('already written out')
  })

  it('leaves out what is not to be kept', async () => {
    const draft = draftStore((table) => table !== 'messages')
    await draft.dynamo.transact([add('messages', thing('m')), add('ledger', thing('l'))])
    expect(draft.take()).toEqual([add('ledger', thing('l'))])
  })

  it('answers queries of an index in its order', async () => {
    const draft = draftStore()
    const at = (id: string, sk: string): Item => thing(id, { byStatePk: 'X', byStateSk: sk })
    await draft.dynamo.transact([add('market', at('b', 'OPEN#2')), add('market', at('a', 'OPEN#1')), add('market', at('c', 'SHUT#1'))])
    const ids = async (query: object): Promise<readonly unknown[]> => {
      const { items } = await draft.dynamo.query('market', { index: 'byState', pk: 'X', limit: 10, ...query })
      return items.map(({ pk }) => pk)
    }
    expect(await ids({ beginsWith: 'OPEN#' })).toEqual(['T#a', 'T#b'])
    expect(await ids({ newestFirst: true, limit: 1 })).toEqual(['T#c'])
    expect(await ids({ between: ['OPEN#2', 'OPEN#9'] })).toEqual(['T#b'])
  })
})
