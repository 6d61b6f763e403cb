import { isPartyTo } from '#shared/demand/domain/vacancy.ts'
import { findMandateBetween } from '#shared/demand/use-cases/find-mandate-between.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import { mandateFor } from '#shared/matching/use-cases/mandate-for.ts'
import { viewerOf } from '#shared/matching/use-cases/viewer-of.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { visibleTo } from '#shared/talent/domain/talent.ts'
import { findTalents } from '#shared/talent/use-cases/find-talents.ts'
import type { AskForContact } from '../domain/commands.ts'
import type { Introduction } from '../domain/introduction.ts'
import { earlierIntroduction } from './earlier-introduction.ts'
import { type BeginFailure, startIntroduction } from './start-introduction.ts'

export type AskForContactFailure = BeginFailure | { readonly kind: 'not-found' | 'vacancy-not-open' | 'mandate-missing' }

/**
 * 想联系: an employer for its own open vacancy, or an agency under the employer's mandate, tells a person whom it may see. A person whom
 * it may not see does not exist for it. The person is told who asks and for which work. An agency asks so many people a day and no more, and
 * nobody asks again for a while whoever declined or did not answer.
 */
export function askForContact(
  deps: Deps,
): (
  command: Omit<AskForContact, 'purpose'> & Partial<Pick<AskForContact, 'purpose'>> & { readonly by: Member; readonly once: Once },
) => Promise<Result<Introduction, AskForContactFailure>> {
  return async ({ by, once, talentId, vacancyId, note, purpose }) => {
    if (once.earlier !== undefined) return earlierIntroduction(deps, once.earlier)
    const { organisationId, organisationName, kind } = by.member
    const vacancy = await findVacancy(deps)(vacancyId)
    if (vacancy === undefined || !isPartyTo(vacancy, organisationId)) return fail({ kind: 'not-found' })
    if (!(await openAmong(deps)([vacancy], by.member.organisationId)).has(vacancy)) return fail({ kind: 'vacancy-not-open' })
    if (!(await mandateFor(deps)(vacancy, by))) return fail({ kind: 'mandate-missing' })
    const viewer = await viewerOf(deps)({ organisationId, kind, group: by.member.group, employerId: vacancy.employer.id })
    const [talent] = await findTalents(deps)([talentId])
    if (talent === undefined || !visibleTo(talent, viewer)) return fail({ kind: 'not-found' })
    const side = kind === 'agency' ? 'agency' : 'employer'
    const client = side === 'agency' ? vacancy.employer : undefined
    const mandate = client?.id === undefined ? undefined : await findMandateBetween(deps)(organisationId, client.id)
    return startIntroduction(deps, {
      by,
      once,
      side,
      starterId: organisationId,
      talent,
      vacancy,
      parties: [{ organisationId, scope: viewer.scope, name: organisationName }],
      note,
      purpose,
      mandateId: mandate?.id,
      messages: ({ id }) => [
        {
          to: { person: talent.personId },
          template: 'introduction-asked',
          values: {
            organisation: organisationName,
            employer: client?.name,
            vacancy: vacancy.content.title,
          },
          link: `/me/introductions/${id}`,
        },
      ],
    })
  }
}
