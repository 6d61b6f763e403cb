import { describe, expect, it } from 'vitest'
import { contentTag, entityTag, isKnown } from '#shared/platform/http/entity-tag.ts'

describe('a tag (RFC 9110, 8.8.3)', () => {
  it('is the same for the same bytes, and for nothing else', () => {
    expect(entityTag('焊工')).toBe(entityTag(Buffer.from('焊工')))
    expect(entityTag('焊工')).not.toBe(entityTag('钳工'))
    expect(entityTag('')).toMatch(/^"[\w-]{22}"$/)
  })

  it('of content does not change with the order of a map, but with that of a list', () => {
    const one = { items: [1, 2], by: { a: 1, b: { x: null, y: '2' } } }
    expect(contentTag({ by: { b: { y: '2', x: null }, a: 1 }, items: [1, 2] })).toBe(contentTag(one))
    expect(contentTag({ ...one, items: [2, 1] })).not.toBe(contentTag(one))
    expect(contentTag(one)).toMatch(/^W\/"[\w-]{22}"$/)
  })

  it.each([
    [undefined, false],
    ['', false],
    ['"a"', true],
    ['W/"a"', true],
    [' "b" , W/"a"', true],
    ['*', true],
    ['"ab"', false],
    ['a', false],
  ])('is known by If-None-Match %j: %s', (header, known) => {
    expect(isKnown(header, '"a"')).toBe(known)
    expect(isKnown(header, 'W/"a"')).toBe(known)
  })
})
