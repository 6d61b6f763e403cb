import type { Id } from '#shared/kernel/ids.ts'
import { currentNotice, noticeHash } from '#shared/talent/domain/consent-notices.ts'
import type { ConsentScope, Talent } from '#shared/talent/domain/talent.ts'

const at = '2026-11-01T00:00:00.000Z'

/** A registered entry whose consents, beside the registry's, stand as given. */
export function talentOf(stands: Partial<Record<ConsentScope, 'granted' | 'withdrawn'>>): Talent {
  const scopes = Object.entries({ registry: 'granted' as const, ...stands }) as [ConsentScope, 'granted' | 'withdrawn'][]
  const consents = scopes.map(([scope, stand]) => {
    const notice = currentNotice(scope)
    const consent = { grantedAt: at, textVersion: notice.version, textHash: noticeHash(notice) }
    return [scope, stand === 'granted' ? consent : { ...consent, withdrawnAt: at }]
  })
  return {
    id: 'tal_01JDK0000000000000000000AA' as Id<'talent'>,
    personId: 'per_01JDK0000000000000000000AA' as Id<'person'>,
    rev: 1,
    state: 'registered',
    consents: Object.fromEntries(consents),
    exclusions: [],
    createdAt: at,
    updatedAt: at,
  }
}
