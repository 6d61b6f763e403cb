import { addDays, type CivilDate, civilDateOf, daysBetween } from '#shared/kernel/civil-date.ts'
import { type Editions, inForceOn } from '#shared/kernel/in-force.ts'
import { bilingual } from '#shared/kernel/language.ts'
import {
  type ContentField,
  contentFields,
  type Organisation,
  type OrganisationContent,
  type OrganisationEvent,
  type Remarks,
} from './organisation.ts'

/** Numbers of verification, in force from a day on. */
export type VerificationPolicy = {
  readonly from: CivilDate
  readonly months: number
  /** Days before the end from which it is in the bureau's list of those to be verified again. */
  readonly dueDays: number
  /** Days before the end on which the organisation is reminded, the earliest first; 0: when it has run out. */
  readonly reminderDays: readonly number[]
  readonly leaseMinutes: number
  readonly basis: Readonly<Record<'months' | 'reminderDays', string>>
}

const policies: Editions<VerificationPolicy> = [
  {
    from: '2021-11-01',
    months: 6,
    dueDays: 30,
    reminderDays: [30, 7, 0],
    leaseMinutes: 30,
    basis: {
      get months() {
        return texts.months
      },
      get reminderDays() {
        return texts.reminders
      },
    },
  },
]

/** The numbers in force on a day. */
function verificationPolicyOn(date: CivilDate): VerificationPolicy {
  return inForceOn(policies, date)
}

/** Those in force now: 2025 年五部门通知: qualifications are verified again at least every six months. */
export const verificationPolicy: VerificationPolicy = policies[policies.length - 1] ?? policies[0]

/** The reminder that is due on a day: the last of the days that has come; undefined before the first. */
export function reminderDue({ verification }: Pick<Organisation, 'verification'>, today: CivilDate): number | undefined {
  if (verification.state !== 'VERIFIED' || verification.validUntil === undefined) return undefined
  const left = daysBetween(today, verification.validUntil)
  return verificationPolicyOn(today).reminderDays.findLast((days) => (days === 0 ? left < 0 : left <= days))
}

/** Fields that a verification vouches for: who changes one has to be verified anew. */
const vouchedFor: readonly ContentField[] = ['name', 'uscc', 'serviceClass', 'licence', 'dispatchLicence', 'group']

/** The last day of a verification made on a day: six calendar months later, or the end of a shorter month. */
export function validUntil(verifiedOn: CivilDate): CivilDate {
  const [year = 0, month = 0, day = 0] = verifiedOn.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + verificationPolicy.months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last))).toISOString().slice(0, 10)
}

/** The same of an organisation: a verification does not outlast the licence that it vouches for. */
function lastDayOf({ content: { licence } }: Pick<Organisation, 'content'>, today: CivilDate): CivilDate {
  const last = validUntil(today)
  return licence?.validUntil !== undefined && licence.validUntil < last ? licence.validUntil : last
}

/** Whether a verified organisation has to be verified again: it has run out, or soon will. */
export function isDue({ verification }: Pick<Organisation, 'verification'>, today: CivilDate): boolean {
  return (
    verification.state === 'VERIFIED' &&
    verification.validUntil !== undefined &&
    verification.validUntil <= addDays(today, verificationPolicy.dueDays)
  )
}

/** Whether there is something for a reviewer to decide. */
export function isWaiting(organisation: Organisation, today: CivilDate): boolean {
  return organisation.verification.submittedAt !== undefined || isDue(organisation, today)
}

/**
 * The organisation with what it now says of itself. Before its first verification, or when something changed that a verification vouches
 * for, it waits as PENDING. A verified one that confirms the same facts when it is due stays verified and waits; else it is only updated.
 */
export function withContent(organisation: Organisation, content: OrganisationContent, now: string): Organisation {
  const { verification } = organisation
  const kept =
    verification.state === 'VERIFIED' && !changedFields(organisation.content, content).some((field) => vouchedFor.includes(field))
  const waits = !kept || isDue(organisation, civilDateOf(now))
  const submittedAt = waits ? (verification.submittedAt ?? now) : verification.submittedAt
  return {
    ...organisation,
    content,
    group: content.group ?? content.uscc,
    verification: {
      ...verification,
      state: kept ? 'VERIFIED' : 'PENDING',
      ...(submittedAt === undefined ? {} : { submittedAt }),
    },
    updatedAt: now,
    history: recorded(organisation, { at: now, by: 'organisation', action: waits ? 'resubmitted' : 'updated' }),
  }
}

export type Decision = { readonly verdict: 'verify' } | { readonly verdict: 'reject'; readonly remarks: Remarks }

/** The organisation after a reviewer's decision. */
export function decided(organisation: Organisation, decision: Decision, now: string): Organisation {
  const { submittedAt: _, ...verification } = organisation.verification
  const today = civilDateOf(now)
  const { lease: __, ...rest } = organisation
  return {
    ...rest,
    reviewed: organisation.content,
    verification:
      decision.verdict === 'verify'
        ? { ...verification, state: 'VERIFIED', verifiedOn: today, validUntil: lastDayOf(organisation, today), decidedAt: now, remarks: {} }
        : { ...verification, state: 'REJECTED', decidedAt: now, remarks: decision.remarks },
    updatedAt: now,
    history: recorded(organisation, { at: now, by: 'bureau', action: decision.verdict === 'verify' ? 'verified' : 'rejected' }),
  }
}

/** The fields in which two versions differ, in the order of the form. */
export function changedFields(before: OrganisationContent, after: OrganisationContent): readonly ContentField[] {
  return contentFields.filter((field) => JSON.stringify(sorted(before[field])) !== JSON.stringify(sorted(after[field])))
}

/** The list with one event more; the oldest fall off (the ledger keeps them all). */
export function recorded(organisation: Pick<Organisation, 'history'>, event: OrganisationEvent): OrganisationEvent[] {
  return [...organisation.history, event].slice(-100)
}

function sorted(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)) : value
}

const texts = bilingual(
  {
    months: '2025 年五部门通知：招聘单位和人力资源服务机构的资质至少每六个月核验一次',
    reminders: '同上；到期前 30 天、7 天和到期后各提醒一次，天数由平台设定',
  },
  {
    months: 'Notice of five ministries of 2025: qualifications of employers and HR agencies are verified again at least every six months',
    reminders: 'The same notice; the days of the reminders, 30 and 7 before the end and once after it, are set by this platform',
  },
)
