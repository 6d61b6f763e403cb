import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  CertificateKindKey,
  DistrictCode,
  IndustryClusterKey,
  IndustryCode,
  OccupationCode,
  SkillLevelKey,
  Uscc,
} from '#shared/reference/schemas.ts'

const issueOf = (schema: z.ZodType, given: unknown) => {
  const parsed = schema.safeParse(given)
  expect(parsed.error?.issues).toHaveLength(1)
  return parsed.error?.issues[0]
}

describe('codes as they come in', () => {
  test.each([
    [OccupationCode, ' ６－１８－０２－０４', '6-18-02-04'],
    [DistrictCode, ' 330106 ', '330106'],
    [IndustryCode, 'c3670', '3670'],
    [IndustryCode, 'C', 'C'],
    [SkillLevelKey, 'senior', 'senior'],
    [IndustryClusterKey, 'equipment', 'equipment'],
    [CertificateKindKey, 'health', 'health'],
    [Uscc, '91330100 ma0000015w', '91330100MA0000015W'],
  ])('%# %s is taken in its official form', (schema, given, code) => {
    expect(schema.parse(given)).toBe(code)
  })

  test.each([
    [OccupationCode, '6-18-02-40', '6-18-02-04', '职业编码'],
    [OccupationCode, '焊工', '6-18-02-04', '职业编码'],
    [DistrictCode, '330160', '330106', '区划代码'],
    [IndustryCode, '3679', '3670', '行业代码'],
    [SkillLevelKey, '高级工', 'senior', '技能等级'],
    [SkillLevelKey, 'senior technician', 'seniorTechnician', '技能等级'],
    [IndustryClusterKey, '装备制造', 'equipment', '产业集群'],
    [CertificateKindKey, '等级证书', 'skillLevel', '证书种类'],
  ])('%# %s is unknown; %s is named in the message and in params', (schema, given, code, what) => {
    const issue = issueOf(schema, given)
    expect(issue).toMatchObject({
      code: 'custom',
      params: { code: 'unknown-code', nearest: expect.arrayContaining([expect.objectContaining({ code })]) },
    })
    expect(issue?.message).toContain(what)
    expect(issue?.message).toContain(code)
  })

  test.each([
    [OccupationCode, '6-04-02-05', ['6-18-02-04']],
    [DistrictCode, '330104', ['330102', '330114']],
  ])('%# %s is retired; its successors are named', (schema, given, successors) => {
    const issue = issueOf(schema, given)
    expect(issue).toMatchObject({ params: { code: 'retired-code', nearest: successors.map((code) => ({ code })) } })
    for (const code of successors) expect(issue?.message).toContain(code)
  })

  test.each([
    ['91330100MA0000015', 'bad-length'],
    ['91330100MAO000015W', 'bad-letter'],
    ['91330100MA0000016W', 'bad-check-digit'],
  ])('credit code %s: %s, nothing suggested', (given, code) => {
    expect(issueOf(Uscc, given)).toMatchObject({ code: 'custom', params: { code, nearest: [] } })
  })

  test.each([OccupationCode, DistrictCode, IndustryCode, SkillLevelKey, Uscc])('%# no text, no code', (schema) => {
    for (const given of [undefined, null, 330106, {}, ['330106']]) expect(issueOf(schema, given)).toMatchObject({ code: 'invalid_type' })
    for (const given of ['', '__proto__', 'constructor']) expect(issueOf(schema, given)).toMatchObject({ code: 'custom' })
  })

  test('a huge text is refused with a short message', () => {
    for (const schema of [OccupationCode, DistrictCode, IndustryCode, SkillLevelKey, Uscc]) {
      expect(issueOf(schema, '9'.repeat(400_000))?.message.length).toBeLessThan(200)
    }
  })

  test('the JSON schema tells the form', () => {
    const form = (id: string, schema: z.ZodType) => z.toJSONSchema(schema).$defs?.[id]
    expect(form('OccupationCode', OccupationCode)).toMatchObject({ type: 'string', pattern: '^[1-8]-\\d{2}-\\d{2}-\\d{2}$' })
    expect(form('DistrictCode', DistrictCode)).toMatchObject({ type: 'string', enum: expect.arrayContaining(['330114']) })
    expect(form('SkillLevelKey', SkillLevelKey)).toMatchObject({ type: 'string', enum: expect.arrayContaining(['chief']) })
    expect(z.toJSONSchema(z.object({ uscc: Uscc }), { io: 'input' })).toMatchObject({ required: ['uscc'] })
  })
})
