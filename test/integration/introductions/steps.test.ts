import { afterEach, describe, expect, inject, it } from 'vitest'
import { suspendOrganisation } from '#shared/accounts/use-cases/suspend-organisation.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { moveMandate } from '#shared/demand/use-cases/move-mandate.ts'
import { type ContactMatter, contactNoticeHash, contactNoticeText } from '#shared/introductions/domain/contact-notices.ts'
import type { Introduction } from '#shared/introductions/domain/introduction.ts'
import { introductionParametersOn } from '#shared/introductions/domain/parameters.ts'
import { dailyPeopleKey } from '#shared/introductions/store/keys.ts'
import { answerRates } from '#shared/introductions/use-cases/answer-rates.ts'
import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { interestNotices } from '#shared/introductions/use-cases/contact-notice-for.ts'
import { acceptAsPerson, giveContact } from '#shared/introductions/use-cases/give-contact.ts'
import { keepDeadlines } from '#shared/introductions/use-cases/keep-deadlines.ts'
import {
  findOrganisationIntroduction,
  listOrganisationIntroductions,
} from '#shared/introductions/use-cases/list-organisation-introductions.ts'
import { findOwnIntroduction, listOwnIntroductions } from '#shared/introductions/use-cases/list-own-introductions.ts'
import { publishPrecision } from '#shared/introductions/use-cases/publish-precision.ts'
import { publishedPrecision } from '#shared/introductions/use-cases/published-precision.ts'
import { readPrecision } from '#shared/introductions/use-cases/read-precision.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import { put } from '#shared/platform/dynamo/operations.ts'
import { always, createIdempotency } from '#shared/platform/http/once.ts'
import type { Person } from '#shared/platform/http/principal.ts'
import { consentGranted, consentWithdrawn, organisationExcluded } from '#shared/talent/domain/changes.ts'
import { currentNotice } from '#shared/talent/domain/consent-notices.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { introducing, type Somebody } from '../../support/introducing.ts'
import { asMember, type Employed, made, makeOrganisation } from '../../support/roles.ts'
import { makeMandate } from '../../support/things/mandate.ts'
import { personAs } from '../../support/things/talent.ts'
import { makeVacancy } from '../../support/things/vacancy.ts'

const { start, phone, deps, employer, agency, vacancy, underMandate, mandateId, somebody, change, ask, hashFor, step, look, agreed } =
  await introducing(inject('dynamo'))

afterEach(() => deps.setClock(start))

async function ledgerOf(talent: Talent): Promise<readonly string[]> {
  const { items } = await deps.dynamo.query('ledger', { pk: `SUBJECT#${talent.id}`, limit: 100 })
  return items.map(({ action }) => String(action))
}

