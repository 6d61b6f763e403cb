import { describe, expect, it } from 'vitest'
import { CreateKeyCommand, keyExpiresAt, keyExpiryBounds } from '#shared/accounts/domain/key.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { randomIds } from '#shared/platform/random-ids.ts'
import { digestOf, fits, readToken, writeToken } from '#shared/platform/tokens.ts'

const ids = randomIds({ now: () => '2026-12-01T00:00:00.000Z' })

describe('tokens', () => {
  it.each(['session', 'invitation', 'key'] as const)('of a %s are read as they were written, whatever the secret', (kind) => {
    for (let n = 0; n < 200; n += 1) {
      const token = { id: ids.next(kind), secret: ids.secret() }
      expect(readToken(kind, writeToken(kind, token))).toEqual(token)
    }
  })

  it('of keys are told from others by their beginning', () => {
    const text = writeToken('key', { id: 'key_01JDK0000000000000000000AA' as Id<'key'>, secret: 'A_-4567890123456789012' })
    expect(text).toBe('jck_01JDK0000000000000000000AA_A_-4567890123456789012')
  })

  it.each([
    '',
    'x',
    '01JDK0000000000000000000AA',
    '01JDK0000000000000000000AA.short',
    'jck_01JDK0000000000000000000AA_A2345678901234567890123',
  ])('does not read %j', (text) => {
    expect([readToken('session', text), readToken('key', text)]).toEqual([undefined, undefined])
  })

  it('fit only their own digest', () => {
    const secret = ids.secret()
    expect(fits(secret, digestOf(secret))).toBe(true)
    expect(fits(ids.secret(), digestOf(secret))).toBe(false)
    expect(fits(secret, '')).toBe(false)
  })
})

describe('a key', () => {
  it('ends between tomorrow and a year from now', () => {
    expect(keyExpiryBounds('2026-12-01')).toEqual(['2026-12-02', '2027-12-01'])
  })

  it('works until midnight in Hangzhou of its last day', () => {
    expect(new Date(keyExpiresAt('2026-12-31') * 1000).toISOString()).toBe('2026-12-31T16:00:00.000Z')
  })

  it('needs a known scope', () => {
    expect(CreateKeyCommand.safeParse({ name: '对接', scopes: [], expiresOn: '2026-12-31' }).success).toBe(false)
    expect(CreateKeyCommand.safeParse({ name: '对接', scopes: ['everything'], expiresOn: '2026-12-31' }).success).toBe(false)
  })
})
