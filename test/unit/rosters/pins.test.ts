import { expect, it } from 'vitest'
import { agreementInEnglish } from '#shared/rosters/domain/agreement-in-english.ts'
import { agreementHash, agreementTextOf, currentAgreementText } from '#shared/rosters/domain/agreement-texts.ts'
import { agreementKey, batchKey, checkKey, endKey, fileGuardKey, partitions, rosterKey } from '#shared/rosters/store/keys.ts'

it('the keys of lists stay what they are: what lies under another is lost', () => {
  expect([rosterKey('r'), checkKey('r'), batchKey('r', 7), endKey('r'), fileGuardKey('o', 'f'), agreementKey('o')]).toEqual([
    { pk: 'ROSTER#r', sk: 'ROSTER' },
    { pk: 'ROSTER#r', sk: 'CHECK' },
    { pk: 'ROSTER#r', sk: 'BATCH#0007' },
    { pk: 'ROSTER#r', sk: 'END' },
    { pk: 'ASSOCIATION#o', sk: 'FILE#f' },
    { pk: 'ASSOCIATION#o', sk: 'AGREEMENT' },
  ])
  expect([partitions.ofAssociation('o'), partitions.open]).toEqual(['ORG#o#ROSTER', 'ROSTER#OPEN'])
})

it.each([
  ['1', 'e68b504ab943775bf30f0a0bc32ebe683e3b43e3c6371b544f0a895cf4ecaccc'],
  ['2', '6e8d5da78a4b5de3b32c6acf15ea22b0f846eaba6439f1f879a0ea6414f18601'],
])('个人信息保护法 13(1)、20–21、23: the words of version %s of an agreement never change', (version, hash) => {
  const text = agreementTextOf(version)
  expect(text && agreementHash(text)).toBe(hash)
  expect(currentAgreementText().version).toBe('2')
  const english = text && agreementInEnglish(text)
  expect(english?.rows).toHaveLength(text?.rows.length ?? 0)
})
