import { afterEach, describe, expect, inject, it } from 'vitest'
import { keys } from '#shared/accounts/store/keys.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { keys as vacancyKeys } from '#shared/demand/store/keys.ts'
import { endVacancy } from '#shared/demand/use-cases/end-vacancy.ts'
import { moveMandate } from '#shared/demand/use-cases/move-mandate.ts'
import { contactNoticeHash } from '#shared/introductions/domain/contact-notices.ts'
import { nobodyYet } from '#shared/introductions/domain/daily-people.ts'
import type { Introduction } from '#shared/introductions/domain/introduction.ts'
import { getAnswers, putAnswers } from '#shared/introductions/store/answers.ts'
import { getDailyPeople } from '#shared/introductions/store/daily-people.ts'
import { createIntroductions } from '#shared/introductions/store/introductions.ts'
import { getCounter, putCounter } from '#shared/introductions/store/precision.ts'
import { answerRates } from '#shared/introductions/use-cases/answer-rates.ts'
import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { contactNoticeFor, interestNotices } from '#shared/introductions/use-cases/contact-notice-for.ts'
import { acceptAsPerson, giveContact } from '#shared/introductions/use-cases/give-contact.ts'
import { introductionsBegun } from '#shared/introductions/use-cases/introductions-begun.ts'
import { keepDeadlines, settleIntroduction } from '#shared/introductions/use-cases/keep-deadlines.ts'
import {
  findOrganisationIntroduction,
  listOrganisationIntroductions,
} from '#shared/introductions/use-cases/list-organisation-introductions.ts'
import { findOwnIntroduction, listOwnIntroductions } from '#shared/introductions/use-cases/list-own-introductions.ts'
import { publishedPrecision } from '#shared/introductions/use-cases/published-precision.ts'
import { readPrecision } from '#shared/introductions/use-cases/read-precision.ts'
import { revealContact } from '#shared/introductions/use-cases/reveal-contact.ts'
import { showInterest } from '#shared/introductions/use-cases/show-interest.ts'
import { takeStep } from '#shared/introductions/use-cases/take-step.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { speaking } from '#shared/kernel/language.ts'
import { fail } from '#shared/kernel/result.ts'
import { type Item, put } from '#shared/platform/dynamo/operations.ts'
import { StoreUnavailable } from '#shared/platform/dynamo/retries.ts'
import { always } from '#shared/platform/http/once.ts'
import { consentWithdrawn, organisationExcluded, touched } from '#shared/talent/domain/changes.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { mostOrganisations } from '#shared/talent/domain/vault-request.ts'
import { findTalents } from '#shared/talent/use-cases/find-talents.ts'
import { notEntered } from '../../support/entered.ts'
import { interrupted } from '../../support/interrupted.ts'
import { introducing, type Somebody } from '../../support/introducing.ts'
import { asMember, type Employed, made, makeOrganisation, suspend } from '../../support/roles.ts'
import { makeMandate } from '../../support/things/mandate.ts'
import { personAs } from '../../support/things/talent.ts'
import { makeDraft, makeVacancy } from '../../support/things/vacancy.ts'

const { start, deps, vault, employer, agency, vacancy, underMandate, mandateId, somebody, change, ask, hashFor, step, look, agreed } =
  await introducing(inject('dynamo'))

afterEach(() => deps.setClock(start))

async function touch({ talent: { id } }: Somebody): Promise<void> {
  const [now] = await findTalents(deps)([id])
  if (now !== undefined) await change(touched(now, deps.clock.now()))
}

/** An agency with a vacancy under a mandate of its own, and how to end each. */
async function representative() {
  const who = await makeOrganisation(deps, 'agency')
  const mandate = await makeMandate(deps, { agency: who, employer })
  const of = await makeVacancy(deps, asMember(deps, who), { mandateId: mandate.id, validUntil: '2027-01-31' })
  const close = async () =>
    made(await endVacancy(deps)({ by: asMember(deps, who), once: always, id: of.id, ending: { how: 'closed', reason: '停招' } }))
  const endMandate = async () =>
    made(
      await moveMandate(deps)({ by: asMember(deps, employer), once: always, id: mandate.id, action: 'withdrawn', reason: '到期' } as never),
    )
  return { who, of, close, endMandate, by: asMember(deps, who) }
}

const refused = (kind: string) => ({ ok: false, error: { kind } })

