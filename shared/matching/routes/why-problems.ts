import { catalogue } from '#shared/platform/http/problem.ts'
import { vacancyMatchProblems } from './problems.ts'

/** What may go wrong when somebody asks why a vacancy is not among those for them. */
export const vacancyWhyProblems = {
  'not-enrolled': vacancyMatchProblems['not-enrolled'],
  ...catalogue(
    { 'vacancy-ended': { status: 409, title: '这个岗位已不再招聘', mend: '已结束的岗位不会推荐给任何人；可以看现在招聘的岗位。' } },
    {
      'vacancy-ended': {
        title: 'This vacancy is no longer open',
        mend: 'A vacancy that has ended is suggested to nobody; please look at those that are open.',
      },
    },
  ),
} as const
