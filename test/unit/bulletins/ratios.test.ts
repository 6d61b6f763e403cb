import { describe, expect, it } from 'vitest'
import { plainRatio, ratioByR1, ratioByR2 } from '#shared/bulletins/domain/ratios.ts'
import { hidden } from '#shared/bulletins/domain/small.ts'
import { cellText } from '#shared/bulletins/domain/wording.ts'

const shown = (ratio: ReturnType<typeof plainRatio>): string => cellText('ratio', ratio)

describe('R1, demand without a level shared out by seekers (a national table by technical level)', () => {
  /** 5.02 million people were wanted, of whom 53.2 percent with a stated level; 5.11 million looked for work. */
  const unrestricted = Math.round(5_020_000 * (1 - 0.532))
  const allSeekers = 5_110_000

  it.each([
    ['五级 初级', 963_966, 1_001_642, '0.96', '1.42'],
    ['四级 中级', 536_900, 519_292, '1.03', '1.49'],
    ['三级 高级', 180_326, 136_833, '1.32', '1.78'],
    ['二级 技师', 100_175, 56_026, '1.79', '2.25'],
    ['一级 高级技师', 39_011, 28_263, '1.38', '1.84'],
    ['技术员', 549_441, 501_042, '1.10', '1.56'],
    ['工程师', 248_969, 213_286, '1.17', '1.63'],
  ])('%s: %i wanted, %i looking, plain %s, published %s', (_, demand, seekers, plain, published) => {
    expect([shown(plainRatio({ demand, seekers })), shown(ratioByR1({ demand, seekers }, unrestricted, allSeekers))]).toEqual([
      plain,
      published,
    ])
  })
})

describe('R2, seekers without a level shared out by demand (worked by hand)', () => {
  /**
   * 600 people are wanted: A 300, B 180, C 120. 500 look for work: A 150, B 120, C 130, and 100 who take anything.
   * The 100 are shared out by demand: A 100·300/600 = 50, B 100·180/600 = 30, C 100·120/600 = 20.
   * A 300/(150+50) = 300/200 = 1.50; B 180/(120+30) = 180/150 = 1.20; C 120/(130+20) = 120/150 = 0.80.
   */
  it.each([
    ['A', 300, 150, 1.5, '2.00'],
    ['B', 180, 120, 1.2, '1.50'],
    ['C', 120, 130, 0.8, '0.92'],
  ])('%s: %i wanted, %i looking, R2 %d, plain %s', (_, demand, seekers, ratio, plain) => {
    expect(ratioByR2({ demand, seekers }, 100, 600)).toBeCloseTo(ratio, 12)
    expect(shown(plainRatio({ demand, seekers }))).toBe(plain)
  })

  it('shares everybody out: the seekers of all groups are those who look', () => {
    const groups = [
      [300, 150],
      [180, 120],
      [120, 130],
    ] as const
    const seekers = groups.map(([demand, own]) => demand / Number(ratioByR2({ demand, seekers: own }, 100, 600)))
    expect(seekers.reduce((sum, one) => sum + one, 0)).toBeCloseTo(500, 9)
  })
})

describe('the edges of a ratio', () => {
  it.each([
    ['nobody looks', plainRatio({ demand: 5, seekers: 0 }), '—'],
    ['nobody of the group looks, R1', ratioByR1({ demand: 5, seekers: 0 }, 10, 100), '—'],
    ['nobody looks at all, R1', ratioByR1({ demand: 5, seekers: 0 }, 10, 0), '—'],
    ['nobody of the group looks, R2', ratioByR2({ demand: 5, seekers: 0 }, 10, 100), '—'],
    ['nobody is wanted at all, R2', ratioByR2({ demand: 0, seekers: 7 }, 10, 0), '—'],
    ['nobody of the group is wanted', plainRatio({ demand: 0, seekers: 7 }), '0.00'],
    ['a part is hidden', plainRatio({ demand: 9, seekers: hidden }), '*'],
    ['what is shared out is hidden, R1', ratioByR1({ demand: 9, seekers: 6 }, hidden, 100), '*'],
    ['what is shared out is hidden, R2', ratioByR2({ demand: 9, seekers: 6 }, hidden, 100), '*'],
    ['half up', plainRatio({ demand: 57, seekers: 40 }), '1.43'],
    ['half up, where binary is a little less', plainRatio({ demand: 201, seekers: 200 }), '1.01'],
  ])('%s', (_, ratio, text) => expect(shown(ratio)).toBe(text))
})
