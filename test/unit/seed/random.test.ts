import { describe, expect, it } from 'vitest'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { say, sayOne, spoken, spokenYuan } from '../../../infra/seed/phrase.ts'
import { randomFrom } from '../../../infra/seed/random.ts'
import { seededIds } from '../../../infra/seed/seeded-ids.ts'

const draws = (seed: string): readonly number[] => {
  const random = randomFrom(seed)
  return Array.from({ length: 1000 }, () => random.next())
}

describe('chance that can be repeated', () => {
  it('gives the same draws for the same seed and others for another', () => {
    expect(draws('a')).toEqual(draws('a'))
    expect(draws('a')).not.toEqual(draws('b'))
  })

  it('spreads evenly from 0 to below 1', () => {
    const all = draws('even')
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...all)).toBeLessThan(1)
    for (let tenth = 0; tenth < 10; tenth += 1) expect(all.filter((draw) => Math.floor(draw * 10) === tenth).length).toBeGreaterThan(60)
  })

  it('forks sequences that do not move their origin', () => {
    const [plain, forked] = [randomFrom('s'), randomFrom('s')]
    forked.fork('x').next()
    expect(forked.next()).toBe(plain.next())
  })

  it('samples different ones and never picks by a weight of nothing', () => {
    const random = randomFrom('sample')
    expect(new Set(random.sample([1, 2, 3, 4, 5], 5)).size).toBe(5)
    expect(random.sample([1, 2], 5)).toHaveLength(2)
    const picked = Array.from({ length: 200 }, () =>
      random.weighted([
        ['never', 0],
        ['often', 1],
      ]),
    )
    expect(new Set(picked)).toEqual(new Set(['often']))
  })
})

describe('ids that come out the same again', () => {
  const at = (instant: string) => seededIds({ now: () => instant }, randomFrom('ids'), () => 'secret')

  it('have the form of the product’s own', () => {
    const ids = at('2026-12-01T00:00:00.000Z')
    expect(idOf('vacancy').safeParse(ids.next('vacancy')).success).toBe(true)
    expect(PublicCode.safeParse(ids.code()).success).toBe(true)
  })

  it('are equal for equal time and seed, and follow the clock', () => {
    expect(at('2026-12-01T00:00:00.000Z').next('talent')).toBe(at('2026-12-01T00:00:00.000Z').next('talent'))
    expect(at('2026-12-01T00:00:00.000Z').next('talent') < at('2026-12-02T00:00:00.000Z').next('talent')).toBe(true)
  })
})

describe('phrases', () => {
  const random = randomFrom('phrases')

  it('name a different word of a list each time, and are not said with an empty slot', () => {
    const spoken = say('{skill}、{skill}都会', { skill: ['识图', '对刀'] }, random)
    expect(spoken).toBe('识图、对刀都会')
    expect(say('{skill}、{skill}都会', { skill: ['识图'] }, random)).toBeUndefined()
    expect(sayOne(['{none}', '会[一点|一些]'], {}, random)).toMatch(/^会一[点些]$/)
  })

  it.each([
    [2, '两'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [35, '三十五'],
  ])('says %i as %s', (number, words) => expect(spoken(number)).toBe(words))

  it.each([
    [8000, '八千'],
    [8500, '八千五'],
    [12_000, '一万二'],
    [20_000, '两万'],
    [10_500, '1.05万'],
  ])('says %i yuan as %s', (yuan, words) => expect(spokenYuan(yuan)).toBe(words))
})