describe('on which grounds a step may be taken', () => {
  it('to whoever is no side of it nothing exists, and of what is not there neither', async () => {
    const who = await somebody()
    const { id } = await ask(who.talent)
    const missing = deps.ids.next('introduction')
    for (const [by, as, of] of [
      [personAs(deps), 'person', id],
      [personAs(deps), 'organisation', id],
      [asMember(deps, employer), 'organisation', id],
      [who.by, 'person', missing],
      [asMember(deps, agency), 'organisation', missing],
    ] as const)
      expect(await step(by, as, of)('withdraw')).toEqual(refused('not-found'))
    expect(await look(agency, missing)).toEqual(refused('not-found'))
    expect(await findOwnIntroduction(deps)(who.by.personId, missing)).toBeUndefined()
  })

  it('an organisation needs its mandate and an open vacancy to go on, and neither to say no', async () => {
    const [closed, ended] = [await representative(), await representative()]
    const people = [await somebody(), await somebody(), await somebody()]
    const ids: string[] = []
    for (const { by } of people) ids.push(made(await showInterest(deps)({ by, once: always, vacancy: closed.of.code })).id)
    const accepted = made(await step(closed.by, 'organisation', ids[2] ?? '')('accept'))
    await closed.close()
    const asks = { by: closed.by, once: always, talentId: (await somebody()).talent.id }
    expect(await askForContact(deps)({ ...asks, vacancyId: closed.of.id })).toEqual(refused('vacancy-not-open'))
    expect(await askForContact(deps)({ ...asks, vacancyId: deps.ids.next('vacancy') })).toEqual(refused('not-found'))
    expect(await step(closed.by, 'organisation', ids[0] ?? '')('accept')).toEqual(refused('vacancy-not-open'))
    expect(await step(closed.by, 'organisation', ids[0] ?? '')('decline', { reason: 'filled' })).toMatchObject({ ok: true })
    // What was accepted while it was open goes on.
    const consenting = people[2] as Somebody
    made(await giveContact(deps)({ by: consenting.by, once: always, id: accepted.id, contact: await hashFor(accepted) }))
    expect(await step(closed.by, 'organisation', accepted.id)('offer')).toMatchObject({ ok: true })
    await closed.endMandate()
    expect(await step(closed.by, 'organisation', ids[1] ?? '')('accept')).toEqual(refused('mandate-missing'))
    expect(await step(closed.by, 'organisation', accepted.id)('place', { on: '2026-12-08' })).toEqual(refused('mandate-missing'))
    expect(await step(closed.by, 'organisation', accepted.id)('end', { reason: 'filled' })).toMatchObject({ ok: true })
    expect(await step(closed.by, 'organisation', ids[1] ?? '')('decline', { reason: 'filled' })).toMatchObject({ ok: true })
    const late = await ask((await somebody()).talent, ended.who, ended.of)
    await ended.endMandate()
    expect(await step(ended.by, 'organisation', late.id)('withdraw')).toMatchObject({ ok: true })
  })

  it('个人信息保护法 14, 15: a person accepts and consents only where they are seen, of an employer’s agency, for an open vacancy; no is always possible', async () => {
    const [closed, ended] = [await representative(), await representative()]
    const people = [await somebody(), await somebody(), await somebody(), await somebody()] as const
    const [early, late, without, hiding] = people
    const first = await ask(early.talent, closed.who, closed.of)
    const second = await ask(late.talent, closed.who, closed.of)
    const third = await ask(without.talent, ended.who, ended.of)
    const fourth = await ask(hiding.talent, ended.who, ended.of)
    const accept = ({ by }: Somebody, { id }: Introduction, contact?: string) =>
      acceptAsPerson(deps)({ by, once: always, id, ...(contact === undefined ? {} : { contact }) })
    const accepted = made(await accept(early, first))
    const contact = await hashFor(accepted)
    expect(await accept(early, first)).toEqual(refused('introduction-state'))
    expect(await accept(early, first, contact)).toEqual(refused('introduction-state'))
    await closed.close()
    expect(await accept(late, second)).toEqual(refused('vacancy-not-open'))
    expect(await giveContact(deps)({ by: early.by, once: always, id: first.id, contact })).toMatchObject({ ok: true })
    expect(await giveContact(deps)({ by: early.by, once: always, id: first.id, contact })).toEqual(refused('introduction-state'))

    made(await accept(hiding, fourth))
    await change(organisationExcluded(hiding.talent, ended.who.organisation.id, deps.clock.now()))
    const given = { by: hiding.by, once: always, id: fourth.id, contact: await hashFor(fourth) }
    expect(await giveContact(deps)(given)).toEqual(refused('not-visible'))
    expect(await step(ended.by, 'organisation', fourth.id)('end', { reason: 'other' })).toEqual(refused('not-found'))
    await change(organisationExcluded(late.talent, closed.who.organisation.id, deps.clock.now()))
    expect(await accept(late, second)).toEqual(refused('not-visible'))
    expect(await step(late.by, 'person', second.id)('decline', { reason: 'other' })).toMatchObject({ ok: true })
    await ended.endMandate()
    expect(await accept(without, third)).toEqual(refused('introduction-state'))
    const own = made(await showInterest(deps)({ by: without.by, once: always, vacancy: vacancy.code }))
    expect(await accept(without, own)).toEqual(refused('introduction-state'))
    expect(await step(hiding.by, 'person', fourth.id)('end', { reason: 'other' })).toMatchObject({ ok: true })
    // Whoever may not see the person any more may still take back what it sent.
    const taken = await ask(without.talent, employer, vacancy)
    await change(organisationExcluded(without.talent, employer.organisation.id, deps.clock.now()))
    expect(await step(asMember(deps, employer), 'organisation', taken.id)('offer')).toEqual(refused('not-found'))
    expect(await step(asMember(deps, employer), 'organisation', taken.id)('withdraw')).toMatchObject({ ok: true })
  })

  it('个人信息保护法 23: nobody consents to a recipient that has no account', async () => {
    const who = await somebody()
    const accepted = made(await acceptAsPerson(deps)({ by: who.by, once: always, id: (await ask(who.talent, employer, vacancy)).id }))
    const nobody = deps.ids.next('organisation')
    const after = {
      ...accepted,
      rev: accepted.rev + 1,
      starterId: nobody,
      parties: [{ organisationId: nobody, scope: 'employers' as const }],
      vacancy: { ...accepted.vacancy, employerId: nobody },
    }
    await deps.dynamo.transact([...createIntroductions(deps.dynamo).put(after, accepted)])
    const given = { by: who.by, once: always, id: after.id, contact: 'f'.repeat(64) }
    expect(await giveContact(deps)(given)).toEqual(refused('introduction-state'))
  })

  it('nobody is reached by an interest in an ad of an employer that has no account', async () => {
    const who = await somebody()
    const { id } = await makeVacancy(deps, asMember(deps, employer))
    const item = (await deps.dynamo.get('market', vacancyKeys.vacancy(id))) as Item
    const { id: _, ...nameless } = item.employer as { readonly id?: string }
    await deps.dynamo.transact([put('market', { ...item, employer: nameless })])
    expect(await showInterest(deps)({ by: who.by, once: always, vacancy: id })).toEqual(refused('vacancy-reposted'))
  })

  it('says which day does not fit, at its field, in both languages', async () => {
    const { id } = await agreed(await somebody())
    const organisation = step(asMember(deps, agency), 'organisation', id)
    const tell = async (language: 'zh' | 'en', details: object) =>
      speaking(language, async () => {
        const done = await organisation('interview' in details ? 'interview' : 'end', details)
        const { errors } = done.ok ? { errors: [] } : (done.error as { readonly errors?: readonly object[] })
        return errors
      })
    const past = { interview: { at: '2026-11-30T01:00:00.000Z', place: '三号门' } }
    expect(await tell('zh', past)).toEqual([{ pointer: '/at', code: 'date-too-far', detail: '面试时间在今后一年之内' }])
    expect(await tell('en', past)).toEqual([{ pointer: '/at', code: 'date-too-far', detail: 'The interview lies ahead, within a year' }])
    const far = { on: '2028-01-01', reason: 'other' }
    expect(await tell('zh', far)).toEqual([{ pointer: '/on', code: 'date-too-far', detail: '日期不早于引荐开始的那天，不晚于今后半年' }])
    expect(await tell('en', far)).toMatchObject([{ pointer: '/on', detail: expect.stringMatching(/^The day is not before/) }])
  })
})

