import { bilingual } from '#shared/kernel/language.ts'

/** What is written into an association's own table beside its rows. */
export const markTexts = bilingual(
  { title: '错误说明', before: '这个手机号在本协会以前的名单里，不再邀请。' },
  { title: 'What is wrong', before: 'This number was on an earlier list of the association and is not invited again.' },
)
