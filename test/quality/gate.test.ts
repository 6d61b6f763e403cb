import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readingWith } from '#shared/matching/lexicon/compiled.ts'
import { lexiconWithout } from '../../infra/evaluation/fewer-words.ts'
import { listsByJudging } from '../../infra/evaluation/lists-by-judging.ts'
import { mean, measure } from '../../infra/evaluation/measure.ts'
import { codeTitles, readTitles, titleFigures } from '../../infra/evaluation/titles.ts'
import { type Baseline, type Figures, fallen, trapsAhead, undecided } from './gate.ts'
import { judgedDay, judgedSets, judgedTitles, keepFigures, readBaseline } from './judged-sets.ts'

/** Strangers name things otherwise than the lexicon does: what a third fewer of its words would cost, on people nobody wrote rules for. */
const share = 0.35
const seeds = [1, 2, 3, 4, 5]

const records: string = join(import.meta.dirname, '../../infra/decisions')

describe('the quality of matching', () => {
  it('does not fall when a third of the words of work is missing', () => {
    const sets = judgedSets()
    const measured = seeds.map((seed) =>
      readingWith(lexiconWithout(share, seed), () => sets.map((set) => ({ set, lists: listsByJudging(set, judgedDay) }))),
    )
    const figures: Record<string, number> = {}
    for (const [at, { name }] of sets.entries()) {
      for (const [way, direction] of [['forwards', 'talents'] as const, ['backwards', 'vacancies'] as const]) {
        const values = measured.flatMap((draw) => {
          const one = draw[at]
          return one === undefined ? [] : measure(one.set, one.lists, direction).map(({ ndcgOfTies }) => ndcgOfTies)
        })
        figures[`${name} ${way}`] = mean(values)
      }
    }
    keepFigures('fewerWords', figures)
    expect(fallen(readBaseline().fewerWords, figures)).toEqual([])
  })

  it('does not fall for titles', () => {
    const figures: Record<string, number> = {}
    for (const [name, file] of judgedTitles()) {
      const titles = readTitles(file)
      const { first, three, rejected } = titleFigures(titles, codeTitles(titles))
      Object.assign(figures, { [`${name} first`]: first, [`${name} three`]: three, [`${name} rejected`]: rejected })
    }
    keepFigures('titles', figures)
    expect(fallen(readBaseline().titles, figures)).toEqual([])
  })

  it('is lowered by a decision alone', () => {
    expect(undecided(readBaseline(), recordText)).toEqual([])
  })
})

describe('the gate', () => {
  const standing = { at: 0.9, best: 0.9 }
  const figures = (value: number): Figures => ({ 'set forwards': value })
  const whole: Baseline = { engine: { 'set forwards': standing }, fewerWords: {}, titles: {}, traps: [] }

  it('lets a hundredth pass and no more', () => {
    expect(fallen(whole.engine, figures(0.891))).toEqual([])
    expect(fallen(whole.engine, figures(0.889))).toEqual(['set forwards fell from 0.9 to 0.889'])
  })

  it('fails for a figure that nobody measured, and for one without a baseline', () => {
    expect(fallen(whole.engine, {})).toEqual(['set forwards was not measured'])
    expect(fallen(whole.engine, figures(Number.NaN))).toEqual(['set forwards was not measured'])
    expect(fallen({}, figures(0.9))).toEqual(['set forwards 0.900 has no baseline'])
  })

  it('fails when fewer words are read than there are', () => {
    const sets = judgedSets()
    const whole = sets.map((set) => mean(measure(set, listsByJudging(set, judgedDay), 'talents').map(({ ndcg }) => ndcg)))
    const without = readingWith(lexiconWithout(0.9, 1), () =>
      sets.map((set) => mean(measure(set, listsByJudging(set, judgedDay), 'talents').map(({ ndcg }) => ndcg))),
    )
    const named = (values: readonly number[]): Figures => Object.fromEntries(values.map((value, at) => [sets[at]?.name ?? '', value]))
    const baseline = Object.fromEntries(Object.entries(named(whole)).map(([name, at]) => [name, { at, best: at }]))
    expect(fallen(baseline, named(without))).toHaveLength(sets.length)
  })

  it('fails for a trap in the first place, unless a decision names it', () => {
    const first = [{ query: 'v1', result: 't1', kind: 'same word, other trade' }]
    expect(trapsAhead([], first)).toEqual(['v1 lists t1 first, a trap: same word, other trade'])
    expect(trapsAhead([{ query: 'v1', result: 't2', record: '0001' }], first)).toHaveLength(1)
    expect(trapsAhead([{ query: 'v1', result: 't1', record: '0001' }], first)).toEqual([])
  })

  it('wants a decision record for a lower baseline and for an excused trap', () => {
    const lowered: Baseline = { ...whole, engine: { 'set forwards': { at: 0.85, best: 0.9, record: '0099' } } }
    expect(undecided(lowered, () => undefined)).toEqual(['set forwards was lowered'])
    expect(undecided(lowered, () => 'of something else')).toEqual(['set forwards was lowered'])
    expect(undecided(lowered, (number) => (number === '0099' ? 'set forwards from 0.9 to 0.85' : undefined))).toEqual([])
    expect(undecided({ ...whole, engine: { 'set forwards': { at: 0.85, best: 0.9 } } }, () => 'set forwards')).toHaveLength(1)
    expect(undecided({ ...whole, engine: { 'set forwards': { at: 0.95, best: 0.9 } } }, () => '')).toEqual([
      'set forwards stands above its best',
    ])
    expect(undecided({ ...whole, traps: [{ query: 'v1', result: 't1', record: '0099' }] }, () => 'v1')).toEqual(['v1 t1 was excused'])
  })
})

function recordText(number: string): string | undefined {
  const file = readdirSync(records).find((name) => name.startsWith(`${number}-`))
  return file === undefined ? undefined : readFileSync(join(records, file), 'utf8')
}