describe('what is written in between', () => {
  it('is judged anew, a few times and no more', async () => {
    const who = await somebody()
    const { id } = await ask(who.talent)
    const once = interrupted(deps, () => touch(who))
    expect(await acceptAsPerson(once)({ by: who.by, once: always, id })).toMatchObject({ ok: true })
    expect(once.tries()).toBe(2)
    const other = await somebody()
    const asked = await ask(other.talent)
    const ever = interrupted(deps, () => touch(other), 20)
    expect(await acceptAsPerson(ever)({ by: other.by, once: always, id: asked.id })).toEqual(refused('busy'))
    expect(ever.tries()).toBe(6)
  })

  it('个人信息保护法 15: a consent withdrawn while an organisation writes is found before it has written', async () => {
    const who = await somebody()
    const { id } = await agreed(who)
    const [now] = await findTalents(deps)([who.talent.id])
    const hiding = interrupted(deps, () => change(consentWithdrawn(now as Talent, 'agencies', deps.clock.now())))
    expect(await takeStep(hiding)({ by: asMember(deps, agency), as: 'organisation', once: always, id, step: 'offer' })).toEqual(
      refused('not-found'),
    )
    expect(await findOwnIntroduction(deps)(who.by.personId, id)).toMatchObject({ state: 'agreed' })
  })

  it('a suspension stops both sides at that very moment', async () => {
    const [one, two] = [await representative(), await representative()]
    const people = [await somebody(), await somebody(), await somebody()] as const
    const interest = made(await showInterest(deps)({ by: people[0].by, once: always, vacancy: one.of.code }))
    const answering = interrupted(deps, () => suspend(deps, one.who.organisation))
    const accept = { by: one.by, as: 'organisation', once: always, id: interest.id, step: 'accept' } as const
    expect(await takeStep(answering)(accept)).toEqual(refused('organisation-suspended'))
    const { id } = await ask(people[1].talent, two.who, two.of)
    const between = interrupted(deps, () => suspend(deps, two.who.organisation))
    expect(await acceptAsPerson(between)({ by: people[1].by, once: always, id })).toEqual(refused('other-suspended'))
    const own = await representative()
    const begins = interrupted(deps, () => suspend(deps, own.who.organisation))
    expect(await showInterest(begins)({ by: people[2].by, once: always, vacancy: own.of.code })).toEqual(refused('revision-conflict'))
    const again = await representative()
    // Its ads are hidden with it; should one be posted at that moment, its suspension is met itself.
    const { organisation } = again.who
    const item = {
      ...keys.organisation(organisation.id),
      entity: 'organisation',
      ...organisation,
      suspension: { at: start, reason: '核查' },
    }
    const asks = interrupted(deps, () => deps.dynamo.transact([put('accounts', item)]))
    const command = { by: again.by, once: always, talentId: people[2].talent.id, vacancyId: again.of.id }
    expect(await askForContact(asks)(command)).toEqual(refused('organisation-suspended'))
  })

  it('the counts of an employer are read again, a few times and no more', async () => {
    const own = await makeOrganisation(deps, 'employer')
    const of = await makeVacancy(deps, asMember(deps, own))
    const count = async () => {
      const kept = await getAnswers(deps.dynamo, own.organisation.id)
      await deps.dynamo.transact([putAnswers(own.organisation.id, kept)])
    }
    const once = interrupted(deps, count)
    expect(await showInterest(once)({ by: (await somebody()).by, once: always, vacancy: of.code })).toMatchObject({ ok: true })
    expect(once.tries()).toBe(2)
    const ever = interrupted(deps, count, 20)
    expect(await showInterest(ever)({ by: (await somebody()).by, once: always, vacancy: of.code })).toEqual(refused('busy'))
    expect(ever.tries()).toBe(4)
  })

  it('another’s pause or another window’s introduction is met, and named', async () => {
    const who = await somebody()
    const paused = interrupted(deps, async () => {
      const { id } = await ask(who.talent)
      made(await step(who.by, 'person', id)('decline', { reason: 'place' }))
    })
    const command = { by: asMember(deps, employer), once: always, talentId: who.talent.id, vacancyId: underMandate.id }
    expect(await askForContact(paused)(command)).toEqual(refused('asked-before'))
    const other = await somebody()
    const twice = interrupted(deps, () => ask(other.talent))
    const same = { by: asMember(deps, agency), once: always, talentId: other.talent.id, vacancyId: underMandate.id }
    const exists = { ok: false, error: { kind: 'introduction-exists', existing: '/agency/introductions' } }
    expect(await askForContact(twice)(same)).toEqual(exists)
    expect(await askForContact(deps)(same)).toEqual(exists)
  })
})

