import { catalogue } from '#shared/platform/http/problem.ts'
import { searchProblems } from '../search-problems.ts'

export const talentMatchProblems = {
  ...searchProblems,
  ...catalogue(
    {
      'vacancy-not-open': { status: 409, title: '这个岗位现在不在招聘中', mend: '岗位发布后、到期前才能查看合适的人选。' },
      'mandate-missing': { status: 409, title: '没有有效的委托', mend: '请先取得用人单位的委托（范围含代为查找人才），或等对方确认。' },
    },
    {
      'vacancy-not-open': {
        title: 'This vacancy is not open at the moment',
        mend: 'People who fit can be seen after it is published and until it runs out.',
      },
      'mandate-missing': {
        title: 'There is no mandate in force',
        mend: 'Please get the employer’s mandate first (it must include searching for people), or wait until it is confirmed.',
      },
    },
  ),
}

export const talentSearchProblems = {
  ...searchProblems,
  ...catalogue(
    {
      'purpose-missing': {
        status: 422,
        title: '请先说明查找目的',
        mend: '请选择用人单位的委托，或写明为什么查找，例如“为某单位储备焊工”。',
      },
    },
    {
      'purpose-missing': {
        title: 'Please state the purpose of the search first',
        mend: 'Choose the mandate of an employer, or write why you search, such as “welders for a client’s pool”.',
      },
    },
  ),
  'mandate-missing': talentMatchProblems['mandate-missing'],
}

export const vacancyMatchProblems = {
  ...searchProblems,
  ...catalogue(
    { 'not-enrolled': { status: 409, title: '您还没有登记技能档案', mend: '请先在“我的”页登记，再查看合适的岗位。' } },
    {
      'not-enrolled': {
        title: 'You have no profile yet',
        mend: 'Please join on the page “My profile” first, then look at the vacancies that fit.',
      },
    },
  ),
}
