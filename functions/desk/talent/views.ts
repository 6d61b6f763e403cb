import { ok, type Result } from '#shared/kernel/result.ts'
import type { Output } from '#shared/platform/http/define-route.ts'
import { noticeText } from '#shared/talent/domain/consent-notices.ts'
import type { TalentProfile } from '#shared/talent/domain/talent.ts'
import type { ConsentsView } from '#shared/talent/routes/consents.routes.ts'
import type { OwnTalentView } from '#shared/talent/routes/talent.routes.ts'
import type { ConsentOverview } from '#shared/talent/use-cases/consent-overview.ts'
import type { OwnTalent } from '#shared/talent/use-cases/find-own-talent.ts'

/** An own entry as JSON. */
export function ownTalentView({ talent, parts }: OwnTalent): Output<typeof OwnTalentView, never> {
  const { id, rev, consents, exclusions, createdAt, updatedAt } = talent
  return { id, rev, profile: profileOf(talent), consents, exclusions, completeness: [...parts], createdAt, updatedAt }
}

/** Consents as JSON. */
export function consentsView({ standings, records }: ConsentOverview): Output<typeof ConsentsView, never> {
  return {
    items: standings.map(({ scope, notice, hash, state, outdated, consent }) => ({
      scope,
      title: notice.title,
      version: notice.version,
      since: notice.since,
      text: noticeText(notice),
      hash,
      state,
      outdated,
      ...(consent === undefined
        ? {}
        : {
            agreed: {
              at: consent.grantedAt,
              version: consent.textVersion,
              hash: consent.textHash,
              ...(consent.withdrawnAt === undefined ? {} : { withdrawnAt: consent.withdrawnAt }),
            },
          }),
    })),
    history: records.map(({ at, scope, act, textVersion, textHash }) => ({ at, scope, act, version: textVersion, hash: textHash })),
  }
}

/** A registered entry has a profile; without one it would have been refused before. */
function profileOf({ profile }: OwnTalent['talent']): TalentProfile {
  if (profile === undefined) throw new Error('a registered entry without profile')
  return profile
}

/** The value of a result, made into another. */
export async function mapped<T, U, E>(result: Result<T, E>, make: (value: T) => U | Promise<U>): Promise<Result<U, E>> {
  return result.ok ? ok(await make(result.value)) : result
}