describe('from an agency’s first step to a placement', () => {
  it('is read alike by both sides; the contact is given after the separate consent alone, each look is entered, and the end closes it', async () => {
    const who = await somebody()
    const { by, talent } = who
    const { id } = await ask(talent)
    const person = step(by, 'person', id)
    const organisation = step(asMember(deps, agency), 'organisation', id)
    expect(await look(agency, id)).toMatchObject({ error: { kind: 'contact-not-agreed' } })
    expect(await organisation('accept')).toMatchObject({ error: { kind: 'introduction-state' } })
    const accepted = made(await acceptAsPerson(deps)({ by, once: always, id }))
    expect(accepted).toMatchObject({ state: 'accepted', revealTo: [] })
    expect(await look(agency, id)).toMatchObject({ error: { kind: 'contact-not-agreed' } })
    expect(await organisation('interview')).toMatchObject({ error: { kind: 'introduction-state' } })
    expect(await giveContact(deps)({ by, once: always, id, contact: 'f'.repeat(64) })).toMatchObject({
      error: { kind: 'consent-text-changed', detail: expect.stringContaining(agency.organisation.content.name) },
    })
    made(await giveContact(deps)({ by, once: always, id, contact: await hashFor(accepted) }))
    expect(made(await look(agency, id))).toEqual({ name: '王示例', phone })
    expect(await look(employer, id)).toMatchObject({ error: { kind: 'not-found' } })
    const interview = { at: '2026-12-05T01:00:00.000Z', place: '三号门' }
    made(await organisation('interview', { interview }))
    made(await organisation('offer', { text: '欢迎' }))
    expect(await person('place')).toMatchObject({ error: { kind: 'introduction-state' } })
    expect(await organisation('place', { on: '2028-01-01' })).toMatchObject({ error: { kind: 'date-too-far' } })
    made(await organisation('place', { on: '2026-12-08' }))
    expect(await look(agency, id)).toMatchObject({ error: { kind: 'contact-not-agreed' } })
    const own = await findOwnIntroduction(deps)(by.personId, id)
    const seen = await findOrganisationIntroduction(deps)(asMember(deps, agency), id)
    expect(own).toMatchObject({ standing: 'placed', steps: [] })
    expect(seen).toMatchObject({ state: 'placed', contact: 'none', steps: [] })
    expect(own?.history).toEqual(seen?.introduction.history)
    expect(own?.history.map(({ step: name }) => name)).toEqual(['start', 'accept', 'consent', 'interview', 'offer', 'place'])
    const actions = await ledgerOf(talent)
    for (const action of ['introduction.started', 'introduction.accepted', 'contact.agreed', 'introduction.placed']) {
      expect(actions).toContain(action)
    }
    expect(actions.filter((action) => action === 'contact.revealed')).toHaveLength(1)
    const { items } = await deps.dynamo.query('messages', { index: 'byPerson', pk: `PERSON#${by.personId}`, limit: 100 })
    expect(items.map(({ template }) => String(template)).toSorted()).toEqual([
      'introduction-asked',
      'introduction-interview',
      'introduction-offer',
      'introduction-placed',
    ])
    expect(JSON.stringify(items)).not.toMatch(/王示例|13000000000|三号门|欢迎/)
  })

  it('the consent is taken back at any time, and nothing goes on until it is given anew (个人信息保护法 15)', async () => {
    const who = await somebody()
    const { id } = await agreed(who)
    expect(await look(agency, id)).toMatchObject({ ok: true })
    made(await step(who.by, 'person', id)('takeBack'))
    expect(await look(agency, id)).toMatchObject({ error: { kind: 'contact-not-agreed' } })
    const organisation = step(asMember(deps, agency), 'organisation', id)
    expect(await organisation('offer')).toMatchObject({ error: { kind: 'introduction-state' } })
    expect(await findOrganisationIntroduction(deps)(asMember(deps, agency), id)).toMatchObject({ contact: 'withdrawn' })
    expect(await findOwnIntroduction(deps)(who.by.personId, id)).toMatchObject({ standing: 'contact-withdrawn' })
    const own = await findOwnIntroduction(deps)(who.by.personId, id)
    made(await giveContact(deps)({ by: who.by, once: always, id, contact: await hashFor(own as Introduction) }))
    expect(await look(agency, id)).toMatchObject({ ok: true })
  })

  it('withdrawing the consent it stands on, or hiding, ends every look; giving that again does not bring it back', async () => {
    const who = await somebody()
    const { id } = await agreed(who)
    const withdrawn = consentWithdrawn(who.talent, 'agencies', deps.clock.now())
    await change(withdrawn)
    expect(await look(agency, id)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await step(asMember(deps, agency), 'organisation', id)('offer')).toMatchObject({ error: { kind: 'not-found' } })
    deps.setClock('2026-12-01T03:00:00.000Z')
    const regranted = consentGranted(withdrawn, { scope: 'agencies', notice: currentNotice('agencies') }, deps.clock.now())
    await change(regranted)
    expect(await look(agency, id)).toMatchObject({ error: { kind: 'contact-not-agreed' } })
    await change(organisationExcluded(regranted, employer.organisation.id, deps.clock.now()))
    expect(await look(agency, id)).toMatchObject({ error: { kind: 'not-found' } })
  })

  it('stops for a suspended organisation, on both sides, and when the mandate ends', async () => {
    const suspended = await makeOrganisation(deps, 'agency')
    const mandate = await makeMandate(deps, { agency: suspended, employer })
    const of = await makeVacancy(deps, asMember(deps, suspended), { title: '刨工', mandateId: mandate.id })
    const [one, two] = [await somebody(), await somebody()]
    const first = await ask(one.talent, suspended, of)
    const second = await ask(two.talent, suspended, of)
    const done = made(await acceptAsPerson(deps)({ by: one.by, once: always, id: first.id, contact: await hashFor(first) }))
    made(
      await moveMandate(deps)({ by: asMember(deps, employer), once: always, id: mandate.id, action: 'withdrawn', reason: '到期' } as never),
    )
    expect(await look(suspended, done.id)).toMatchObject({ error: { kind: 'mandate-missing' } })
    expect(await step(asMember(deps, suspended), 'organisation', done.id)('offer')).toMatchObject({ error: { kind: 'mandate-missing' } })
    const bureau = asMember(deps, await makeOrganisation(deps, 'bureau'))
    made(await suspendOrganisation(deps)({ by: bureau, organisationId: suspended.organisation.id, reason: '核查', once: always }))
    expect(await look(suspended, done.id)).toMatchObject({ error: { kind: 'organisation-suspended' } })
    expect(await acceptAsPerson(deps)({ by: two.by, once: always, id: second.id })).toMatchObject({ error: { kind: 'other-suspended' } })
    // What lets go is always possible.
    expect(await step(one.by, 'person', done.id)('takeBack')).toMatchObject({ ok: true })
    expect(await step(one.by, 'person', done.id)('end', { reason: 'other' })).toMatchObject({ ok: true })
    expect(await step(two.by, 'person', second.id)('decline', { reason: 'other' })).toMatchObject({ ok: true })
  })

  it('a step is done once, however often the request comes and at how many windows', async () => {
    const who = await somebody()
    const introduction = await ask(who.talent, employer, vacancy)
    const { id } = introduction
    const contact = await hashFor(introduction)
    const idempotency = createIdempotency(deps.dynamo, deps.clock)
    const open = async () => made(await idempotency.open({ principal: who.by.personId, key: 'accept', request: `accept ${id}` }))
    made(await acceptAsPerson(deps)({ by: who.by, once: await open(), id, contact }))
    expect(await acceptAsPerson(deps)({ by: who.by, once: await open(), id, contact })).toMatchObject({ ok: true, value: { rev: 2 } })
    const offers = await Promise.all([1, 2, 3].map(() => step(asMember(deps, employer), 'organisation', id)('offer')))
    expect(offers.filter(({ ok }) => ok)).toHaveLength(1)
    const races = await Promise.all([
      step(who.by, 'person', id)('takeBack'),
      step(asMember(deps, employer), 'organisation', id)('place'),
      step(who.by, 'person', id)('end', { reason: 'pay' }),
    ])
    expect(races.some(({ ok }) => ok)).toBe(true)
    const after = await findOwnIntroduction(deps)(who.by.personId, id)
    expect(after?.revealTo).toEqual([])
  })
})

