import { describe, expect, it } from 'vitest'
import { speaking } from '#shared/kernel/language.ts'
import { StoredMessage } from '#shared/messages/domain/message.ts'
import { outboxMessage } from '#shared/messages/outbox.ts'
import { messageKey, readMarkKey, recipientKey } from '#shared/messages/store/keys.ts'
import type { Message } from '#shared/messages/templates/catalogue.ts'

const deps = { clock: { now: () => '2026-12-01T00:00:00.000Z' }, ids: { next: () => 'msg_1' } } as never
const asked = { template: 'introduction-asked', values: { organisation: '甲公司', vacancy: '焊工' }, link: '/me/introductions' } as const
const withdrawn = { template: 'introduction-withdrawn', values: { vacancy: '焊工' } } as const

function itemOf(message: Message): Readonly<Record<string, unknown>> {
  const operation = outboxMessage(deps, message)
  if (operation.kind !== 'put') throw new Error('a message is put')
  expect(operation.when?.expression).toBe('attribute_not_exists(#pk)')
  return operation.item
}

describe('a message in the outbox', () => {
  it('is kept as it was said, in both languages whoever causes it, and reads back', () => {
    const item = speaking('en', () => itemOf({ to: { person: 'per_1' }, ...asked }))
    expect(item).toEqual({
      pk: 'OUTBOX#msg_1',
      sk: 'MESSAGE',
      entity: 'message',
      id: 'msg_1',
      at: '2026-12-01T00:00:00.000Z',
      state: 'waiting',
      recipient: 'PERSON#per_1',
      template: 'introduction-asked',
      reach: 'phone',
      subject: '甲公司想联系您',
      text: expect.stringMatching(/^甲公司就岗位“焊工”想联系您/),
      english: { subject: '甲公司 would like to contact you', text: expect.stringContaining('about “焊工”') },
      link: '/me/introductions',
      // Three years (网络招聘服务管理规定 26).
      expiresAt: Date.parse('2029-12-03T00:00:00.000Z') / 1000,
      byPersonPk: 'PERSON#per_1',
      byPersonSk: '2026-12-01T00:00:00.000Z#msg_1',
    })
    expect(StoredMessage.parse(item)).toMatchObject({ id: 'msg_1', english: item.english })
  })

  it.each([
    ['to a person, as far as the phone', { to: { person: 'per_1' }, ...asked }, 'waiting'],
    ['to a person, on the site alone', { to: { person: 'per_1' }, ...withdrawn }, 'on-site'],
    ['to an organisation, however far it would reach', { to: { organisation: 'org_1' }, ...asked }, 'on-site'],
    [
      'to somebody invited',
      { to: { invitation: 'inv_1' }, template: 'invitation', values: { association: '甲协会', endsOn: '2026-12-31' } },
      'waiting',
    ],
  ] as const)('%s: %s', (_, message, state) => expect(itemOf(message as Message).state).toBe(state))

  it('of somebody invited is in no inbox', () => {
    const item = itemOf({ to: { invitation: 'inv_1' }, template: 'invitation', values: { association: '甲协会', endsOn: '2026-12-31' } })
    expect(item.recipient).toBe('INVITATION#inv_1')
    expect(Object.keys(item).filter((name) => name.startsWith('by'))).toEqual([])
    expect(item).not.toHaveProperty('link')
  })
})

it.each([
  ['a message', messageKey('msg_1'), { pk: 'OUTBOX#msg_1', sk: 'MESSAGE' }],
  ['a person', recipientKey({ person: 'per_1' }), 'PERSON#per_1'],
  ['an organisation', recipientKey({ organisation: 'org_1' }), 'ORG#org_1'],
  ['somebody invited', recipientKey({ invitation: 'inv_1' }), 'INVITATION#inv_1'],
  ['how far a person has read', readMarkKey('per_1', 'ORG#org_1'), { pk: 'PERSON#per_1', sk: 'READ#ORG#org_1' }],
])('the key of %s', (_, key, pinned) => expect(key).toEqual(pinned))

it('what was written before there were states and English texts still reads', () => {
  const old = {
    id: 'msg_1',
    at: '2026-01-01T00:00:00.000Z',
    state: 'waiting',
    recipient: 'PERSON#per_1',
    template: 'x',
    subject: 'a',
    text: 'b',
  }
  expect(StoredMessage.parse(old)).toEqual({ ...old, reach: 'site' })
})
