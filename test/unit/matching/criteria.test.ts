import { describe, expect, it } from 'vitest'
import { assess } from '#shared/matching/assess.ts'
import type { Judgement } from '#shared/matching/criteria/criterion.ts'
import { criteria } from '#shared/matching/criteria.ts'
import type { TalentFacts, VacancyNeed } from '#shared/matching/facts.ts'
import { type CriterionKey, fullMarks, points } from '#shared/matching/points.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { readVacancy } from '#shared/matching/reading/read-vacancy.ts'
import { say } from '#shared/matching/sentences/say.ts'
import { spread } from '#shared/matching/spread.ts'
import { blank, silent } from '../../support/blank-texts.ts'
import { chance, day, randomFacts, randomNeed } from '../../support/random-pairs.ts'

const nobody: TalentFacts = readTalent(silent)
const nothing: VacancyNeed = readVacancy(blank)
const read = { from: [], mood: 'plain', certainty: 1 } as const

function judge(key: CriterionKey, need: Partial<VacancyNeed>, facts: Partial<TalentFacts>): Pick<Judgement, 'points' | 'verdict'> {
  const criterion = criteria.find((one) => one.key === key)
  if (criterion === undefined) throw new Error(key)
  const { points: value, verdict } = criterion.judge({ ...nothing, ...need }, { ...nobody, ...facts }, day)
  return { points: value, verdict }
}

describe('points', () => {
  it('are 18 20 15 13 11 10 13, a hundred in all', () => {
    expect(Object.values(points).map((criterion) => criterion.max)).toEqual([18, 20, 15, 13, 11, 10, 13])
    expect(fullMarks).toBe(100)
    expect(criteria.map((criterion) => criterion.key)).toEqual(Object.keys(points))
  })

  it.each([
    [16, 3, [6, 5, 5]],
    [16, 5, [4, 3, 3, 3, 3]],
    [4, 3, [2, 1, 1]],
    [15, 2, [8, 7]],
    [15, 0, []],
  ])('%i over %i are spread by largest remainder', (total, parts, shares) => {
    expect(spread(total, parts)).toEqual(shares)
  })
})

describe('quoted words', () => {
  const sentences = (need: VacancyNeed, facts: TalentFacts): readonly string[] =>
    assess(need, facts, day).judgements.flatMap(({ evidence }) => evidence.map(({ note }) => say(note)))

  it('are quoted once, and not inside another', () => {
    const facts = readTalent({
      ...silent,
      occupations: [
        { code: null, title: '焊工' },
        { code: null, title: '氩弧焊工' },
      ],
      certificates: [{ name: '焊工四级', expires: null }],
      skills: ['氩弧焊'],
      text: '做焊工十年，氩弧焊也一直烧',
    })
    expect(sentences(readVacancy({ ...blank, title: '焊工' }), facts)).toContain('工种一致：电焊工(写到“焊工”)')
    expect(sentences(readVacancy({ ...blank, title: '氩弧焊工' }), facts)).toContain('工种一致：氩弧焊工(写到“氩弧焊工”)')
  })

  it('of a welder who lists a skill never say that it is denied by a narrower word', () => {
    const need = readVacancy({ ...blank, title: '不锈钢氩弧焊工', mustSkills: ['氩弧焊', '管道焊接'], niceSkills: ['充氩保护'] })
    const facts = readTalent({
      ...silent,
      occupations: [{ code: null, title: '氩弧焊工' }],
      skills: ['氩弧焊', '管道焊接'],
      text: '不锈钢焊接没学过，充氩保护没做过',
    })
    expect(sentences(need, facts)).toEqual(
      expect.arrayContaining(['氩弧焊：有(写到“氩弧焊”)', '管道焊接：有(写到“管道焊接”)', expect.stringMatching(/^充氩保护：写明不会/)]),
    )
  })
})