describe('whole, from the first to the last', () => {
  it('个人信息保护法 51, 网络数据安全管理条例 12: who did what, when, to whom and for what is entered, of each step', async () => {
    const who = await somebody()
    const { by, talent } = who
    const { id } = await agreed(who)
    const organisation = step(asMember(deps, agency), 'organisation', id)
    made(await step(by, 'person', id)('takeBack'))
    const own = await findOwnIntroduction(deps)(by.personId, id)
    made(await giveContact(deps)({ by, once: always, id, contact: await hashFor(own as Introduction) }))
    made(await organisation('interview', { interview: { at: '2026-12-05T01:00:00.000Z', place: '三号门' } }))
    made(await organisation('offer'))
    made(await organisation('place', { on: '2026-12-08' }))
    const { items } = await deps.dynamo.query('ledger', { pk: `SUBJECT#${talent.id}`, limit: 100 })
    const entries = items.map(({ action, by: whom, ids, purpose, organisationId, at }) => [action, whom, ids, purpose, organisationId, at])
    const ids = [id, underMandate.id]
    const person = (action: string) => [action, by.personId, ids, undefined, undefined, start]
    const member = (action: string) => [
      action,
      expect.stringMatching(/^per_/),
      ids,
      `introduction:${underMandate.id}`,
      agency.organisation.id,
      start,
    ]
    expect(entries).toHaveLength(7)
    expect(entries).toEqual(
      expect.arrayContaining([
        member('introduction.started'),
        person('introduction.accepted'),
        person('contact.taken-back'),
        person('contact.agreed'),
        member('introduction.interview-arranged'),
        member('introduction.offer-made'),
        member('introduction.placed'),
      ]),
    )
    // It is over: both may begin again at once.
    await ask(talent)
  })

  it('of an agency: named with its mandate and the employer, to the person alone', async () => {
    const { by, talent } = await somebody()
    const command = { by: asMember(deps, agency), once: always, talentId: talent.id, vacancyId: underMandate.id, note: '三班倒' }
    const introduction = made(await askForContact(deps)({ ...command, purpose: 'trial' }))
    expect(introduction).toEqual({
      id: introduction.id,
      rev: 1,
      state: 'interested',
      startedBy: 'agency',
      starterId: agency.organisation.id,
      talentId: talent.id,
      personId: by.personId,
      vacancy: {
        id: underMandate.id,
        code: underMandate.code,
        title: '数控铣工',
        employer: employer.organisation.content.name,
        employerId: employer.organisation.id,
      },
      parties: [{ organisationId: agency.organisation.id, scope: 'agencies', name: agency.organisation.content.name }],
      purpose: 'trial',
      mandateId,
      note: '三班倒',
      rules: '2018-10-01',
      due: { on: '2026-12-08', remindOn: '2026-12-04', provisional: false, reminded: false },
      consents: [],
      revealTo: [],
      history: [{ at: start, by: 'agency', name: agency.organisation.content.name, to: 'interested', step: 'start' }],
      createdAt: start,
      updatedAt: start,
    })
    const { items } = await deps.dynamo.query('messages', { index: 'byPerson', pk: `PERSON#${by.personId}`, limit: 100 })
    expect(items).toEqual([
      expect.objectContaining({
        template: 'introduction-asked',
        link: `/me/introductions/${introduction.id}`,
        text: expect.stringContaining(`${agency.organisation.content.name}（受${employer.organisation.content.name}委托）`),
      }),
    ])
  })

  it('of an employer: without a mandate, and on nobody’s behalf', async () => {
    const { by, talent } = await somebody()
    const introduction = await ask(talent, employer, vacancy)
    for (const name of ['mandateId', 'note']) expect(introduction).not.toHaveProperty(name)
    expect(introduction).toMatchObject({ startedBy: 'employer', parties: [{ scope: 'employers' }] })
    expect(await getDailyPeople(deps.dynamo, employer.organisation.id, civilDateOf(start))).toEqual(nobodyYet)
    const { items } = await deps.dynamo.query('messages', { index: 'byPerson', pk: `PERSON#${by.personId}`, limit: 100 })
    expect(items.map(({ text }) => String(text).includes('委托'))).toEqual([false])
  })

  it('of a person: without anybody’s name, told to each that advertises, at its own list', async () => {
    const { by, talent } = await somebody()
    const introduction = made(await showInterest(deps)({ by, once: always, vacancy: underMandate.id, note: '离家近' }))
    expect(introduction).toMatchObject({
      startedBy: 'talent',
      starterId: by.personId,
      talentId: talent.id,
      purpose: 'recruit',
      note: '离家近',
      history: [{ at: start, by: 'talent', to: 'interested', step: 'start' }],
    })
    expect(introduction).not.toHaveProperty('mandateId')
    expect(introduction.history[0]).not.toHaveProperty('name')
    for (const [who, list] of [
      [employer, '/employer/introductions'],
      [agency, '/agency/introductions'],
    ] as const) {
      const { items } = await deps.dynamo.query('messages', { index: 'byPerson', pk: `ORG#${who.organisation.id}`, limit: 200 })
      const told = items.find(({ link }) => link === `${list}/${introduction.id}`)
      expect(told?.text).toContain(`“${underMandate.content.title}”`)
    }
    const { items } = await deps.dynamo.query('ledger', { pk: `SUBJECT#${talent.id}`, limit: 10 })
    const [entry] = items
    expect(entry).toMatchObject({ action: 'introduction.started', by: by.personId, ids: [introduction.id, underMandate.id] })
    for (const name of ['purpose', 'organisationId']) expect(entry).not.toHaveProperty(name)
  })
})

