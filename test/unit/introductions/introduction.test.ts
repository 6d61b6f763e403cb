import { describe, expect, it } from 'vitest'
import { AskForContact, ShowInterest } from '#shared/introductions/domain/commands.ts'
import { Introduction, stepped } from '#shared/introductions/domain/introduction.ts'
import { guardKey, introductionKey, partitions, partyKey } from '#shared/introductions/store/keys.ts'
import { idFor } from '../../support/indexed-roots.ts'

const at = '2026-12-01T00:00:00.000Z'
const later = '2026-12-02T00:00:00.000Z'

const interested = Introduction.parse({
  id: `int_${'0'.repeat(26)}`,
  rev: 1,
  state: 'interested',
  startedBy: 'talent',
  starterId: idFor('per', 1),
  talentId: idFor('tal', 1),
  personId: idFor('per', 1),
  vacancy: { id: idFor('vac', 1), code: 'k3m8p2x7qa', title: '焊工', employer: '甲机械厂', employerId: idFor('org', 1) },
  parties: [{ organisationId: idFor('org', 1), scope: 'employers' }],
  history: [{ at, by: 'talent', to: 'interested' }],
  createdAt: at,
  updatedAt: at,
})

describe('steps of an introduction', () => {
  it('is taken back by the side that began it', () => {
    const after = stepped(interested, 'withdraw', { side: 'talent', actor: 'starter', at: later })
    expect(after).toMatchObject({ rev: 2, state: 'withdrawn', updatedAt: later, createdAt: at })
    expect(after?.history).toEqual([...interested.history, { at: later, by: 'talent', to: 'withdrawn' }])
  })

  it('is not taken back by the other side, nor twice', () => {
    expect(stepped(interested, 'withdraw', { side: 'employer', actor: 'other', at: later })).toBeUndefined()
    const withdrawn: Introduction = { ...interested, state: 'withdrawn' }
    expect(stepped(withdrawn, 'withdraw', { side: 'talent', actor: 'starter', at: later })).toBeUndefined()
  })
})

describe('commands', () => {
  it.each([
    ['a public code', { vacancy: 'k3m8p2x7qa' }, true],
    ['an id', { vacancy: idFor('vac', 1), note: '下月初可到岗' }, true],
    ['neither', { vacancy: '焊工' }, false],
    ['a phone number in the note (contact only through an introduction)', { vacancy: 'k3m8p2x7qa', note: '电话 138 0013 8000' }, false],
    ['WeChat in the note', { vacancy: 'k3m8p2x7qa', note: '加微信 wx123456' }, false],
    ['an unknown field', { vacancy: 'k3m8p2x7qa', phone: '1' }, false],
  ])('interest named by %s', (_, command, accepted) => {
    expect(ShowInterest.safeParse(command).success).toBe(accepted)
  })

  it('refuses contact details in what an organisation writes', () => {
    const command = { talentId: idFor('tal', 1), vacancyId: idFor('vac', 1), note: '请打 0571-88123456' }
    expect(AskForContact.safeParse(command).error?.issues[0]?.path).toEqual(['note'])
  })
})

it('has these keys: whoever changes one loses what lies under the old', () => {
  expect({
    root: introductionKey('int_1'),
    copy: partyKey('int_1', 'org_1'),
    guard: guardKey({ talentId: 'tal_1', vacancyId: 'vac_1', side: 'employer' }),
    person: partitions.ofPerson('per_1'),
    organisation: partitions.ofOrganisation('org_1'),
  }).toEqual({
    root: { pk: 'INTRODUCTION#int_1', sk: 'INTRODUCTION' },
    copy: { pk: 'INTRODUCTION#int_1', sk: 'FOR#org_1' },
    guard: { pk: 'INTRODUCTION-OF#tal_1#vac_1', sk: 'EMPLOYER' },
    person: 'PERSON#per_1#INTRODUCTION',
    organisation: 'ORG#org_1#INTRODUCTION',
  })
})
