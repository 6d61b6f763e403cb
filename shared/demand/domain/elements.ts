import { type Statute, statutes } from './lint/statutes.ts'
import type { VacancyContent } from './vacancy.ts'

type Element = {
  readonly name: string
  /** Where in the content it is written. */
  readonly pointer: string
  readonly statutes: readonly Statute[]
  readonly has: (content: VacancyContent) => boolean
  /** What to write. */
  readonly mend: string
}

const both: readonly Statute[] = [statutes.truthful, statutes.notice]

/**
 * What the law wants in every ad (人力资源市场暂行条例 24; 五部门通知: the period of validity). The basics of the unit are the account's:
 * they are copied from the verified organisation, so no content can lack them.
 */
export const mandatoryElements = {
  headcount: {
    name: '招聘人数',
    pointer: '/headcount',
    statutes: both,
    has: ({ headcount }) => headcount !== undefined,
    mend: '请填写招几人',
  },
  conditions: {
    name: '招聘条件',
    pointer: '/conditions',
    statutes: both,
    has: ({ conditions, levelFloor, mustSkills, certificates }) =>
      conditions !== '' || levelFloor !== undefined || mustSkills.length > 0 || certificates.length > 0,
    mend: '请写明条件，或选定技能等级、必备技能、证书；没有条件就写“不限”',
  },
  duties: { name: '工作内容', pointer: '/duties', statutes: both, has: ({ duties }) => duties !== '', mend: '请写明做什么' },
  place: { name: '工作地点', pointer: '/district', statutes: both, has: ({ district }) => district !== undefined, mend: '请选择区县' },
  pay: {
    name: '基本薪酬',
    pointer: '/pay/min',
    statutes: both,
    has: ({ pay }) => pay !== undefined && pay.max > 0,
    mend: '请填写数额范围，不能只写面议',
  },
  validity: {
    name: '有效期',
    pointer: '/validUntil',
    statutes: [statutes.notice],
    has: ({ validUntil }) => validUntil !== undefined,
    mend: '请填写岗位有效到哪一天',
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
    const { name, pointer, statutes, has, mend }: Element = mandatoryElements[element]
    return has(content) ? [] : [{ element, name, pointer, statutes, detail: `缺少${name}：${mend}` }]
  })
}
