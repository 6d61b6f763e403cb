import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentsOf, digestOf } from '../../../infra/backup/contents.ts'
import { contactKeyName } from '../../../infra/backup/format.ts'
import { itemOfLine, lineOf } from '../../../infra/backup/item-lines.ts'

const { value } = fc.letrec<{ value: AttributeValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string().map((S): AttributeValue => ({ S })),
    fc.integer().map((n): AttributeValue => ({ N: String(n) })),
    fc.boolean().map((BOOL): AttributeValue => ({ BOOL })),
    fc.constant<AttributeValue>({ NULL: true }),
    fc.uint8Array().map((B): AttributeValue => ({ B })),
    fc.array(fc.uint8Array({ minLength: 1 }), { minLength: 1 }).map((BS): AttributeValue => ({ BS })),
    fc.uniqueArray(fc.string(), { minLength: 1 }).map((SS): AttributeValue => ({ SS })),
    fc.array(tie('value')).map((L): AttributeValue => ({ L })),
    fc.dictionary(fc.string(), tie('value')).map((M): AttributeValue => ({ M: { ...M } })),
  ),
}))
const item = fc
  .record({ pk: fc.string(), sk: fc.string(), attributes: fc.dictionary(fc.string({ minLength: 1 }), value) })
  .map(({ pk, sk, attributes }) => ({ ...attributes, pk: { S: pk }, sk: { S: sk } }))

describe('a line of an export', () => {
  it('gives back every kind of item as it was', async () => {
    await fc.assert(
      fc.asyncProperty(item, async (one) => {
        expect(digestOf(itemOfLine(lineOf(one)))).toBe(digestOf(one))
      }),
    )
  })

  it.each([
    ['no JSON', '{"Item":'],
    ['no item', '{"item":{}}'],
    ['an item without a sort key', '{"Item":{"pk":{"S":"a"}}}'],
    ['null', 'null'],
  ])('%s is no item', (_, line) => {
    expect(itemOfLine(line)).toBeUndefined()
  })
})

describe('the digest of contents', () => {
  it('is the same in any order, and another when an item changes, is lost or comes twice', () => {
    const digest = (...items: readonly Record<string, AttributeValue>[]): string => {
      const contents = contentsOf()
      for (const one of items) contents.add(one)
      return contents.digest()
    }
    const [a, b] = [{ pk: { S: 'a' } }, { pk: { S: 'b' } }]
    expect(digest(a, b)).toBe(digest(b, a))
    for (const other of [digest(a), digest(a, a, b), digest(a, { pk: { S: 'c' } })]) expect(other).not.toBe(digest(a, b))
  })

  it('counts neither the order of attributes nor that of a set, but that of a list', () => {
    expect(digestOf({ a: { S: '1' }, b: { SS: ['x', 'y'] } })).toBe(digestOf({ b: { SS: ['y', 'x'] }, a: { S: '1' } }))
    expect(digestOf({ a: { L: [{ S: 'x' }, { S: 'y' }] } })).not.toBe(digestOf({ a: { L: [{ S: 'y' }, { S: 'x' }] } }))
  })
})

it('a contact key has a name that is not the key, and no other key has', () => {
  const key = Buffer.alloc(32, 7).toString('base64')
  expect(contactKeyName(key)).toBe(contactKeyName(key))
  expect(contactKeyName(key)).not.toBe(contactKeyName(Buffer.alloc(32, 8).toString('base64')))
  expect(key).not.toContain(contactKeyName(key))
})
