import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { line } from '#shared/kernel/text.ts'
import { TalentProfile } from '#shared/talent/domain/talent.ts'
import { contactIn, withoutContacts } from '#shared/talent/domain/without-contacts.ts'

describe('contactIn', () => {
  it.each([
    ['手机号码', '电话13000000001随时'],
    ['手机号码', '130 0000 0001'],
    ['手机号码', '130-0000-0001'],
    ['手机号码', '130.0000.0001'],
    ['手机号码', '1 3 0 0 0 0 0 0 0 0 1'],
    ['手机号码', '1*3*0*0*0*0*0*0*0*0*1'],
    ['手机号码', '13000000001'],
    ['手机号码', '①③⓪⓪⓪⓪⓪⓪⓪⓪①'],
    ['手机号码', '一三零零零零零零零零一'],
    ['手机号码', '幺三〇〇〇〇〇〇〇〇幺'],
    ['手机号码', '壹叁零零零零零零零零壹'],
    ['手机号码', '1三0零0零0零0零1'],
    ['身份证号码', '身份证330106198001010019'],
    ['身份证号码', '33010619800101001x'],
    ['固定电话', '0571-87000000'],
    ['固定电话', '(0571)87000000'],
    ['固定电话', '057187000000'],
    ['电子邮箱', 'welder@example.com'],
    ['电子邮箱', 'welder @ example.com'],
    ['微信号', '微信号:welder_01'],
    ['微信号', '微信welder01'],
    ['微信号', 'VX welder01'],
    ['微信号', '加我v:welder01'],
    ['微信号', 'weixin welder01'],
    ['QQ 号', 'QQ:10000001'],
    ['QQ 号', '扣扣是10000001'],
    ['网址', 'https://example.com/me'],
    ['网址', '看www.example.com'],
  ])('sees a %s in “%s”', (kind, text) => {
    expect(contactIn(text)).toBe(kind)
  })

  it.each([
    '做了12年电焊,2008年进厂',
    '2018年3月到2021年11月在萧山',
    '能看CAD图，会用G02、G03编程',
    '焊过10MPa的管道，合格率99.5%',
    '加V型坡口，单面焊双面成形',
    '微信小程序订单都会接',
    '月薪8000到13000元，包吃住',
    '编号 Y000033000001215000001',
    '一三五上班，二四六休息',
    '三班倒做过三年，一个月一万三',
    'QT500-7球墨铸铁,45号钢,φ108×4.5',
    'M8×1.25螺纹，公差0.02',
    '公司有一千三百多人',
  ])('lets “%s” be', (text) => {
    expect(contactIn(text)).toBeUndefined()
  })
})

/** Paths of an object's texts that take a telephone number. */
function unguarded(schema: z.ZodType, example: unknown): readonly string[] {
  return textsIn(example)
    .filter((path) => schema.safeParse(replaced(example, path, '请打13000000001')).success)
    .map((path) => path.join('.'))
}

describe('个人信息保护法 6, 25: no text of a profile takes a contact', () => {
  const example = {
    trades: [{ title: '电焊工', occupationCode: '6-18-02-04' }],
    level: 'senior',
    certificates: [{ kind: 'health', name: '健康证', number: 'A1', issuedOn: '2026-01-02', expires: '2027-01-01' }],
    skills: ['氩弧焊'],
    years: 3,
    birthYear: 1988,
    districts: ['330109'],
    expectPay: 800_000,
    availableFrom: '2026-12-01',
    refusals: ['night'],
    text: '做过钢结构',
    corrections: [{ fact: 'skill:argonWelding', as: 'has' }],
  }

  it('in any field', () => {
    expect(TalentProfile.safeParse(example).success).toBe(true)
    // Every field of the schema is tried: one that is added later has to be added to the example.
    expect(Object.keys(example)).toEqual(Object.keys(TalentProfile.shape))
    expect(Object.keys(example.certificates[0] ?? {})).toEqual(['kind', 'name', 'number', 'issuedOn', 'expires'])
    expect(unguarded(TalentProfile, example)).toEqual([])
    // A phrase that stands for itself is a word of the person, too.
    const corrections = [{ fact: 'skill:raw:请打13000000001', as: 'has' }]
    expect(TalentProfile.safeParse({ ...example, corrections }).error?.issues[0]).toMatchObject({ params: { code: 'contact-in-text' } })
  })

  it('and a planted field without the guard is found', () => {
    const planted = TalentProfile.extend({ nickname: line(40) })
    expect(unguarded(planted, { ...example, nickname: '老王' })).toEqual(['nickname'])
  })

  it('says which kind, and where it belongs', () => {
    const refused = withoutContacts(line(40)).safeParse('VX welder01')
    expect(refused.error?.issues[0]).toMatchObject({
      message: expect.stringContaining('请删去微信号'),
      params: { code: 'contact-in-text' },
    })
  })
})

function textsIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value === 'string') return [path]
  if (Array.isArray(value)) return value.flatMap((inner, at) => textsIn(inner, [...path, at]))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key])) : []
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(value)) return value.map((inner, at) => (at === key ? replaced(inner, rest, text) : inner))
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, text) }
}
