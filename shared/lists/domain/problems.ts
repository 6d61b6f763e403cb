import { catalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong with lists of people, beside the common problems. */
export const listProblems = catalogue(
  {
    'too-many-lists': { status: 409, title: '已有 50 份名单', mend: '请先删去不再需要的名单，再新建。' },
    'already-listed': { status: 409, title: '已经在这份名单上', mend: '要改备注，请到名单里改。' },
    'mandate-missing': {
      status: 409,
      title: '没有有效的委托',
      mend: '这份名单是受托建立的，委托（范围含代为查找人才）有效时才能查看和添加。',
    },
  },
  {
    'too-many-lists': { title: 'There are 50 lists already', mend: 'Delete a list you no longer need, then make a new one.' },
    'already-listed': { title: 'They are on this list already', mend: 'To change the note, go to the list.' },
    'mandate-missing': {
      title: 'There is no mandate in force',
      mend: 'This list was made under a mandate; it can be seen and added to while that mandate (including search) holds.',
    },
  },
)
