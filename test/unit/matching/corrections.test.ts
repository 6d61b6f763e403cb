import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#shared/matching/assess.ts'
import { type Correction, Corrections, mostCorrections, type Saying } from '#shared/matching/corrections/correction.ts'
import { toTalentDocument } from '#shared/matching/documents/talent-document.ts'
import type { TalentFacts, VacancyNeed } from '#shared/matching/facts.ts'
import { licenceIds } from '#shared/matching/lexicon/licences.ts'
import { trades } from '#shared/matching/lexicon/trades.ts'
import { offerOf } from '#shared/matching/offer.ts'
import { admits } from '#shared/matching/queries/admission.ts'
import { meant, read, type TalentFields, type VacancyFields } from '#shared/matching/reading/read.ts'
import { explained } from '#shared/matching/views/explained.ts'
import { blank, silent } from '../../support/blank-texts.ts'

/** The owner's word on what was read wins for good: whatever is written later, on either side. */

const { text: _silence, ...nobody } = silent
const { text: _blank, ...nothing } = blank
const day = '2026-12-01'

type Mine = Partial<Omit<TalentFields, 'corrections' | 'of'>>
type Ours = Partial<Omit<VacancyFields, 'corrections' | 'of'>>

const says = (...said: readonly (readonly [fact: string, as: Saying])[]): readonly Correction[] => said.map(([fact, as]) => ({ fact, as }))
const me = (text: string, corrections: readonly Correction[] = [], fields: Mine = {}): TalentFacts =>
  meant(text, { ...nobody, ...fields, of: 'talent', corrections })
const ad = (text: string, corrections: readonly Correction[] = [], fields: Ours = {}): VacancyNeed =>
  meant(text, { ...nothing, ...fields, of: 'vacancy', corrections })
const title = (name: string): Mine => ({ occupations: [{ code: null, title: name }] })

