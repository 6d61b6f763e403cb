import { answerRequest } from '#functions/vault/contacts/answer-request.ts'
import { createContacts } from '#functions/vault/contacts/contacts.ts'
import { createSeal } from '#functions/vault/contacts/seal.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { contactNoticeHash } from '#shared/introductions/domain/contact-notices.ts'
import type { Introduction } from '#shared/introductions/domain/introduction.ts'
import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { contactNoticeFor } from '#shared/introductions/use-cases/contact-notice-for.ts'
import { acceptAsPerson } from '#shared/introductions/use-cases/give-contact.ts'
import { revealContact } from '#shared/introductions/use-cases/reveal-contact.ts'
import { takeStep } from '#shared/introductions/use-cases/take-step.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { createContactVault } from '#shared/talent/store/contact-vault.ts'
import { createTalents } from '#shared/talent/store/talents.ts'
import { asMember, type Employed, made, makeOrganisation } from './roles.ts'
import { testStore } from './test-store.ts'
import { makeMandate } from './things/mandate.ts'
import { makeTalent, personAs } from './things/talent.ts'
import { makeVacancy } from './things/vacancy.ts'

export type Somebody = { readonly by: Person; readonly talent: Talent }

/** A Tuesday, ten in the morning in Hangzhou. */
const start = '2026-12-01T02:00:00.000Z'
const phone = '13000000000'

/** A store, two organisations that advertise alone and together, and what people and organisations do in introductions, for tests of these. */
export async function introducing(endpoint: string) {
  const deps = await testStore(endpoint, start)
  const own = deps.as('vault')
  const seal = createSeal(Buffer.alloc(32, 9).toString('base64'))
  const answer = answerRequest({ ...own, seal, contacts: createContacts(own.dynamo, seal) })
  const vault = createContactVault(async (payload) => answer(VaultRequest.parse(payload)), deps.clock)
  const employer = await makeOrganisation(deps, 'employer')
  const agency = await makeOrganisation(deps, 'agency')
  const vacancy = await makeVacancy(deps, asMember(deps, employer))
  const { id: mandateId } = await makeMandate(deps, { agency, employer })
  const underMandate = await makeVacancy(deps, asMember(deps, agency), { title: '数控铣工', mandateId, validUntil: '2027-01-31' })

  async function somebody(): Promise<Somebody> {
    const by = personAs(deps)
    const talent = await makeTalent(deps, { by })
    made(await vault.write(by.personId, { name: '王示例', phone }))
    return { by, talent }
  }

  async function change(talent: Talent): Promise<void> {
    await deps.dynamo.transact([createTalents(deps.dynamo).put(talent)])
  }

  async function ask(talent: Talent, who: Employed = agency, of: Vacancy = underMandate): Promise<Introduction> {
    return made(await askForContact(deps)({ by: asMember(deps, who), once: always, talentId: talent.id, vacancyId: of.id }))
  }

  async function hashFor(introduction: Introduction): Promise<string> {
    const matter = await contactNoticeFor(deps)(introduction)
    if (matter === undefined) throw new Error('nobody to consent to')
    return contactNoticeHash(matter)
  }

  function step(by: Parameters<ReturnType<typeof takeStep>>[0]['by'], as: 'person' | 'organisation', id: string) {
    return (name: Parameters<ReturnType<typeof takeStep>>[0]['step'], details = {}) =>
      takeStep(deps)({ by, as, once: always, id, step: name, details })
  }

  function look(who: Employed, id: string) {
    return revealContact({ ...deps, vault })({ by: asMember(deps, who), id, purpose: 'arrange-interview' })
  }

  async function agreed(of: Somebody, who: Employed = agency, about: Vacancy = underMandate): Promise<Introduction> {
    const introduction = await ask(of.talent, who, about)
    return made(await acceptAsPerson(deps)({ by: of.by, once: always, id: introduction.id, contact: await hashFor(introduction) }))
  }

  return {
    start,
    phone,
    deps,
    vault,
    employer,
    agency,
    vacancy,
    underMandate,
    mandateId,
    somebody,
    change,
    ask,
    hashFor,
    step,
    look,
    agreed,
  }
}
