import type { VacancyContent } from '#shared/demand/domain/vacancy.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import { bilingual, listed, speaking } from '#shared/kernel/language.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { type Correction, factKey } from './corrections/correction.ts'
import { isLegal } from './lexicon/licences.ts'
import { reach } from './lexicon/places.ts'
import type { Loosening } from './loosening.ts'
import { shownCondition, shownLicence } from './sentences/shown-names.ts'

/** An advertisement that asks one thing less, to be looked at before it is saved; `told`: what was changed, and what is left to its writer. */
export type LoosenedContent = { readonly content: VacancyContent; readonly told: string }

/** Writes a loosening into the content. The ad's own words are Chinese, whoever asks; what the law demands is not given up. */
export function loosenedContent(content: VacancyContent, loosening: Loosening): LoosenedContent {
  switch (loosening.kind) {
    case 'place':
      return nearPlaces(content)
    case 'level':
      return lowerLevel(content, loosening.to)
    case 'pay':
      return higherPay(content, loosening.by)
    case 'licence':
      return laterLicence(content, loosening.licence)
    case 'condition':
      return withoutCondition(content, loosening.condition)
  }
}

function nearPlaces(content: VacancyContent): LoosenedContent {
  const { district } = content
  const near = district === undefined ? [] : reach([district], 1).filter((code) => code !== district)
  if (near.length === 0) return { content, told: texts.noNeighbours }
  return { content: withCondition(content, () => texts.near(listed(near.map(districtName)))), told: texts.nearTold }
}

function lowerLevel({ levelFloor: _, ...content }: VacancyContent, to: VacancyContent['levelFloor'] | null): LoosenedContent {
  if (to !== null && to !== undefined) return { content: { ...content, levelFloor: to }, told: texts.level(levelName(to)) }
  const read = needOf(content).level
  const bare = read === null ? content : corrected(content, { fact: factKey('level', read.level), as: 'none' })
  return { content: bare, told: texts.noLevel }
}

function higherPay(content: VacancyContent, by: number): LoosenedContent {
  const { pay } = content
  if (pay?.period !== 'month') return { content, told: texts.payByHand(by) }
  const max = pay.max + by * 100
  return { content: { ...content, pay: { ...pay, max } }, told: texts.pay(max / 100) }
}

/** The work may not be done without what the law demands: whoever has none yet learns first. */
function laterLicence(content: VacancyContent, licence: string): LoosenedContent {
  const asksFor = (name: string): boolean =>
    needOf({ ...content, title: content.title, duties: '', conditions: '', certificates: [name] }).licences.some(
      (one) => one.licence === licence,
    )
  const certificates = content.certificates.filter((name) => !asksFor(name))
  const sentence = (): string => (isLegal(licence) ? texts.legalLicence(shownLicence(licence)) : texts.laterLicence(shownLicence(licence)))
  const written = withCondition({ ...content, certificates }, sentence)
  const left = needOf(written).licences.some((one) => one.licence === licence)
  const bare = left ? corrected(written, { fact: factKey('licence', licence), as: 'none' }) : written
  return { content: bare, told: texts.licenceTold(shownLicence(licence)) }
}

function withoutCondition(content: VacancyContent, condition: string): LoosenedContent {
  const asks = (one: VacancyContent): readonly string[] =>
    needOf(one)
      .conditions.filter((fact) => fact.condition === condition)
      .flatMap(({ from }) => from.map(({ words }) => words))
  const { shift: _, ...shiftless } = content
  const left = asks(shiftless)
  if (left.length === 0) return { content: shiftless, told: texts.shift(shownCondition(condition)) }
  return { content, told: texts.conditionByHand(shownCondition(condition), listed([...new Set(left)].map(texts.quoted))) }
}

function withCondition(content: VacancyContent, sentence: () => string): VacancyContent {
  const said = speaking('zh', sentence)
  if (content.conditions.includes(said)) return content
  return {
    ...content,
    conditions: [content.conditions, said]
      .filter((part) => part !== '')
      .join('\n')
      .slice(0, 2000),
  }
}

function corrected(content: VacancyContent, correction: Correction): VacancyContent {
  const others = (content.corrections ?? []).filter(({ fact }) => fact !== correction.fact)
  return { ...content, corrections: [...others, correction] }
}

const texts = bilingual(
  {
    near: (places: string) => `家住${places}的也欢迎。`,
    nearTold: '已在招聘条件里写上邻近的区、县（市）也可以，请核对。',
    noNeighbours: '岗位没有选定工作区、县（市），没有可以放宽的。',
    level: (level: string) => `已把最低技能等级改为${level}。`,
    noLevel: '已改为不要求技能等级；文字里如果还写着等级，请一并删去。',
    pay: (most: number) => `已把基本薪酬的最高数改为 ${most} 元。`,
    payByHand: (by: number) => `薪酬不是按月填写的，请自己把最高数提高约合每月 ${by} 元。`,
    laterLicence: (licence: string) => `${licence}可以在录用后三个月内取得。`,
    legalLicence: (licence: string) => `没有${licence}的，录用后先培训，三个月内取得，取证前不独立上岗。`,
    licenceTold: (licence: string) => `已把“${licence}”从须持有的证书移到招聘条件，写明可以三个月内取得，请核对。`,
    shift: (condition: string) => `班次里写着要${condition}，已清空，请按实际情况重新填写。`,
    conditionByHand: (condition: string, words: string) => `文字里写着要${condition}（${words}），如果可以不要求，请自己删去。`,
    quoted: (words: string) => `“${words}”`,
  },
  {
    near: (places) => `People who live in ${places} are welcome, too.`,
    nearTold: 'The conditions now say that people from the districts next to it are welcome; please check.',
    noNeighbours: 'No district of work is chosen, so there is nothing to loosen.',
    level: (level) => `The lowest skill level is now: ${level}.`,
    noLevel: 'No skill level is asked for any more; please delete it from the text as well if it stands there.',
    pay: (most) => `The highest basic pay is now ¥${most.toLocaleString('en')}.`,
    payByHand: (by) => `The pay is not by the month; please raise its highest figure by what comes to ¥${by} a month.`,
    laterLicence: (licence) => `${licence} may be obtained within three months of starting.`,
    legalLicence: (licence) =>
      `Who has no ${licence} is trained first, obtains it within three months, and does not work alone before that.`,
    licenceTold: (licence) =>
      `“${licence}” has moved from the certificates required to the conditions, to be had within three months; please check.`,
    shift: (condition) => `The shift asked for ${condition}; it is empty now, please fill it in as it really is.`,
    conditionByHand: (condition, words) => `The text asks for ${condition} (${words}); if that is not needed, please delete it yourself.`,
    quoted: (words) => `“${words}”`,
  },
)
