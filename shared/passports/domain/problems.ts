import { catalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong with a passport, beside the common problems. */
export const passportProblems = catalogue(
  {
    'not-enrolled': { status: 404, title: '您还没有登记', mend: '请先在“我的”页登记，再做技能护照。' },
    'too-many-passports': { status: 422, title: '有效的技能护照太多', mend: '请先作废不再用的，再做新的。' },
    'name-missing': { status: 422, title: '还没有留姓名', mend: '请先到“联系方式”留下姓名，或者不显示姓名。' },
  },
  {
    'not-enrolled': { title: 'You have not joined yet', mend: 'Please join on the page “My profile” first.' },
    'too-many-passports': { title: 'Too many passports hold', mend: 'Please revoke those you no longer use first.' },
    'name-missing': { title: 'There is no name yet', mend: 'Please leave your name under “Contact details” first, or do not show a name.' },
  },
)
