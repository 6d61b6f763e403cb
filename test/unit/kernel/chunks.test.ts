import { describe, expect, it } from 'vitest'
import { chunks, inChunks } from '#shared/kernel/chunks.ts'

describe('pieces of a list', () => {
  it.each([
    [0, []],
    [2, [[1, 2]]],
    [5, [[1, 2], [3, 4], [5]]],
  ])('of %i are at most two each, in order, read at once or one after another', (length, pieces) => {
    const list = Array.from({ length }, (_, nth) => nth + 1)
    expect(chunks(list, 2)).toEqual(pieces)
    expect([...inChunks(list.values(), 2)]).toEqual(pieces)
  })

  it('are given before the rest is read', () => {
    const read: number[] = []
    const list = function* (): Generator<number> {
      for (const one of [1, 2, 3, 4, 5]) {
        read.push(one)
        yield one
      }
    }
    expect(inChunks(list(), 2).next().value).toEqual([1, 2])
    expect(read).toEqual([1, 2])
  })
})
