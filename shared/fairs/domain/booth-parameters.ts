import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { statutes } from './statutes.ts'

/** Numbers of the rules for booths. */
type BoothNumbers = {
  /** Sessions of one park that an organisation may book in a month; a park may set its own. */
  readonly sessionsPerMonth: number
  /** Whole days before the fair's first day until which a booth is given back without consequence. */
  readonly freeCancellationDays: number
  /** Days before the first day by which who comes has to be named. */
  readonly confirmationDays: number
  /** How long before that deadline those who have not confirmed are reminded. */
  readonly reminderHours: number
  /** How long a booth from the waiting list is kept for the one it is offered to. */
  readonly acceptHours: number
  /** Minutes after the start of the fair at which a booth is forfeited, where no check-in was announced. */
  readonly lateMinutes: number
  /** Failing to come so often within a year … */
  readonly missesForBar: number
  /** … bars an organisation for so many days; failing once, from the park's next session. */
  readonly barDays: number
  /** So many cancellations after the deadline count as failing to come once. */
  readonly lateCancellationsPerMiss: number
  readonly mostPosts: number
  readonly mostAttendees: number
  /** Days after the fair after which the names of those who came for an exhibitor are erased. */
  readonly attendeesKeptDays: number
}

export type BoothParameterKey = keyof BoothNumbers

/** In force from a day on. What a plan was drawn up under is kept with it. */
export type BoothParameters = BoothNumbers & {
  readonly from: CivilDate
  readonly basis: Readonly<Record<BoothParameterKey, string>>
}

/** Read when it is asked for: it is told in the reader's language. */
const basis: BoothParameters['basis'] = {
  get sessionsPerMonth() {
    return texts.practice(statutes.organising)
  },
  get freeCancellationDays() {
    return texts.practice(statutes.organising)
  },
  get confirmationDays() {
    return texts.practice(statutes.organising)
  },
  get reminderHours() {
    return texts.platform
  },
  get acceptHours() {
    return texts.platform
  },
  get lateMinutes() {
    return texts.practice(statutes.organising)
  },
  get missesForBar() {
    return texts.practice(statutes.organising)
  },
  get barDays() {
    return texts.practice(statutes.organising)
  },
  get lateCancellationsPerMiss() {
    return texts.platform
  },
  get mostPosts() {
    return texts.platform
  },
  get mostAttendees() {
    return texts.platform
  },
  get attendeesKeptDays() {
    return texts.erasure
  },
}

const versions: Editions<BoothParameters> = [
  {
    from: '2018-10-01',
    sessionsPerMonth: 2,
    freeCancellationDays: 1,
    confirmationDays: 2,
    reminderHours: 24,
    acceptHours: 24,
    lateMinutes: 30,
    missesForBar: 2,
    barDays: 365,
    lateCancellationsPerMiss: 2,
    mostPosts: 10,
    mostAttendees: 6,
    attendeesKeptDays: 30,
    basis,
  },
]

/** The numbers in force on a day. Before the first version, the first. */
export function boothParametersOn(date: CivilDate): BoothParameters {
  return inForceOn(versions, date)
}

const texts = bilingual(
  {
    practice: (statute: string) => `${statute}（主办方管理现场；数额按各地人才市场通行的参会须知，由平台设定）`,
    platform: '平台设定',
    erasure: '《个人信息保护法》第十九条（保存期限为实现目的所必要的最短时间；天数由平台设定）',
  },
  {
    practice: (statute) =>
      `${statute} (the host keeps order; the number follows the rules usual at talent markets and is set by this platform)`,
    platform: 'Set by this platform',
    erasure:
      'Personal Information Protection Law, art. 19 (kept no longer than the purpose needs; the number of days is set by this platform)',
  },
)
