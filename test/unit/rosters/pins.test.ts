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

it('个人信息保护法 13(1)、20–21、23: the words of an agreement never change under their version', () => {
  const text = agreementTextOf('1')
  expect(text && agreementHash(text)).toBe('e68b504ab943775bf30f0a0bc32ebe683e3b43e3c6371b544f0a895cf4ecaccc')
  expect(currentAgreementText().version).toBe('1')
  const english = text && agreementInEnglish(text)
  expect(english?.rows).toHaveLength(text?.rows.length ?? 0)
})
