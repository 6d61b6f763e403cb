import { describe, expect, test } from 'vitest'
import { certificateKindByText, certificateKindKeys, certificateKinds, checkCertificateNumber } from '#shared/reference/certificates.ts'

describe('职业资格证书, 16 digits', () => {
  test('level and year are read', () => {
    expect(checkCertificateNumber('vocationalQualification', '1611014001300012')).toEqual({
      ok: true,
      value: { number: '1611014001300012', level: 'senior', year: '16' },
    })
  })

  test.each([
    ['spaces and full-width digits', '１６１１ 0140 0130 0012', {}],
    ['level and year agree', '1611014001300012', { level: 'senior', issuedOn: '2016-05-20' }],
    ['issued in 1999', '9911000001500001', { level: 'junior', issuedOn: '1999-12-31' }],
  ] as const)('good: %s', (_, number, claims) => {
    expect(checkCertificateNumber('vocationalQualification', number, claims)).toMatchObject({ ok: true })
  })

  test('Shanghai’s 13 digits are read with 000 before them, without level or year', () => {
    expect(checkCertificateNumber('vocationalQualification', '1209001234567', { level: 'senior', issuedOn: '2012-01-01' })).toEqual({
      ok: true,
      value: { number: '0001209001234567' },
    })
    expect(checkCertificateNumber('vocationalQualification', '0001209001234567')).toMatchObject({ ok: true })
  })

  test.each([
    ['', 'empty', '请填写'],
    ['161101400130001', 'bad-length', '应为 16 位，这里有 15 位'],
    ['16110140013000123', 'bad-length', '应为 16 位，这里有 17 位'],
    ['16110140O1300012', 'bad-letter', '第 9 位是“O”'],
    ['1611015001300012', 'bad-part', '第 7 位是鉴定机构类别'],
    ['1611014001600012', 'bad-part', '第 11 位是等级'],
    ['1611014001000012', 'bad-part', '第 11 位是等级'],
    ['1611014000300012', 'bad-part', '从 1 编起'],
    ['1611014001300000', 'bad-part', '从 1 编起'],
  ])('bad: “%s” is %s', (number, kind, words) => {
    const checked = checkCertificateNumber('vocationalQualification', number)
    expect(checked).toMatchObject({ ok: false, error: { kind } })
    expect(!checked.ok && checked.error.detail).toContain(words)
  })

  test('another level or year than the record says', () => {
    expect(checkCertificateNumber('vocationalQualification', '1611014001300012', { level: 'technician' })).toEqual({
      ok: false,
      error: { kind: 'level-mismatch', detail: '编号里的等级是高级工，填写的等级是技师，请核对其中一项' },
    })
    expect(checkCertificateNumber('vocationalQualification', '1611014001300012', { issuedOn: '2017-01-03' })).toMatchObject({
      error: { kind: 'year-mismatch', detail: expect.stringContaining('末两位是 16') },
    })
  })
})

describe('职业技能等级证书, a letter and 21 digits', () => {
  test('level and year are read', () => {
    expect(checkCertificateNumber('skillLevel', 'y000033123456213000001')).toEqual({
      ok: true,
      value: { number: 'Y000033123456213000001', level: 'senior', year: '21' },
    })
    expect(checkCertificateNumber('skillLevel', 'S123433000001195000001', { level: 'junior', issuedOn: '2019-11-02' })).toMatchObject({
      ok: true,
    })
  })

  test.each([
    ['Y00003312345621300001', 'bad-length', '应为 22 位，这里有 21 位'],
    ['1611014001300012', 'bad-length', '这里有 16 位'],
    ['X000033123456213000001', 'bad-part', '用人单位 Y'],
    ['Y0000331234562130O0001', 'bad-letter', '第 18 位应为数字'],
    ['Y000123XXXXXX195000001', 'bad-letter', '第 8 位应为数字'],
    ['Y000033123456210000001', 'bad-part', '第 16 位是等级'],
    ['Y000033123456216000001', 'bad-part', '第 16 位是等级'],
  ])('bad: %s is %s', (number, kind, words) => {
    const checked = checkCertificateNumber('skillLevel', number)
    expect(checked).toMatchObject({ ok: false, error: { kind } })
    expect(!checked.ok && checked.error.detail).toContain(words)
  })

  test('another level or year than the record says', () => {
    expect(checkCertificateNumber('skillLevel', 'Y000033123456213000001', { level: 'chief' })).toMatchObject({
      error: { kind: 'level-mismatch' },
    })
    expect(checkCertificateNumber('skillLevel', 'Y000033123456213000001', { issuedOn: '2022-01-01' })).toMatchObject({
      error: { kind: 'year-mismatch' },
    })
  })
})

describe('特级技师证书, 2 letters and 20 digits', () => {
  test.each(['YA33000000000023000001', 'Y3300000000002300000A1'])('%s is good', (number) => {
    expect(checkCertificateNumber('specialGrade', number, { level: 'specialGrade' })).toEqual({
      ok: true,
      value: { number, level: 'specialGrade' },
    })
  })

  test.each([
    ['Y333000000000023000001', 'bad-letter'],
    ['YAB3000000000023000001', 'bad-letter'],
    ['YA3300000000002300000', 'bad-length'],
  ])('%s is %s', (number, kind) => {
    expect(checkCertificateNumber('specialGrade', number)).toMatchObject({ ok: false, error: { kind } })
  })

  test('it certifies no other level', () => {
    expect(checkCertificateNumber('specialGrade', 'YA33000000000023000001', { level: 'senior' })).toMatchObject({
      error: { kind: 'level-mismatch' },
    })
  })
})

describe('other kinds', () => {
  test.each(certificateKindKeys)('an identity number is never taken down: %s', (kind) => {
    for (const number of ['330100197001010010', '33010019850601007x', 'T330100197001010010', '330100 19700101 0010']) {
      expect(checkCertificateNumber(kind, number), number).toMatchObject({ ok: false, error: { kind: 'identity-number' } })
    }
  })

  test.each([
    ['constructionOperation', '浙A042015000123'],
    ['health', '杭健字（2026）第00123号'],
    ['specificAbility', '2233010400001234'],
    ['specialEquipment', 'TS6JNB00012-2024'],
  ] as const)('%s takes %s', (kind, number) => {
    expect(checkCertificateNumber(kind, number)).toMatchObject({ ok: true })
  })

  test('free numbers are short and plain', () => {
    expect(checkCertificateNumber('other', '1'.repeat(41))).toMatchObject({ error: { kind: 'bad-length' } })
    expect(checkCertificateNumber('other', 'A1<script>')).toMatchObject({ error: { kind: 'bad-letter' } })
  })

  test.each([
    ['健康证', 'health'],
    ['健康证明', 'health'],
    ['机动车驾驶证', 'driving'],
    ['职业技能等级证书', 'skillLevel'],
    ['特种作业操作证', 'specialOperation'],
    ['skillLevel', 'skillLevel'],
  ])('%s is the kind %s', (text, kind) => {
    expect(certificateKindByText(text)).toEqual({ ok: true, value: kind })
  })

  test('an unknown kind is refused with its likes', () => {
    expect(certificateKindByText('职业等级证书')).toMatchObject({ ok: false, error: { nearest: [{ code: 'skillLevel' }, {}, {}] } })
  })

  test('names and aliases name one kind each', () => {
    const names = Object.values(certificateKinds).flatMap(({ name, aliases }) => [name, ...aliases])
    expect(new Set(names).size).toBe(names.length)
  })
})
