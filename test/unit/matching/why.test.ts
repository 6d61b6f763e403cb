import { describe, expect, it } from 'vitest'
import type { VacancyContent } from '#shared/demand/domain/vacancy.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import { speaking } from '#shared/kernel/language.ts'
import { loosenedContent } from '#shared/matching/loosened-content.ts'
import { looseningKey, looseningsOf } from '#shared/matching/loosening.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { readVacancy } from '#shared/matching/reading/read-vacancy.ts'
import { looseningName } from '#shared/matching/sentences/loosening-texts.ts'
import type { TalentTexts, VacancyTexts } from '#shared/matching/texts.ts'
import { explainedWhy } from '#shared/matching/views/explained-why.ts'
import { whyPerson, whyVacancy } from '#shared/matching/why.ts'
import { blank, silent } from '../../support/blank-texts.ts'
import { chance, day as randomDay, randomFacts, randomNeed } from '../../support/random-pairs.ts'
import { contentOf } from '../demand/contents.ts'

const day = '2026-12-01'
const need = (texts: Partial<VacancyTexts>) => readVacancy({ ...blank, ...texts })
const facts = (texts: Partial<TalentTexts>) => readTalent({ ...silent, ...texts })
const titled = (title: string): Partial<TalentTexts> => ({ occupations: [{ code: null, title }] })

const welder = need({ title: '氩弧焊工', mustSkills: ['氩弧焊', '识图'] })

describe('why somebody is not listed', () => {
  it.each([
    ['the same trade', welder, facts(titled('氩弧焊工')), true, [true, false, false]],
    ['another trade', welder, facts(titled('厨师')), false, [false, false, false]],
    ['another trade with both skills', welder, facts({ ...titled('厨师'), skills: ['氩弧焊', '识图'] }), true, [false, true, false]],
    ['another trade with one of two skills', welder, facts({ ...titled('裁缝'), skills: ['识图'] }), false, [false, false, false]],
    [
      'the same code',
      need({ title: '某某岗', occupationCode: '6-18-02-04' }),
      facts({ occupations: [{ code: '6-18-02-04', title: '某某' }] }),
      true,
      undefined,
    ],
    ['nothing to read in the vacancy', need({ title: '某某岗' }), facts(titled('厨师')), true, [false, false, false]],
  ] as const)('%s', (_, asked, person, listed, gates) => {
    const why = whyPerson(asked, person, day)
    expect(why.listed).toBe(listed)
    if (gates !== undefined) expect(why.gates.map(({ open }) => open)).toEqual(gates)
    expect(why.changes.length > 0).toBe(!listed)
  })

  it('says in sentences what would change it, and nothing that the person wrote', () => {
    const person = facts({ ...titled('裁缝'), skills: ['识图'], text: '我叫张三,住在某某小区' })
    const told = explainedWhy(whyPerson(welder, person, day))
    expect(told.changes.join('\n')).toContain('对方的档案再写明会其中1项：氩弧焊')
    expect(JSON.stringify(told)).not.toContain('张三')
    expect(JSON.stringify(speaking('en', () => explainedWhy(whyPerson(welder, person, day)).changes))).toContain('names 1 more of these')
  })

  it('a vacancy of which nothing could be read is suggested to nobody who says what they do', () => {
    expect(whyVacancy(need({ title: '某某岗' }), facts(titled('厨师')), day).listed).toBe(false)
    expect(whyVacancy(need({ title: '某某岗' }), facts({}), day).listed).toBe(true)
    expect(whyVacancy(welder, facts(titled('氩弧焊工')), day).listed).toBe(true)
  })
})

describe('ten thousand random pairs', () => {
  it('are listed by a way that is open, or because nothing could be read', () => {
    const by = chance(20_261_126)
    for (let count = 0; count < 10_000; count++) {
      const [asked, person] = [randomNeed(by), randomFacts(by)]
      const why = whyPerson(asked, person, randomDay)
      const unreadable = asked.trade === null && asked.code === null && asked.must.every(({ concepts }) => concepts.length === 0)
      expect(why.listed).toBe(unreadable || why.gates.some(({ open }) => open))
    }
  })
})

