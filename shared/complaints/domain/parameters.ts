import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { addWorkingDays, type CountedDay } from '#shared/kernel/working-days.ts'

/** Numbers about complaints, in force from a day on. A complaint keeps by which edition its deadline was made. */
export type ComplaintParameters = {
  readonly from: CivilDate
  /** Working days after the filing, or after an appeal, within which it is answered. */
  readonly answerWorkingDays: number
  /** Days after an answer within which either side may appeal, once each. */
  readonly appealDays: number
  /** How long a reviewer has one in hand for themselves. */
  readonly leaseMinutes: number
  /** How many may be open about one thing: beyond it they say nothing new. */
  readonly mostOpenOfOne: number
  /** How many somebody who is signed in may file a day. */
  readonly mostADay: number
  readonly basis: Readonly<Record<'answerWorkingDays' | 'appealDays', string>>
}

const basis: ComplaintParameters['basis'] = {
  get answerWorkingDays() {
    return texts.answer
  },
  get appealDays() {
    return texts.appeal
  },
}

const versions: Editions<ComplaintParameters> = [
  { from: '2018-10-01', answerWorkingDays: 5, appealDays: 15, leaseMinutes: 30, mostOpenOfOne: 50, mostADay: 10, basis },
]

/** The numbers in force on a day. Before the first version, the first. */
export function complaintParametersOn(date: CivilDate): ComplaintParameters {
  return inForceOn(versions, date)
}

/** The last day for an answer, counted from a day on. */
export function answerDue(day: CivilDate): CountedDay {
  return addWorkingDays(day, complaintParametersOn(day).answerWorkingDays)
}

const texts = bilingual(
  {
    answer:
      '《人力资源市场暂行条例》第二十九条、《个人信息保护法》第五十条、《互联网信息服务算法推荐管理规定》第二十二条（建立投诉处理机制并明确反馈时限；天数由平台设定）',
    appeal: '《个人信息保护法》第五十条（拒绝请求应当说明理由；申诉的天数由平台设定）',
  },
  {
    answer:
      'Interim Regulations on the Human Resources Market, art. 29; Personal Information Protection Law, art. 50; Provisions on Algorithmic Recommendation, art. 22 (complaints are handled, within a stated time; the number of days is set by this platform)',
    appeal:
      'Personal Information Protection Law, art. 50 (a refusal gives its reason; the number of days for an appeal is set by this platform)',
  },
)
