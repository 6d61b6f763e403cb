import { catalogue } from '#shared/platform/http/problem.ts'

/** What can go wrong with fairs beside the common failures. The details name the article of the law. */
export const fairProblems = catalogue(
  {
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
  },
  {
    'wrong-state': { title: 'The fair’s present state does not allow this', mend: 'Open the fair’s page to see what can be done now.' },
    'already-begun': {
      title: 'The fair has begun or is over',
      mend: 'Nothing can be changed after the start; you can copy it as a new fair.',
    },
    'history-full': {
      title: 'This fair has been changed as often as it can be',
      mend: 'It can still be cancelled; for anything else, copy it as a new fair.',
    },
    'not-ready': { title: 'The fair cannot be announced yet', mend: 'Complete the entries below, then announce it.' },
    'permit-not-needed': {
      title: 'No safety permit is needed',
      mend: 'Fewer people are expected than need one; announce the fair directly.',
    },
    'application-late': {
      title: 'The application for the permit is too late',
      mend: 'Put the fair off to at least 20 days after the application.',
    },
    'date-wrong': { title: 'A date is wrong', mend: 'Give the date that stands on the document.' },
    'nothing-changed': {
      title: 'Nothing has changed',
      mend: 'Give a time, a place or a number of people that differs from the present one.',
    },
    'time-wrong': { title: 'The new time is wrong', mend: 'Change the entries listed below.' },
    'permit-needed': { title: 'A new safety permit is needed first', mend: 'Record the new permit, then make the change.' },
    'approval-needed': { title: 'The police have to consent first', mend: 'Record who consented to the change, and when.' },
    'police-notice-needed': { title: 'The police have to be told in writing first', mend: 'Record whom you told, and when.' },
    'move-instead': { title: 'Time, place and scale cannot be edited directly', mend: 'Use “Change time or place” and give the reason.' },
    incomplete: { title: 'What has been announced must stay complete', mend: 'Fill in the entries below.' },
    'unknown-agency': {
      title: 'There is no such agency',
      mend: 'Give the full name or the unified social credit code of a verified HR agency; one without an account goes under “Other organisers”.',
    },
  },
)
