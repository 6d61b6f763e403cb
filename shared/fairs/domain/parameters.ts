import type { CivilDate } from '#shared/kernel/civil-date.ts'
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

const basis: FairParameters['basis'] = {
  announceLeadDays: `${statutes.organising}（应提前公布；天数由平台设定）`,
  permitAttendance: statutes.massEvent,
  cityPermitAttendance: statutes.massEventAuthority,
  permitLeadDays: statutes.massEventApplication,
}

const versions: readonly [FairParameters, ...FairParameters[]] = [
  { from: '2018-10-01', announceLeadDays: 7, permitAttendance: 1000, cityPermitAttendance: 5000, permitLeadDays: 20, basis },
]

/** The numbers in force on a day. Before the first version, the first. */
export function parametersOn(date: CivilDate): FairParameters {
  return versions.findLast((version) => version.from <= date) ?? versions[0]
}