describe('when the person begins', () => {
  it('an organisation answers, the contact waits for the person; a consent given beforehand names one recipient and works for it alone', async () => {
    const who = await somebody()
    const matters = await interestNotices(deps)(who.by.personId, underMandate.code)
    expect(matters?.map(({ recipient }) => recipient.id)).toEqual([employer.organisation.id, agency.organisation.id])
    const contact = matters?.slice(1).map(contactNoticeHash) ?? []
    const introduction = made(await showInterest(deps)({ by: who.by, once: always, vacancy: underMandate.code, contact }))
    expect(introduction).toMatchObject({ revealTo: [], consents: [{ recipientId: agency.organisation.id }] })
    expect(await look(agency, introduction.id)).toMatchObject({ error: { kind: 'contact-not-agreed' } })
    const answered = made(await step(asMember(deps, agency), 'organisation', introduction.id)('accept'))
    expect(answered).toMatchObject({ state: 'agreed', revealTo: [agency.organisation.id] })
    expect(await look(agency, introduction.id)).toMatchObject({ ok: true })
    expect(await look(employer, introduction.id)).toMatchObject({ error: { kind: 'contact-not-agreed' } })
    expect(await step(asMember(deps, employer), 'organisation', introduction.id)('offer')).toMatchObject({
      error: { kind: 'introduction-state' },
    })
  })

  it('a consent to another text than the one shown is none', async () => {
    const who = await somebody()
    const stale = await showInterest(deps)({ by: who.by, once: always, vacancy: vacancy.code, contact: ['e'.repeat(64)] })
    const [matter] = (await interestNotices(deps)(who.by.personId, vacancy.code)) ?? []
    expect(stale).toEqual({ ok: false, error: { kind: 'consent-text-changed', detail: contactNoticeText(matter as ContactMatter) } })
  })

  it('yes and no are answers of the employer, a lapse is none; the clock reminds once and ends what nobody answered', async () => {
    const asked = await makeOrganisation(deps, 'employer')
    const of = await makeVacancy(deps, asMember(deps, asked), { title: '钳工' })
    const people = [await somebody(), await somebody(), await somebody()]
    const ids: string[] = []
    for (const { by } of people) ids.push(made(await showInterest(deps)({ by, once: always, vacancy: of.code })).id)
    const [yes = '', no = '', late = ''] = ids
    made(await step(asMember(deps, asked), 'organisation', yes)('accept'))
    made(await step(asMember(deps, asked), 'organisation', no)('decline', { reason: 'filled' }))
    const rate = async () => (await answerRates(deps)([asked.organisation.id])).get(asked.organisation.id)
    expect(await rate()).toEqual({ percent: 65, known: true })
    const clock = deps.as('clock')
    deps.setClock('2026-12-03T16:00:00.000Z')
    await keepDeadlines(clock)()
    const told = async () =>
      (await deps.dynamo.query('messages', { index: 'byPerson', pk: `ORG#${asked.organisation.id}`, limit: 100 })).items.map(
        ({ template }) => template,
      )
    const reminders = async () => (await told()).filter((template) => template === 'introduction-reminder')
    // Nobody is reminded at midnight, when the day begins.
    expect(await reminders()).toEqual([])
    deps.setClock('2026-12-04T01:00:00.000Z')
    await keepDeadlines(clock)()
    await keepDeadlines(clock)()
    expect(await reminders()).toHaveLength(1)
    deps.setClock('2026-12-08T15:00:00.000Z')
    expect(await findOwnIntroduction(deps)(people[2]?.by.personId ?? '', late)).toMatchObject({ standing: 'waiting' })
    deps.setClock('2026-12-08T16:00:00.000Z')
    expect(await findOwnIntroduction(deps)(people[2]?.by.personId ?? '', late)).toMatchObject({ standing: 'lapsed', state: 'interested' })
    expect(await step(asMember(deps, asked), 'organisation', late)('accept')).toMatchObject({ error: { kind: 'introduction-state' } })
    expect((await keepDeadlines(clock)()).lapsed).toBeGreaterThan(0)
    expect(await keepDeadlines(clock)()).toMatchObject({ lapsed: 0, reminded: 0, more: false })
    expect(await findOwnIntroduction(deps)(people[2]?.by.personId ?? '', late)).toMatchObject({ state: 'lapsed' })
    expect(await told()).toContain('introduction-lapsed')
    expect(await rate()).toEqual({ percent: 55, known: true })
    // The person was not refused: they may say it again.
    expect(await showInterest(deps)({ by: people[2]?.by as Person, once: always, vacancy: of.code })).toMatchObject({ ok: true })
    expect(await showInterest(deps)({ by: people[1]?.by as Person, once: always, vacancy: of.code })).toMatchObject({
      error: { kind: 'asked-before' },
    })
  })
})

