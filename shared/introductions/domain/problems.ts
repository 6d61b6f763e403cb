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
    'introduction-state': {
      status: 409,
      title: '现在不能进行这一步',
      mend: '对方可能已经回应、撤回，或期限已过。请刷新页面，按页面上列出的步骤操作。',
    },
    'asked-before': {
      status: 409,
      title: '不久前已经问过，请过些日子再说',
      mend: '对方没有同意或没有回应。在间隔的天数之内，同一单位、同一岗位不再重复联系同一个人。',
    },
    'daily-people': {
      status: 409,
      title: '今天联系的人数已满',
      mend: '为免打扰，机构每天联系的人数有上限（见“匹配规则”）。请明天再联系，或先跟进已发出的引荐。',
    },
    'other-suspended': {
      status: 409,
      title: '对方单位已被暂停服务',
      mend: '暂停期间不能继续这份引荐，您的联系方式也不会提供给它。您可以结束这份引荐，或等它恢复服务。',
    },
    'consent-text-changed': {
      status: 409,
      title: '告知文字与您看到的不同',
      mend: '接收方的名称、联系方式或文字已更新，没有记下这次同意。请看过新的文字，再决定是否同意。',
    },
    'contact-not-agreed': {
      status: 409,
      title: '现在不能查看联系方式',
      mend: '对方还没有同意提供、已经收回，或这份引荐已经结束。',
    },
    'contact-missing': { status: 409, title: '对方还没有填写联系方式', mend: '请过几天再看，或等对方在本站的消息。' },
    'date-too-far': {
      status: 422,
      title: '日期不合适',
      mend: '请检查日期：面试在今后一年之内，到岗和结束的日子不早于开始的日子，不晚于今后半年。',
    },
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
    'introduction-state': {
      title: 'This step cannot be taken now',
      mend: 'The other side may have answered or withdrawn, or its last day has passed. Load the page again and go by the steps listed there.',
    },
    'asked-before': {
      title: 'They were asked not long ago; please wait',
      mend: 'They declined or did not answer. For some days the same organisation, and anybody for the same vacancy, does not ask the same person again.',
    },
    'daily-people': {
      title: 'You have contacted as many people as a day allows',
      mend: 'The number of people an agency contacts a day is limited (see “How matching works”). Go on tomorrow, or follow up what you have sent.',
    },
    'other-suspended': {
      title: 'The organisation has been suspended',
      mend: 'Meanwhile this introduction cannot go on, and your contact details are not given to it. You can end it, or wait until the organisation is back.',
    },
    'consent-text-changed': {
      title: 'The notice is not the one you saw',
      mend: 'The recipient’s name, its contact or the text has changed, so this consent was not recorded. Please read the new text and decide again.',
    },
    'contact-not-agreed': {
      title: 'The contact details cannot be seen now',
      mend: 'The person has not agreed yet, has taken the consent back, or the introduction has ended.',
    },
    'contact-missing': {
      title: 'The person has not filled in contact details',
      mend: 'Please look again in a few days, or wait for a message on this site.',
    },
    'date-too-far': {
      title: 'The date does not fit',
      mend: 'An interview lies within the next year; a first or last day not before the beginning and not later than half a year from now.',
    },
  },
)