describe('a person’s word', () => {
  it.each<readonly [string, string, Mine, readonly Correction[], (facts: TalentFacts) => unknown, unknown, unknown]>([
    [
      'a skill that was read and is not had',
      '会氩弧焊',
      title('焊工'),
      says(['skill:argonWelding', 'hasNot']),
      skillOf('argonWelding'),
      'full',
      'none',
    ],
    ['a denial that was none', '氩弧焊不会', title('焊工'), says(['skill:argonWelding', 'has']), skillOf('argonWelding'), 'none', 'full'],
    [
      'a skill that is half known',
      '会氩弧焊',
      title('焊工'),
      says(['skill:argonWelding', 'partly']),
      skillOf('argonWelding'),
      'full',
      'partial',
    ],
    [
      'a skill that nothing was said of',
      '会氩弧焊',
      title('焊工'),
      says(['skill:argonWelding', 'none']),
      skillOf('argonWelding'),
      'full',
      undefined,
    ],
    ['a skill that no text names', '', title('焊工'), says(['skill:argonWelding', 'has']), skillOf('argonWelding'), undefined, 'full'],
    ['a trade that is none', '以前在饭店炒菜五年', title('厨师'), says(['trade:wokChef', 'none']), tradeOf('wokChef'), 'sure', undefined],
    ['a trade that is the person’s own', '', {}, says(['trade:sewer', 'has']), tradeOf('sewer'), undefined, 'sure'],
    ['a trade that was learnt only', '', title('缝纫工'), says(['trade:sewer', 'partly']), tradeOf('sewer'), 'sure', 'weak'],
    [
      'a licence that is not held',
      '有低压电工证',
      title('电工'),
      says(['licence:lowVoltage', 'hasNot']),
      licenceOf('lowVoltage'),
      true,
      false,
    ],
    ['a licence that is held', '电工证没考', title('电工'), says(['licence:lowVoltage', 'has']), licenceOf('lowVoltage'), false, true],
    ['a wage that was none', '工资要8000', title('电工'), says(['pay', 'none']), (facts) => facts.pay?.yuan, 8000, undefined],
    ['a refusal that was none', '不上夜班', title('电工'), says(['condition:night', 'none']), (facts) => facts.refuses.length, 1, 0],
    ['a place that was none', '想在萧山干', title('电工'), says(['place:330109', 'none']), (facts) => facts.places.length, 1, 0],
    ['a bond to a place that was none', '只在萧山干', title('电工'), says(['bound', 'none']), (facts) => facts.bound, true, false],
    ['limits that were none', '磨床没开过', title('车工'), says(['limits', 'none']), (facts) => facts.limits.length, 1, 0],
    ['years that were none', '干了12年电工', title('电工'), says(['years', 'none']), (facts) => facts.years, 12, null],
    ['a start that was none', '随时可以上班', title('电工'), says(['available', 'none']), (facts) => facts.available, 'now', null],
    [
      'a level that was none',
      '有高级工证',
      title('电工'),
      says(['level:senior', 'none']),
      (facts) => facts.level?.level,
      'senior',
      undefined,
    ],
  ])('%s', (_, text, fields, corrections, look, before, after) => {
    expect(look(me(text, [], fields))).toEqual(before)
    expect(look(me(text, corrections, fields))).toEqual(after)
  })

  it('falls back to the level of the field', () => {
    const facts = me('有技师证', says(['level:technician', 'none']), { ...title('电工'), level: 'intermediate' })
    expect(facts.level?.level).toBe('intermediate')
  })

  it('takes the basics with the years that suggested them', () => {
    const implied = (facts: TalentFacts): number => facts.skills.filter((skill) => skill.implied).length
    expect(implied(me('干了12年', [], title('数控车工')))).toBeGreaterThan(0)
    expect(implied(me('干了12年', says(['years', 'none']), title('数控车工')))).toBe(0)
  })

  it('leaves what was chosen in a field', () => {
    const chosen = { ...title('电工'), districts: ['330109'], refusals: ['night'] as const, expectPayMin: 7000 }
    const corrections = says(['place:330109', 'none'], ['condition:night', 'none'], ['pay', 'none'])
    const facts = me('', corrections, chosen)
    expect([facts.places.length, facts.refuses.length, facts.pay?.yuan]).toEqual([1, 1, 7000])
    expect(read('', { ...nobody, ...chosen, of: 'talent', corrections }).resting).toEqual(corrections)
  })

  it('takes the occupation of a trade with it, for admission too', () => {
    const weld = { occupations: [{ code: '6-18-02-04', title: '焊工' }] }
    const gone = [...trades.values()]
      .filter((trade) => trade.codes.split(' ').includes('6-18-02-04'))
      .map(({ id }) => [`trade:${id}`, 'none'] as const)
    const need = ad('', [], { title: '焊工', occupationCode: '6-18-02-04' })
    expect(admits(need, me('', [], weld))).toBe(true)
    expect(admits(need, me('', says(...gone), weld))).toBe(false)
  })
})

