import type { ProblemCatalogue } from '#shared/platform/http/problem.ts'

/** What can go wrong with fairs beside the common failures. The details name the article of the law. */
export const fairProblems = {
  'wrong-state': { status: 409, title: '招聘会现在的状态不允许这样做', mend: '请打开招聘会页面查看现在可以做什么。' },
  'already-begun': { status: 409, title: '招聘会已经开始或结束', mend: '开始之后不能再变更；可以复制为新的一场。' },
  'history-full': { status: 409, title: '这场招聘会改动次数已到上限', mend: '还可以取消它；其他改动请复制为新的一场。' },
  'not-ready': { status: 422, title: '还不能公布', mend: '请按下列各项补齐，再公布。' },
  'permit-not-needed': { status: 422, title: '不需要安全许可', mend: '预计人数不到规定数，直接公布即可。' },
  'application-late': { status: 422, title: '许可申请已经晚了', mend: '请把招聘会推迟到申请日的 20 天以后。' },
  'date-wrong': { status: 422, title: '日期不对', mend: '请按文件上的日期填写。' },
  'nothing-changed': { status: 422, title: '没有任何变化', mend: '请填写与现在不同的时间、地点或人数。' },
  'time-wrong': { status: 422, title: '新的时间不对', mend: '请按下列各项修改。' },
  'permit-needed': { status: 422, title: '须先重新取得安全许可', mend: '请登记新的许可后再变更。' },
  'approval-needed': { status: 422, title: '须先经公安机关同意', mend: '请登记同意变更的机关和日期。' },
  'police-notice-needed': { status: 422, title: '须先书面告知公安机关', mend: '请登记告知的机关和日期。' },
  'move-instead': { status: 422, title: '时间、地点和规模不能直接改', mend: '请用“改期或改址”变更，并写明原因。' },
  incomplete: { status: 422, title: '已公布的信息不能缺项', mend: '请把下列各项填好。' },
  'unknown-agency': {
    status: 422,
    title: '没有这家机构',
    mend: '请写已通过核验的人力资源机构的全称或统一社会信用代码；没有账号的写在“其他承办单位”里。',
  },
} as const satisfies ProblemCatalogue