describe('when it may begin again', () => {
  it('网络数据安全管理条例 22: what an organisation took back, the day after its pause; what came to nothing later, at once', async () => {
    const who = await somebody()
    const { id } = await ask(who.talent, employer, vacancy)
    made(await step(asMember(deps, employer), 'organisation', id)('withdraw'))
    const again = () => askForContact(deps)({ by: asMember(deps, employer), once: always, talentId: who.talent.id, vacancyId: vacancy.id })
    deps.setClock('2026-12-31T02:00:00.000Z')
    expect(await again()).toEqual(refused('asked-before'))
    deps.setClock(start)
    const ended = await agreed(who)
    made(await step(asMember(deps, agency), 'organisation', ended.id)('end', { reason: 'skills' }))
    expect(await ask(who.talent)).toMatchObject({ state: 'interested' })
  })

  it('网络数据安全管理条例 22: whom an organisation asked in vain is asked by nobody for the vacancy, and by it for none', async () => {
    const who = await somebody()
    const { id } = await ask(who.talent)
    deps.setClock('2026-12-08T16:00:00.000Z')
    expect(await settleIntroduction(deps.as('clock'))(id)).toBe('lapsed')
    expect(await settleIntroduction(deps.as('clock'))(id)).toBe('skipped')
    const asking = (of: Employed, about: Vacancy) =>
      askForContact(deps)({ by: asMember(deps, of), once: always, talentId: who.talent.id, vacancyId: about.id })
    expect(await asking(agency, underMandate)).toEqual(refused('asked-before'))
    expect(await asking(employer, underMandate)).toEqual(refused('asked-before'))
    // The person may begin all the same.
    expect(await showInterest(deps)({ by: who.by, once: always, vacancy: underMandate.code })).toMatchObject({ ok: true })
    const { items } = await deps.dynamo.query('ledger', { pk: `SUBJECT#${who.talent.id}`, limit: 10 })
    expect(items).toContainEqual(
      expect.objectContaining({
        action: 'introduction.lapsed',
        by: 'system',
        ids: [id, underMandate.id],
        purpose: `introduction:${underMandate.id}`,
      }),
    )
  })
})

describe('个人信息保护法 51: a contact is not given', () => {
  it('while the vault is busy, and says when nothing is kept', async () => {
    const who = await somebody()
    const { id } = await agreed(who)
    const by = asMember(deps, agency)
    const told = (kind: 'busy' | 'refused') => ({ ...deps, vault: { reveal: async () => fail({ kind }) } })
    for (const [kind, said] of [
      ['busy', 'busy'],
      ['refused', 'contact-not-agreed'],
    ] as const)
      expect(await revealContact(told(kind))({ by, id, purpose: 'discuss-job' })).toEqual(refused(said))
    made(await vault.erase(who.by.personId))
    expect(await look(agency, id)).toEqual(refused('contact-missing'))
  })

  it('where the vault could not ask for each organisation of a group whether the person hides from it', async () => {
    const who = await somebody()
    const { id } = await agreed(who, employer, vacancy)
    const ofGroup = (others: number) =>
      revealContact({
        ...deps,
        vault,
        dynamo: {
          ...deps.dynamo,
          query: async (table, asked) => {
            const page = await deps.dynamo.query(table, asked)
            if (!asked.pk.startsWith('GROUP#')) return page
            return { items: Array.from({ length: others }, () => ({ ...(page.items[0] as Item), id: deps.ids.next('organisation') })) }
          },
        },
      })({ by: asMember(deps, employer), id, purpose: 'discuss-job' })
    expect(await ofGroup(mostOrganisations - 1)).toMatchObject({ ok: true })
    expect(await ofGroup(mostOrganisations)).toEqual(refused('contact-not-agreed'))
  })
})

it('the clock takes what is due in bounded turns, and goes on where it stopped', async () => {
  const people = [await somebody(), await somebody(), await somebody()]
  const ids: string[] = []
  for (const { talent } of people) ids.push((await ask(talent)).id)
  const clock = deps.as('clock')
  expect(await settleIntroduction(clock)(ids[0] ?? '')).toBe('skipped')
  expect(await settleIntroduction(clock)(deps.ids.next('introduction'))).toBe('skipped')
  deps.setClock('2026-12-04T01:00:00.000Z')
  expect(await settleIntroduction(clock)(ids[0] ?? '')).toBe('reminded')
  expect(await settleIntroduction(clock)(ids[0] ?? '')).toBe('skipped')
  deps.setClock('2026-12-09T01:00:00.000Z')
  const first = await keepDeadlines(clock, { limit: 1, turns: 2 })()
  expect(first).toEqual({ lapsed: 2, reminded: 0, skipped: 0, more: true })
  while ((await keepDeadlines(clock)()).more) expect(true).toBe(true)
  for (const id of ids) expect((await createIntroductions(deps.dynamo).get(id))?.state).toBe('lapsed')
})