describe('a poster’s word', () => {
  it.each<readonly [string, string, Ours, readonly Correction[], (need: VacancyNeed) => unknown, unknown, unknown]>([
    [
      'another trade than was read',
      '焊接车间',
      { title: '焊工' },
      says(['trade:manualWelder', 'none'], ['trade:sewer', 'has']),
      (need) => need.trade?.trade,
      'manualWelder',
      'sewer',
    ],
    [
      'a skill that is merely welcome',
      '',
      { title: '焊工', mustSkills: ['氩弧焊'] },
      says(['skill:argonWelding', 'partly']),
      places('argonWelding'),
      'must',
      'nice',
    ],
    [
      'a skill that is insisted on',
      '',
      { title: '焊工', niceSkills: ['氩弧焊'] },
      says(['skill:argonWelding', 'has']),
      places('argonWelding'),
      'nice',
      'must',
    ],
    [
      'a skill that is not asked for',
      '要求会氩弧焊',
      { title: '焊工' },
      says(['skill:argonWelding', 'none']),
      places('argonWelding'),
      'must',
      'no',
    ],
    [
      'a skill of a field that is not meant',
      '',
      { title: '焊工', mustSkills: ['氩弧焊'] },
      says(['skill:argonWelding', 'none']),
      places('argonWelding'),
      'must',
      'no',
    ],
    [
      'a licence that is not asked for',
      '',
      { title: '电工', certificates: ['低压电工证'] },
      says(['licence:lowVoltage', 'none']),
      licences,
      ['lowVoltage'],
      [],
    ],
    ['a licence that no text asks for', '', { title: '电工' }, says(['licence:lowVoltage', 'has']), licences, [], ['lowVoltage']],
    [
      'a condition that was none',
      '两班倒,要上夜班',
      { title: '电工' },
      says(['condition:night', 'none']),
      (need) => need.conditions.map((one) => one.condition),
      ['night'],
      [],
    ],
    [
      'a level that was none',
      '高级工及以上',
      { title: '电工' },
      says(['level:senior', 'none']),
      (need) => need.level?.level,
      'senior',
      undefined,
    ],
    [
      'a place that was none',
      '工作地点在萧山',
      { title: '电工' },
      says(['place:330109', 'none']),
      (need) => need.district?.district,
      '330109',
      undefined,
    ],
    ['pay that was none', '月薪8000-9000元', { title: '电工' }, says(['pay', 'none']), (need) => need.payMax, 9000, null],
    ['a kind of post that was none', '', { title: '焊接销售' }, says(['post:selling', 'none']), (need) => need.post, 'selling', 'hands'],
  ])('%s', (_, text, fields, corrections, look, before, after) => {
    expect(look(ad(text, [], fields))).toEqual(before)
    expect(look(ad(text, corrections, fields))).toEqual(after)
  })

  it('keeps a phrase of a field as it was written', () => {
    expect(ad('', says(['skill:argonWelding', 'none']), { title: '焊工', mustSkills: ['氩弧焊', '看图纸'] }).must[0]).toEqual({
      phrase: '氩弧焊',
      concepts: [],
    })
  })
})

describe('what is shown', () => {
  it('gives every fact its words, mood and certainty, and what may be said of it', () => {
    const { facts } = read('会氩弧焊,想学激光焊', { ...nobody, ...title('焊工'), of: 'talent' })
    for (const fact of facts) {
      expect(fact.certainty).toBeGreaterThan(0)
      expect(fact.certainty).toBeLessThanOrEqual(1)
      expect(fact.from.length > 0 || fact.implied === true || fact.choices.length === 0 || fact.kind === 'bound', fact.key).toBe(true)
    }
    expect(facts.find(({ key }) => key === 'skill:argonWelding')).toMatchObject({
      standing: 'has',
      mood: 'plain',
      from: [{ words: '氩弧焊', source: 'text' }],
    })
  })

  it('shows what was taken out, and lets what no longer refers to anything rest', () => {
    const corrections = says(['skill:argonWelding', 'none'])
    const fields: TalentFields = { ...nobody, ...title('焊工'), of: 'talent', corrections }
    expect(read('会氩弧焊', fields).facts.find(({ key }) => key === 'skill:argonWelding')).toMatchObject({
      standing: 'removed',
      said: 'none',
    })
    expect(read('会氩弧焊', fields).resting).toEqual([])
    expect(read('会电焊', fields).facts.find(({ key }) => key === 'skill:argonWelding')).toBeUndefined()
    expect(read('会电焊', fields).resting).toEqual(corrections)
    expect(read('会氩弧焊', { ...fields, corrections: [] }).facts.find(({ key }) => key === 'skill:argonWelding')?.said).toBeUndefined()
  })

  it('a concept that the lexicon no longer knows rests and changes nothing', () => {
    const corrections = says(['skill:notAnySkill', 'has'], ['licence:notAnyLicence', 'hasNot'], ['trade:notAnyTrade', 'has'])
    const fields: TalentFields = { ...nobody, ...title('焊工'), of: 'talent', corrections }
    expect(read('会氩弧焊', fields).resting).toEqual(corrections)
    expect(meant('会氩弧焊', fields)).toEqual(meant('会氩弧焊', { ...fields, corrections: [] }))
  })

  it('is told as the owner’s word where no text says it, and as the words where one does', () => {
    const need = ad('', [], { title: '焊工', mustSkills: ['氩弧焊'] })
    const sentences = (facts: TalentFacts): string =>
      explained(assess(need, facts, day))
        .criteria.flatMap(({ evidence }) => evidence.map(({ text }) => text))
        .join('\n')
    expect(sentences(me('', says(['skill:argonWelding', 'has']), title('焊工')))).toContain('氩弧焊：有(本人确认)')
    expect(sentences(me('会氩弧焊', says(['skill:argonWelding', 'has']), title('焊工')))).toContain('氩弧焊：有(写到“氩弧焊”)')
    expect(sentences(me('', says(['skill:argonWelding', 'hasNot']), title('焊工')))).toContain('氩弧焊：本人说明不会')
    expect(sentences(me('', says(['trade:manualWelder', 'has'])))).toContain('(本人确认)')
  })
})

