import { bilingual } from '#shared/kernel/language.ts'
import type { SkillLevelKey } from '#shared/reference/schemas.ts'

/** Steps of schooling, lowest first, with the words ads use. */
const schoolings = [
  { rank: 0, words: '初中' },
  { rank: 1, words: '高中|中专|中职|中技|技校' },
  { rank: 2, words: '大专|专科|高职' },
  { rank: 3, words: '本科|学士' },
  { rank: 4, words: '硕士|研究生' },
  { rank: 5, words: '博士' },
] as const satisfies readonly { readonly rank: number; readonly words: string }[]

/**
 * The schooling that a level stands for: 技工院校 of 中级工, 高级工 and 预备技师 classes are treated as 中专, 大专 and 本科
 * (人力资源社会保障部关于技工院校毕业生待遇的规定). To ask for more than that beside the level shuts out who has the skill.
 */
const impliedRank: Readonly<Record<SkillLevelKey, number>> = {
  apprentice: 1,
  junior: 1,
  intermediate: 1,
  senior: 2,
  technician: 3,
  seniorTechnician: 3,
  specialGrade: 3,
  chief: 3,
}

/** The most schooling that may be asked without a remark; undefined when neither a level nor a production occupation says. */
export function impliedSchooling(level: SkillLevelKey | undefined, occupationCode: string | undefined): number | undefined {
  if (level !== undefined) return impliedRank[level]
  return occupationCode?.startsWith('6-') === true ? 2 : undefined
}

const step: string = `(?:${schoolings.map(({ words }) => words).join('|')})`

/** Schooling asked for, as opposed to wished for. */
export const schoolingAsked: RegExp = new RegExp(
  `${step}(?:学历|文凭|毕业)?(?:及|或)?其?以上(?:学历|文凭|毕业|文化)?(?!者?优先)|学历(?:要求)?[:为]?(?:全日制|统招)?${step}(?!者?优先)|(?:全日制|统招)${step}(?!者?优先)`,
  'gu',
)

/** The name to show of a step. */
export function schoolingName(rank: number): string {
  return names.steps[rank] ?? ''
}

/** The rank of the lowest step that a wording names: 大专或本科以上 asks for 大专. */
export function askedRank(wording: string): number {
  return Math.min(...schoolings.filter(({ words }) => new RegExp(words).test(wording)).map(({ rank }) => rank))
}

const names = bilingual(
  { steps: ['初中', '高中或中专', '大专', '本科', '硕士', '博士'] },
  {
    steps: [
      'lower secondary school',
      'upper secondary or vocational school',
      'college diploma',
      'bachelor’s degree',
      'master’s degree',
      'doctorate',
    ],
  },
)