describe('random pairs', () => {
  const by = chance(3)
  const pairs = Array.from({ length: 2_000 }, () => ({ need: randomNeed(by), facts: randomFacts(by) }))

  it('have reasons that add up to the score, each within its maximum', () => {
    for (const { need, facts } of pairs) {
      const { score, judgements } = assess(need, facts, day)
      expect(judgements.reduce((sum, one) => sum + one.points, 0)).toBe(score)
      for (const one of judgements) {
        expect(one.max).toBe(points[one.key].max)
        expect(one.points).toBeGreaterThanOrEqual(0)
        expect(one.points).toBeLessThanOrEqual(one.max)
        expect(Number.isInteger(one.points)).toBe(true)
      }
    }
  })

  it('score in full what is not asked, and nothing where nothing is known', () => {
    for (const { need, facts } of pairs) {
      for (const { verdict, points: value, max, key } of assess(need, facts, day).judgements) {
        if (verdict === 'notAsked') expect(value, key).toBe(max)
        if (verdict === 'met') expect(value, key).toBe(max)
        if (verdict === 'unmet') expect(value, key).toBeLessThan(max)
      }
    }
    const silentOnes = pairs.map(({ need }) => assess(need, nobody, day).judgements)
    for (const { verdict, points: value, key } of silentOnes.flat()) {
      if (verdict === 'unknown' && (key === 'trade' || key === 'place' || key === 'level' || key === 'pay')) expect(value).toBe(0)
    }
  })

  it('are explained in whole sentences', () => {
    for (const { need, facts } of pairs) {
      const { judgements, obstacles } = assess(need, facts, day)
      for (const note of [...judgements.flatMap((one) => one.evidence.map((finding) => finding.note)), ...obstacles]) {
        expect(say(note)).not.toMatch(/[{}]|undefined|NaN/)
      }
    }
  })
})

describe('trade', () => {
  const wanted = { trade: { ...read, trade: 'co2Welder', weak: false } }
  const having = (trade: string, weak = false): Partial<TalentFacts> => ({ trades: [{ ...read, trade, weak }] })

  it.each([
    ['same', having('co2Welder'), 18, 'met'],
    ['close', having('manualWelder'), 14, 'partly'],
    ['related', having('argonWelder'), 9, 'partly'],
    ['same, weak', having('co2Welder', true), 14, 'partly'],
    ['close, weak', having('manualWelder', true), 9, 'partly'],
    ['related, weak', having('argonWelder', true), 0, 'unmet'],
    ['other', having('wokChef'), 0, 'unmet'],
    ['unknown', {}, 0, 'unknown'],
  ] as const)('%s', (_, facts, value, verdict) => {
    expect(judge('trade', wanted, facts)).toEqual({ points: value, verdict })
  })

  it('relations are directed', () => {
    const chef = { trade: { ...read, trade: 'wokChef', weak: false } }
    expect(judge('trade', { trade: { ...read, trade: 'canteenCook', weak: false } }, having('wokChef')).points).toBe(14)
    expect(judge('trade', chef, having('canteenCook')).points).toBe(9)
  })
})

describe('skills', () => {
  const limit = { words: '没做过', source: 'text' } as const
  const phrase = (...concepts: string[]): VacancyNeed['must'][number] => ({ phrase: concepts.join('和'), concepts })
  const has = (skill: string, grasp: 'full' | 'partial' | 'none' = 'full'): TalentFacts['skills'][number] => ({
    skill,
    grasp,
    implied: false,
    from: [],
    mood: grasp === 'none' ? 'denied' : 'plain',
    certainty: 1,
  })

  it.each([
    ['nothing asked', {}, [], 20, 'notAsked'],
    ['all there', { must: [phrase('co2Welding'), phrase('grinding')] }, [has('co2Welding'), has('grinding')], 20, 'met'],
    ['one of two', { must: [phrase('co2Welding'), phrase('grinding')] }, [has('co2Welding')], 14, 'partly'],
    ['one half known', { must: [phrase('co2Welding')] }, [has('co2Welding', 'partial')], 14, 'partly'],
    ['any of a phrase', { must: [phrase('co2Welding', 'manualArc')] }, [has('manualArc')], 20, 'met'],
    [
      'the other of a phrase denied',
      { must: [phrase('co2Welding', 'manualArc')] },
      [has('manualArc'), has('co2Welding', 'none')],
      14,
      'partly',
    ],
    ['nice to have lacking', { nice: [phrase('grinding')] }, [], 17, 'unknown'],
    ['a phrase the lexicon does not know leaves the count', { must: [phrase('co2Welding'), phrase()] }, [has('co2Welding')], 20, 'partly'],
  ] as const)('%s', (_, need, skills, value, verdict) => {
    expect(judge('skills', need, { skills })).toEqual({ points: value, verdict })
  })

  it('denied are unmet, not mentioned are unknown', () => {
    const need = { must: [phrase('co2Welding')], nice: [phrase('grinding')] }
    const told = { limits: [limit, limit] }
    expect(judge('skills', need, { ...told, skills: [has('co2Welding', 'none')] })).toEqual({ points: 0, verdict: 'unmet' })
    expect(judge('skills', need, told)).toEqual({ points: 0, verdict: 'unknown' })
    expect(judge('skills', need, {})).toEqual({ points: 5, verdict: 'unknown' })
  })

  it.each([
    ['nothing', 0, 20, 'met'],
    ['one thing', 1, 17, 'partly'],
    ['two', 2, 15, 'partly'],
    ['more', 5, 15, 'partly'],
  ] as const)('who tells of %s that they cannot or hardly do', (_, count, value, verdict) => {
    const facts = { skills: [has('co2Welding')], limits: Array.from({ length: count }, () => limit) }
    expect(judge('skills', { must: [phrase('co2Welding')] }, facts)).toEqual({ points: value, verdict })
    expect(judge('skills', {}, facts)).toEqual({ points: 20, verdict: 'notAsked' })
  })
})

