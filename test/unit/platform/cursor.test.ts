import { describe, expect, it } from 'vitest'
import { createCursors } from '#shared/platform/http/cursor.ts'

const secret: string = Buffer.alloc(32, 7).toString('base64')
const scope = { principal: 'per_1@org_1', route: 'GET /v1/vacancies', query: [{}, { state: 'PUBLISHED' }] }

function clockAt(instant: string): { now: () => string } {
  return { now: () => instant }
}

describe('a cursor', () => {
  const cursors = createCursors(secret, clockAt('2026-12-01T00:00:00.000Z'))
  const cursor = cursors.seal({ pk: 'ORG#1', sk: 'a' }, scope)

  it('brings its holder back to the place', () => {
    expect(cursors.open(cursor, scope)).toEqual({ ok: true, value: { pk: 'ORG#1', sk: 'a' } })
  })

  it('shows nothing of the place', () => {
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('ORG')
  })

  it('is the same for the same place of the same list within half an hour, and for nothing else', () => {
    const at = (instant: string, position: unknown = 1, of = scope) => createCursors(secret, clockAt(instant)).seal(position, of)
    expect(at('2026-12-01T00:29:59.000Z')).toBe(at('2026-12-01T00:00:01.000Z'))
    const others = [
      at('2026-12-01T00:30:01.000Z'),
      at('2026-12-01T00:10:00.000Z', 2),
      at('2026-12-01T00:10:00.000Z', 1, { ...scope, query: [] }),
    ]
    expect(new Set([at('2026-12-01T00:10:00.000Z'), ...others]).size).toBe(4)
    // No two of them share a nonce.
    expect(new Set([at('2026-12-01T00:10:00.000Z'), ...others].map((one) => one.slice(0, 16))).size).toBe(4)
  })

  it.each([
    ['another principal', { ...scope, principal: 'per_2@org_2' }],
    ['another route', { ...scope, route: 'GET /v1/fairs' }],
    ['another query', { ...scope, query: [{}, { state: 'CLOSED' }] }],
  ])('is refused to %s', (_, other) => {
    expect(cursors.open(cursor, other)).toEqual({ ok: false, error: { kind: 'bad-cursor' } })
  })

  it.each([
    ['changed', `${cursor.slice(0, -2)}AA`],
    ['cut', cursor.slice(0, 20)],
    ['empty', ''],
    ['not base64', '世界'],
    ['of another key', createCursors(Buffer.alloc(32, 8).toString('base64'), clockAt('2026-12-01T00:00:00.000Z')).seal({}, scope)],
  ])('is refused when it is %s', (_, given) => {
    expect(cursors.open(given, scope)).toEqual({ ok: false, error: { kind: 'bad-cursor' } })
  })

  it.each([
    ['2026-12-01T01:00:00.000Z', true],
    ['2026-12-01T01:00:00.001Z', false],
  ])('lives an hour: at %s %s', (now, lives) => {
    expect(createCursors(secret, clockAt(now)).open(cursor, scope).ok).toBe(lives)
  })
})
