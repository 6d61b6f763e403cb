import { VacancyContent } from '#shared/demand/domain/vacancy.ts'

/** Faults that are put into some vacancies on purpose, so that drafts and the reviewers' queue show what the lint is for. */
const faults = {
  age: (content) => ({ ...content, conditions: `${content.conditions}\n年龄45周岁以下。` }),
  appearance: (content) => ({ ...content, conditions: `${content.conditions}\n形象良好。` }),
  schooling: (content) => ({
    ...content,
    levelFloor: content.levelFloor ?? 'intermediate',
    conditions: `${content.conditions}\n本科以上学历。`,
  }),
  hype: (content) => ({ ...content, duties: `${content.duties}\n待遇优厚，年底有分红。` }),
  sex: (content) => ({ ...content, conditions: `${content.conditions}\n限男性。` }),
  household: (content) => ({ ...content, conditions: `${content.conditions}\n本地户口优先。` }),
  deposit: (content) => ({ ...content, duties: `${content.duties}\n入职交工装押金200元。` }),
  'vague-pay': ({ pay: _, ...content }) => ({ ...content, duties: `${content.duties}\n工资面议。` }),
  'no-pay': ({ pay: _, ...content }) => content,
  'no-headcount': ({ headcount: _, ...content }) => content,
} as const satisfies Readonly<Record<string, (content: VacancyContent) => VacancyContent>>

export type Planted = keyof typeof faults

export function plantInto(content: VacancyContent, planted: Planted): VacancyContent {
  return VacancyContent.parse(faults[planted](content))
}
