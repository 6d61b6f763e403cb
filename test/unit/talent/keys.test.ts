import { expect, it } from 'vitest'
import { contactKey } from '#functions/vault/contacts/keys.ts'
import { consentRecordKey, consentRecordPrefix, personGuardKey, talentKey } from '#shared/talent/store/keys.ts'

it.each([
  ['the root', talentKey('tal_1'), { pk: 'TALENT#tal_1', sk: 'PROFILE' }],
  ['the guard of a person', personGuardKey('per_1'), { pk: 'PERSON#per_1', sk: 'TALENT' }],
  [
    'a consent record',
    consentRecordKey({ talentId: 'tal_1', rev: 12, scope: 'agencies' }),
    { pk: 'TALENT#tal_1', sk: 'CONSENT#000000012#agencies' },
  ],
  ['a contact', contactKey('per_1'), { pk: 'PERSON#per_1', sk: 'CONTACT' }],
])('the key of %s', (_, key, pinned) => {
  expect(key).toEqual(pinned)
})

it('consent records lie together, in the order of their revisions', () => {
  const keys = [2, 10, 9].map((rev) => consentRecordKey({ talentId: 'tal_1', rev, scope: 'registry' }).sk)
  expect(keys.toSorted()).toEqual([keys[0], keys[2], keys[1]])
  expect(keys.every((sk) => sk.startsWith(consentRecordPrefix))).toBe(true)
})
