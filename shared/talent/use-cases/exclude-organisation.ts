import type { OrganisationFacts } from '#shared/accounts/domain/organisation.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { forgetListings } from '#shared/lists/use-cases/forget-listings.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { organisationExcluded } from '../domain/changes.ts'
import type { ExcludeOrganisationCommand } from '../domain/commands.ts'
import { maxExclusions, type Talent } from '../domain/talent.ts'
import { type ChangeFailure, changeTalent, type OwnChange } from './change-talent.ts'
import { lookUpOrganisation } from './look-up-organisation.ts'

export type ExcludeFailure = ChangeFailure | Failure<'unknown-organisation' | 'too-many-exclusions'>

/**
 * Hides a person from an organisation, as searcher and as the employer for whom somebody else searches, and from its corporate group.
 * It holds from the next reply on: rows are re-read and asked `visibleTo` with the searcher's whole group.
 */
export function excludeOrganisation(
  deps: Deps,
): (
  command: ExcludeOrganisationCommand & OwnChange,
) => Promise<Result<{ talent: Talent; organisation: OrganisationFacts }, ExcludeFailure>> {
  return async ({ organisation: text, ...own }) => {
    const { found: organisation, candidates } = await lookUpOrganisation(deps)(text)
    if (organisation === undefined) return fail(notClear(text, candidates))
    const changed = await changeTalent<Failure<'not-enrolled' | 'too-many-exclusions'>>(
      deps,
      own,
      'talent.organisation-excluded',
      (talent, at) => {
        if (talent.state !== 'registered') return fail({ kind: 'not-enrolled' })
        if (talent.exclusions.length >= maxExclusions && !talent.exclusions.includes(organisation.id))
          return fail({ kind: 'too-many-exclusions' })
        return ok(organisationExcluded(talent, organisation.id, at))
      },
    )
    if (!changed.ok) return changed
    await forgetListings(deps)(changed.value.id, { organisationId: organisation.id })
    return ok({ talent: changed.value, organisation })
  }
}

/** Nobody is hidden from on a guess: those that may be meant are named, by id. */
function notClear(text: string, candidates: readonly OrganisationFacts[]): Failure<'unknown-organisation'> {
  const detail = candidates.length === 0 ? texts.notFound(text) : texts.several(text, candidates.length)
  const nearest = candidates.map(({ id, name }) => ({ code: id, name }))
  return { kind: 'unknown-organisation', errors: [{ pointer: '/organisation', code: 'unknown-organisation', detail, nearest }] }
}

const texts = bilingual(
  {
    notFound: (text: string) => `没有找到“${text}”。请填写营业执照上的全称或统一社会信用代码；没有在平台开户的单位本来就看不到您。`,
    several: (text: string, count: number) => `名称像“${text}”的有 ${count} 家，请选是哪一家。`,
  },
  {
    notFound: (text) =>
      `“${text}” was not found. Please give the full name as on the business licence, or the unified social credit code; organisations without an account here cannot see you anyway.`,
    several: (text, count) => `${count} organisations have a name like “${text}”; please choose which one you mean.`,
  },
)
