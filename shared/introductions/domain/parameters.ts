import { answerPolicy } from '#shared/demand/domain/answer-policy.ts'
import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { addDays } from '#shared/kernel/civil-date.ts'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { addWorkingDays } from '#shared/kernel/working-days.ts'
import type { Introduction } from './introduction.ts'

/** Numbers about introductions, in force from a day on. An introduction keeps by which edition its deadlines were made. */
export type IntroductionParameters = {
  readonly from: CivilDate
  /** Working days after the first step within which the other side answers; then it lapses. */
  readonly answerWorkingDays: number
  /** Working days after the acceptance within which the person consents to the recipient; then it lapses. */
  readonly consentWorkingDays: number
  /** So many working days before the last one, whoever is to act is reminded, once. */
  readonly remindWorkingDays: number
  /** Working days without a step after which the organisation's side is marked as overdue. */
  readonly followUpWorkingDays: number
  /** Days after a refusal or a lapse within which the same organisation, or anybody for the same vacancy, does not ask the same person again. */
  readonly retryDays: number
  /** How many people an agency asks a day, each counted once. */
  readonly agencyDailyPeople: number
  readonly basis: Readonly<Record<'answerWorkingDays' | 'retryDays' | 'agencyDailyPeople', string>>
}

const basis: IntroductionParameters['basis'] = {
  get answerWorkingDays() {
    return texts.answer
  },
  get retryDays() {
    return texts.retry
  },
  get agencyDailyPeople() {
    return texts.daily
  },
}

const versions: Editions<IntroductionParameters> = [
  {
    from: '2018-10-01',
    answerWorkingDays: answerPolicy.workingDays,
    consentWorkingDays: 10,
    remindWorkingDays: 2,
    followUpWorkingDays: 10,
    retryDays: 30,
    agencyDailyPeople: 30,
    basis,
  },
]

/** The numbers in force on a day. Before the first version, the first. */
export function introductionParametersOn(date: CivilDate): IntroductionParameters {
  return inForceOn(versions, date)
}

/** The last day for an answer or a consent, counted from a day on, and the day of the reminder before it. */
export function dueAfter(day: CivilDate, kind: 'answer' | 'consent'): NonNullable<Introduction['due']> {
  const { answerWorkingDays, consentWorkingDays, remindWorkingDays } = introductionParametersOn(day)
  const days = kind === 'answer' ? answerWorkingDays : consentWorkingDays
  const { on: remindOn } = addWorkingDays(day, days - remindWorkingDays)
  return { ...addWorkingDays(day, days), remindOn, reminded: false }
}

/** Until when the same may not be asked again: the last day. */
export function pausedUntil(day: CivilDate): CivilDate {
  return addDays(day, introductionParametersOn(day).retryDays)
}

const texts = bilingual(
  {
    answer: '《网络数据安全管理条例》第二十二条（不频繁征求同意：过期即止，只提醒一次；天数由平台设定）',
    retry: '《网络数据安全管理条例》第二十二条第五项（不同意后不得频繁征求同意；天数由平台设定）',
    daily: '《个人信息保护法》第六条（限于实现目的的最小范围；人数由平台设定）',
  },
  {
    answer:
      'Regulations on Network Data Security Management, art. 22 (consent is not asked for frequently: what lapses is over, with one reminder; the number of days is set by this platform)',
    retry:
      'Regulations on Network Data Security Management, art. 22 (5) (after a refusal consent is not asked for frequently; the number of days is set by this platform)',
    daily: 'Personal Information Protection Law, art. 6 (no more than the purpose needs; the number of people is set by this platform)',
  },
)
