import { addDays, type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import {
  type ContentField,
  contentFields,
  type Organisation,
  type OrganisationContent,
  type OrganisationEvent,
  type Remarks,
} from './organisation.ts'

/** 2025 年五部门通知: qualifications are verified again at least every six months. `dueDays` before the end it comes up for renewal. */
export const verificationPolicy = { months: 6, dueDays: 30, leaseMinutes: 30 } as const

/** Fields that a verification vouches for: who changes one has to be verified anew. */
const vouchedFor: readonly ContentField[] = ['name', 'uscc', 'serviceClass', 'licence', 'dispatchLicence', 'group']

/** The last day of a verification made on a day: six calendar months later, or the end of a shorter month. */
export function validUntil(verifiedOn: CivilDate): CivilDate {
  const [year = 0, month = 0, day = 0] = verifiedOn.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + verificationPolicy.months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last))).toISOString().slice(0, 10)
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
        ? { ...verification, state: 'VERIFIED', verifiedOn: today, validUntil: validUntil(today), decidedAt: now, remarks: {} }
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
