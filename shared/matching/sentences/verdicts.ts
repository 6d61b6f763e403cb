import type { Verdict } from '../criteria/criterion.ts'
import type { CriterionKey } from '../points.ts'

/** What users read for a verdict. */
export const verdictNames = {
  met: '符合',
  partly: '部分符合',
  unmet: '不符合',
  unknown: '不确定',
  notAsked: '不要求',
} as const satisfies Record<Verdict, string>

/** What users read for a criterion. */
export const criterionNames = {
  trade: '工种',
  skills: '技能',
  licences: '证件',
  place: '地点',
  level: '等级',
  pay: '工资',
  conditions: '条件与到岗',
} as const satisfies Record<CriterionKey, string>
