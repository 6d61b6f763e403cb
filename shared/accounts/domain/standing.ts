import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { isVerified, type Organisation } from './organisation.ts'
import { isDue } from './verification.ts'

/** Where an organisation stands, in one word for its readers. */
export const standingNames = bilingual(
  {
    suspended: '已暂停',
    rejected: '需补正',
    pending: '待核验',
    lapsed: '核验已过期',
    due: '已核验，待复核',
    verified: '已核验',
  },
  {
    suspended: 'Suspended',
    rejected: 'To be corrected',
    pending: 'Waiting to be verified',
    lapsed: 'Verification has run out',
    due: 'Verified, to be verified again',
    verified: 'Verified',
  },
)

export type Standing = keyof typeof standingNames

export const standingTones = {
  suspended: 'bad',
  rejected: 'bad',
  pending: 'warn',
  lapsed: 'bad',
  due: 'warn',
  verified: 'good',
} as const satisfies Record<Standing, 'plain' | 'good' | 'warn' | 'bad'>

export function standingOf(organisation: Pick<Organisation, 'verification' | 'suspension'>, today: CivilDate): Standing {
  const { verification, suspension } = organisation
  if (suspension !== undefined) return 'suspended'
  if (verification.state === 'REJECTED') return 'rejected'
  if (verification.state === 'PENDING') return 'pending'
  if (!isVerified(organisation, today)) return 'lapsed'
  return isDue(organisation, today) ? 'due' : 'verified'
}
