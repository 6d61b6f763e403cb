import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { findVacancy } from '#shared/demand/use-cases/find-vacancy.ts'
import { publicAnswerRate } from '#shared/demand/use-cases/public-answer-rate.ts'
import type { Introduction } from '#shared/introductions/domain/introduction.ts'
import { answersKey } from '#shared/introductions/store/keys.ts'
import { answerRates } from '#shared/introductions/use-cases/answer-rates.ts'
import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { listOrganisationIntroductions } from '#shared/introductions/use-cases/list-organisation-introductions.ts'
import { listOwnIntroductions } from '#shared/introductions/use-cases/list-own-introductions.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import { startIntroduction } from '#shared/introductions/use-cases/start-introduction.ts'
import { takeStep } from '#shared/introductions/use-cases/take-step.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always, createIdempotency } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { consentWithdrawn, left, organisationExcluded } from '#shared/talent/domain/changes.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { createTalents } from '#shared/talent/store/talents.ts'
import { asMember, type Employed, made, makeOrganisation } from '../../support/roles.ts'
import { testStore } from '../../support/test-store.ts'
import { makeMandate } from '../../support/things/mandate.ts'
import { makeTalent, personAs } from '../../support/things/talent.ts'
import { makeDraft, makeVacancy } from '../../support/things/vacancy.ts'

let deps: Deps
let employer: Employed
let agency: Employed
let vacancyId: Vacancy['id']
let code: string
let underMandate: Vacancy['id']

beforeAll(async () => {
  deps = await testStore(inject('dynamo'))
  employer = await makeOrganisation(deps, 'employer')
  agency = await makeOrganisation(deps, 'agency')
  const vacancy = await makeVacancy(deps, asMember(deps, employer))
  vacancyId = vacancy.id
  code = vacancy.code
  const mandate = await makeMandate(deps, { agency, employer })
  underMandate = (await makeVacancy(deps, asMember(deps, agency), { title: '数控铣工', mandateId: mandate.id })).id
})

async function somebody(scopes?: Parameters<typeof makeTalent>[1] extends infer O ? (O extends { scopes?: infer S } ? S : never) : never) {
  const by: Person = personAs(deps)
  const talent = await makeTalent(deps, { by, ...(scopes === undefined ? {} : { scopes }) })
  return { by, talent }
}

async function change(talent: Talent): Promise<void> {
  await deps.dynamo.transact([createTalents(deps.dynamo).put(talent)])
}

async function listOf(who: Employed): Promise<readonly string[]> {
  const { items } = await listOrganisationIntroductions(deps)(asMember(deps, who), { limit: 100 })
  return items.map(({ introduction }) => introduction.id)
}

async function standingsOf({ personId }: Person): Promise<readonly string[]> {
  return (await listOwnIntroductions(deps)(personId, { limit: 10 })).items.map(({ standing }) => standing)
}

async function messagesFor(recipient: string): Promise<readonly string[]> {
  const { items } = await deps.dynamo.query('messages', { index: 'byPerson', pk: recipient, newestFirst: true, limit: 100 })
  return items.map((item) => String(item.template))
}

