import { describe, expect, it } from 'vitest'
import { createSeal } from '#functions/vault/contacts/seal.ts'

const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64')
const seal = createSeal(key(1))

describe('个人信息保护法 51: contact details are encrypted', () => {
  it('opens what it closed, and never closes twice alike', () => {
    const [one, other] = [seal.close('13000000001', 'per_1#phone'), seal.close('13000000001', 'per_1#phone')]
    expect(seal.open(one, 'per_1#phone')).toBe('13000000001')
    expect(one).not.toBe(other)
    expect(one).not.toContain('13000000001')
  })

  it.each([
    ['moved to another person', () => seal.open(seal.close('a', 'per_1#phone'), 'per_2#phone')],
    ['moved to another field', () => seal.open(seal.close('a', 'per_1#phone'), 'per_1#name')],
    ['closed with another key', () => seal.open(createSeal(key(2)).close('a', 'x'), 'x')],
    ['changed', () => seal.open(`${seal.close('a', 'x').slice(0, -2)}AA`, 'x')],
    ['cut short', () => seal.open('v1.AAAA', 'x')],
    ['of an unknown form', () => seal.open('v0.AAAA', 'x')],
  ])('does not open a value that was %s', (_, open) => {
    expect(open).toThrow()
  })

  it('digests alike numbers alike, and differently under another key', () => {
    expect(seal.digest('13000000001')).toBe(createSeal(key(1)).digest('13000000001'))
    expect(seal.digest('13000000001')).not.toBe(createSeal(key(2)).digest('13000000001'))
    expect(seal.digest('13000000001')).not.toBe(seal.digest('13000000002'))
  })

  it('makes the secret of a link again, 128 bits, another for each and under another key', () => {
    expect(seal.linkSecret('inv_1')).toMatch(/^[\w-]{22}$/)
    expect(seal.linkSecret('inv_1')).toBe(createSeal(key(1)).linkSecret('inv_1'))
    expect(seal.linkSecret('inv_1')).not.toBe(seal.linkSecret('inv_2'))
    expect(seal.linkSecret('inv_1')).not.toBe(createSeal(key(2)).linkSecret('inv_1'))
    expect(seal.linkSecret('inv_1')).not.toBe(seal.digest('inv_1').slice(0, 22))
  })

  it('refuses a weak secret', () => {
    expect(() => createSeal(Buffer.alloc(16).toString('base64'))).toThrow('32 bytes')
  })
})