describe('licences', () => {
  const asks = (...licences: string[]): Partial<VacancyNeed> => ({ licences: licences.map((licence) => ({ licence, from: [] })) })
  const holds = (licence: string, expires: string | null): Partial<TalentFacts> => ({
    licences: [{ ...read, licence, held: true, expires }],
    licencesStated: true,
  })

  it.each([
    ['none asked', {}, {}, 15, 'notAsked'],
    ['valid to the last day', asks('welding'), holds('welding', day), 15, 'met'],
    ['without end', asks('welding'), holds('welding', null), 15, 'met'],
    ['expired yesterday', asks('welding'), holds('welding', '2026-11-30'), 1, 'partly'],
    ['others stated, this one not', asks('welding'), { licencesStated: true }, 0, 'unmet'],
    ['nothing stated', asks('welding'), {}, 0, 'unknown'],
    ['quickly got', asks('health'), { licencesStated: true }, 10, 'partly'],
    ['quickly got, nothing stated', asks('health'), {}, 0, 'unknown'],
    ['one of two', asks('welding', 'lowVoltage'), holds('welding', null), 8, 'partly'],
    ['one that the lexicon does not know', { otherCertificates: ['某某证'] }, {}, 0, 'unknown'],
  ] as const)('%s', (_, need, facts, value, verdict) => {
    expect(judge('licences', need, facts)).toEqual({ points: value, verdict })
  })

  it('a level of skill is never a licence', () => {
    const facts = readTalent({ ...silent, certificates: [{ name: '焊工二级', expires: null }] })
    expect(judge('licences', asks('welding'), facts)).toEqual({ points: 0, verdict: 'unmet' })
  })
})

describe('place', () => {
  const at = (district: string): Partial<VacancyNeed> => ({ district: { ...read, district } })
  const from = (district: string, bound = false): Partial<TalentFacts> => ({ places: [{ ...read, district }], bound })

  it.each([
    ['same', at('330109'), from('330109'), 13, 'met'],
    ['next', at('330109'), from('330108'), 9, 'partly'],
    ['two away', at('330113'), from('330106'), 2, 'partly'],
    ['far', at('330127'), from('330114'), 0, 'unmet'],
    ['bound elsewhere, though next', at('330109'), from('330108', true), 0, 'unmet'],
    ['not stated', at('330109'), {}, 0, 'unknown'],
    ['not asked', {}, from('330109'), 13, 'notAsked'],
  ] as const)('%s', (_, need, facts, value, verdict) => {
    expect(judge('place', need, facts)).toEqual({ points: value, verdict })
  })
})

describe('level', () => {
  const asks = (level: 'apprentice' | 'senior'): Partial<VacancyNeed> => ({ level: { ...read, level } })

  it.each([
    ['met', asks('senior'), { level: { ...read, level: 'senior' } }, 11, 'met'],
    ['above', asks('senior'), { level: { ...read, level: 'chief' } }, 11, 'met'],
    ['one below', asks('senior'), { level: { ...read, level: 'intermediate' } }, 1, 'partly'],
    ['two below', asks('senior'), { level: { ...read, level: 'junior' } }, 0, 'unmet'],
    ['not stated', asks('senior'), {}, 0, 'unknown'],
    ['apprentices need none', asks('apprentice'), {}, 11, 'notAsked'],
    ['not asked', {}, {}, 11, 'notAsked'],
  ] as const)('%s', (_, need, facts, value, verdict) => {
    expect(judge('level', need, facts)).toEqual({ points: value, verdict })
  })
})