describe('感兴趣', () => {
  it('is seen by both sides, with a message and a ledger entry, and no name in any of them', async () => {
    const { by, talent } = await somebody()
    const introduction = made(await showInterest(deps)({ by, once: always, vacancy: code, note: '离家近' }))
    expect(introduction).toMatchObject({ state: 'interested', startedBy: 'talent', note: '离家近', vacancy: { id: vacancyId } })
    expect(await listOf(employer)).toContain(introduction.id)
    expect((await listOwnIntroductions(deps)(by.personId, { limit: 10 })).items).toEqual([
      { ...introduction, standing: 'waiting', steps: ['withdraw'] },
    ])
    expect(await messagesFor(`ORG#${employer.organisation.id}`)).toContain('introduction-interest')
    const ledger = await deps.dynamo.query('ledger', { pk: `SUBJECT#${talent.id}`, limit: 100 })
    expect(ledger.items).toContainEqual(
      expect.objectContaining({ action: 'introduction.started', by: by.personId, ids: [introduction.id, vacancyId] }),
    )
  })

  it('in a vacancy that an agency posted reaches employer and agency, each by its own consent', async () => {
    const both = made(await showInterest(deps)({ by: (await somebody()).by, once: always, vacancy: underMandate }))
    expect(both.parties.map(({ organisationId, scope }) => [organisationId, scope])).toEqual([
      [employer.organisation.id, 'employers'],
      [agency.organisation.id, 'agencies'],
    ])
    const one = made(await showInterest(deps)({ by: (await somebody(['employers'])).by, once: always, vacancy: underMandate }))
    expect(await listOf(agency)).toContain(both.id)
    expect(await listOf(agency)).not.toContain(one.id)
    expect(await listOf(employer)).toEqual(expect.arrayContaining([both.id, one.id]))
  })

  it.each([
    ['without an entry in the registry', async () => personAs(deps), () => code, 'not-enrolled'],
    ['without consent to such organisations', async () => (await somebody([])).by, () => code, 'not-visible'],
    ['in nothing', async () => (await somebody()).by, () => 'zzzzzzzzzz', 'not-found'],
    ['in a draft', async () => (await somebody()).by, async () => (await makeDraft(deps, asMember(deps, employer))).id, 'not-found'],
    [
      'in a closed vacancy',
      async () => (await somebody()).by,
      async () => {
        const by = asMember(deps, employer)
        const { id } = await makeVacancy(deps, by, { title: '磨工' })
        made(await endVacancy(deps)({ by, once: always, id, ending: { how: 'closed', reason: '停招' } }))
        return id
      },
      'vacancy-not-open',
    ],
  ])('%s is refused', async (_, who, what, kind) => {
    expect(await showInterest(deps)({ by: await who(), once: always, vacancy: await what() })).toMatchObject({ ok: false, error: { kind } })
  })

  it('is refused to those who hid from the organisation', async () => {
    const { by, talent } = await somebody()
    await change(organisationExcluded(talent, employer.organisation.id, deps.clock.now()))
    expect(await showInterest(deps)({ by, once: always, vacancy: code })).toMatchObject({ ok: false, error: { kind: 'not-visible' } })
  })

  it('is not written when person or vacancy changed after they were judged', async () => {
    const { by, talent } = await somebody()
    const vacancy = await findVacancy(deps)(vacancyId)
    if (vacancy === undefined) throw new Error('no vacancy')
    await change(consentWithdrawn(talent, 'employers', deps.clock.now()))
    const parties: Introduction['parties'] = [{ organisationId: employer.organisation.id, scope: 'employers' }]
    const stale = { by, once: always, side: 'talent', starterId: by.personId, talent, vacancy, parties, messages: () => [] } as const
    expect(await startIntroduction(deps, stale)).toEqual({ ok: false, error: { kind: 'revision-conflict' } })
    expect((await listOwnIntroductions(deps)(by.personId, { limit: 10 })).items).toEqual([])
  })

  it('stands once, however often and at how many windows at the same time', async () => {
    const { by } = await somebody()
    const tries = await Promise.all(Array.from({ length: 8 }, () => showInterest(deps)({ by, once: always, vacancy: code })))
    expect(tries.filter((one) => one.ok)).toHaveLength(1)
    const again = await showInterest(deps)({ by, once: always, vacancy: code })
    expect(again).toEqual({ ok: false, error: { kind: 'introduction-exists', existing: '/me/introductions' } })
    expect((await listOwnIntroductions(deps)(by.personId, { limit: 10 })).items).toHaveLength(1)
  })

  it('is answered as before when the same request comes again', async () => {
    const { by } = await somebody()
    const idempotency = createIdempotency(deps.dynamo, deps.clock)
    const request = { principal: by.personId, key: 'k', request: 'POST /v1/me/introductions' }
    const first = made(await showInterest(deps)({ by, once: made(await idempotency.open(request)), vacancy: code }))
    const second = made(await showInterest(deps)({ by, once: made(await idempotency.open(request)), vacancy: code }))
    expect(second).toEqual(first)
  })
})

describe('想联系', () => {
  it('tells the person who asks and for which work, and both see it', async () => {
    const { by, talent } = await somebody()
    const introduction = made(await askForContact(deps)({ by: asMember(deps, employer), once: always, talentId: talent.id, vacancyId }))
    expect(introduction).toMatchObject({ startedBy: 'employer', starterId: employer.organisation.id })
    expect((await listOwnIntroductions(deps)(by.personId, { limit: 10 })).items.map(({ id }) => id)).toEqual([introduction.id])
    expect(await listOf(employer)).toContain(introduction.id)
    expect(await messagesFor(`PERSON#${by.personId}`)).toEqual(['introduction-asked'])
  })

  it('of both sides about the same vacancy are two introductions', async () => {
    const { by, talent } = await somebody()
    made(await showInterest(deps)({ by, once: always, vacancy: code }))
    made(await askForContact(deps)({ by: asMember(deps, employer), once: always, talentId: talent.id, vacancyId }))
    expect((await listOwnIntroductions(deps)(by.personId, { limit: 10 })).items).toHaveLength(2)
  })

  it('is not possible for somebody whom the organisation may not see: hidden equals missing', async () => {
    const hidden = await somebody(['agencies'])
    const excluding = await somebody()
    await change(organisationExcluded(excluding.talent, employer.organisation.id, deps.clock.now()))
    const ask = (talentId: Talent['id'], who: Employed, vacancy: Vacancy['id']) =>
      askForContact(deps)({ by: asMember(deps, who), once: always, talentId, vacancyId: vacancy })
    const missing = { ok: false, error: { kind: 'not-found' } }
    expect(await ask(hidden.talent.id, employer, vacancyId)).toEqual(missing)
    expect(await ask(excluding.talent.id, employer, vacancyId)).toEqual(missing)
    expect(await ask(excluding.talent.id, agency, underMandate)).toEqual(missing)
    expect(await ask(deps.ids.next('talent'), employer, vacancyId)).toEqual(missing)
    expect(await ask(hidden.talent.id, agency, vacancyId)).toEqual(missing)
    expect(await ask(hidden.talent.id, agency, underMandate)).toMatchObject({ ok: true })
  })
})

