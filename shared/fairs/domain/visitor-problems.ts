import { catalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong for seekers, at the door and with the results of a fair, beside the common problems. */
export const visitorProblems = catalogue(
  {
    'not-enrolled': {
      status: 409,
      title: '您还没有登记技能档案',
      mend: '网上登记领取入场码要先在“我的”页建档；不登记也可以直接到现场入场。',
    },
    'registration-closed': { status: 409, title: '现在不能登记', mend: '请看招聘会页面上的时间和状态；没有登记也可以到现场入场。' },
    'fair-full': {
      status: 409,
      title: '登记名额已满',
      mend: '有人取消就会空出名额，可以过些时候再试；没有登记也可以到现场入场，以现场安排为准。',
    },
    'fair-cancelled': { status: 409, title: '这场招聘会已取消', mend: '请勿前往。原因见招聘会页面，也可以看看其他招聘会。' },
    'already-registered': { status: 409, title: '您已经登记过了', mend: '入场码在“我的招聘会”里。' },
    'already-entered': { status: 409, title: '已经入场，不能取消登记', mend: '登记记录会在会后按期限删除。' },
    'door-closed': { status: 409, title: '现在不能登记入场', mend: '请核对招聘会的时间。' },
    'unknown-ticket': { status: 422, title: '没有这个入场码', mend: '请核对是不是这一场的码；已取消登记或没有登记的，请按现场入场计入。' },
    'nothing-to-undo': { status: 409, title: '没有可以撤销的', mend: '只能撤销您自己在这里计入的现场入场。' },
    'not-over': { status: 409, title: '招聘会还没有开始或结束', mend: '请到时再填报。' },
    'not-attended': { status: 409, title: '本单位没有到场记录', mend: '只有签到入场的参展单位填报成效；确实到场的，请联系产业园补记。' },
    'unknown-post': { status: 422, title: '不是本单位在这一场的岗位', mend: '请只填带到这场招聘会的岗位。' },
    'date-wrong': { status: 422, title: '到岗日期不对', mend: '请填写招聘会当天到今天之间的日期。' },
    contradiction: { status: 422, title: '数字互相矛盾，还没有保存', mend: '请核对下列各项；确实如此的，勾选“已核对，就是这样”再提交。' },
    'results-in-doubt': {
      status: 422,
      title: '有缺报或矛盾之处，还没有公布',
      mend: '请核对下列各项；要按现有数字公布，勾选“已经核对”再提交。',
    },
    'nobody-to-ask': { status: 409, title: '没有需要提醒的单位', mend: '到场的单位都填报了，或者还没有单位登记到场。' },
    'asked-today': { status: 409, title: '今天已经提醒过', mend: '明天可以再提醒一次。' },
    'reason-needed': {
      status: 422,
      title: '请写明更正的原因',
      mend: '已报的数字改小了，或者更正已公布的结果，都要写明原因，原数会一并保留。',
    },
    'nothing-changed': { status: 422, title: '没有任何变化', mend: '数字与已有的相同，不必再提交。' },
    archived: { status: 409, title: '这场招聘会已经归档', mend: '归档之后数字不再变动；确需更正请联系产业园。' },
  },
  {
    'not-enrolled': {
      title: 'You have not registered a profile yet',
      mend: 'To register online for a ticket, set up your profile on “My profile” first; or simply come to the fair without registering.',
    },
    'registration-closed': {
      title: 'You cannot register now',
      mend: 'See the time and state on the fair’s page; you can also come without registering.',
    },
    'fair-full': {
      title: 'All places are taken',
      mend: 'A place becomes free when somebody cancels, so you may try again later; you can also come without registering and ask at the door.',
    },
    'fair-cancelled': {
      title: 'This fair is cancelled',
      mend: 'Please do not go there. The reason is on its page; other fairs may suit you.',
    },
    'already-registered': { title: 'You have registered already', mend: 'Your ticket is under “My job fairs”.' },
    'already-entered': {
      title: 'You have come in, so the registration cannot be cancelled',
      mend: 'It will be erased some time after the fair.',
    },
    'door-closed': { title: 'Nobody can be checked in now', mend: 'Please check the time of the fair.' },
    'unknown-ticket': {
      title: 'There is no such ticket',
      mend: 'Please check that it is for this fair; count those who cancelled or never registered as walk-ins.',
    },
    'nothing-to-undo': { title: 'There is nothing to take back', mend: 'You can only take back walk-ins that you counted here yourself.' },
    'not-over': { title: 'The fair has not begun or is not over', mend: 'Please report when it is time.' },
    'not-attended': {
      title: 'Your organisation was not recorded as present',
      mend: 'Only exhibitors that checked in report; if you were there, ask the park to record it.',
    },
    'unknown-post': {
      title: 'This is not a post that you brought to this fair',
      mend: 'Please report only the posts that you brought to it.',
    },
    'date-wrong': { title: 'A day on which people began to work is wrong', mend: 'Give a day between the fair and today.' },
    contradiction: {
      title: 'The figures contradict each other; nothing was saved',
      mend: 'Please check the entries below; if it really is so, tick “Checked, it is so” and submit again.',
    },
    'results-in-doubt': {
      title: 'Some figures are missing or do not fit; nothing was published',
      mend: 'Please check the entries below; to publish the figures as they are, tick that you have checked them and submit again.',
    },
    'nobody-to-ask': { title: 'There is nobody to remind', mend: 'Every exhibitor that was there has reported, or none was checked in.' },
    'asked-today': { title: 'They have been reminded today', mend: 'You can remind them again tomorrow.' },
    'reason-needed': {
      title: 'Please give the reason for the correction',
      mend: 'Figures that go down, and results that were published already, are corrected with a reason; the earlier figures are kept.',
    },
    'nothing-changed': { title: 'Nothing has changed', mend: 'The figures are the same as before; there is nothing to submit.' },
    archived: {
      title: 'This fair has been archived',
      mend: 'Its figures do not change any more; if a correction is really needed, get in touch with the park.',
    },
  },
)