describe('个人信息保护法 23: an agency acts only as far as its mandate goes', () => {
  it('to answer who came to its ad it takes the mandate to post; to ask and to go on by itself, the one to search; neither after the last day', async () => {
    const own = await makeOrganisation(deps, 'agency')
    const by = asMember(deps, own)
    const search = await makeMandate(deps, { agency: own, employer })
    const of = await makeVacancy(deps, by, { mandateId: search.id, validUntil: '2027-01-31' })
    const who = await somebody()
    const mine = await agreed(who, own, of)
    made(await moveMandate(deps)({ by: asMember(deps, employer), once: always, id: search.id, action: 'withdrawn', reason: '换' } as never))
    await makeMandate(deps, { agency: own, employer }, { scope: ['post'], to: '2026-12-10' })
    expect(await step(by, 'organisation', mine.id)('offer')).toEqual(refused('mandate-missing'))
    expect(await look(own, mine.id)).toEqual(refused('mandate-missing'))
    const other = await somebody()
    const again = { by, once: always, talentId: other.talent.id, vacancyId: of.id }
    expect(await askForContact(deps)(again)).toEqual(refused('mandate-missing'))
    const interest = made(await showInterest(deps)({ by: other.by, once: always, vacancy: of.code }))
    expect(await step(by, 'organisation', interest.id)('accept')).toMatchObject({ ok: true })
    deps.setClock('2026-12-10T16:00:00.000Z')
    const accepted = await findOwnIntroduction(deps)(other.by.personId, interest.id)
    const contact = await hashFor(accepted as Introduction)
    expect(await giveContact(deps)({ by: other.by, once: always, id: interest.id, contact })).toEqual(refused('introduction-state'))
  })
})

