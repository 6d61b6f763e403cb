import { describe, expect, it } from 'vitest'
import { factsOf } from '#shared/indexing/domain/texts-of-talent.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import { assess } from '#shared/matching/assess.ts'
import { BlindCard, blindCard } from '#shared/matching/views/blind-card.ts'
import { Explanation, explained } from '#shared/matching/views/explained.ts'
import { leastLevelOptions, levelFloorOptions, tradeOptions } from '#shared/matching/views/facet-options.ts'
import { folded, foldedRows } from '#shared/matching/views/folded.ts'
import { roundedCount } from '#shared/matching/views/rounded-count.ts'
import { TalentProfile } from '#shared/talent/domain/talent.ts'
import { aTalent, aVacancy, welderProfile } from '../../support/indexed-roots.ts'

const day = '2026-12-01'
const { id } = aTalent(1)

/** Words that only the person could have written, one in every field that takes words. */
const canaries = ['青柠', '白鹭', '银杏', '蓝鲸', 'canary77']
const canaryProfile = TalentProfile.parse({
  ...welderProfile,
  trades: [{ title: '焊工青柠' }, { title: '白鹭师傅' }],
  skills: ['氩弧焊', '银杏手艺'],
  certificates: [{ name: '蓝鲸焊工操作证', number: 'canary77', expires: '2028-06-30' }],
  text: '在银杏重工干过，人称白鹭,canary77,会看图纸，做过压力管道。',
})

describe('the blind card', () => {
  it('shows what the lexicon has a name for, and bands', () => {
    const card = blindCard(id, factsOf(TalentProfile.parse({ ...welderProfile, availableFrom: '2027-01-18' })), day)
    expect(card).toMatchObject({
      id,
      level: { id: 'senior', name: '高级工' },
      years: '5–9 年',
      districts: [{ id: '330109', name: '萧山区' }],
      availability: '2027 年 1 月起可到岗',
      payWish: 8_500_00,
    })
    expect(card.trades.map(({ name }) => name).join()).toContain('焊')
    expect(card.licences).toMatchObject([{ valid: true }])
    expect(BlindCard.parse(card)).toEqual(card)
  })

  it.each([
    [0, '不满 1 年'],
    [2, '1–2 年'],
    [4, '3–4 年'],
    [9, '5–9 年'],
    [10, '10–19 年'],
    [35, '20 年以上'],
  ])('bands %i years', (years, band) => {
    expect(blindCard(id, factsOf(TalentProfile.parse({ ...welderProfile, years })), day).years).toBe(band)
  })

  it('says that a licence has expired', () => {
    const certificates = [{ name: '焊接与热切割作业证', expires: '2026-11-30' }]
    expect(blindCard(id, factsOf(TalentProfile.parse({ ...welderProfile, certificates })), day).licences).toMatchObject([{ valid: false }])
  })

  it('leaves out what was not stated', () => {
    const card = blindCard(id, factsOf(TalentProfile.parse({ trades: [{ title: '焊工' }] })), day)
    expect(Object.keys(card).toSorted()).toEqual(['districts', 'id', 'licences', 'skills', 'trades'])
  })

  it('shows no word of the person that the lexicon does not know, nor do the reasons', () => {
    const facts = factsOf(canaryProfile)
    const shown = JSON.stringify([blindCard(id, facts, day), explained(assess(needOf(aVacancy(1).content), facts, day))])
    expect(shown).toContain('焊')
    for (const canary of canaries) expect(shown).not.toContain(canary)
  })
})

it('explains with points that add up, in sentences', () => {
  const explanation = explained(assess(needOf(aVacancy(1).content), factsOf(canaryProfile), day))
  expect(Explanation.parse(explanation)).toEqual(explanation)
  expect(explanation.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(explanation.score)
  expect(explanation.criteria.flatMap(({ evidence }) => evidence).every(({ text }) => /\p{Script=Han}/u.test(text))).toBe(true)
})

it.each([
  [0, null],
  [4, null],
  [5, 5],
  [9, 5],
  [1234, 1230],
])('counts %i people as %j', (people, shown) => {
  expect(roundedCount(people)).toBe(shown)
})

describe('facets', () => {
  it('are listed by count, and keep what is chosen even at 0', () => {
    const options = tradeOptions(
      new Map([
        ['manualWelder', 2],
        ['argonWelder', 7],
      ]),
      ['cncLathe'],
    )
    expect(options.map(({ id: trade, count }) => [trade, count])).toEqual([
      ['argonWelder', 7],
      ['manualWelder', 2],
      ['cncLathe', 0],
    ])
  })

  it('list levels by rank, 学徒工 first', () => {
    const names = levelFloorOptions(
      new Map([
        ['3', 4],
        ['none', 2],
      ]),
    ).map(({ name, count }) => `${name} ${count}`)
    expect(names[0]).toBe('学徒工 0')
    expect(names[3]).toBe('高级工 4')
    expect(names.at(-1)).toBe('不要求等级 2')
  })

  it('count for a least level those of every higher one too', () => {
    const counts = leastLevelOptions(
      new Map([
        ['1', 1],
        ['3', 4],
        ['7', 2],
      ]),
    ).map(({ count }) => count)
    expect(counts).toEqual([7, 7, 6, 6, 2, 2, 2, 2])
  })
})

it('folds an employer’s posts beyond the third under the third, and changes no order', () => {
  const rows = ['甲', '乙', '甲', '甲', '甲', '丙', '甲'].map((name, at) => ({ employer: { name }, at }))
  const shown = folded(rows, ({ employer }) => employer.name)
  expect(shown.map(({ item }) => item.at)).toEqual([0, 1, 2, 3, 5])
  expect(shown.map(({ position }) => position)).toEqual([1, 2, 3, 4, 6])
  expect(shown.find(({ item }) => item.at === 3)?.more.map(({ at }) => at)).toEqual([4, 6])
})

it('names in JSON what is folded under which row', () => {
  const rows = ['甲', '乙', '甲', '甲', '甲', '丙', '甲'].map((name, at) => ({ employer: { name }, code: `k3m8p2x7q${at + 2}` }))
  expect(foldedRows(rows)).toEqual([{ employer: '甲', under: 'k3m8p2x7q5', codes: ['k3m8p2x7q6', 'k3m8p2x7q8'] }])
  expect(foldedRows(rows.slice(0, 4))).toEqual([])
})