const content = (change: Partial<VacancyContent>): VacancyContent => contentOf(change)
const full = content({
  title: '电工',
  levelFloor: 'senior',
  certificates: ['低压电工作业证', '健康证'],
  district: '330109',
  pay: { min: 600_000, max: 800_000, period: 'month' },
  shift: '两班倒,上夜班',
  duties: '检修配电柜。',
  conditions: '踏实。',
})

describe('loosening one condition', () => {
  it('is offered for what a vacancy asks and nothing else', () => {
    expect(looseningsOf(needOf(full)).map(looseningKey)).toEqual([
      'place',
      'level',
      'pay:500',
      'pay:1000',
      'licence:lowVoltage',
      'licence:health',
      'condition:night',
    ])
    expect(looseningsOf(readVacancy({ ...blank, title: '电工' }))).toEqual([])
  })

  it.each(looseningsOf(needOf(full)).map((loosening) => [looseningKey(loosening), loosening] as const))(
    '%s: the changed ad asks it no more, and the rest as before',
    (key, loosening) => {
      const { content: after, told } = loosenedContent(full, loosening)
      const [before, now] = [needOf(full), needOf(after)]
      expect(told).not.toBe('')
      expect(looseningName(loosening)).not.toBe('')
      expect(after).not.toEqual(full)
      expect(now.trade).toEqual(before.trade)
      expect(now.must).toEqual(before.must)
      if (loosening.kind === 'place') expect(after.conditions).toContain('也欢迎')
      else expect(looseningsOf(now).map(looseningKey).includes(key)).toBe(loosening.kind === 'level' || loosening.kind === 'pay')
      expect(now.payMax).toBe(loosening.kind === 'pay' ? 8000 + loosening.by : 8000)
      expect(now.level?.level).toBe(loosening.kind === 'level' ? 'intermediate' : 'senior')
      expect(now.licences.length).toBe(loosening.kind === 'licence' ? 1 : 2)
      expect(now.otherCertificates).toEqual(before.otherCertificates)
      expect(now.district).toEqual(before.district)
    },
  )

  it('never lets anybody work without a licence that the law demands', () => {
    expect(loosenedContent(full, { kind: 'licence', licence: 'lowVoltage' }).content.conditions).toContain('取证前不独立上岗')
    expect(loosenedContent(full, { kind: 'licence', licence: 'health' }).content.conditions).toContain('健康证')
  })

  it('asks for no level below the lowest', () => {
    const { content: after } = loosenedContent(content({ title: '电工', levelFloor: 'junior' }), { kind: 'level', to: null })
    expect(needOf(after).level).toBeNull()
  })

  it('a level that stands in the text alone is given up by a correction', () => {
    const { levelFloor: _, ...open } = content({ title: '电工', conditions: '初级工及以上' })
    expect(needOf(open).level?.level).toBe('junior')
    const { content: after } = loosenedContent(open, { kind: 'level', to: null })
    expect(needOf(after).level).toBeNull()
    expect(after.corrections).toEqual([{ fact: 'level:junior', as: 'none' }])
  })

  it('says what its writer has to do where the text says it', () => {
    const written = content({ title: '电工', duties: '要上夜班,检修配电柜' })
    const { content: after, told } = loosenedContent(written, { kind: 'condition', condition: 'night' })
    expect(after).toEqual(written)
    expect(told).toContain('夜班')
    expect(loosenedContent(content({ pay: { min: 100, max: 200, period: 'hour' } }), { kind: 'pay', by: 500 }).told).toContain('500')
  })

  it('writes the ad in Chinese whoever asks, and tells in their language', () => {
    const english = speaking('en', () => loosenedContent(full, { kind: 'place' }))
    expect(english.content.conditions).toContain('也欢迎')
    expect(english.told).not.toMatch(/\p{Script=Han}/u)
  })

  it('done twice is done once', () => {
    const once = loosenedContent(full, { kind: 'place' }).content
    expect(loosenedContent(once, { kind: 'place' }).content).toEqual(once)
  })
})
