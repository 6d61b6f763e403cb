import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAutomaton } from '#shared/matching/reading/automaton.ts'

const letters = fc.constantFrom('焊', '工', '电', '车', 'a')
const word = fc.array(letters, { minLength: 1, maxLength: 4 }).map((chars) => chars.join(''))

describe('automaton', () => {
  it('finds every occurrence of every word, and nothing else', () => {
    const property = fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
      fc.array(letters, { maxLength: 40 }),
      (words, chars) => {
        const text = chars.join('')
        const found = new Set<string>()
        buildAutomaton(words).scan(text, (index, end) => found.add(`${words[index]}@${end}`))
        const expected = new Set(
          words.flatMap((one) =>
            Array.from({ length: text.length }, (_, at) => at)
              .filter((at) => text.startsWith(one, at))
              .map((at) => `${one}@${at + one.length}`),
          ),
        )
        expect(found).toEqual(expected)
      },
    )
    void fc.assert(property, { numRuns: 500, seed: 7 })
  })
})