describe('nobody is asked too often', () => {
  it('after a refusal neither this organisation again, nor another for the same vacancy, until the days are over', async () => {
    const who = await somebody()
    const other = await makeVacancy(deps, asMember(deps, employer), { title: '磨工' })
    const { id } = await ask(who.talent)
    made(await step(who.by, 'person', id)('decline', { reason: 'place' }))
    const again = (of: Employed, about: Vacancy) =>
      askForContact(deps)({ by: asMember(deps, of), once: always, talentId: who.talent.id, vacancyId: about.id })
    expect(await again(agency, underMandate)).toMatchObject({ error: { kind: 'asked-before' } })
    expect(await again(employer, underMandate)).toMatchObject({ error: { kind: 'asked-before' } })
    expect(await again(employer, other)).toMatchObject({ ok: true })
    deps.setClock('2026-12-31T15:00:00.000Z')
    expect(await again(agency, underMandate)).toMatchObject({ error: { kind: 'asked-before' } })
    deps.setClock('2026-12-31T16:00:00.000Z')
    expect(await again(agency, underMandate)).toMatchObject({ ok: true })
  })

  it('what an organisation takes back it does not begin again at once', async () => {
    const who = await somebody()
    const { id } = await ask(who.talent, employer, vacancy)
    made(await step(asMember(deps, employer), 'organisation', id)('withdraw'))
    const again = await askForContact(deps)({ by: asMember(deps, employer), once: always, talentId: who.talent.id, vacancyId: vacancy.id })
    expect(again).toMatchObject({ error: { kind: 'asked-before' } })
  })

  it('an agency asks so many people a day and not one more, at however many windows', async () => {
    const busy = await makeOrganisation(deps, 'agency')
    const mandate = await makeMandate(deps, { agency: busy, employer: await makeOrganisation(deps, 'employer') })
    const of = await makeVacancy(deps, asMember(deps, busy), { title: '车工', mandateId: mandate.id })
    const two = await makeVacancy(deps, asMember(deps, busy), { title: '镗工', mandateId: mandate.id })
    const most = introductionParametersOn('2026-12-01').agencyDailyPeople
    const before = Array.from({ length: most - 2 }, () => deps.ids.next('talent'))
    const day = { ...dailyPeopleKey(busy.organisation.id, '2026-12-01'), entity: 'introduction-daily-people', people: before, rev: 1 }
    await deps.dynamo.transact([put('market', day)])
    const people = await Promise.all(Array.from({ length: 5 }, () => somebody()))
    const tryTo = ({ talent }: Somebody, about: Vacancy) =>
      askForContact(deps)({ by: asMember(deps, busy), once: always, talentId: talent.id, vacancyId: about.id })
    const done = await Promise.all(people.map((one) => tryTo(one, of)))
    expect(done.filter(({ ok }) => ok)).toHaveLength(2)
    expect(done.filter((one) => !one.ok && ['daily-people', 'busy'].includes(one.error.kind))).toHaveLength(3)
    const [asked] = people.filter((_, at) => done[at]?.ok)
    const [notAsked] = people.filter((_, at) => done[at]?.ok === false)
    // Somebody who was asked today already is no further person.
    expect(await tryTo(asked as Somebody, two)).toMatchObject({ ok: true })
    expect(await tryTo(notAsked as Somebody, two)).toMatchObject({ error: { kind: 'daily-people' } })
    deps.setClock('2026-12-01T16:00:00.000Z')
    expect(await tryTo(notAsked as Somebody, of)).toMatchObject({ ok: true })
  })
})

