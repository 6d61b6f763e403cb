import { catalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong with a person's own entry, beside the common problems. */
export const talentProblems = catalogue(
  {
    'not-enrolled': { status: 404, title: '您还没有登记', mend: '请先在“我的”页登记，再进行这一步。' },
    'already-enrolled': { status: 409, title: '您已经在信息库里了', mend: '每人只有一份档案，请直接修改已有的档案。' },
    'consent-text-changed': {
      status: 409,
      title: '告知文字已经更新',
      mend: '您看到的是旧的文字，没有记下这次同意。请看过下面的新文字，再决定是否同意。',
    },
    'unknown-organisation': { status: 422, title: '还不清楚是哪家单位', mend: '请填写营业执照上的全称或统一社会信用代码。' },
    'too-many-exclusions': { status: 422, title: '隐藏名单已满', mend: '最多隐藏 200 家单位，请先移出不再需要的。' },
  },
  {
    'not-enrolled': { title: 'You have not joined yet', mend: 'Please join on the page “My profile” first.' },
    'already-enrolled': { title: 'You are in the registry already', mend: 'Each person has one profile; please change the one you have.' },
    'consent-text-changed': {
      title: 'The text of the notice has changed',
      mend: 'You saw the old text, so this consent was not recorded. Please read the new text below and decide again.',
    },
    'unknown-organisation': {
      title: 'It is not clear which organisation is meant',
      mend: 'Please give its full name as on the business licence, or its unified social credit code.',
    },
    'too-many-exclusions': {
      title: 'Your list of hidden organisations is full',
      mend: 'You can hide from 200 organisations at most; please remove some that you no longer need.',
    },
  },
)
