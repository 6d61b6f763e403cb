import { catalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong with a search or a match, beside the common problems. */
export const searchProblems = catalogue(
  { 'search-unavailable': { status: 503, title: '检索暂时不可用', mend: '请过几秒重试；其他功能不受影响。' } },
  {
    'search-unavailable': {
      title: 'The search is not available right now',
      mend: 'Please try again in a few seconds; everything else works as before.',
    },
  },
)