describe('lists', () => {
  it('a person’s begins with what waits for them; an organisation’s goes by stage, without whoever is hidden', async () => {
    const who = await somebody()
    const own = await makeOrganisation(deps, 'employer')
    const of = await makeVacancy(deps, asMember(deps, own), { title: '电工' })
    const waiting = made(await showInterest(deps)({ by: who.by, once: always, vacancy: of.code }))
    const done = await ask(who.talent, employer, vacancy)
    made(await step(asMember(deps, employer), 'organisation', done.id)('withdraw'))
    const asked = await ask(who.talent)
    const list = await listOwnIntroductions(deps)(who.by.personId, { limit: 10 })
    expect(list.items.map(({ id }) => id)).toEqual([asked.id, waiting.id, done.id])
    const stage = async (name: 'to-answer' | 'accepted' | 'ended') =>
      (await listOrganisationIntroductions(deps)(asMember(deps, own), { limit: 10, stage: name })).items.map(
        ({ introduction }) => introduction.id,
      )
    expect([await stage('to-answer'), await stage('accepted')]).toEqual([[waiting.id], []])
    made(await step(asMember(deps, own), 'organisation', waiting.id)('accept'))
    expect([await stage('to-answer'), await stage('accepted')]).toEqual([[], [waiting.id]])
    await change(consentWithdrawn(who.talent, 'employers', deps.clock.now()))
    expect(await stage('accepted')).toEqual([])
    expect(await findOrganisationIntroduction(deps)(asMember(deps, own), waiting.id)).toBeUndefined()
    expect(await findOwnIntroduction(deps)(personAs(deps).personId, waiting.id)).toBeUndefined()
  })
})

it('精准度 counts how far they came by month and starter, without a person, small counts hidden', async () => {
  deps.setClock('2026-11-10T02:00:00.000Z')
  const own = await makeOrganisation(deps, 'employer')
  const of = await makeVacancy(deps, asMember(deps, own), { title: '铆工' })
  for (let turn = 0; turn < 6; turn += 1) {
    const { by } = await somebody()
    const { id } = made(await showInterest(deps)({ by, once: always, vacancy: of.code }))
    made(await step(asMember(deps, own), 'organisation', id)(turn < 1 ? 'decline' : 'accept', turn < 1 ? { reason: 'filled' } : {}))
  }
  const view = await readPrecision(deps)()
  expect(view.rows).toContainEqual({ month: '2026-11', starter: 'talent', started: 6 })
  expect(await publishPrecision(deps.as('clock'))()).toEqual({ rows: view.rows.length })
  expect(await publishedPrecision(deps.as('public'))()).toEqual(JSON.parse(JSON.stringify(view)))
})

it('the mandate of an agency stands with what it began', async () => {
  const { talent } = await somebody()
  expect(await ask(talent)).toMatchObject({ mandateId, purpose: 'recruit', rules: '2018-10-01' })
})
