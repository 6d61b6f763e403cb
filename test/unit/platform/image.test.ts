import { describe, expect, it } from 'vitest'
import { itemOf } from '#shared/platform/dynamo/image.ts'

describe('an item out of the protocol', () => {
  it('has its attributes in one order, whichever the engine gave them in, inside as well', () => {
    const one = itemOf({ sk: { S: 'T' }, pk: { S: 'T#1' }, pay: { M: { to: { N: '9' }, from: { N: '8' } } } })
    const other = itemOf({ pk: { S: 'T#2' }, pay: { M: { from: { N: '1' }, to: { N: '2' } } }, sk: { S: 'T' } })
    const orders = [one, other].map((item) => [Object.keys(item), Object.keys(item.pay as object)])
    expect(orders[0]).toEqual(orders[1])
    expect(one).toEqual({ pk: 'T#1', sk: 'T', pay: { from: 8, to: 9 } })
  })

  it('keeps the order of a list', () => {
    expect(itemOf({ pk: { S: 'b' }, sk: { L: [{ S: 'b' }, { N: '1' }, { NULL: true }] } }).sk).toEqual(['b', 1, null])
  })
})
