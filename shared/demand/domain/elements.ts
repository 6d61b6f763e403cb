import { bilingual } from '#shared/kernel/language.ts'
import { type Statute, statutes } from './lint/statutes.ts'
import type { VacancyContent } from './vacancy.ts'

type Element = {
  /** Where in the content it is written. */
  readonly pointer: string
  readonly statutes: readonly Statute[]
  readonly has: (content: VacancyContent) => boolean
}

const both: readonly Statute[] = [statutes.truthful, statutes.notice]

/**
 * What the law wants in every ad (人力资源市场暂行条例 24; 五部门通知: the period of validity). The basics of the unit are the account's:
 * they are copied from the verified organisation, so no content can lack them.
 */
export const mandatoryElements = {
  headcount: {
    pointer: '/headcount',
    statutes: both,
    has: ({ headcount }) => headcount !== undefined,
  },
  conditions: {
    pointer: '/conditions',
    statutes: both,
    has: ({ conditions, levelFloor, mustSkills, certificates }) =>
      conditions !== '' || levelFloor !== undefined || mustSkills.length > 0 || certificates.length > 0,
  },
  duties: { pointer: '/duties', statutes: both, has: ({ duties }) => duties !== '' },
  place: { pointer: '/district', statutes: both, has: ({ district }) => district !== undefined },
  pay: {
    pointer: '/pay/min',
    statutes: both,
    has: ({ pay }) => pay !== undefined && pay.max > 0,
  },
  validity: {
    pointer: '/validUntil',
    statutes: [statutes.notice],
    has: ({ validUntil }) => validUntil !== undefined,
  },
} as const satisfies Readonly<Record<string, Element>>

export type ElementKey = keyof typeof mandatoryElements
export const elementKeys = Object.keys(mandatoryElements) as readonly ElementKey[]

/** An element that an ad lacks: a draft may, a submission may not. */
export type MissingElement = {
  readonly element: ElementKey
  readonly name: string
  readonly pointer: string
  readonly statutes: readonly Statute[]
  readonly detail: string
}

/** The mandatory elements that the content lacks, in the order of the law. */
export function missingElements(content: VacancyContent): readonly MissingElement[] {
  return elementKeys.flatMap((element) => {
    const { pointer, statutes, has }: Element = mandatoryElements[element]
    const { name, mend } = texts.elements[element]
    return has(content) ? [] : [{ element, name, pointer, statutes, detail: texts.missing(name, mend) }]
  })
}

/** The name of each element, and what to write. */
const texts = bilingual(
  {
    elements: {
      headcount: { name: '招聘人数', mend: '请填写招几人' },
      conditions: { name: '招聘条件', mend: '请写明条件，或选定技能等级、必备技能、证书；没有条件就写“不限”' },
      duties: { name: '工作内容', mend: '请写明做什么' },
      place: { name: '工作地点', mend: '请选择区县' },
      pay: { name: '基本薪酬', mend: '请填写数额范围，不能只写面议' },
      validity: { name: '有效期', mend: '请填写岗位有效到哪一天' },
    } satisfies Record<ElementKey, { readonly name: string; readonly mend: string }>,
    missing: (name: string, mend: string) => `缺少${name}：${mend}`,
  },
  {
    elements: {
      headcount: { name: 'Number of people', mend: 'say how many people you want to take on' },
      conditions: {
        name: 'Conditions',
        mend: 'state them, or choose a skill level, required skills or certificates; where there are none, write “不限” (none)',
      },
      duties: { name: 'Duties', mend: 'say what the work is' },
      place: { name: 'Place of work', mend: 'choose a district' },
      pay: { name: 'Basic pay', mend: 'give a range in figures; “negotiable” alone is not enough' },
      validity: { name: 'Last day', mend: 'say until which day the vacancy is valid' },
    },
    missing: (name, mend) => `${name} missing: ${mend}`,
  },
)