describe('afterwards', () => {
  it('withdrawing consent takes the person from both desks at once', async () => {
    const { by, talent } = await somebody()
    const introduction = made(await showInterest(deps)({ by, once: always, vacancy: underMandate }))
    const withoutEmployers = consentWithdrawn(talent, 'employers', deps.clock.now())
    await change(withoutEmployers)
    expect(await listOf(employer)).not.toContain(introduction.id)
    expect(await listOf(agency)).toContain(introduction.id)
    expect(await standingsOf(by)).toEqual(['partly-hidden'])
    const withoutBoth = consentWithdrawn(withoutEmployers, 'agencies', deps.clock.now())
    await change(withoutBoth)
    expect(await listOf(agency)).not.toContain(introduction.id)
    // The person reads what became of it; nothing waits for an answer that cannot come.
    expect(await standingsOf(by)).toEqual(['hidden'])
    await change(left(withoutBoth, deps.clock.now()))
    expect(await standingsOf(by)).toEqual(['hidden'])
  })

  it('hiding from an organisation says so to the person, and so does the end of the vacancy', async () => {
    const { by, talent } = await somebody()
    const poster = asMember(deps, employer)
    const { id } = await makeVacancy(deps, poster, { title: '刨工' })
    made(await showInterest(deps)({ by, once: always, vacancy: id }))
    const hiding = organisationExcluded(talent, employer.organisation.id, deps.clock.now())
    await change(hiding)
    expect(await standingsOf(by)).toEqual(['hidden'])
    made(await endVacancy(deps)({ by: poster, once: always, id, ending: { how: 'closed', reason: '停招' } }))
    expect(await standingsOf(by)).toEqual(['vacancy-ended'])
  })

  it('only the side that began may withdraw; the other side is told; then it may begin again', async () => {
    const { by, talent } = await somebody()
    const { id } = made(await showInterest(deps)({ by, once: always, vacancy: code }))
    const withdraw = (who: Parameters<ReturnType<typeof takeStep>>[0]['by'], as: 'person' | 'organisation') =>
      takeStep(deps)({ by: who, as, once: always, id, step: 'withdraw' })
    expect(await withdraw((await somebody()).by, 'person')).toMatchObject({ ok: false, error: { kind: 'not-found' } })
    expect(await withdraw(asMember(deps, agency), 'organisation')).toMatchObject({ ok: false, error: { kind: 'not-found' } })
    expect(await withdraw(asMember(deps, employer), 'organisation')).toMatchObject({ ok: false, error: { kind: 'introduction-state' } })
    expect(await withdraw(by, 'person')).toMatchObject({ ok: true, value: { state: 'withdrawn', rev: 2 } })
    expect(await messagesFor(`ORG#${employer.organisation.id}`)).toContain('introduction-withdrawn')
    expect(await withdraw(by, 'person')).toMatchObject({ ok: false, error: { kind: 'introduction-state' } })
    expect(await showInterest(deps)({ by, once: always, vacancy: code })).toMatchObject({ ok: true, value: { talentId: talent.id } })
  })
})

it('counts how an employer answers, in the transactions of interest and answer', async () => {
  const asked = await makeOrganisation(deps, 'employer')
  const vacancy = await makeVacancy(deps, asMember(deps, asked))
  const rate = async () => (await answerRates(deps)([asked.organisation.id])).get(asked.organisation.id)
  expect(await rate()).toEqual({ percent: 50, known: false })
  const people = await Promise.all([somebody(), somebody(), somebody()])
  await Promise.all(people.map(async ({ by }) => made(await showInterest(deps)({ by, once: always, vacancy: vacancy.code }))))
  expect(await rate()).toEqual({ percent: 50, known: false })
  const ask = { by: asMember(deps, asked), once: always, vacancyId: vacancy.id }
  for (const { talent } of people.slice(0, 2)) made(await askForContact(deps)({ ...ask, talentId: talent.id }))
  expect(await rate()).toEqual({ percent: 65, known: true })
  expect(await publicAnswerRate(deps)(asked.organisation.content.name)).toEqual({ percent: 65, known: true })
  const stored = await deps.dynamo.get('market', answersKey(asked.organisation.id))
  expect(stored).toMatchObject({ answered: 2, missed: 0, waiting: [{}] })
})
