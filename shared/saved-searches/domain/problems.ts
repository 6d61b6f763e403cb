import { catalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong with saved searches, beside the common problems. */
export const savedSearchProblems = catalogue(
  {
    'too-many-searches': { status: 409, title: '已存满 20 个查找', mend: '请先删去不再需要的，再保存新的。' },
    'search-not-saved': { status: 422, title: '这次查找不能保存', mend: '请回到查找页重新查找，再点“保存这次查找”。' },
  },
  {
    'too-many-searches': { title: 'There are 20 saved searches already', mend: 'Delete one you no longer need, then save this one.' },
    'search-not-saved': {
      title: 'This search cannot be saved',
      mend: 'Go back to the search page, search again, and then choose “Save this search”.',
    },
  },
)
