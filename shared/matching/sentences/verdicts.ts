import { bilingual } from '#shared/kernel/language.ts'
import type { Verdict } from '../criteria/criterion.ts'
import type { CriterionKey } from '../points.ts'

/** What users read for a verdict. */
export const verdictNames: Readonly<Record<Verdict, string>> = bilingual(
  {
    met: '符合',
    partly: '部分符合',
    unmet: '不符合',
    unknown: '不确定',
    notAsked: '不要求',
  },
  { met: 'Meets', partly: 'Partly meets', unmet: 'Does not meet', unknown: 'Not known', notAsked: 'Not asked for' },
)

/** What users read for a criterion. */
export const criterionNames: Readonly<Record<CriterionKey, string>> = bilingual(
  {
    trade: '工种',
    skills: '技能',
    licences: '证件',
    place: '地点',
    level: '等级',
    pay: '工资',
    conditions: '条件与到岗',
  },
  {
    trade: 'Trade',
    skills: 'Skills',
    licences: 'Licences',
    place: 'Place',
    level: 'Level',
    pay: 'Pay',
    conditions: 'Conditions and start',
  },
)
