import { describe, expect, it } from 'vitest'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { paced } from '#shared/platform/dynamo/paced.ts'
import { draftStore } from '../../../infra/seed/draft-store.ts'

const pace = { burst: 5, perSecond: 10 } as const

/** A store on a clock that only waiting moves; tells when each transaction came through. */
function keepingTime(): { readonly store: Dynamo; readonly came: readonly number[]; readonly pass: (milliseconds: number) => void } {
  let time = 0
  const came: number[] = []
  const { dynamo } = draftStore()
  const told: Dynamo = {
    ...dynamo,
    transact: (operations) => {
      came.push(Math.round(time))
      return dynamo.transact(operations)
    },
  }
  const wait = async (milliseconds: number): Promise<void> => {
    time += milliseconds
  }
  return {
    store: paced(told, pace, { now: () => time, wait }),
    came,
    pass: (milliseconds) => {
      time += milliseconds
    },
  }
}

describe('work of the clock keeps a pace (decision 0020)', () => {
  it('lets a few through at once, and then one each tenth of a second', async () => {
    const { store, came } = keepingTime()
    for (let count = 0; count < 9; count += 1) await store.transact([])
    expect(came).toEqual([0, 0, 0, 0, 0, 100, 200, 300, 400])
  })

  it('lets a few through at once again after a rest', async () => {
    const { store, came, pass } = keepingTime()
    for (let count = 0; count < 6; count += 1) await store.transact([])
    pass(60_000)
    for (let count = 0; count < 6; count += 1) await store.transact([])
    expect(came.slice(6)).toEqual([60_100, 60_100, 60_100, 60_100, 60_100, 60_200])
  })

  it('keeps the pace of those that come side by side', async () => {
    const waits: number[] = []
    const { dynamo } = draftStore()
    const store = paced(dynamo, pace, {
      now: () => 0,
      wait: async (milliseconds) => {
        waits.push(Math.round(milliseconds))
      },
    })
    await Promise.all(Array.from({ length: 8 }, async () => store.transact([])))
    expect(waits).toEqual([100, 200, 300])
  })

  it('hands on what became of a transaction, and reads as ever', async () => {
    const { store } = keepingTime()
    await expect(store.transact([])).resolves.toEqual({ ok: true, value: undefined })
    await expect(store.get('market', { pk: 'A', sk: 'B' })).resolves.toBeUndefined()
  })
})
