import type { ProblemCatalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong with a search or a match, beside the common problems. */
export const searchProblems = {
  'search-unavailable': { status: 503, title: '检索暂时不可用', mend: '请过几秒重试；其他功能不受影响。' },
} as const satisfies ProblemCatalogue

export const talentMatchProblems = {
  ...searchProblems,
  'vacancy-not-open': { status: 409, title: '这个岗位现在不在招聘中', mend: '岗位发布后、到期前才能查看合适的人选。' },
  'mandate-missing': { status: 409, title: '没有有效的委托', mend: '请先取得用人单位的委托（范围含代为查找人才），或等对方确认。' },
} as const satisfies ProblemCatalogue

export const talentSearchProblems = {
  ...searchProblems,
  'purpose-missing': { status: 422, title: '请先说明查找目的', mend: '请选择用人单位的委托，或写明为什么查找，例如“为某单位储备焊工”。' },
  'mandate-missing': talentMatchProblems['mandate-missing'],
} as const satisfies ProblemCatalogue

export const vacancyMatchProblems = {
  ...searchProblems,
  'not-enrolled': { status: 409, title: '您还没有登记技能档案', mend: '请先在“我的”页登记，再查看合适的岗位。' },
} as const satisfies ProblemCatalogue
