import { expect, it } from 'vitest'
import { keys, partitions } from '#shared/accounts/store/keys.ts'

it.each([
  [keys.organisation('org_1'), 'ORG#org_1', 'ORGANISATION'],
  [keys.uscc('91330100MA0000015W'), 'USCC#91330100MA0000015W', 'USCC'],
  [keys.member('org_1', 'per_1'), 'ORG#org_1', 'MEMBER#per_1'],
  [keys.person('per_1'), 'PERSON#per_1', 'PERSON'],
  [keys.subject('digest'), 'SUBJECT#digest', 'SUBJECT'],
  [keys.session('ses_1'), 'SESSION#ses_1', 'SESSION'],
  [keys.invitation('inv_1'), 'INVITATION#inv_1', 'INVITATION'],
  [keys.licenceReminder('org_1', '2028-06-30', 'renew'), 'ORG#org_1', 'LICENCE-REMINDED#2028-06-30#renew'],
  [keys.key('key_1'), 'KEY#key_1', 'KEY'],
])('%j', (key, pk, sk) => {
  expect(key).toEqual({ pk, sk })
})

it.each([
  [partitions.queue('waiting'), 'ORGANISATION#waiting'],
  [partitions.group('91330100MA0000015W'), 'GROUP#91330100MA0000015W'],
  [partitions.invitationsOf('org_1'), 'ORG#org_1#INVITATION'],
  [partitions.keysOf('org_1'), 'ORG#org_1#KEY'],
  [partitions.closing, 'PERSON#CLOSING'],
  [partitions.membershipsOf('per_1'), 'PERSON#per_1#MEMBER'],
  [partitions.sessionsOf('per_1'), 'PERSON#per_1#SESSION'],
])('%s', (partition, text) => {
  expect(partition).toBe(text)
})
