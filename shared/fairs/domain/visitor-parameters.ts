import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'
import { bilingual } from '#shared/kernel/language.ts'

/** Numbers about seekers, the door and the report, in force from a day on. */
export type VisitorParameters = {
  readonly from: CivilDate
  /** Minutes before the start from which the door lets in. */
  readonly doorOpensMinutes: number
  /** Days before the fair on which those who registered are reminded. */
  readonly reminderDays: number
  /** Days after the fair after which the registrations are erased. */
  readonly visitorsKeptDays: number
  /** Days after the fair within which its results are reported. */
  readonly reportDays: number
  /** Days after the fair on which exhibitors that have not reported are reminded. */
  readonly exhibitorReminderDays: readonly number[]
  /** Days after the fair after which its figures are closed. */
  readonly archiveDays: number
  readonly basis: Readonly<Record<'visitorsKeptDays' | 'reportDays' | 'archiveDays', string>>
}

const basis: VisitorParameters['basis'] = {
  get visitorsKeptDays() {
    return texts.kept
  },
  get reportDays() {
    return texts.report
  },
  get archiveDays() {
    return texts.archive
  },
}

const versions: Editions<VisitorParameters> = [
  {
    from: '2018-10-01',
    doorOpensMinutes: 180,
    reminderDays: 1,
    visitorsKeptDays: 30,
    reportDays: 7,
    exhibitorReminderDays: [1, 5],
    archiveDays: 365,
    basis,
  },
]

/** The numbers in force on a day. Before the first version, the first. */
export function visitorParametersOn(date: CivilDate): VisitorParameters {
  return inForceOn(versions, date)
}

const texts = bilingual(
  {
    kept: '《个人信息保护法》第十九条（保存期限为实现目的所必要的最短时间；天数由平台设定）',
    report: '参照北京市的做法（会后 7 日内报送统计数据）；杭州市未公布天数，由平台设定',
    archive: '《人力资源市场暂行条例》第三十三条（服务台账保存不少于两年；会后一年内可补报到岗人数，由平台设定）',
  },
  {
    kept: 'Personal Information Protection Law, art. 19 (kept no longer than the purpose needs; the number of days is set by this platform)',
    report:
      'After the practice of Beijing (figures within 7 days after a fair); Hangzhou has published no number, it is set by this platform',
    archive:
      'Interim Regulations on the Human Resources Market, art. 33 (records of services are kept for at least two years; people taken on may be added for a year, as set by this platform)',
  },
)
