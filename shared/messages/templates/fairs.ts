import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { type InBoth, template } from './template.ts'

type Fair = { readonly title: string; readonly when: InBoth }
/** Who reads of a change: agencies that run the fair, exhibitors that booked or wait, seekers that registered. */
type ToldOfChange = Fair & { readonly reader: 'agency' | 'exhibitor' | 'visitor' }
type Booth = Fair & { readonly booth: string }

const fair = {
  title: '冬季焊工专场招聘会',
  when: {
    zh: '2026年12月5日（周六）09:00–12:00，西湖区 示例会堂（示例路 1 号）',
    en: 'Saturday 5 December 2026, 09:00–12:00, 示例会堂, 示例路 1 号, Xihu District',
  },
} as const
const booth = { ...fair, booth: 'A12' } as const

const closing = bilingual(
  {
    moved: {
      agency: '由贵单位承办；贵单位自己订了展位的，预订继续有效。',
      exhibitor: '贵单位的展位预订继续有效；不能参加的请到“招聘会展位”里取消，让给候补单位。',
      visitor: '您的登记继续有效；不能参加的请到“我的招聘会”里取消。',
    },
    cancelled: {
      agency: '由贵单位承办；贵单位自己订了展位的，预订随之取消，不计爽约。',
      exhibitor: '贵单位的展位预订随之取消，不计爽约。',
      visitor: '您的登记随之取消，请勿前往。可以在本站看看其他招聘会。',
    },
    edited: { agency: '', exhibitor: '请按新的要求准备。', visitor: '' },
  },
  {
    moved: {
      agency: 'Your organisation runs it; a booth of your own stays booked.',
      exhibitor:
        'Your booth stays booked; if you cannot come, cancel it under “Fairs and booths” so that the next organisation can have it.',
      visitor: 'Your registration stays valid; if you cannot come, cancel it under “My fairs”.',
    },
    cancelled: {
      agency: 'Your organisation was to run it; a booth of your own is cancelled with it and does not count as a no-show.',
      exhibitor: 'Your booth is cancelled with it and does not count as a no-show.',
      visitor: 'Your registration is cancelled with it: please do not go there. There are other fairs on this site.',
    },
    edited: { agency: '', exhibitor: 'Please prepare as it is asked for now.', visitor: '' },
  },
)

