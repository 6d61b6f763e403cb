import { findOrganisations } from '#shared/accounts/use-cases/find-organisation.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { findVacancy, findVacancyByCode } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { speaking } from '#shared/kernel/language.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import { viewerOf } from '#shared/matching/use-cases/viewer-of.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { OrganisationKind, Person } from '#shared/platform/http/principal.ts'
import { type Talent, visibleTo } from '#shared/talent/domain/talent.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import type { ShowInterest } from '../domain/commands.ts'
import type { Introduction } from '../domain/introduction.ts'
import { earlierIntroduction } from './earlier-introduction.ts'
import { type BeginFailure, listOf, startIntroduction } from './start-introduction.ts'

export type ShowInterestFailure =
  | BeginFailure
  | { readonly kind: 'not-found' | 'not-enrolled' | 'vacancy-not-open' | 'vacancy-reposted' | 'not-visible' }

/**
 * 感兴趣: a person tells those who advertise an open vacancy. Only organisations to whom the person is visible get to know of it; when
 * there is none the person is told why. A vacancy that was never public does not exist for the person.
 */
export function showInterest(
  deps: Deps,
): (command: ShowInterest & { readonly by: Person; readonly once: Once }) => Promise<Result<Introduction, ShowInterestFailure>> {
  return async ({ by, once, vacancy: named, note }) => {
    if (once.earlier !== undefined) return earlierIntroduction(deps, once.earlier)
    const vacancy = await (named.startsWith('vac_') ? findVacancy(deps)(named) : findVacancyByCode(deps)(named))
    if (vacancy?.publishedAt === undefined) return fail({ kind: 'not-found' })
    if (!(await openAmong(deps)([vacancy])).has(vacancy)) return fail({ kind: 'vacancy-not-open' })
    if (vacancy.employer.id === undefined) return fail({ kind: 'vacancy-reposted' })
    const talent = await findTalentOfPerson(deps)(by.personId)
    if (talent?.profile === undefined) return fail({ kind: 'not-enrolled' })
    const parties = await partiesThatMaySee(deps, vacancy, talent)
    if (parties.length === 0) return fail({ kind: 'not-visible' })
    const told = speaking('zh', () => ({
      subject: '有人对您的岗位感兴趣',
      text: `有一位技能人才对岗位“${vacancy.content.title}”感兴趣。登录后可查看其工种、等级和证书等情况；联系方式要等双方同意后才提供。`,
    }))
    const messages = parties.map(({ organisationId, scope }) => ({
      to: { organisation: organisationId },
      template: 'introduction-interest',
      ...told,
      link: listOf(scope === 'agencies' ? 'agency' : 'employer'),
    }))
    return startIntroduction(deps, { by, once, side: 'talent', starterId: by.personId, talent, vacancy, parties, note, messages })
  }
}

/** Those who advertise the vacancy and to whom the person is visible now. */
async function partiesThatMaySee(deps: Deps, { employer, postedBy }: Vacancy, talent: Talent): Promise<Introduction['parties']> {
  const ids = [...new Set([employer.id, postedBy.id])].filter((id) => id !== undefined)
  const organisations = await findOrganisations(deps)(ids)
  const parties: Introduction['parties'] = []
  for (const organisation of organisations) {
    if (organisation === undefined) continue
    const kind: OrganisationKind = organisation.content.kind
    const viewer = await viewerOf(deps)({ organisationId: organisation.id, kind, employerId: employer.id })
    if (visibleTo(talent, viewer)) parties.push({ organisationId: organisation.id, scope: viewer.scope })
  }
  return parties
}
