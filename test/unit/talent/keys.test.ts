import { expect, it } from 'vitest'
import { contactKey, invitedKey } from '#functions/vault/contacts/keys.ts'
import {
  associationPauseKey,
  consentRecordKey,
  consentRecordPrefix,
  dueShards,
  invitationCountsKey,
  invitationGuardKey,
  invitationKey,
  invitationPartitions,
  invitedContactKey,
  invitedErasureKey,
  looksKey,
  looksWorkKey,
  membershipKey,
  notInvitedKey,
  organisationLooksKey,
  personGuardKey,
  talentKey,
} from '#shared/talent/store/keys.ts'

it.each([
  ['the root', talentKey('tal_1'), { pk: 'TALENT#tal_1', sk: 'PROFILE' }],
  ['the guard of a person', personGuardKey('per_1'), { pk: 'PERSON#per_1', sk: 'TALENT' }],
  [
    'a consent record',
    consentRecordKey({ talentId: 'tal_1', rev: 12, scope: 'agencies' }),
    { pk: 'TALENT#tal_1', sk: 'CONSENT#000000012#agencies' },
  ],
  [
    'a day’s look',
    looksKey('tal_1', { at: '2026-12-01T15:59:59.999Z', organisationId: 'org_1' }),
    { pk: 'SUBJECT#tal_1', sk: '2026-12-01T15:59:59.999Z#seen#org_1' },
  ],
  ['how far looks are summed up', looksWorkKey, { pk: 'LOOKS', sk: 'WORK' }],
  ['the same of an organisation', organisationLooksKey('org_1'), { pk: 'ORG#org_1', sk: 'LOOKS' }],
  ['a contact', contactKey('per_1'), { pk: 'PERSON#per_1', sk: 'CONTACT' }],
  ['an invitation', invitationKey('inv_1'), { pk: 'INVITATION#inv_1', sk: 'INVITATION' }],
  ['what an association wrote of a person', invitedContactKey('inv_1'), { pk: 'INVITATION#inv_1', sk: 'CONTACT' }],
  ['the same as the vault sees it', invitedKey('inv_1'), { pk: 'INVITATION#inv_1', sk: 'CONTACT' }],
  ['the guard of an invited number', invitationGuardKey('org_1', 'd1'), { pk: 'ASSOCIATION#org_1', sk: 'PHONE#d1' }],
  ['a number that no association may invite', notInvitedKey('d1'), { pk: 'PHONE#d1', sk: 'NOT-INVITED' }],
  ['that an association is suspended', associationPauseKey('org_1'), { pk: 'ASSOCIATION#org_1', sk: 'PAUSE' }],
  ['a tie to an association', membershipKey('per_1', 'inv_1'), { pk: 'PERSON#per_1', sk: 'MEMBERSHIP#inv_1' }],
  ['an association’s counts', invitationCountsKey('org_1'), { pk: 'ASSOCIATION#org_1', sk: 'COUNTS' }],
  ['the order to erase an invited contact', invitedErasureKey('inv_1', 'at'), { pk: 'ERASURE#inv_1', sk: 'at' }],
])('the key of %s', (_, key, pinned) => {
  expect(key).toEqual(pinned)
})

it('consent records lie together, in the order of their revisions', () => {
  const keys = [2, 10, 9].map((rev) => consentRecordKey({ talentId: 'tal_1', rev, scope: 'registry' }).sk)
  expect(keys.toSorted()).toEqual([keys[0], keys[2], keys[1]])
  expect(keys.every((sk) => sk.startsWith(consentRecordPrefix))).toBe(true)
})

it('invitations are listed by association, and by when the clock looks at them next', () => {
  expect(invitationPartitions.ofAssociation('org_1')).toBe('ORG#org_1#INVITATION')
  expect([invitationPartitions.due(0), invitationPartitions.due(dueShards - 1)]).toEqual(['INVITATION#DUE#0', 'INVITATION#DUE#7'])
})