describe('the list of corrections', () => {
  it('keeps the last word on a fact, and takes back what is left open', () => {
    const given = [
      { fact: 'skill:argonWelding', as: 'has' },
      { fact: 'skill:argonWelding', as: 'none' },
      { fact: 'pay', as: 'none' },
      { fact: 'pay' },
    ]
    expect(Corrections.parse(given)).toEqual([{ fact: 'skill:argonWelding', as: 'none' }])
  })

  it.each([
    ['an unknown kind', [{ fact: 'sex:male', as: 'none' }]],
    ['a kind without a concept', [{ fact: 'skill:', as: 'none' }]],
    ['an unknown word', [{ fact: 'pay', as: 'perhaps' }]],
    ['more than anybody makes', Array.from({ length: mostCorrections + 1 }, (_, index) => ({ fact: `skill:raw:${index}`, as: 'has' }))],
    ['an endless list', Array.from({ length: 400 }, () => ({ fact: 'pay' }))],
    ['an endless name', [{ fact: `skill:${'a'.repeat(200)}`, as: 'none' }]],
  ])('refuses %s', (_, given) => {
    expect(Corrections.safeParse(given).success).toBe(false)
  })
})

/** Words that speak for and against what is corrected below, and others. */
const pieces = [
  '会',
  '不会',
  '没',
  '做过',
  '想学',
  '氩弧焊',
  '电焊',
  '焊工',
  '氩弧焊工',
  '低压电工证',
  '有',
  '已过期',
  '干了',
  '12',
  '年',
  '工资',
  '8000',
  '萧山',
  '只在',
  '不上夜班',
  ',',
  '。',
  '炒菜',
  '厨师',
  '缝纫',
  'A',
  '😀',
]
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))
const anyMine = fc.record({
  occupations: fc.array(fc.record({ code: fc.constantFrom(null, '6-18-02-04', '4-03-02-01'), title: anyText }), { maxLength: 3 }),
  skills: fc.array(anyText, { maxLength: 4 }),
  certificates: fc.array(fc.record({ name: anyText, expires: fc.constantFrom(null, '2025-01-01', '2030-01-01') }), { maxLength: 3 }),
  years: fc.constantFrom(null, 0, 8),
})
const anyOurs = fc.record({
  title: anyText,
  mustSkills: fc.array(anyText, { maxLength: 4 }),
  niceSkills: fc.array(anyText, { maxLength: 4 }),
  certificates: fc.array(anyText, { maxLength: 3 }),
  shift: anyText,
})

