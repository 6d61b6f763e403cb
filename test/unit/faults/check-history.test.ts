import { describe, expect, it } from 'vitest'
import { wrongsIn } from '../../faults/history/check-history.ts'
import type { Deed, Holding, Request } from '../../faults/history/history.ts'

/** A request of a holder that took from `begun` to `ended`. */
function asked(
  holder: string,
  what: string,
  deed: Deed,
  [begun, ended]: readonly [number, number] = [0, 1],
  key = `${holder} ${what} ${begun}`,
): Request {
  return { key, what, holder, begun, ended, attempts: 1, deed }
}

const took = (slot: string, turn?: number): Deed => ({ kind: 'took', slot, turn })
const gave = (slot: string, turn?: number): Deed => ({ kind: 'gave', slot, turn })

/** What a store holds where these have these slots and each record agrees. */
function holding(held: Readonly<Record<string, readonly [slot: string, turn: number]>>, more: Partial<Holding> = {}): Holding {
  return {
    capacity: 2,
    slots: Object.entries(held).map(([holder, [slot, turn]]) => ({ slot, holder, turn })),
    holders: Object.entries(held).map(([holder, [slot, turn]]) => ({ holder, slots: [{ slot, turn }] })),
    ledger: {},
    ...more,
  }
}

const right = [
  asked('a', 'claim', took('1', 1), [0, 2]),
  asked('b', 'claim', { kind: 'refused', why: 'taken' }, [1, 3]),
  asked('a', 'cancel', gave('1', 1), [4, 5]),
  asked('b', 'claim', took('1', 2), [6, 7]),
  asked('a', 'claim', took('1', 1), [8, 9], 'a claim 0'),
]

it('a history in which all went well has nothing wrong, a repeated key and a slot that changed hands included', () => {
  const log = { a: ['took', 'gave'], b: ['took'] } as const
  const left = holding({ b: ['1', 2] }, { ledger: { claim: 2, cancel: 1 } })
  const holders = [
    { holder: 'a', slots: [], log: log.a.map((kind) => ({ kind, slot: '1' })) },
    { holder: 'b', slots: [{ slot: '1', turn: 2 }], log: log.b.map((kind) => ({ kind, slot: '1' })) },
  ]
  expect(wrongsIn(right, { ...left, holders })).toEqual([])
})

describe('what cannot be is found', () => {
  it.each([
    [
      'a slot that two have',
      [],
      { ...holding({ a: ['1', 1], b: ['1', 1] }), slots: [{ slot: '1', holder: 'a', turn: 1 }] },
      '1 is held by a and b',
    ],
    ['more holders than slots', [], holding({ a: ['1', 1], b: ['2', 1] }, { capacity: 1 }), '2 hold 1 slots'],
    [
      'one turn promised to two',
      [asked('a', 'claim', took('1', 1)), asked('b', 'claim', took('1', 1))],
      holding({ b: ['1', 1] }),
      '1 turn 1 was promised to a and b',
    ],
    ['a promise that the store forgot', [asked('a', 'claim', took('1', 1))], holding({ b: ['1', 1] }), '1 turn 1 was promised to a and b'],
    [
      'a holder with two',
      [],
      {
        ...holding({ a: ['1', 1] }),
        holders: [
          {
            holder: 'a',
            slots: [
              { slot: '1', turn: 1 },
              { slot: '2', turn: 1 },
            ],
          },
        ],
      },
      'a has 1 and 2',
    ],
    [
      'a holder given two without giving one up',
      [asked('a', 'claim', took('1', 1)), asked('a', 'claim', took('2', 1), [2, 3])],
      holding({ a: ['2', 1] }),
      'a was given 2 slots and gave up 0',
    ],
    [
      'a record that took twice',
      [],
      {
        ...holding({ a: ['1', 2] }),
        holders: [{ holder: 'a', slots: [{ slot: '1', turn: 2 }], log: ['1', '1'].map((slot) => ({ kind: 'took' as const, slot })) }],
      },
      'a took a slot while it had one',
    ],
    [
      'a lost cancellation',
      [asked('a', 'claim', took('1', 1)), asked('a', 'cancel', gave('1', 1), [2, 3])],
      holding({ a: ['1', 1] }),
      'a gave up 1, which was acknowledged, and still has it',
    ],
    [
      'a key with two answers',
      [asked('a', 'claim', took('1', 1), [0, 1], 'k'), asked('a', 'claim', took('1', 3), [2, 3], 'k')],
      holding({}),
      'key k was answered with',
    ],
    [
      'a later turn that was given first',
      [asked('a', 'claim', took('1', 2), [0, 1]), asked('b', 'claim', took('1', 1), [2, 3])],
      holding({}),
      '1: turn 1 was given after turn 2',
    ],
    [
      'what was done twice',
      [asked('a', 'claim', took('1', 1))],
      holding({ a: ['1', 1] }, { ledger: { claim: 2 } }),
      'claim: 1 keys were acknowledged, 2 are in the ledger',
    ],
    [
      'what nobody answered',
      [asked('a', 'claim', { kind: 'unanswered', why: 'busy' })],
      holding({}),
      'claim of a was never answered: busy',
    ],
    [
      'a holder that was overwritten',
      [],
      { ...holding({ b: ['1', 2] }), holders: [{ holder: 'b', slots: [{ slot: '1', turn: 2 }], log: [{ kind: 'took', slot: '1' }] }] },
      '1 has had 2 holders, 1 say so',
    ],
  ] satisfies readonly (readonly [string, readonly Request[], Holding, string])[])('%s', (_, history, left, wrong) => {
    expect(wrongsIn(history, left).join('\n')).toContain(wrong)
  })
})
