import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { Introduction, introductionStates } from '#shared/introductions/domain/introduction.ts'
import { introductionKey } from '#shared/introductions/store/keys.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { type Item, put } from '#shared/platform/dynamo/operations.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import { type Talent, visibleTo } from '#shared/talent/domain/talent.ts'
import { mostOrganisations } from '#shared/talent/domain/vault-request.ts'
import { createContactVault } from '#shared/talent/store/contact-vault.ts'
import { talentKey } from '#shared/talent/store/keys.ts'
import { revealableTalent } from '#shared/talent/use-cases/revealable-talent.ts'
import { type TestStore, testStore } from '../../support/test-store.ts'
import { makeTalent } from '../../support/things/talent.ts'
import { startVault, type VaultFunction } from '../../support/vault-function.ts'

const contact = { name: '钱某某', phone: '13000000017', mail: 'canary@mail.example' }
let store: TestStore & { readonly stage: string }
let vault: VaultFunction
let contacts: ContactVault
let other: Talent

beforeAll(async () => {
  store = await testStore(inject('dynamo'))
  vault = await startVault({ dynamo: inject('dynamo'), stage: store.stage, key: Buffer.alloc(32, 9).toString('base64') })
  contacts = createContactVault(async (request) => {
    const outcome = await vault.invoke(request)
    if (outcome.kind !== 'answered') throw new Error(JSON.stringify(outcome))
    return outcome.answer
  }, store.clock)
  other = await makeTalent(store)
})

afterAll(async () => vault.stop())

type Case = {
  readonly introduction: Item
  readonly talent: Item
  readonly asked: Parameters<ContactVault['reveal']>[0]
}

/** An employer whom a person agreed to meet, and what it asks. */
async function agreedCase(): Promise<Case> {
  const organisationId = store.ids.next('organisation')
  const talent = await makeTalent(store, { scopes: ['employers'] })
  await contacts.write(talent.personId, contact)
  const introduction = Introduction.parse({
    id: store.ids.next('introduction'),
    rev: 4,
    state: 'agreed',
    startedBy: 'employer',
    starterId: organisationId,
    talentId: talent.id,
    personId: talent.personId,
    vacancy: { id: store.ids.next('vacancy'), code: store.ids.code(), title: '焊工', employer: '甲厂', employerId: organisationId },
    parties: [{ organisationId, scope: 'employers' }],
    revealTo: [organisationId],
    history: [],
    createdAt: store.clock.now(),
    updatedAt: store.clock.now(),
  })
  return {
    introduction: { ...introductionKey(introduction.id), entity: 'introduction', ...introduction },
    talent: (await store.dynamo.get('talent', talentKey(talent.id))) as Item,
    asked: {
      introductionId: introduction.id,
      talentId: talent.id,
      personId: talent.personId,
      by: { name: `per_x@${organisationId}`, organisationId, organisationName: '甲厂' },
      scope: 'employers',
      organisationIds: [organisationId],
      purpose: '约定面试时间',
    },
  }
}

/** Writes what a case says and asks; gives the answer and what the ledger then holds about the person. */
async function tried({ introduction, talent, asked }: Case): Promise<{ readonly answer: unknown; readonly entries: readonly Item[] }> {
  const written = await store.dynamo.transact([put('market', introduction), put('talent', talent)])
  expect(written.ok).toBe(true)
  const answer = await contacts.reveal(asked)
  const entries = [...(await ledgerOf(asked.talentId)), ...(await ledgerOf(asked.personId))]
  return { answer, entries: entries.filter(({ action }) => action === 'contact.revealed') }
}

async function ledgerOf(subject: string): Promise<readonly Item[]> {
  return (await store.dynamo.query('ledger', { pk: `SUBJECT#${subject}`, limit: 100 })).items
}

const withdrawn = { withdrawnAt: '2026-11-30T00:00:00.000Z' }
type Consents = Readonly<Record<string, object>>
const consentsOf = ({ consents }: Item): Consents => consents as Consents