describe('any edit of the texts keeps the effect', () => {
  it('of a person’s word: in facts, in what is compared, and in the document of the index', () => {
    const said = fc.record({
      skill: fc.constantFrom<Saying>('has', 'partly', 'hasNot', 'none'),
      trade: fc.constantFrom<Saying>('has', 'partly', 'none'),
      licence: fc.constantFrom<Saying>('has', 'hasNot', 'none'),
    })
    void fc.assert(
      fc.property(anyText, anyMine, said, (text, fields, { skill, trade, licence }) => {
        const values = says(['pay', 'none'], ['years', 'none'], ['bound', 'none'], ['condition:night', 'none'], ['place:330109', 'none'])
        const corrections = [
          ...says(['skill:argonWelding', skill], ['trade:manualWelder', trade], ['licence:lowVoltage', licence]),
          ...values,
        ]
        const facts = me(text, corrections, fields)
        const offer = offerOf(facts)
        const document = toTalentDocument(facts, { id: 'tal_1', rev: 1, updatedAt: '2026-12-01T00:00:00.000Z' })
        const lists = [offer.skills, offer.skillsPartial, offer.skillsDenied].map((list) => list.includes('argonWelding'))
        expect(lists).toEqual([skill === 'has', skill === 'partly', skill === 'hasNot'])
        expect([offer.trades, offer.tradesWeak].map((list) => list.includes('manualWelder'))).toEqual([trade === 'has', trade === 'partly'])
        expect(offer.licences.has('lowVoltage')).toBe(licence === 'has')
        if (licence === 'hasNot') expect(offer.licencesStated).toBe(true)
        expect((document.tokens as readonly string[]).includes('s:argonWelding')).toBe(skill === 'has' || skill === 'partly')
        expect([facts.pay, facts.bound, facts.refuses.length, facts.places.length]).toEqual([null, false, 0, 0])
        expect(facts.years).toBe(fields.years)
      }),
      { numRuns: 300 },
    )
  })

  it('of a poster’s word', () => {
    const said = fc.record({ skill: fc.constantFrom<Saying>('has', 'partly', 'none'), licence: fc.constantFrom<Saying>('has', 'none') })
    void fc.assert(
      fc.property(anyText, anyOurs, said, (text, fields, { skill, licence }) => {
        const values = says(['pay', 'none'], ['condition:night', 'none'], ['place:330109', 'none'], ['trade:sewer', 'has'])
        const need = ad(text, [...says(['skill:argonWelding', skill], ['licence:lowVoltage', licence]), ...values], fields)
        expect(places('argonWelding')(need)).toBe({ has: 'must', partly: 'nice', none: 'no', hasNot: 'no' }[skill])
        expect(licences(need).includes('lowVoltage')).toBe(licence === 'has')
        expect([need.payMax, need.conditions.some(({ condition }) => condition === 'night'), need.district, need.trade?.trade]).toEqual([
          null,
          false,
          null,
          'sewer',
        ])
      }),
      { numRuns: 300 },
    )
  })

  it('of a correction of any kind: no reading throws, and every licence may be corrected', () => {
    void fc.assert(
      fc.property(
        anyText,
        anyMine,
        fc.constantFrom(...licenceIds),
        fc.constantFrom<Saying>('has', 'partly', 'hasNot', 'none'),
        (text, fields, id, as) => {
          expect(me(text, says([`licence:${id}`, as]), fields).licences.some(({ licence, held }) => licence === id && held)).toBe(
            as === 'has' || as === 'partly',
          )
        },
      ),
      { numRuns: 150 },
    )
  })
})

function skillOf(id: string): (facts: TalentFacts) => unknown {
  return (facts) => facts.skills.find(({ skill }) => skill === id)?.grasp
}

function tradeOf(id: string): (facts: TalentFacts) => unknown {
  return (facts) => {
    const found = facts.trades.find(({ trade }) => trade === id)
    return found === undefined ? undefined : found.weak ? 'weak' : 'sure'
  }
}

function licenceOf(id: string): (facts: TalentFacts) => unknown {
  return (facts) => facts.licences.find(({ licence }) => licence === id)?.held
}

function places(concept: string): (need: VacancyNeed) => 'must' | 'nice' | 'no' {
  return ({ must, nice }) => {
    if (must.some(({ concepts }) => concepts.includes(concept))) return 'must'
    return nice.some(({ concepts }) => concepts.includes(concept)) ? 'nice' : 'no'
  }
}

function licences(need: VacancyNeed): readonly string[] {
  return need.licences.map(({ licence }) => licence)
}
