import { findVacancy, findVacancyByCode } from '#shared/demand/use-cases/find-vacancy.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { isRegistered } from '#shared/talent/domain/talent.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import type { ContactMatter } from '../domain/contact-notices.ts'
import { type Introduction, recipientOf } from '../domain/introduction.ts'
import { contactMatters } from './contact-matters.ts'
import { interestParties } from './interest-parties.ts'
import { vacancyFacts } from './start-introduction.ts'

/** What the person of an introduction would consent to: none before there is a recipient. */
export function contactNoticeFor(
  deps: Pick<Deps, 'dynamo'>,
): (introduction: Pick<Introduction, 'vacancy' | 'startedBy' | 'acceptedBy' | 'parties'>) => Promise<ContactMatter | undefined> {
  return async (introduction) => {
    const recipient = recipientOf(introduction)
    return recipient === undefined ? undefined : (await contactMatters(deps)(introduction, [recipient]))[0]
  }
}

/** Whom an interest in a vacancy would reach, and what the person may consent to beforehand, one a recipient. Nothing for a vacancy never public. */
export function interestNotices(
  deps: Pick<Deps, 'dynamo'>,
): (personId: string, vacancy: string) => Promise<readonly ContactMatter[] | undefined> {
  return async (personId, named) => {
    const vacancy = await (named.startsWith('vac_') ? findVacancy(deps)(named) : findVacancyByCode(deps)(named))
    if (vacancy?.publishedAt === undefined) return undefined
    const talent = await findTalentOfPerson(deps)(personId)
    if (!isRegistered(talent)) return []
    return contactMatters(deps)(vacancyFacts(vacancy), await interestParties(deps)(vacancy, talent))
  }
}