describe('个人信息保护法 23: a contact is given to the recipient of an introduction', () => {
  it('to whom the person agreed, with an entry that says who, when, why and by which introduction', async () => {
    const given = await agreedCase()
    const { answer, entries } = await tried(given)
    expect(answer).toEqual({ ok: true, value: { contact, updatedAt: expect.stringMatching(/^2026-12-01T00:00:0/) } })
    expect(entries).toEqual([
      expect.objectContaining({
        pk: `SUBJECT#${given.asked.talentId}`,
        action: 'contact.revealed',
        at: expect.stringMatching(/^2026-12-01T00:00:0/),
        by: given.asked.by.name,
        organisationId: given.asked.by.organisationId,
        organisationName: '甲厂',
        byOrganisationPk: `ORG#${given.asked.by.organisationId}`,
        purpose: '约定面试时间',
        ids: [given.asked.introductionId],
      }),
    ])
  })

  it('of whom nothing is kept, with the entry all the same', async () => {
    const given = await agreedCase()
    await contacts.erase(given.asked.personId)
    const { answer, entries } = await tried(given)
    expect(answer).toEqual({ ok: true, value: undefined })
    expect(entries).toHaveLength(1)
  })

  it.each(introductionStates)('an introduction that is %s', async (state) => {
    const given = await agreedCase()
    const { answer, entries } = await tried({ ...given, introduction: { ...given.introduction, state } })
    const underWay = ['agreed', 'interview', 'offer'].includes(state)
    expect(answer).toMatchObject(underWay ? { ok: true, value: { contact } } : { ok: false, error: { kind: 'refused' } })
    expect(entries).toHaveLength(underWay ? 1 : 0)
  })

  it.each<readonly [string, (given: Case) => Case]>([
    ['the consent for this recipient was taken back', (given) => ({ ...given, introduction: { ...given.introduction, revealTo: [] } })],
    [
      'the consent is for another organisation',
      (given) => ({ ...given, introduction: { ...given.introduction, revealTo: [other.personId] } }),
    ],
    [
      'another organisation asks',
      (given) => {
        const organisationId = store.ids.next('organisation')
        return { ...given, asked: { ...given.asked, by: { ...given.asked.by, organisationId }, organisationIds: [organisationId] } }
      },
    ],
    ['the introduction is of another person', (given) => ({ ...given, introduction: { ...given.introduction, talentId: other.id } })],
    [
      'the introduction is of another account',
      (given) => ({ ...given, introduction: { ...given.introduction, personId: other.personId } }),
    ],
    ['the entry is another person’s', (given) => ({ ...given, talent: { ...given.talent, personId: other.personId } })],
    ['the contact is another person’s', (given) => ({ ...given, asked: { ...given.asked, personId: other.personId } })],
    ['there is no such introduction', (given) => ({ ...given, asked: { ...given.asked, introductionId: store.ids.next('introduction') } })],
    ['there is no such entry', (given) => ({ ...given, asked: { ...given.asked, talentId: store.ids.next('talent') } })],
    ['个人信息保护法 47: the person left the registry', (given) => ({ ...given, talent: { ...given.talent, state: 'left' } })],
    [
      '个人信息保护法 47: the profile is gone',
      (given) => {
        const { profile: _, ...talent } = given.talent
        return { ...given, talent: talent as Item }
      },
    ],
    [
      '个人信息保护法 15: the registry’s consent was withdrawn',
      (given) => {
        const consents = consentsOf(given.talent)
        return { ...given, talent: { ...given.talent, consents: { ...consents, registry: { ...consents.registry, ...withdrawn } } } }
      },
    ],
    [
      '个人信息保护法 15: the employers’ consent was withdrawn',
      (given) => {
        const consents = consentsOf(given.talent)
        return { ...given, talent: { ...given.talent, consents: { ...consents, employers: { ...consents.employers, ...withdrawn } } } }
      },
    ],
    [
      '个人信息保护法 13(1), 14: there is no registry’s consent',
      (given) => {
        const { registry: _, ...consents } = consentsOf(given.talent)
        return { ...given, talent: { ...given.talent, consents } }
      },
    ],
    [
      '个人信息保护法 13(1), 14: an agency asks and the agencies’ consent was never given',
      (given) => ({ ...given, asked: { ...given.asked, scope: 'agencies' } }),
    ],
    [
      'the person hides from it',
      (given) => ({ ...given, talent: { ...given.talent, exclusions: [other.id, given.asked.by.organisationId] } }),
    ],
    [
      'the person hides from it, and the caller forgot to name it',
      (given) => ({
        ...given,
        talent: { ...given.talent, exclusions: [given.asked.by.organisationId] },
        asked: { ...given.asked, organisationIds: [store.ids.next('organisation')] },
      }),
    ],
    [
      'the person hides from another of its group',
      (given) => {
        const sister = store.ids.next('organisation')
        return {
          ...given,
          talent: { ...given.talent, exclusions: [sister] },
          asked: { ...given.asked, organisationIds: [...given.asked.organisationIds, store.ids.next('organisation'), sister] },
        }
      },
    ],
    [
      'the entry does not say from whom the person hides',
      (given) => {
        const { exclusions: _, ...talent } = given.talent
        return { ...given, talent: talent as Item }
      },
    ],
  ])('refused, and not a word in the answer, when %s', async (_, spoiled) => {
    const { answer, entries } = await tried(spoiled(await agreedCase()))
    expect(answer).toEqual({ ok: false, error: { kind: 'refused' } })
    expect(entries).toEqual([])
    expect(JSON.stringify(answer)).not.toContain(contact.phone)
  })

  it('as which organisations it looks is checked for as many as a condition can name, and for more it is no question', async () => {
    const given = await agreedCase()
    const group = Array.from({ length: mostOrganisations - 1 }, () => store.ids.next('organisation'))
    const asked = { ...given.asked, organisationIds: [...given.asked.organisationIds, ...group] }
    expect((await tried({ ...given, asked })).answer).toMatchObject({ ok: true })
    const hidden = { ...given.talent, exclusions: [group.at(-1)] }
    expect((await tried({ ...given, talent: hidden, asked })).answer).toMatchObject({ ok: false, error: { kind: 'refused' } })
    await expect(
      contacts.reveal({ ...asked, organisationIds: [...asked.organisationIds, store.ids.next('organisation')] }),
    ).rejects.toThrow()
  })
})