describe('what each side reads', () => {
  it('a person first what is due first, then the newest; of what waits for others, the newest', async () => {
    const who = await somebody()
    const ofs = [await representative(), await representative(), await representative(), await representative(), await representative()]
    const ids: string[] = []
    for (const [at, { who: agent, of, by }] of ofs.entries()) {
      deps.setClock(`2026-12-0${Math.min(at + 1, 4)}T02:0${at}:00.000Z`)
      const begins = at < 2 ? showInterest(deps)({ by: who.by, once: always, vacancy: of.code }).then(made) : ask(who.talent, agent, of)
      ids.push((await begins).id)
      expect(by.member.kind).toBe('agency')
    }
    const own = await listOwnIntroductions(deps)(who.by.personId, { limit: 10 })
    expect(own.items.map(({ id }) => ids.indexOf(id))).toEqual([2, 4, 3, 1, 0])
    expect(own.items[0]).toMatchObject({ standing: 'to-answer', steps: ['accept', 'decline'] })
    expect('after' in own).toBe(false)
    const first = await listOwnIntroductions(deps)(who.by.personId, { limit: 3 })
    expect(first.items).toHaveLength(3)
    expect((await listOwnIntroductions(deps)(who.by.personId, { limit: 3, after: first.after })).items.map(({ id }) => id)).toEqual([
      ids[1],
      ids[0],
    ])
    await ofs[2]?.close()
    expect(await findOwnIntroduction(deps)(who.by.personId, ids[2] ?? '')).toMatchObject({ standing: 'vacancy-ended' })
  })

  it('个人信息保护法 51: an organisation what it may do and is reminded of; each person once in the entry, and nothing where it is not written', async () => {
    const own = await makeOrganisation(deps, 'employer')
    const by = asMember(deps, own)
    const [one, two] = [await makeVacancy(deps, by), await makeVacancy(deps, by)]
    expect(await listOrganisationIntroductions(deps)(by, { limit: 10 })).toEqual({ items: [] })
    const entries = async () =>
      (await deps.dynamo.query('ledger', { pk: `SUBJECT#${own.organisation.id}`, limit: 100 })).items.filter(
        ({ action }) => action === 'introductions.viewed',
      )
    expect(await entries()).toEqual([])
    const who = await somebody()
    const answered = made(await showInterest(deps)({ by: who.by, once: always, vacancy: one.code }))
    deps.setClock('2026-12-01T02:01:00.000Z')
    const waiting = made(await showInterest(deps)({ by: who.by, once: always, vacancy: two.code }))
    made(await step(by, 'organisation', answered.id)('accept'))
    const seen = async () =>
      new Map((await listOrganisationIntroductions(deps)(by, { limit: 10 })).items.map((item) => [item.introduction.id, item] as const))
    expect((await seen()).get(answered.id)).toMatchObject({ state: 'accepted', contact: 'none', steps: ['end'] })
    expect((await entries()).map(({ ids, by: doer }) => [ids, doer])).toEqual([[[who.talent.id], expect.stringContaining(by.personId)]])
    const contact = await hashFor((await findOwnIntroduction(deps)(who.by.personId, answered.id)) as Introduction)
    made(await giveContact(deps)({ by: who.by, once: always, id: answered.id, contact }))
    expect((await seen()).get(answered.id)).toMatchObject({ contact: 'agreed', steps: ['interview', 'offer', 'end'] })
    made(await step(who.by, 'person', answered.id)('takeBack'))
    expect((await seen()).get(answered.id)).toMatchObject({ state: 'agreed', contact: 'withdrawn', steps: ['end'] })
    expect((await seen()).get(answered.id)).not.toHaveProperty('flag')
    deps.setClock('2026-12-08T02:00:00.000Z')
    expect((await seen()).get(waiting.id)).toMatchObject({ state: 'interested', flag: 'due-today', contact: 'none' })
    deps.setClock('2026-12-08T16:00:00.000Z')
    expect((await seen()).get(waiting.id)).toMatchObject({ state: 'lapsed', steps: ['decline'] })
    deps.setClock('2026-12-20T02:00:00.000Z')
    expect((await seen()).get(answered.id)).toMatchObject({ flag: 'no-step' })
    expect(await findOrganisationIntroduction(deps)(by, deps.ids.next('introduction'))).toBeUndefined()
    expect(await findOrganisationIntroduction(deps)(asMember(deps, employer), answered.id)).toBeUndefined()
    const away = { ...deps, dynamo: { ...deps.dynamo, append: () => Promise.reject(new StoreUnavailable('away')) } }
    await expect(listOrganisationIntroductions(away)(by, { limit: 10 })).rejects.toThrow(StoreUnavailable)
    const page = await listOrganisationIntroductions(deps)(by, { limit: 1 })
    expect(page.items.map(({ introduction }) => introduction.id)).toEqual([waiting.id])
    const next = await listOrganisationIntroductions(deps)(by, { limit: 2, after: page.after })
    expect(next.items.map(({ introduction }) => introduction.id)).toEqual([answered.id])
    expect(next).not.toHaveProperty('after')
  })

  it('of two that advertise, the one that did not answer is reminded of nothing and given nothing', async () => {
    const who = await somebody()
    const matters = (await interestNotices(deps)(who.by.personId, underMandate.id)) ?? []
    const contact = matters.map(contactNoticeHash)
    const { id } = made(await showInterest(deps)({ by: who.by, once: always, vacancy: underMandate.id, contact }))
    made(await step(asMember(deps, agency), 'organisation', id)('accept'))
    deps.setClock('2026-12-20T02:00:00.000Z')
    const recipient = await findOrganisationIntroduction(deps)(asMember(deps, agency), id)
    const other = await findOrganisationIntroduction(deps)(asMember(deps, employer), id)
    expect(recipient).toMatchObject({ contact: 'agreed', flag: 'no-step' })
    expect(other).toMatchObject({ contact: 'none', steps: [] })
    expect(other).not.toHaveProperty('flag')
    const hidden = await findTalents(deps)([who.talent.id])
    await change(organisationExcluded(hidden[0] as Talent, agency.organisation.id, deps.clock.now()))
    expect(await findOrganisationIntroduction(deps)(asMember(deps, employer), id)).toBeDefined()
    expect(await findOrganisationIntroduction(deps)(asMember(deps, agency), id)).toBeUndefined()
  })

  it('个人信息保护法 15: an agency sees whoever hides from one of its employers for the others alone', async () => {
    const { who: own, of, by } = await representative()
    const another = await makeOrganisation(deps, 'employer')
    const mandate = await makeMandate(deps, { agency: own, employer: another })
    const theirs = await makeVacancy(deps, by, { mandateId: mandate.id, validUntil: '2027-01-31' })
    const { talent } = await somebody()
    await ask(talent, own, of)
    const { id } = await ask(talent, own, theirs)
    await change(organisationExcluded(talent, employer.organisation.id, deps.clock.now()))
    const { items } = await listOrganisationIntroductions(deps)(by, { limit: 10 })
    expect(items.map(({ introduction }) => introduction.id)).toEqual([id])
  })

  it('个人信息保护法 17: beforehand whom an interest would reach: nobody of what was never public, and nobody without an entry', async () => {
    const { by, talent } = await somebody()
    const reached = async (named: string, personId = by.personId) =>
      (await interestNotices(deps)(personId, named))?.map(({ recipient }) => recipient.id)
    expect(await reached(underMandate.id)).toEqual([employer.organisation.id, agency.organisation.id])
    expect(await reached(vacancy.code)).toEqual([employer.organisation.id])
    await change(organisationExcluded(talent, agency.organisation.id, deps.clock.now()))
    expect(await reached(underMandate.code)).toEqual([employer.organisation.id])
    expect(await reached((await makeDraft(deps, asMember(deps, employer))).id)).toBeUndefined()
    expect(await reached('vac_01JDK0000000000000000000ZZ')).toBeUndefined()
    expect(await reached(vacancy.code, personAs(deps).personId)).toEqual([])
    const interest = made(await showInterest(deps)({ by, once: always, vacancy: vacancy.code }))
    expect(await contactNoticeFor(deps)(interest)).toBeUndefined()
    const [matter] = (await interestNotices(deps)(by.personId, vacancy.code)) ?? []
    const { name, contact } = employer.organisation.content
    expect(matter).toEqual({
      recipient: { id: employer.organisation.id, name, contact: `${contact.function} ${contact.phone}`, side: 'employer' },
      vacancy: vacancy.content.title,
      employer: name,
    })
  })

  it('of a request that comes again, what it did the first time, and nothing when that is gone', async () => {
    const { by, talent } = await somebody()
    const { id } = await ask(talent)
    const once = (of: string) => ({ earlier: { id: of } })
    const gone = deps.ids.next('introduction')
    const asks = { by: asMember(deps, agency), talentId: talent.id, vacancyId: underMandate.id }
    for (const again of [
      (of: string) => askForContact(deps)({ ...asks, once: once(of) }),
      (of: string) => showInterest(deps)({ by, once: once(of), vacancy: vacancy.code }),
      (of: string) => takeStep(deps)({ by, as: 'person', once: once(of), id, step: 'decline' }),
    ]) {
      expect(await again(id)).toMatchObject({ ok: true, value: { id, state: 'interested' } })
      expect(await again(gone)).toEqual(refused('not-found'))
    }
  })
})

