import { describe, expect, it } from 'vitest'
import { consentScopes, maxExclusions, Talent, TalentProfile } from '#shared/talent/domain/talent.ts'

const plain = { trades: [{ title: '电焊工' }] }

describe('TalentProfile', () => {
  it('needs a trade and nothing else', () => {
    expect(TalentProfile.parse(plain)).toEqual({ ...plain, certificates: [], skills: [], districts: [], refusals: [], text: '' })
  })

  it.each([
    ['no trade', { trades: [] }, 'trades', '请至少写一个工种'],
    ['a sixth trade', { trades: Array.from({ length: 6 }, (_, n) => ({ title: `工种${n}` })) }, 'trades', '最多 5 个工种'],
    ['an unknown level', { ...plain, level: '高级' }, 'level', 'senior'],
    ['an unknown district', { ...plain, districts: ['330199'] }, 'districts.0', '区划代码'],
    ['a retired district', { ...plain, districts: ['330103'] }, 'districts.0', '已停用'],
    ['half a year', { ...plain, years: 1.5 }, 'years', '从业年限须为整数'],
    ['a lifetime of work', { ...plain, years: 61 }, 'years', '最多 60 年'],
    ['a pay in thousands', { ...plain, expectPay: 800 }, 'expectPay', '每月最低多少元'],
    ['a day that is none', { ...plain, availableFrom: '2026-02-30' }, 'availableFrom', '年-月-日'],
    ['a condition nobody knows', { ...plain, refusals: ['weekend'] }, 'refusals.0', 'night 夜班'],
    ['a field that is not asked for', { ...plain, sex: 'f' }, '', 'Unrecognized'],
    ['a phone in the text', { ...plain, text: '打13000000001' }, 'text', '请删去手机号码'],
  ])('refuses %s', (_, profile, path, message) => {
    const refused = TalentProfile.safeParse(profile)
    expect(refused.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([[path, expect.stringContaining(message)]])
  })

  it('keeps each thing once, as first written', () => {
    const { trades, skills, districts } = TalentProfile.parse({
      trades: [{ title: '焊工', occupationCode: '6-18-02-04' }, { title: '钳工' }, { title: ' 焊工 ' }],
      skills: ['识图', '氩弧焊', '识图'],
      districts: ['330109', '330109'],
    })
    expect(trades).toEqual([{ title: '焊工', occupationCode: '6-18-02-04' }, { title: '钳工' }])
    expect(skills).toEqual(['识图', '氩弧焊'])
    expect(districts).toEqual(['330109'])
  })
})

describe('certificates', () => {
  it.each([
    [
      'a 22-character number is kept in its official form',
      { kind: 'skillLevel', number: 'y0000 33000001 21 5 000001' },
      'Y000033000001215000001',
    ],
    ['a 16-digit number', { kind: 'vocationalQualification', number: '1611 0131 2340 0001' }, '1611013123400001'],
    ['a free number', { kind: 'health', number: '杭卫健2026-001' }, '杭卫健2026-001'],
    [
      'the kind is read from a name that says it exactly',
      { name: '职业技能等级证书', number: 'y000033000001215000001' },
      'Y000033000001215000001',
    ],
    [
      'the year of issue agrees',
      { kind: 'skillLevel', number: 'Y000033000001215000001', issuedOn: '2021-03-01' },
      'Y000033000001215000001',
    ],
  ])('%s', (_, certificate, kept) => {
    const parsed = TalentProfile.safeParse({ ...plain, certificates: [{ name: '焊工', ...certificate }] })
    expect(parsed.data?.certificates[0]?.number).toBe(kept)
  })

  it.each([
    ['too short', { kind: 'skillLevel', number: 'Y0000330000012150000' }, 'number', 'bad-length'],
    ['of the wrong year', { kind: 'skillLevel', number: 'Y000033000001215000001', issuedOn: '2020-03-01' }, 'number', 'year-mismatch'],
    ['an identity number (个人信息保护法 6)', { kind: 'specialOperation', number: 'T330106198001010019' }, 'number', 'identity-number'],
    ['over before it began', { kind: 'health', issuedOn: '2026-03-01', expires: '2026-02-28' }, 'expires', 'range-reversed'],
    ['a phone number', { number: '130 0000 0001' }, 'number', 'contact-in-text'],
    ['of an unknown kind', { kind: 'diploma' }, 'kind', 'unknown-code'],
  ])('refuses one that is %s', (_, certificate, field, code) => {
    const refused = TalentProfile.safeParse({ ...plain, certificates: [{ name: '焊工', ...certificate }] })
    const codes = refused.error?.issues.map((issue) => [issue.path.join('.'), (issue as { params?: { code?: string } }).params?.code])
    expect(codes).toContainEqual([`certificates.0.${field}`, code])
  })
})

it('a full root stays within the 100 KB that one item may take', () => {
  const full = {
    id: 'tal_01JDK0000000000000000000AA',
    personId: 'per_01JDK0000000000000000000AA',
    rev: 999_999,
    state: 'registered',
    profile: {
      trades: Array.from({ length: 5 }, (_, n) => ({ title: `${n}${'焊'.repeat(39)}`, occupationCode: '6-18-02-04' })),
      level: 'seniorTechnician',
      certificates: Array.from({ length: 20 }, () => ({
        kind: 'constructionOperation',
        name: '证'.repeat(60),
        number: '编'.repeat(40),
        issuedOn: '2026-01-01',
        expires: '2027-01-01',
      })),
      skills: Array.from({ length: 40 }, (_, n) => `${String(n).padStart(2, '0')}${'技'.repeat(28)}`),
      years: 40,
      districts: [],
      expectPay: 1_000_000,
      availableFrom: '2026-12-01',
      refusals: [],
      text: '字'.repeat(2000),
    },
    consents: Object.fromEntries(
      consentScopes.map((scope) => [
        scope,
        {
          grantedAt: '2026-12-01T00:00:00.000Z',
          withdrawnAt: '2026-12-01T00:00:00.000Z',
          textVersion: '1'.repeat(10),
          textHash: 'a'.repeat(64),
        },
      ]),
    ),
    exclusions: Array.from({ length: maxExclusions }, () => 'org_01JDK0000000000000000000AA'),
    createdAt: '2026-12-01T00:00:00.000Z',
    updatedAt: '2026-12-01T00:00:00.000Z',
  }
  const talent = Talent.parse(full)
  expect(talent.profile?.certificates).toHaveLength(20)
  expect(Buffer.byteLength(JSON.stringify(talent))).toBeLessThan(60_000)
})
