import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { speaking } from '#shared/kernel/language.ts'
import { certificateKindKeys, certificateKinds, certificateName, checkCertificateNumber } from '#shared/reference/certificates.ts'
import { clusterName, industryClusterKeys, industryClusters } from '#shared/reference/clusters.ts'
import { districtCodes, districtName, districts } from '#shared/reference/districts.ts'
import { levelName, levelNameInFull, skillLevelKeys, skillLevels } from '#shared/reference/levels.ts'
import { DistrictCode, OccupationCode, SkillLevelKey, Uscc } from '#shared/reference/schemas.ts'
import { bodyKindOf } from '#shared/reference/uscc.ts'

const han = /\p{Script=Han}/u

describe.each([
  ['districts', districtCodes, districts, districtName],
  ['levels', skillLevelKeys, skillLevels, levelName],
  ['clusters', industryClusterKeys, industryClusters, clusterName],
  ['certificates', certificateKindKeys, certificateKinds, certificateName],
] as const)('names of %s', (_, keys, table, nameOf) => {
  it('are the official ones in Chinese and others in English, no two alike', () => {
    const official = Object.values(table).map(({ name }) => name)
    expect(keys.map((key) => nameOf(key)).toSorted()).toEqual(official.toSorted())
    const english = speaking('en', () => keys.map((key) => nameOf(key)))
    for (const name of english) expect(name).not.toMatch(han)
    expect(new Set(english).size).toBe(keys.length)
  })

  it('leaves what it does not know as it was given', () => {
    expect([nameOf('上海'), speaking('en', () => nameOf('上海'))]).toEqual(['上海', '上海'])
  })
})

it('names a district and a certificate by their Chinese names too, as they are stored', () => {
  expect(speaking('en', () => [districtName('临安区'), certificateName('健康证')])).toEqual(['Lin’an District', 'Health certificate'])
})

it('says the old step of a level only where Chinese has it', () => {
  expect([levelNameInFull('senior'), levelNameInFull('chief')]).toEqual(['三级/高级工', '首席技师'])
  expect(speaking('en', () => [levelNameInFull('senior'), levelNameInFull('chief')])).toEqual(['Level 3 (senior)', 'Chief technician'])
})

describe('what is wrong with a code', () => {
  it.each<[string, z.ZodType, string, RegExp]>([
    [
      'district',
      DistrictCode,
      '330104',
      /^The district code “330104” is no longer in use; please use 330102 Shangcheng District, 330114 Qiantang District instead$/,
    ],
    ['unknown district', DistrictCode, '330160', /^There is no district code “330160”; the nearest: 330106 Xihu District/],
    ['level', SkillLevelKey, '高级工', /^There is no skill level “高级工”; the nearest: senior Level 3 \(senior\)/],
    ['occupation', OccupationCode, '9', /^There is no occupation code “9”; please choose from the list$/],
    ['short credit code', Uscc, '9133', /^A unified social credit code has 18 characters, this one has 4/],
    ['letter in a credit code', Uscc, '9133O100MA0000015W', /^Character 5 .+ is “O”, but this one must be a digit\. Is it the digit 0\?$/],
    ['mistyped credit code', Uscc, '91330100MA0000015X', /^This unified social credit code fails its check/],
  ])('%s', (_, schema, given, sentence) => {
    const issues = speaking('en', () => schema.safeParse(given)).error?.issues
    expect(issues?.[0]?.message).toMatch(sentence)
  })
})

describe('what is wrong with a certificate’s number', () => {
  it.each([
    ['empty', 'skillLevel', '', {}],
    ['identity', 'other', '330106199001011234', {}],
    ['identity, none needed', 'driving', '330106199001011234', {}],
    ['length', 'vocationalQualification', '12345', {}],
    ['letter', 'vocationalQualification', '16110140013000X2', {}],
    ['body', 'vocationalQualification', '1611019001300012', {}],
    ['level', 'vocationalQualification', '1611014001900012', {}],
    ['serial', 'vocationalQualification', '1611014000300000', {}],
    ['class', 'skillLevel', 'A000033123456213000001', {}],
    ['digit', 'skillLevel', 'Y00003312345621300000A', {}],
    ['step', 'skillLevel', 'Y000033123456219000001', {}],
    ['letters', 'specialGrade', 'YAB3000000000023000001', {}],
    ['long', 'other', '1'.repeat(41), {}],
    ['stray', 'other', 'A1<', {}],
    ['other level', 'skillLevel', 'Y000033123456213000001', { level: 'chief' }],
    ['other year', 'skillLevel', 'Y000033123456213000001', { issuedOn: '2022-01-01' }],
  ] as const)('%s', (_, kind, number, claims) => {
    const [chinese, english] = (['zh', 'en'] as const).map((spoken) => speaking(spoken, () => checkCertificateNumber(kind, number, claims)))
    expect(chinese).toMatchObject({ ok: false, error: { detail: expect.stringMatching(han) } })
    expect(english).toMatchObject({ ok: false, error: { detail: expect.not.stringMatching(han) } })
  })
})

it('names kinds of bodies', () => {
  expect([bodyKindOf('91330100MA0000015W'), speaking('en', () => bodyKindOf('91330100MA0000015W'))]).toEqual(['企业', 'Company'])
})