describe('how an employer answers', () => {
  it('is counted by the first answer alone, until the end of the last day; what is taken back counts neither way', async () => {
    const own = await makeOrganisation(deps, 'employer')
    const of = await makeVacancy(deps, asMember(deps, own))
    const people = [await somebody(), await somebody(), await somebody()] as const
    const kept = () => getAnswers(deps.dynamo, own.organisation.id)
    const matters = (await interestNotices(deps)(people[0].by.personId, of.code)) ?? []
    const contact = matters.map(contactNoticeHash)
    const first = made(await showInterest(deps)({ by: people[0].by, once: always, vacancy: of.code, contact }))
    expect(await kept()).toEqual({ rev: 1, answered: 0, missed: 0, waiting: [{ id: first.id, until: '2026-12-08T15:59:59.999Z' }] })
    made(await step(people[0].by, 'person', first.id)('takeBack'))
    expect((await kept()).rev).toBe(1)
    made(await step(asMember(deps, own), 'organisation', first.id)('accept'))
    expect(await kept()).toEqual({ rev: 2, answered: 1, missed: 0, waiting: [] })
    made(await step(asMember(deps, own), 'organisation', first.id)('end', { reason: 'filled' }))
    expect((await kept()).rev).toBe(2)
    const second = made(await showInterest(deps)({ by: people[1].by, once: always, vacancy: of.code }))
    made(await step(people[1].by, 'person', second.id)('withdraw'))
    expect(await kept()).toEqual({ rev: 4, answered: 1, missed: 0, waiting: [] })
    const asked = made(
      await askForContact(deps)({ by: asMember(deps, own), once: always, talentId: people[2].talent.id, vacancyId: of.id }),
    )
    made(await acceptAsPerson(deps)({ by: people[2].by, once: always, id: asked.id }))
    expect((await kept()).rev).toBe(4)
    const third = made(await showInterest(deps)({ by: people[2].by, once: always, vacancy: of.code }))
    deps.setClock('2026-12-08T16:00:00.000Z')
    expect(await settleIntroduction(deps.as('clock'))(third.id)).toBe('lapsed')
    expect(await kept()).toMatchObject({ answered: 1, missed: 1, waiting: [] })
    const rates = await answerRates(deps)([own.organisation.id, own.organisation.id, deps.ids.next('organisation')])
    expect([...rates.values()]).toEqual([
      { percent: 50, known: true },
      { percent: 50, known: false },
    ])
  })
})

it('人力资源市场暂行条例 33: an organisation’s of a span of days, the earliest first', async () => {
  const { who, of } = await representative()
  const ids: string[] = []
  for (const day of ['2026-12-01', '2026-12-02', '2026-12-03']) {
    deps.setClock(`${day}T02:00:00.000Z`)
    ids.push((await ask((await somebody()).talent, who, of)).id)
  }
  const begun = async (from: string, to: string) =>
    (await introductionsBegun(deps)(who.organisation.id, [from, to], 500)).map(({ id }) => ids.indexOf(id))
  expect(await begun('2026-12-01', '2027-01-01')).toEqual([0, 1, 2])
  expect(await begun('2026-12-02', '2026-12-03')).toEqual([1])
  expect(await begun('2026-11-01', '2026-12-01')).toEqual([])
})

it('精准度 counts what was reached anew, and again when it was counted meanwhile', async () => {
  const who = await somebody()
  const first = await ask(who.talent, employer, vacancy)
  const counted = () => getCounter(deps.dynamo, first)
  const before = await counted()
  made(await step(asMember(deps, employer), 'organisation', first.id)('withdraw'))
  expect(await counted()).toEqual(before)
  const second = await ask(who.talent)
  const meanwhile = interrupted(deps, async () => deps.dynamo.transact([putCounter(await getCounter(deps.dynamo, second))]))
  expect(await acceptAsPerson(meanwhile)({ by: who.by, once: always, id: second.id })).toMatchObject({ ok: true })
  expect(meanwhile.tries()).toBe(2)
})

it('精准度 of twelve months, the newest first, across the year', async () => {
  deps.setClock('2031-01-10T02:00:00.000Z')
  const counter = { rev: 0, started: 8, accepted: 8, agreed: 0, interview: 0, offer: 0, placed: 0 }
  const counters = ['2031-01', '2030-12', '2030-02', '2030-01'].map((month) => putCounter({ month, starter: 'employer', part: 0, counter }))
  await deps.dynamo.transact([...counters, putCounter({ month: '2030-12', starter: 'talent', part: 3, counter })])
  expect(await publishedPrecision(deps.as('public'))()).toEqual({ rows: [] })
  const rows = (await readPrecision(deps)()).rows.map(({ month, starter, accepted }) => `${month} ${starter} ${accepted}`)
  expect(rows).toEqual(['2031-01 employer 8', '2030-12 talent 8', '2030-12 employer 8', '2030-02 employer 8'])
})

it('网络数据安全管理条例 12: whatever was done here was entered, by whom', async () => {
  const wanted = [
    'contact.agreed person talent ids',
    'contact.taken-back person talent ids',
    'introduction.accepted member talent purpose ids',
    'introduction.accepted person talent ids',
    'introduction.declined member talent purpose ids',
    'introduction.declined person talent ids',
    'introduction.ended member talent purpose ids',
    'introduction.ended person talent ids',
    'introduction.interview-arranged member talent purpose ids',
    'introduction.lapsed system talent purpose ids',
    'introduction.offer-made member talent purpose ids',
    'introduction.placed member talent purpose ids',
    'introduction.started member talent purpose ids',
    'introduction.started person talent ids',
    'introduction.withdrawn member talent purpose ids',
    'introduction.withdrawn person talent ids',
    'introductions.viewed member organisation ids',
  ]
  expect(await notEntered(deps.dynamo, wanted)).toEqual([])
})