/** What people are told of fairs and their booths. */
export const fairTemplates = {
  'fair-announced': template<Fair & { readonly park: string }>({
    reach: 'mail',
    example: { ...fair, park: '示例产业园' },
    zh: ({ title, when, park }) => ({
      subject: `招聘会已公布：${title}`,
      text: `${park}公布了由贵单位承办的“${title}”，${when}。\n当天的入场登记请到“招聘会展位”里打开，用手机就能检票。`,
    }),
    en: ({ title, when, park }) => ({
      subject: `Fair announced: ${title}`,
      text: `${park} has announced “${title}”, run by your organisation: ${when}.\nOn the day, open the door list under “Fairs and booths”; a phone is enough to check tickets.`,
    }),
  }),
  'fair-cancelled': template<ToldOfChange & { readonly reason?: string | undefined }>({
    reach: 'phone',
    example: { ...fair, reader: 'visitor', reason: '场馆检修' },
    zh: ({ title, when, reader, reason }) => ({
      subject: `招聘会已取消：${title}`,
      text: lines(`原定${when}的“${title}”已取消。${reason === undefined ? '' : `原因：${reason}`}`, closing.cancelled[reader]),
    }),
    en: ({ title, when, reader, reason }) => ({
      subject: `Fair cancelled: ${title}`,
      text: lines(
        `“${title}”, planned for ${when}, has been cancelled.${reason === undefined ? '' : ` Reason: ${reason}`}`,
        closing.cancelled[reader],
      ),
    }),
  }),
  'fair-edited': template<ToldOfChange & { readonly details: InBoth }>({
    reach: 'mail',
    example: { ...fair, reader: 'exhibitor', details: { zh: '参会材料', en: 'Papers to bring' } },
    zh: ({ title, when, reader, details }) => ({
      subject: `招聘会有更新：${title}`,
      text: lines(`“${title}”（${when}）更新了${details}。`, closing.edited[reader]),
    }),
    en: ({ title, when, reader, details }) => ({
      subject: `Fair changed: ${title}`,
      text: lines(`“${title}” (${when}) has changed: ${details}.`, closing.edited[reader]),
    }),
  }),
  'fair-moved': template<
    ToldOfChange & {
      readonly now: InBoth
      readonly reason?: string | undefined
      readonly peopleBefore?: number | undefined
      readonly peopleNow?: number | undefined
    }
  >({
    reach: 'phone',
    example: {
      ...fair,
      reader: 'visitor',
      now: {
        zh: '2026年12月12日（周六）09:00–12:00，西湖区 示例会堂（示例路 1 号）',
        en: 'Saturday 12 December 2026, 09:00–12:00, 示例会堂, 示例路 1 号, Xihu District',
      },
      reason: '场馆检修',
      peopleBefore: 600,
      peopleNow: 800,
    },
    zh: ({ title, when, now, reader, reason, peopleBefore, peopleNow }) => ({
      subject: `招聘会有变：${title}`,
      text: lines(
        `“${title}”原定${when}；现为${now}。${peopleNow === undefined ? '' : `预计人数由 ${peopleBefore} 人改为 ${peopleNow} 人。`}${reason === undefined ? '' : `原因：${reason}`}`,
        closing.moved[reader],
      ),
    }),
    en: ({ title, when, now, reader, reason, peopleBefore, peopleNow }) => ({
      subject: `Fair moved: ${title}`,
      text: lines(
        `“${title}” was planned for ${when}; it is now ${now}.${peopleNow === undefined ? '' : ` Expected number of people: ${peopleNow} instead of ${peopleBefore}.`}${reason === undefined ? '' : ` Reason: ${reason}`}`,
        closing.moved[reader],
      ),
    }),
  }),
  'fair-tomorrow': template<Fair & { readonly code: string; readonly bring?: string | undefined }>({
    reach: 'phone',
    example: { ...fair, code: 'K3M8 P2X7', bring: '身份证、证书原件' },
    zh: ({ title, when, code, bring }) => ({
      subject: `明天的招聘会：${title}`,
      text: lines(
        `您登记的“${title}”在${when}。入场码：${code}。`,
        bring === undefined ? '' : `请带：${bring}。`,
        '不能来的话，请在“我的招聘会”里取消登记，把名额让给别人。',
      ),
    }),
    en: ({ title, when, code, bring }) => ({
      subject: `Tomorrow’s fair: ${title}`,
      text: lines(
        `“${title}”, for which you registered, is on ${when}. Your code at the door: ${code}.`,
        bring === undefined ? '' : `Please bring: ${bring}.`,
        'If you cannot come, cancel your registration under “My fairs” and leave your place to somebody else.',
      ),
    }),
  }),
  'fair-outcome-wanted': template<{ readonly title: string }>({
    reach: 'mail',
    example: { title: fair.title },
    zh: ({ title }) => ({
      subject: `请填报招聘成效：${title}`,
      text: `贵单位参加的“${title}”已经结束。请按岗位填报接待、意向和现场签约的人数，产业园汇总后公布；之后到岗的可以陆续补报。`,
    }),
    en: ({ title }) => ({
      subject: `Please report your outcome: ${title}`,
      text: `“${title}”, where your organisation had a booth, is over. Please report for each vacancy how many people you met, who were interested and who signed; the park publishes the sums. Those who start work later can be added as they come.`,
    }),
  }),
  'fair-report-overdue': template<{ readonly title: string; readonly dueOn: string }>({
    reach: 'mail',
    example: { title: fair.title, dueOn: '2026-12-12' },
    zh: ({ title, dueOn }) => ({
      subject: `招聘会结果逾期未公布：${title}`,
      text: `“${title}”的结果应在 ${dueOn} 以前公布，现在还没有。请核对进场人数和参展单位的填报情况后公布；缺报的会如实注明。`,
    }),
    en: ({ title, dueOn }) => ({
      subject: `The fair’s results are overdue: ${title}`,
      text: `The results of “${title}” should have been published by ${dayText(dueOn)} and have not been. Please check the attendance and what exhibitors reported, then publish; missing reports are named as such.`,
    }),
  }),
  'booth-booked': template<Booth & { readonly confirmUntil: string; readonly cancelUntil: string }>({
    reach: 'mail',
    example: { ...booth, confirmUntil: '2026-12-02 17:00', cancelUntil: '2026-12-03 17:00' },
    zh: ({ title, when, booth: number, confirmUntil, cancelUntil }) => ({
      subject: `已预订展位 ${number}：${title}`,
      text: `${when}。请在 ${confirmUntil} 前填写参会人员姓名（二次确认），逾期展位给候补单位；${cancelUntil} 前可以取消，之后取消会留下记录。`,
    }),
    en: ({ title, when, booth: number, confirmUntil, cancelUntil }) => ({
      subject: `Booth ${number} booked: ${title}`,
      text: `${when}. Please name who will come (second confirmation) before ${confirmUntil}, or the booth goes to the next on the waiting list; you can cancel before ${cancelUntil}, after that a cancellation is recorded.`,
    }),
  }),
  'booth-offered': template<Booth & { readonly until: string }>({
    reach: 'mail',
    example: { ...booth, until: '2026-12-01 17:00' },
    zh: ({ title, when, booth: number, until }) => ({
      subject: `为贵单位保留了展位 ${number}：${title}`,
      text: `${when}。请在 ${until} 前接受，逾期给下一家。`,
    }),
    en: ({ title, when, booth: number, until }) => ({
      subject: `Booth ${number} is kept for you: ${title}`,
      text: `${when}. Please accept it before ${until}, or it is offered to the next.`,
    }),
  }),
  'booth-confirm': template<Booth & { readonly until: string }>({
    reach: 'mail',
    example: { ...booth, until: '2026-12-02 17:00' },
    zh: ({ title, when, booth: number, until }) => ({
      subject: `请确认参会人员：${title}`,
      text: `${when}，展位 ${number}。${until} 前还没有填写参会人员姓名的，展位给候补单位。`,
    }),
    en: ({ title, when, booth: number, until }) => ({
      subject: `Please confirm who will come: ${title}`,
      text: `${when}, booth ${number}. If nobody is named before ${until}, the booth goes to the next on the waiting list.`,
    }),
  }),
  'booth-lapsed': template<Booth & { readonly why: 'unconfirmed' | 'unaccepted' }>({
    reach: 'mail',
    example: { ...booth, why: 'unconfirmed' },
    zh: ({ title, when, booth: number, why }) => ({
      subject: `展位 ${number} 已收回：${title}`,
      text:
        why === 'unconfirmed'
          ? `没有在截止前填写参会人员姓名，展位已给候补单位。${when}。`
          : `没有在截止前接受为贵单位保留的展位，已给下一家。${when}。`,
    }),
    en: ({ title, when, booth: number, why }) => ({
      subject: `Booth ${number} has been taken back: ${title}`,
      text:
        why === 'unconfirmed'
          ? `Nobody was named before the deadline, so the booth went to the waiting list. ${when}.`
          : `The booth that was kept for you was not accepted in time and has been offered to the next. ${when}.`,
    }),
  }),
  'booth-released': template<Booth & { readonly reason: string }>({
    reach: 'mail',
    example: { ...booth, reason: '材料与实际不符' },
    zh: ({ title, when, booth: number, reason }) => ({
      subject: `主办方收回了展位 ${number}：${title}`,
      text: `${when}。理由：${reason}`,
    }),
    en: ({ title, when, booth: number, reason }) => ({
      subject: `The organiser took back booth ${number}: ${title}`,
      text: `${when}. Reason: ${reason}`,
    }),
  }),
  'booth-moved': template<Booth & { readonly from: string; readonly reason: string }>({
    reach: 'mail',
    example: { ...booth, from: 'A10', reason: '消防通道调整' },
    zh: ({ title, when, booth: number, from, reason }) => ({
      subject: `展位由 ${from} 换到 ${number}：${title}`,
      text: `${when}。理由：${reason}`,
    }),
    en: ({ title, when, booth: number, from, reason }) => ({
      subject: `Your booth moved from ${from} to ${number}: ${title}`,
      text: `${when}. Reason: ${reason}`,
    }),
  }),
  'booth-no-show': template<Booth & { readonly consequence?: InBoth | undefined }>({
    reach: 'mail',
    example: {
      ...booth,
      consequence: { zh: '示例产业园的下一场不能预订', en: 'Your organisation cannot book the next fair of 示例产业园' },
    },
    zh: ({ title, when, booth: number, consequence }) => ({
      subject: `没有按约参会：${title}`,
      text: `${when}，展位 ${number} 没有等到贵单位。${consequence === undefined ? '' : `${consequence}。`}有正当理由的，请在招聘会页面提交书面说明。`,
    }),
    en: ({ title, when, booth: number, consequence }) => ({
      subject: `You did not come as booked: ${title}`,
      text: `${when}: nobody came to booth ${number}. ${consequence === undefined ? '' : `${consequence}. `}If you had good reason, please hand in a written explanation on the fair’s page.`,
    }),
  }),
  'booth-lifted': template<{ readonly title: string; readonly park: string; readonly day: string; readonly reason: string }>({
    reach: 'mail',
    example: { title: fair.title, park: '示例产业园', day: '2026-12-05', reason: '当天道路封闭' },
    zh: ({ title, park, day, reason }) => ({
      subject: `已解除未按约参会的记录：${title}`,
      text: `${park}已解除${day}这一场的记录，不再影响预订。理由：${reason}`,
    }),
    en: ({ title, park, day, reason }) => ({
      subject: `The record of not coming has been lifted: ${title}`,
      text: `${park} has lifted the record of the fair on ${dayText(day)}; it no longer affects your bookings. Reason: ${reason}`,
    }),
  }),
  'booth-explained': template<{ readonly title: string; readonly organisation: string }>({
    reach: 'site',
    example: { title: fair.title, organisation: '示例焊接设备厂' },
    zh: ({ title, organisation }) => ({
      subject: `${organisation}提交了书面说明：${title}`,
      text: '请在参会单位页面查看，决定是否解除。',
    }),
    en: ({ title, organisation }) => ({
      subject: `${organisation} handed in a written explanation: ${title}`,
      text: 'Please read it on the exhibitor’s page and decide whether to lift the record.',
    }),
  }),
} as const

function lines(...all: readonly string[]): string {
  return all.filter((line) => line !== '').join('\n')
}
