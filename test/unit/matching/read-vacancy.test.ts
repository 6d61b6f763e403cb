import { describe, expect, it } from 'vitest'
import type { VacancyNeed } from '#shared/matching/facts.ts'
import { readVacancy } from '#shared/matching/reading/read-vacancy.ts'
import type { VacancyTexts } from '#shared/matching/texts.ts'
import { blank } from '../../support/blank-texts.ts'

const read = (texts: Partial<VacancyTexts>): VacancyNeed => readVacancy({ ...blank, ...texts })

describe('trade', () => {
  it.each<[string, Partial<VacancyTexts>, string]>([
    ['a title', { title: '急招平车工 计件' }, 'sewer'],
    ['a title with brackets', { title: '电工(高压，配电房三班倒)' }, 'dutyElectrician'],
    ['an ambiguous word with its neighbours', { title: '铲车司机', text: '搅拌站上料，五零装载机' }, 'loaderOperator'],
    ['the same word with others', { title: '铲车师傅', text: '仓库卸托盘，上货架，要N1证' }, 'forkliftDriver'],
    ['the head of a title, not the place of work', { title: '食品厂化验员' }, 'foodInspector'],
    ['the head of a title, not what stands before it', { title: '面包店保洁员' }, 'cleaner'],
    ['a code alone', { title: '招人', occupationCode: '4-02-06-01' }, 'stockClerk'],
    ['a code that no trade of ours has', { title: '招人', occupationCode: '4-05-04-01' }, 'o:4-05-04-01'],
  ])('%s', (_, texts, trade) => {
    expect(read(texts).trade?.trade).toBe(trade)
  })

  it('is unknown when nothing names it', () => {
    expect(read({ title: '高薪诚聘' }).trade).toBeNull()
  })
})

describe('phrases', () => {
  it('are mapped to concepts of the trade first', () => {
    expect(read({ title: '二保焊工', mustSkills: ['看下料单'] }).must).toEqual([{ phrase: '看下料单', concepts: ['readCutList'] }])
  })

  it('that name a trade are answered by it', () => {
    expect(read({ title: '物业维修', mustSkills: ['懂点弱电工活'] }).must[0]?.concepts).toContain('t:weakCurrentInstaller')
  })

  it('of which none is known stand for themselves', () => {
    expect(read({ title: '点蓝师傅', mustSkills: ['掐丝点蓝'] }).must).toEqual([{ phrase: '掐丝点蓝', concepts: ['raw:掐丝点蓝'] }])
  })

  it('unknown beside known ones have no concept', () => {
    expect(read({ title: '二保焊工', mustSkills: ['立焊', '掐丝点蓝'] }).must.map((phrase) => phrase.concepts)).toEqual([
      ['positionWelding'],
      [],
    ])
  })
})

describe('licences that a text demands', () => {
  it.each<[string, string, readonly string[]]>([
    ['that one has it', '有叉车证', ['forklift']],
    ['that one holds it', '持制冷证，会加氟', ['refrigeration']],
    ['that one is to show it', '入职需提供健康证', ['health']],
    ['that it is among what one has', '具备低压电工证，三年经验', ['lowVoltage']],
    ['that nobody need come without it', '无电工证勿扰', ['lowVoltage']],
    ['under a heading', '学历：中技；其它主要资质：电梯维修证、电工证', ['lift', 'lowVoltage']],
    ['in a list that goes on', '必须持有A2驾驶证，危险品驾驶员从业资格证，危险品押运员证', ['driverA2', 'freight', 'dangerousGoods']],
    ['that it is welcome', '有高压电工证优先，有叉车证的加分', []],
    ['that it does not matter', '有没有叉车证都行', []],
    ['that one may come without it', '没有叉车证也可以，公司送去考证', []],
    ['that it can be got here', '转正后公司出资考取焊工证，免费考叉车证', []],
    ['that one is helped to it', '可以帮你取得电工证', []],
    ['of what the work is about', '负责叉车证年审登记', []],
  ])('%s: %s', (_, text, licences) => {
    expect(read({ text }).licences.map(({ licence }) => licence)).toEqual(licences)
  })
})

describe('licences and levels', () => {
  it.each([
    ['A1及以上驾驶证', ['driverA1']],
    ['B2以上机动车驾驶证', ['driverB2']],
    ['A2或B2驾照', ['driverB2']],
    ['驾驶证', ['driverC1']],
  ])('the class of a driving licence: %s', (name, licences) => {
    expect(read({ title: '司机', certificates: [name] }).licences.map(({ licence }) => licence)).toEqual(licences)
  })

  it('come from the list', () => {
    const need = read({ title: '叉车工', certificates: ['叉车司机N1证', '某某结业证书'] })
    expect(need.licences.map((one) => one.licence)).toEqual(['forklift'])
    expect(need.otherCertificates).toEqual(['某某结业证书'])
  })

  it('come from the text when it demands them', () => {
    expect(read({ title: '电工', text: '必须持低压电工证上岗' }).licences.map((one) => one.licence)).toEqual(['lowVoltage'])
  })

  it('are not required when they are only preferred', () => {
    expect(read({ title: '电工', text: '有高压电工证优先' }).licences).toEqual([])
  })

  it('a certificate of a level is a floor, not a licence', () => {
    const need = read({ title: '电工', certificates: ['电工四级'] })
    expect(need.level?.level).toBe('intermediate')
    expect(need.licences).toEqual([])
    expect(need.otherCertificates).toEqual([])
  })
})

describe('conditions', () => {
  it.each([
    ['两班倒', 'night'],
    ['晚八点到早八点', 'night'],
    ['凌晨三点到上午十点', 'early'],
    ['做六休一，轮流值夜', 'night'],
    ['常年出差', 'field'],
    ['住家，做五休二', 'liveIn'],
  ])('%s', (shift, condition) => {
    expect(read({ title: '招人', shift }).conditions.map((one) => one.condition)).toContain(condition)
  })

  it.each(['长白班', '早八点到晚六点，双休', '不上夜班', '不用出差'])('%s demands nothing', (shift) => {
    expect(read({ title: '招人', shift }).conditions).toEqual([])
  })
})

describe('post', () => {
  it.each([
    ['电焊工', 'hands'],
    ['车间主任', 'managing'],
    ['焊机销售', 'selling'],
    ['月嫂培训老师', 'teaching'],
    ['注塑领班', 'hands'],
    ['小区保安', 'watching'],
  ])('of %s', (title, post) => {
    expect(read({ title }).post).toBe(post)
  })
})

describe('place', () => {
  it('comes from the field, else from the title or text', () => {
    expect(read({ title: '焊工', district: '330110', text: '工厂在下沙' }).district?.district).toBe('330110')
    expect(read({ title: '焊工', text: '工厂在下沙' }).district?.district).toBe('330114')
    expect(read({ title: '焊工' }).district).toBeNull()
  })
})