describe('the condition on an entry', () => {
  const organisations = Array.from({ length: 4 }, (_, at) => `org_0000000000000000000000000${at}` as Id<'organisation'>)
  const consent = { grantedAt: '2026-01-01T00:00:00.000Z', textVersion: '1', textHash: 'x' }
  const state = fc.constantFrom<Talent['state']>('registered', 'registered', 'registered', 'left')
  const given = fc.option(fc.constantFrom(consent, consent, consent, consent, { ...consent, ...withdrawn }), { nil: undefined, freq: 8 })
  const look = fc.record({
    state,
    registry: given,
    employers: given,
    agencies: given,
    profile: fc.constantFrom(true, true, true, false),
    exclusions: fc.subarray(organisations, { maxLength: 2 }),
    organisationIds: fc.subarray(organisations, { minLength: 1, maxLength: 2 }),
    scope: fc.constantFrom('employers' as const, 'agencies' as const),
  })

  it('holds exactly when the person is visible', async () => {
    const base = await makeTalent(store)
    const seen = { shown: 0, hidden: 0 }
    await fc.assert(
      fc.asyncProperty(look, async ({ state: now, registry, employers, agencies, profile, exclusions, organisationIds, scope }) => {
        const consents = Object.fromEntries(Object.entries({ registry, employers, agencies }).filter(([, value]) => value !== undefined))
        const { profile: own, ...rest } = base
        const talent = { ...rest, state: now, consents, exclusions, ...(profile ? { profile: own } : {}) } as Talent
        await store.dynamo.transact([put('talent', { ...talentKey(talent.id), entity: 'talent', ...talent })])
        const { ok } = await store
          .as('vault')
          .dynamo.transact([revealableTalent({ talentId: talent.id, personId: talent.personId, scope, organisationIds })])
        expect(ok).toBe(visibleTo(talent, { scope, organisationIds }))
        seen[ok ? 'shown' : 'hidden'] += 1
      }),
      { seed: 23, numRuns: 80 },
    )
    expect(Math.min(seen.shown, seen.hidden)).toBeGreaterThan(5)
  })
})

it('个人信息保护法 51: nothing of a contact stands open in any table, in the ledger or in the log', async () => {
  const all = await Promise.all(
    (['contacts', 'ledger', 'talent', 'market', 'messages'] as const).map(async (table) => {
      const fn = table === 'contacts' || table === 'messages' ? 'vault' : 'desk'
      return JSON.stringify((await store.as(fn).dynamo.scan(table)).items)
    }),
  )
  expect(all[0]).toContain('phoneDigest')
  for (const text of [...all, vault.logged()])
    for (const part of [contact.name, contact.phone, contact.mail]) expect(text).not.toContain(part)
})
