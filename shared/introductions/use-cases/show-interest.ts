import { findVacancy, findVacancyByCode } from '#shared/demand/use-cases/find-vacancy.ts'
import { openAmong } from '#shared/demand/use-cases/open-among.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Once } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { isRegistered } from '#shared/talent/domain/talent.ts'
import { findTalentOfPerson } from '#shared/talent/use-cases/find-talents.ts'
import type { ShowInterest } from '../domain/commands.ts'
import type { ContactMatter } from '../domain/contact-notices.ts'
import { type ContactConsent, type Introduction, sideOf } from '../domain/introduction.ts'
import { consentTo, contactMatters } from './contact-matters.ts'
import { earlierIntroduction } from './earlier-introduction.ts'
import { textChanged } from './give-contact.ts'
import { interestParties } from './interest-parties.ts'
import { listOf } from './messages-about.ts'
import { type BeginFailure, startIntroduction, vacancyFacts } from './start-introduction.ts'

export type ShowInterestFailure =
  | BeginFailure
  | Failure<'not-found' | 'not-enrolled' | 'vacancy-not-open' | 'vacancy-reposted' | 'not-visible' | 'consent-text-changed'>

/**
 * 感兴趣: a person tells those who advertise an open vacancy. Only organisations to whom the person is visible get to know of it; when
 * there is none the person is told why. A vacancy that was never public does not exist for the person. With `contact` the person consents
 * beforehand that a recipient, should it accept, is given the contact: hashes of the notices shown, one a recipient.
 */
export function showInterest(
  deps: Deps,
): (command: ShowInterestCommand & { readonly by: Person; readonly once: Once }) => Promise<Result<Introduction, ShowInterestFailure>> {
  return async ({ by, once, vacancy: named, note, purpose, contact = [] }) => {
    if (once.earlier !== undefined) return earlierIntroduction(deps, once.earlier)
    const vacancy = await (named.startsWith('vac_') ? findVacancy(deps)(named) : findVacancyByCode(deps)(named))
    if (vacancy?.publishedAt === undefined) return fail({ kind: 'not-found' })
    if (!(await openAmong(deps)([vacancy])).has(vacancy)) return fail({ kind: 'vacancy-not-open' })
    if (vacancy.employer.id === undefined) return fail({ kind: 'vacancy-reposted' })
    const talent = await findTalentOfPerson(deps)(by.personId)
    if (!isRegistered(talent)) return fail({ kind: 'not-enrolled' })
    const parties = await interestParties(deps)(vacancy, talent)
    if (parties.length === 0) return fail({ kind: 'not-visible' })
    const consents = contact.length === 0 ? ok([]) : consentsTo(await contactMatters(deps)(vacancyFacts(vacancy), parties), contact, deps)
    if (!consents.ok) return consents
    return startIntroduction(deps, {
      by,
      once,
      side: 'talent',
      starterId: by.personId,
      talent,
      vacancy,
      parties,
      note,
      purpose,
      consents: consents.value,
      messages: ({ id }) =>
        parties.map((party) => ({
          to: { organisation: party.organisationId },
          template: 'introduction-interest',
          values: { vacancy: vacancy.content.title },
          link: `${listOf(sideOf(party))}/${id}`,
        })),
    })
  }
}

/** What is ticked by nobody may be left out. */
type ShowInterestCommand = Pick<ShowInterest, 'vacancy'> & Partial<ShowInterest>

/** Each hash is of the notice about one of the recipients; one that is of none was of an older text. */
function consentsTo(
  matters: readonly ContactMatter[],
  hashes: readonly string[],
  { clock }: Pick<Deps, 'clock'>,
): Result<readonly ContactConsent[], Failure<'consent-text-changed'>> {
  const at = clock.now()
  const consents: ContactConsent[] = []
  for (const hash of new Set(hashes)) {
    const consent = matters.map((matter) => consentTo(matter, hash, at)).find((one) => one !== undefined)
    if (consent === undefined) return fail(matters[0] === undefined ? { kind: 'consent-text-changed' } : textChanged(matters[0]))
    consents.push(consent)
  }
  return ok(consents)
}
