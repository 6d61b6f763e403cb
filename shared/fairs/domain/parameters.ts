import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { statutes } from './statutes.ts'

/** Numbers of policy, in force from a day on. What a fair was announced under is kept with it. */
export type FairParameters = {
  readonly from: CivilDate
  /** Days between the announcement and the first day. The statute says 提前 without a number; Hangzhou has published none. */
  readonly announceLeadDays: number
  /** From this expected attendance on, the police's permit is needed. */
  readonly permitAttendance: number
  /** From this expected attendance on, the city's police decides, below it the county's. */
  readonly cityPermitAttendance: number
  /** Days between the application for the permit and the first day. */
  readonly permitLeadDays: number
  readonly basis: Readonly<Record<'announceLeadDays' | 'permitAttendance' | 'cityPermitAttendance' | 'permitLeadDays', string>>
}

/** Read when it is asked for: statutes are named in the reader's language. */
const basis: FairParameters['basis'] = {
  get announceLeadDays() {
    return texts.leadDays(statutes.organising)
  },
  get permitAttendance() {
    return statutes.massEvent
  },
  get cityPermitAttendance() {
    return statutes.massEventAuthority
  },
  get permitLeadDays() {
    return statutes.massEventApplication
  },
}

const versions: Editions<FairParameters> = [
  { from: '2018-10-01', announceLeadDays: 7, permitAttendance: 1000, cityPermitAttendance: 5000, permitLeadDays: 20, basis },
]

/** The numbers in force on a day. Before the first version, the first. */
export function parametersOn(date: CivilDate): FairParameters {
  return inForceOn(versions, date)
}

const texts = bilingual(
  { leadDays: (statute: string) => `${statute}（应提前公布；天数由平台设定）` },
  { leadDays: (statute) => `${statute} (fairs are announced in advance; the number of days is set by this platform)` },
)
