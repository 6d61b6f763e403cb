import type { ProblemCatalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong with an introduction, beside the common problems. */
export const introductionProblems = {
  'not-enrolled': { status: 409, title: '您还没有登记技能档案', mend: '请先在“我的”页登记，再对岗位表示感兴趣。' },
  'vacancy-not-open': { status: 409, title: '这个岗位已不再招聘', mend: '它可能已招满、关闭或到期，请另选岗位。' },
  'vacancy-reposted': { status: 409, title: '这是转载的岗位', mend: '本站没有该单位的账号，请到岗位页注明的来源网站联系。' },
  'not-visible': {
    status: 409,
    title: '您的档案没有对这家单位公开',
    mend: '请在“同意与公开”页同意向这类单位公开，或把该单位移出隐藏名单。',
  },
  'introduction-exists': { status: 409, title: '已经表示过了', mend: '对方已能看到，不必重复；如要撤回，请到“引荐”页。' },
  'mandate-missing': { status: 409, title: '没有有效的委托', mend: '请先取得用人单位的委托（范围含寻访），或等对方确认。' },
  'introduction-state': { status: 409, title: '现在不能撤回', mend: '它已经撤回了，请刷新页面查看。' },
} as const satisfies ProblemCatalogue
