import { isActive } from '#shared/accounts/domain/organisation.ts'
import { findOrganisationByUscc } from '#shared/accounts/use-cases/find-organisation-by-uscc.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { ledgerEntry } from '#shared/ledger/entry.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { type CommitFailure, commit, type Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { getPoster, Poster, putPoster } from '../store/posters.ts'

/**
 * The bureau lets an agency re-post ads of employers without an account, stating the source, or no longer (五部门通知: accounts are classed;
 * re-posts state their source). Only an active agency of the class 经营性招聘服务 may be let.
 */
export function setFeed(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly uscc: string
  readonly feed: boolean
  readonly reason: string
}) => Promise<Result<Poster, Failure<'not-an-agency'> | CommitFailure>> {
  return async ({ by, once, uscc, feed, reason }) => {
    if (once.earlier !== undefined) return ok(Poster.parse(once.earlier))
    const organisation = await findOrganisationByUscc(deps)(uscc)
    const today = civilDateOf(deps.clock.now())
    const agency = organisation?.content.kind === 'agency' && organisation.content.serviceClass === 'commercial'
    if (organisation === undefined || (feed && !(agency && isActive(organisation, today)))) {
      return fail({
        kind: 'not-an-agency',
        errors: [{ pointer: '/uscc', code: 'not-an-agency', detail: text.noAgency }],
      })
    }
    const before = await getPoster(deps.dynamo, organisation.id)
    const poster: Poster = { ...before, organisationId: organisation.id, name: organisation.content.name, feed }
    const action = feed ? 'feed.allowed' : 'feed.ended'
    return commit<Poster, Failure<never>>(deps.dynamo, once, poster, [
      { write: putPoster(poster) },
      { write: ledgerEntry(deps, { subject: organisation.id, action, by, reason }) },
    ])
  }
}

const text = bilingual(
  { noAgency: '没有以此代码核验的经营性人力资源机构' },
  { noAgency: 'No verified HR agency of the class commercial recruitment has this code' },
)