describe('pay', () => {
  it.each([
    ['within', 8_000, 10, 'met'],
    ['ten percent over', 8_800, 6, 'partly'],
    ['a yuan more', 8_801, 1, 'partly'],
    ['a quarter over', 10_000, 1, 'partly'],
    ['more', 10_001, 0, 'unmet'],
  ] as const)('%s', (_, yuan, value, verdict) => {
    expect(judge('pay', { payMax: 8_000 }, { pay: { ...read, yuan } })).toEqual({ points: value, verdict })
  })

  it('not stated is unknown, not asked is full', () => {
    expect(judge('pay', { payMax: 8_000 }, {})).toEqual({ points: 0, verdict: 'unknown' })
    expect(judge('pay', {}, {})).toEqual({ points: 10, verdict: 'notAsked' })
  })
})

describe('conditions', () => {
  const night = { conditions: [{ ...read, condition: 'night' }] } as const

  it.each([
    ['accepted by silence, free now', night, { available: 'now' }, 13, 'met'],
    ['free in 45 days', night, { available: '2027-01-15' }, 13, 'met'],
    ['free in 46 days', night, { available: '2027-01-16' }, 11, 'partly'],
    ['free in 121 days', night, { available: '2027-04-01' }, 3, 'partly'],
    ['free date not stated', night, {}, 3, 'partly'],
    ['refused', night, { available: 'now', refuses: [{ ...read, condition: 'night' }] }, 0, 'unmet'],
    ['refuses what is not demanded', {}, { available: 'now', refuses: [{ ...read, condition: 'night' }] }, 13, 'met'],
    ['wants to manage only', {}, { available: 'now', wants: { ...read, post: 'managing' } }, 0, 'unmet'],
    ['wants to manage, and may', { post: 'managing' }, { available: 'now', wants: { ...read, post: 'managing' } }, 13, 'met'],
  ] as const)('%s', (_, need, facts, value, verdict) => {
    expect(judge('conditions', need, facts)).toEqual({ points: value, verdict })
  })
})

describe('obstacles', () => {
  const obstacles = (need: Partial<VacancyNeed>, facts: Partial<TalentFacts>): readonly string[] =>
    assess({ ...nothing, ...need }, { ...nobody, ...facts }, day).obstacles.map(say)

  it('are never made of what is not known', () => {
    const need = readVacancy({
      ...blank,
      title: '电焊工',
      minLevel: 'senior',
      certificates: ['焊工操作证'],
      district: '330109',
      payMax: 8_000,
      shift: '两班倒',
    })
    expect(assess(need, nobody, day).obstacles).toEqual([])
  })

  it('are named with what stands between', () => {
    expect(obstacles({ licences: [{ licence: 'forklift', from: [] }] }, { licencesStated: true })).toEqual([
      '所列证件里没有特种设备作业人员证(叉车司机N1)，依法须持证上岗',
    ])
    expect(
      obstacles(
        { licences: [{ licence: 'forklift', from: [] }] },
        { licences: [{ ...read, licence: 'forklift', held: true, expires: '2026-05-06' }], licencesStated: true },
      ),
    ).toEqual(['特种设备作业人员证(叉车司机N1)已到期，须先复审或换证'])
    expect(obstacles({ district: { ...read, district: '330127' } }, { places: [{ ...read, district: '330114' }] })).toEqual([
      '只写了钱塘区，离岗位较远',
    ])
    expect(obstacles({ payMax: 8_000 }, { pay: { ...read, yuan: 11_000 } })).toEqual(['期望11000元/月，比最高8000元高出四分之一以上'])
    expect(obstacles({ conditions: [{ ...read, condition: 'night' }] }, { refuses: [{ ...read, condition: 'night' }] })).toEqual([
      '不接受夜班',
    ])
    expect(obstacles({}, { wants: { ...read, post: 'managing' } })).toEqual(['只想找管理岗位'])
    expect(obstacles({ level: { ...read, level: 'senior' } }, { level: { ...read, level: 'junior' } })).toEqual([
      '等级为初级工，比要求的高级工低两级以上',
    ])
    expect(obstacles({}, { everything: true })).toHaveLength(1)
  })
})
