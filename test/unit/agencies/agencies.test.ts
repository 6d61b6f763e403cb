import { describe, expect, it } from 'vitest'
import { reminderDue } from '#shared/accounts/domain/verification.ts'
import { publicDigestOf, publicVerificationKey } from '#shared/accounts/store/keys.ts'
import { short } from '#shared/demand/store/keys.ts'
import { leavesListAt } from '#shared/lists/domain/list.ts'
import { entryKey, listCountKey, listedPartition, listKey } from '#shared/lists/store/keys.ts'
import { templates } from '#shared/messages/templates/catalogue.ts'
import { filled } from '#shared/messages/templates/template.ts'
import { digestMessage } from '#shared/saved-searches/domain/digest-message.ts'
import { nextTurn } from '#shared/saved-searches/domain/digest-policy.ts'
import { duePartition, searchCountKey, searchKey } from '#shared/saved-searches/store/keys.ts'
import { personCode } from '#shared/service-ledger/domain/service.ts'
import { keptMonths } from '#shared/service-ledger/use-cases/read-services.ts'

const org = { kind: 'organisation', id: 'org_1' } as never
const person = { kind: 'person', id: 'per_1' } as never

it.each([
  ['a search of an organisation', searchKey(org, 'sea_1'), { pk: 'ORG#org_1', sk: 'SEARCH#sea_1' }],
  ['a search of a person', searchKey(person, 'sea_1'), { pk: 'PERSON#per_1', sk: 'SEARCH#sea_1' }],
  ['their count', searchCountKey(org), { pk: 'ORG#org_1', sk: 'SEARCHES' }],
  ['turns', duePartition, 'SAVED-SEARCH#DUE'],
  ['a list', listKey('org_1', 'lis_1'), { pk: 'ORG#org_1', sk: 'LIST#lis_1' }],
  ['their count', listCountKey('org_1'), { pk: 'ORG#org_1', sk: 'LISTS' }],
  ['somebody on a list', entryKey('lis_1', 'tal_1'), { pk: 'LIST#lis_1', sk: 'TALENT#tal_1' }],
  ['the lists of somebody', listedPartition('tal_1'), 'TALENT#tal_1#LISTED'],
  ['a public verification', publicVerificationKey('d'), { pk: 'VERIFICATION#d', sk: 'VIEW' }],
])('keeps %s under its key', (_, key, pinned) => {
  expect(key).toEqual(pinned)
})

it('names an organisation in public by the digest under which its ads do', () => {
  expect(publicDigestOf('org_01JDK0000000000000000000AA')).toBe(short('org_01JDK0000000000000000000AA'))
})

describe('M-05, 2025 年五部门通知: the clock of verification', () => {
  it.each([
    ['2026-11-01', undefined],
    ['2026-11-02', 30],
    ['2026-11-24', 30],
    ['2026-11-25', 7],
    ['2026-12-02', 7],
    ['2026-12-03', 0],
    ['2027-03-01', 0],
  ])('on %s the reminder of %s days is due for one that holds until 2026-12-02', (today, days) => {
    expect(reminderDue({ verification: { state: 'VERIFIED', validUntil: '2026-12-02', remarks: {} } }, today)).toBe(days)
  })
})

describe('digests of saved searches (网络数据条例 22)', () => {
  it.each([
    ['daily', '2026-12-01T02:00:00.000Z', '2026-12-02T00:00:00.000Z'],
    ['daily', '2026-12-01T23:59:59.999Z', '2026-12-02T00:00:00.000Z'],
    ['daily', '2026-12-02T00:00:00.000Z', '2026-12-03T00:00:00.000Z'],
    ['weekly', '2026-12-01T02:00:00.000Z', '2026-12-07T00:00:00.000Z'],
    ['weekly', '2026-12-07T00:00:00.000Z', '2026-12-14T00:00:00.000Z'],
  ] as const)('%s after %s comes at %s: eight in the morning', (rhythm, now, turn) => {
    expect(nextTurn(rhythm, now)).toBe(turn)
  })

  it.each([
    [1, false, '不到 5 人'],
    [4, false, '不到 5 人'],
    [9, false, '5 人左右'],
    [60, true, '60 人以上'],
  ])('tells %i people (%s) as %s', (people, more, said) => {
    const { template, values } = digestMessage({ id: 'sea_1', owner: org, name: '焊工' } as never, { kind: 'people', people, more })
    expect(filled(templates[template] as never, values as never).zh.subject).toBe(`“焊工”有新的人选：${said}`)
  })
})

it('keeps people on a list for 180 days (个人信息保护法 19)', () => {
  expect(new Date(leavesListAt('2026-12-01T02:00:00.000Z') * 1000).toISOString()).toBe('2027-05-30T16:00:00.000Z')
})

describe('人力资源市场暂行条例 33: the service ledger', () => {
  it('calls a person the same in one agency’s ledger, and otherwise in another’s', () => {
    expect(personCode('org_1', 'tal_1')).toMatch(/^[0-9A-F]{8}$/)
    expect(personCode('org_1', 'tal_1')).toBe(personCode('org_1', 'tal_1'))
    expect(personCode('org_2', 'tal_1')).not.toBe(personCode('org_1', 'tal_1'))
  })

  it('offers two years', () => {
    const months = keptMonths('2026-12-31T16:30:00.000Z')
    expect([months[0], months.at(-1), months.length]).toEqual(['2027-01', '2025-01', 25])
  })
})
