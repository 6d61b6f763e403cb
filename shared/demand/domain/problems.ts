import { catalogue, commonProblems } from '#shared/platform/http/problem.ts'
import { reviewPolicy } from './review.ts'

/** What can go wrong with demand, as users are told it. */
export const vacancyProblems = {
  ...catalogue(
    {
      'wrong-state': { status: 409, title: '岗位现在的状态不能这样操作', mend: '请刷新页面，按页面上的按钮操作。' },
      'not-publishable': {
        status: 422,
        title: '还不能提交发布',
        mend: '请按下列各项修改后重新提交；也可以先保存为草稿。',
      },
      duplicate: {
        status: 409,
        title: '本单位已有一个相同的岗位正在招聘或审核',
        mend: '岗位名称、职业、区县和用人单位都相同。请修改或刷新已有的岗位，或先结束它。',
      },
      'mandate-missing': {
        status: 422,
        title: '没有有效的委托',
        mend: '人力资源机构只能受用人单位委托发布岗位（《人力资源市场暂行条例》第二十六条）。请在“委托”页提出，由用人单位管理员确认，并核对起止日期和委托事项。',
      },
      'employer-inactive': {
        status: 409,
        title: '用人单位现在不能发布岗位',
        mend: '它没有通过核验、核验已过期或已被暂停；请联系用人单位处理后再试。',
      },
      'revision-missing': { status: 400, title: '没有说明改的是哪一版', mend: '请在 If-Match 头或 rev 字段里带上读到的版本号。' },
      'too-soon': { status: 409, title: '今天已经刷新过', mend: '同一岗位一天刷新一次即可，明天再来。' },
      'not-later': { status: 422, title: '新的有效期不对', mend: '请填写比今天和原有效期都晚的日期。' },
    },
    {
      'wrong-state': {
        title: 'The state of this vacancy does not allow that',
        mend: 'Reload the page and use the buttons it shows.',
      },
      'not-publishable': {
        title: 'This cannot be submitted yet',
        mend: 'Change the entries listed below and submit again; you may also save it as a draft.',
      },
      duplicate: {
        title: 'Your organisation has the same vacancy open or under review already',
        mend: 'Job title, occupation, district and employer are the same. Edit or refresh the one you have, or close it first.',
      },
      'mandate-missing': {
        title: 'There is no mandate in force',
        mend: 'An HR agency may post vacancies only under a mandate from the employer (Interim Regulations on the Human Resources Market, art. 26). Propose one on the page “Mandates”, have an administrator of the employer confirm it, and check its dates and what it covers.',
      },
      'employer-inactive': {
        title: 'The employer cannot post vacancies at present',
        mend: 'It has not been verified, its verification has run out, or it is suspended; please try again once the employer has settled this.',
      },
      'revision-missing': {
        title: 'It is not said which revision was edited',
        mend: 'Send the revision that you read, in the If-Match header or the field rev.',
      },
      'too-soon': { title: 'This was refreshed today already', mend: 'Once a day is enough for a vacancy; please come back tomorrow.' },
      'not-later': { title: 'The new last day is not right', mend: 'Please give a day later than today and than the last day so far.' },
    },
  ),
  /** Drafting is free; handing in is not. */
  'organisation-not-verified': commonProblems['organisation-not-verified'],
} as const

export const goneProblems = catalogue(
  { 'vacancy-gone': { status: 410, title: '这个岗位已不再招聘', mend: '它已招满、结束、到期或下架；可以找相近的岗位。' } },
  {
    'vacancy-gone': {
      title: 'This vacancy is no longer open',
      mend: 'It was filled, closed or taken down, or it has expired; you can look for similar ones.',
    },
  },
)

export const reviewProblems = {
  'wrong-state': vacancyProblems['wrong-state'],
  'not-publishable': vacancyProblems['not-publishable'],
  'employer-inactive': vacancyProblems['employer-inactive'],
  duplicate: vacancyProblems.duplicate,
  'mandate-missing': vacancyProblems['mandate-missing'],
  ...catalogue(
    {
      'in-other-hands': {
        status: 409,
        title: '另一名审核员正在处理这个岗位',
        mend: `请领取下一件；对方 ${reviewPolicy.leaseMinutes} 分钟内不作决定，它会回到队列。`,
      },
      'reason-missing': { status: 422, title: '退回和下架须写明理由', mend: '请写明哪里不对、怎样修改，发布单位会照此处理。' },
    },
    {
      'in-other-hands': {
        title: 'Another reviewer is working on this vacancy',
        mend: `Please take the next one; without a decision within ${reviewPolicy.leaseMinutes} minutes it returns to the queue.`,
      },
      'reason-missing': {
        title: 'A return or a removal needs a reason',
        mend: 'Say what is wrong and how to mend it; the poster will act on it.',
      },
    },
  ),
} as const

/** Parting and joining the copies of a demand. */
export const clusterProblems = catalogue(
  {
    'not-in-cluster': {
      status: 409,
      title: '这个岗位现在没有归并在一起的岗位',
      mend: '它可能已经拆出，或其他岗位已经结束；请刷新页面查看。',
    },
    'not-mergeable': {
      status: 409,
      title: '这两个岗位不能合并',
      mend: '两个岗位都须正在招聘；发布单位只能合并自己发布的岗位。请核对岗位页地址里的 10 位编码。',
    },
  },
  {
    'not-in-cluster': {
      title: 'This vacancy is not grouped with others now',
      mend: 'It may have been split out, or the others have ended; reload the page to see.',
    },
    'not-mergeable': {
      title: 'These two vacancies cannot be merged',
      mend: 'Both must be open, and a poster can merge its own only. Check the code of 10 characters in the address of the vacancy’s page.',
    },
  },
)

export const mandateProblems = catalogue(
  {
    'unknown-organisation': {
      status: 422,
      title: '找不到对方单位',
      mend: '请核对统一社会信用代码；对方须已在本平台登记并通过核验，用人单位只能委托人力资源机构。',
    },
    'wrong-dates': { status: 422, title: '委托的起止日期不对', mend: '结束日期须不早于开始日期和今天，最长两年。' },
    'wrong-mandate-state': { status: 409, title: '委托现在的状态不能这样操作', mend: '请刷新页面查看现在的状态。' },
    'mandate-exists': { status: 409, title: '双方已有一份有效或待确认的委托', mend: '需要更改时，请先撤回原来的委托。' },
  },
  {
    'unknown-organisation': {
      title: 'The other organisation was not found',
      mend: 'Check the unified social credit code. The other side must be registered and verified on this platform, and an employer can give a mandate to an HR agency only.',
    },
    'wrong-dates': {
      title: 'The dates of the mandate are not right',
      mend: 'The end must not be before the beginning or before today, and the longest is two years.',
    },
    'wrong-mandate-state': { title: 'The state of this mandate does not allow that', mend: 'Reload the page to see its present state.' },
    'mandate-exists': {
      title: 'The two of you have a mandate in force or waiting already',
      mend: 'To change it, withdraw that one first.',
    },
  },
)

export const feedProblems = catalogue(
  {
    'not-an-agency': {
      status: 422,
      title: '这个单位不能作转载账号',
      mend: '转载账号须是已核验、服务类别为“经营性招聘服务”的人力资源机构（五部门通知：招聘服务类账号分类管理）。',
    },
  },
  {
    'not-an-agency': {
      title: 'This organisation cannot be a re-posting account',
      mend: 'A re-posting account must be a verified HR agency whose class of service is commercial recruitment (Notice on Regulating Recruitment Information on Online Platforms).',
    },
  },
)
