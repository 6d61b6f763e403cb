import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'
import { bilingual } from '#shared/kernel/language.ts'

/** Numbers of a person's own rights, in force from a day on. */
export type TalentParameters = {
  readonly from: CivilDate
  /** Days between asking to leave, which hides at once, and the deletion, within which it can be called off. */
  readonly leavingDays: number
  /** Years for which records of consent are kept after somebody has left. */
  readonly consentRecordYears: number
  /** Days for which a piece of evidence is kept after the decision on it. */
  readonly evidenceKeptDays: number
  /** Days before a certificate runs out on which its holder is reminded, the earliest first. */
  readonly expiryReminderDays: readonly number[]
  /** Working minutes for which a reviewer has a piece of evidence in hand. */
  readonly evidenceLeaseMinutes: number
  readonly basis: Readonly<Record<'leavingDays' | 'consentRecordYears' | 'evidenceKeptDays' | 'expiryReminderDays', string>>
}

const basis: TalentParameters['basis'] = {
  get leavingDays() {
    return texts.leaving
  },
  get consentRecordYears() {
    return texts.records
  },
  get evidenceKeptDays() {
    return texts.evidence
  },
  get expiryReminderDays() {
    return texts.expiry
  },
}

const versions: Editions<TalentParameters> = [
  {
    from: '2021-11-01',
    leavingDays: 7,
    consentRecordYears: 3,
    evidenceKeptDays: 30,
    expiryReminderDays: [60, 15],
    evidenceLeaseMinutes: 30,
    basis,
  },
]

/** The numbers in force on a day. Before the first version, the first. */
export function talentParametersOn(date: CivilDate): TalentParameters {
  return inForceOn(versions, date)
}

const texts = bilingual(
  {
    leaving: '《个人信息保护法》第四十七条（删除前停止除存储和采取必要的安全保护措施之外的处理；反悔的天数由平台设定）',
    evidence: '《个人信息保护法》第十九条（保存期限为实现目的所必要的最短时间；核验后留作复核的天数由平台设定）',
    expiry: '特种作业操作证期满前 60 日内申请复审（《特种作业人员安全技术培训考核管理规定》第二十一条）；15 天由平台设定',
    records: '《网络数据安全管理条例》第十二条（提供、委托处理的记录至少保存三年）',
  },
  {
    leaving:
      'Personal Information Protection Law, art. 47 (until deletion, nothing is done but keeping and guarding; the days to reconsider are set by this platform)',
    evidence:
      'Personal Information Protection Law, art. 19 (kept no longer than the purpose needs; the days for looking again after a decision are set by this platform)',
    expiry:
      'Renewal of a special operation certificate is applied for within 60 days before it ends (rules on training and examining special operators, art. 21); 15 days are set by this platform',
    records: 'Network Data Security Regulations, art. 12 (records of provision and entrustment are kept for at least three years)',
  },
)
