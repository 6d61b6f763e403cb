import { catalogue } from '#shared/platform/http/problem.ts'

/** What can go wrong with booths beside the common failures. */
export const boothProblems = catalogue(
  {
    'booking-not-open': { status: 409, title: '现在不能预订展位', mend: '请在公布的预订时间内再来，时间写在招聘会页面上。' },
    'booth-taken': { status: 409, title: '展位已被占用', mend: '请换一个空位；您选的岗位还在。' },
    'waiting-first': { status: 409, title: '有单位在候补，空出的展位按顺序给它们', mend: '请加入候补，轮到时会通知您。' },
    'booths-left': { status: 409, title: '还有空展位，不用候补', mend: '请直接选一个空位。' },
    'already-booked': { status: 409, title: '本单位在这一场已经有展位或候补', mend: '一个单位一场一个展位；要换展位请联系主办产业园。' },
    'not-booked': { status: 409, title: '现在的状态不能这样做', mend: '请打开页面查看现在可以做什么。' },
    barred: { status: 409, title: '本单位暂时不能预订', mend: '请在招聘会页面提交书面说明，由主办产业园解除。' },
    'too-often': { status: 409, title: '本单位预订的场次已到上限', mend: '请预订其他月份的场次，或先取消一场。' },
    'deadline-passed': { status: 409, title: '已经过了截止时间', mend: '请联系主办产业园。' },
    'materials-missing': { status: 422, title: '参会材料不齐', mend: '请按下列各项补齐。' },
    'posts-wrong': { status: 422, title: '所选岗位不能带到现场', mend: '请按下列各项修改。' },
    'zone-wrong': { status: 422, title: '这个展位在专区里', mend: '请选带该专区工种的岗位，或换一个展位。' },
    'attendees-needed': { status: 422, title: '须同时填写参会人员', mend: '二次确认的时间已过，接受展位时请一并填写参会人员姓名。' },
    'attendees-too-many': { status: 422, title: '参会人员太多', mend: '请减少人数。' },
    'plan-wrong': { status: 422, title: '展位安排有误', mend: '请按下列各项修改。' },
    'booth-in-use': { status: 409, title: '展位正在使用', mend: '请先给使用它的单位换展位，或收回。' },
    'no-such-booth': { status: 422, title: '没有这个展位', mend: '请按平面图填写展位号。' },
    'no-such-exhibitor': { status: 404, title: '这家单位不在这一场里', mend: '请从参会单位名单里打开。' },
    'unknown-organisation': { status: 422, title: '没有这家单位', mend: '请写已登记的用人单位或人力资源机构的全称或统一社会信用代码。' },
    'arrived-late': { status: 409, title: '已过签到截止，展位按规定作废', mend: '可以登记为未到场，或勾选“仍准入场”。' },
    'too-early': { status: 409, title: '还没有到时候', mend: '签到开始之后再登记。' },
    'no-miss': { status: 409, title: '没有可以解除的记录', mend: '请打开参会单位页面核对。' },
  },
  {
    'booking-not-open': {
      title: 'Booths cannot be booked at present',
      mend: 'Come back within the booking dates shown on the fair’s page.',
    },
    'booth-taken': { title: 'The booth is taken', mend: 'Choose another free booth; the vacancies you chose are still there.' },
    'waiting-first': {
      title: 'Others are waiting: booths that become free go to them in turn',
      mend: 'Join the waiting list; you are told when it is your turn.',
    },
    'booths-left': { title: 'There are free booths, so nobody needs to wait', mend: 'Just choose a free booth.' },
    'already-booked': {
      title: 'Your organisation has a booth at this fair already, or waits for one',
      mend: 'One booth an organisation a session; ask the park if you need another place.',
    },
    'not-booked': { title: 'The present state does not allow this', mend: 'Open the page to see what can be done now.' },
    barred: {
      title: 'Your organisation cannot book for now',
      mend: 'Hand in a written explanation on the fair’s page; the park can then lift this.',
    },
    'too-often': { title: 'Your organisation has booked as many sessions as it may', mend: 'Book in another month, or cancel one first.' },
    'deadline-passed': { title: 'The deadline has passed', mend: 'Please get in touch with the park that holds the fair.' },
    'materials-missing': { title: 'Papers are missing', mend: 'Complete the entries below.' },
    'posts-wrong': { title: 'These vacancies cannot be brought to the fair', mend: 'Change the entries below.' },
    'zone-wrong': {
      title: 'This booth lies in a zone for certain trades',
      mend: 'Bring a vacancy of those trades, or choose another booth.',
    },
    'attendees-needed': {
      title: 'Those who come have to be named at once',
      mend: 'The day for the second confirmation has passed: name them when you accept the booth.',
    },
    'attendees-too-many': { title: 'Too many people', mend: 'Name fewer.' },
    'plan-wrong': { title: 'Something in the plan of booths is wrong', mend: 'Change the entries below.' },
    'booth-in-use': { title: 'The booth is in use', mend: 'Move the exhibitor that has it first, or take the booth back.' },
    'no-such-booth': { title: 'There is no such booth', mend: 'Give a number that stands in the plan.' },
    'no-such-exhibitor': { title: 'This organisation is not at this fair', mend: 'Open it from the list of exhibitors.' },
    'unknown-organisation': {
      title: 'There is no such organisation',
      mend: 'Give the full name or the unified social credit code of a registered employer or HR agency.',
    },
    'arrived-late': {
      title: 'Check-in has closed, and the booth is forfeited',
      mend: 'Record that it did not come, or tick “let it in all the same”.',
    },
    'too-early': { title: 'It is too early', mend: 'Record it once check-in has opened.' },
    'no-miss': { title: 'There is nothing to lift', mend: 'Check the exhibitor on its page.' },
  },
)
