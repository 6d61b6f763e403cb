import { catalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong with an introduction, beside the common problems. */
export const introductionProblems = catalogue(
  {
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
  },
  {
    'not-enrolled': {
      title: 'You have not registered a profile yet',
      mend: 'Register on “My profile” first, then tell the employer that you are interested.',
    },
    'vacancy-not-open': {
      title: 'This vacancy is no longer open',
      mend: 'It may be filled, closed or past its last day; please choose another one.',
    },
    'vacancy-reposted': {
      title: 'This vacancy was taken over from another site',
      mend: 'The employer has no account here; get in touch through the source named on the vacancy’s page.',
    },
    'not-visible': {
      title: 'Your profile is not open to this organisation',
      mend: 'Consent to being seen by organisations of its kind under “Consent”, or take it off your hidden organisations.',
    },
    'introduction-exists': {
      title: 'You have said so already',
      mend: 'The other side sees it, there is no need to repeat it. To withdraw it, go to “Introductions”.',
    },
    'mandate-missing': {
      title: 'There is no valid mandate',
      mend: 'Get the employer’s mandate first (its scope must include search), or wait until it is confirmed.',
    },
    'introduction-state': { title: 'This cannot be withdrawn now', mend: 'It has been withdrawn already; load the page again to see.' },
  },
)
