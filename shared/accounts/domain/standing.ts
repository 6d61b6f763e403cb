import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { isVerified, type Organisation } from './organisation.ts'
import { isDue } from './verification.ts'

type StandingRule = { readonly name: string; readonly tone: 'plain' | 'good' | 'warn' | 'bad' }

/** Where an organisation stands, in one word for its readers. */
export const standings = {
  suspended: { name: '已暂停', tone: 'bad' },
  rejected: { name: '需补正', tone: 'bad' },
  pending: { name: '待核验', tone: 'warn' },
  lapsed: { name: '核验已过期', tone: 'bad' },
  due: { name: '已核验，待复核', tone: 'warn' },
  verified: { name: '已核验', tone: 'good' },
} as const satisfies Record<string, StandingRule>

export type Standing = keyof typeof standings

export function standingOf(organisation: Pick<Organisation, 'verification' | 'suspension'>, today: CivilDate): Standing {
  const { verification, suspension } = organisation
  if (suspension !== undefined) return 'suspended'
  if (verification.state === 'REJECTED') return 'rejected'
  if (verification.state === 'PENDING') return 'pending'
  if (!isVerified(organisation, today)) return 'lapsed'
  return isDue(organisation, today) ? 'due' : 'verified'
}
