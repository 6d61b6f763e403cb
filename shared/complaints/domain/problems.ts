import { catalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong with a complaint, beside the common problems. */
export const complaintProblems = catalogue(
  {
    'complaint-exists': { status: 409, title: '同样的内容已经反映过', mend: '已经有人用同样的话反映过这件事，正在处理，不必重复。' },
    'complaints-enough': {
      status: 409,
      title: '这件事已有很多人反映',
      mend: '工作人员正在处理，暂时不再收同一件事。处理之后如还有问题，可以再反映。',
    },
    'complaints-a-day': { status: 409, title: '今天反映得太多', mend: '每人每天可反映的件数有上限，请明天再来；急事请按页脚的电话联系。' },
    'complaint-state': { status: 409, title: '现在不能进行这一步', mend: '它可能已有答复、已撤回，或补充、申诉已用过。请刷新页面。' },
    'not-in-hand': { status: 409, title: '这一件不在您手里', mend: '请从队列重新领取；也可能别人已经答复。' },
    'consequence-impossible': {
      status: 409,
      title: '这个处理结果现在做不到',
      mend: '岗位可能已经下架，单位可能已被暂停或没有登记。请打开看过之后另选结果。',
    },
    'reason-tells-too-much': {
      status: 422,
      title: '理由里有不该让对方看到的内容',
      mend: '理由双方都能看到：请删去联系方式，不要引用举报人的原话，用自己的话说明查到了什么。',
    },
  },
  {
    'complaint-exists': {
      title: 'The same has been reported already',
      mend: 'Somebody has reported this in the same words and it is being dealt with; there is no need to repeat it.',
    },
    'complaints-enough': {
      title: 'Many people have reported this already',
      mend: 'It is being dealt with, and no more reports of the same are taken for now. You can report what is still wrong afterwards.',
    },
    'complaints-a-day': {
      title: 'You have reported a lot today',
      mend: 'The number of reports a day is limited; please come back tomorrow, or call the number at the foot of the page if it is urgent.',
    },
    'complaint-state': {
      title: 'This cannot be done now',
      mend: 'It may have been answered or withdrawn, or you have added to it or appealed already. Please load the page again.',
    },
    'not-in-hand': {
      title: 'You do not have this one in hand',
      mend: 'Please take it from the queue again; somebody else may have answered it.',
    },
    'consequence-impossible': {
      title: 'This outcome is not possible now',
      mend: 'The vacancy may be down already, or the organisation suspended or unknown here. Please look again and choose another outcome.',
    },
    'reason-tells-too-much': {
      title: 'The reason holds what the other side should not see',
      mend: 'Both sides read it: please leave out contact details and the reporter’s own words, and say in your own words what was found out.',
    },
  },
)
