import { describe, expect, it } from 'vitest'
import { Contact } from '#shared/talent/domain/contact.ts'

describe('Contact', () => {
  it.each([
    ['13000000001', '13000000001'],
    [' 130 0000 0001 ', '13000000001'],
    ['130-0000-0001', '13000000001'],
    ['+86 13000000001', '13000000001'],
    ['8613000000001', '13000000001'],
    ['13000000001', '13000000001'],
  ])('takes the mobile number “%s”', (given, kept) => {
    expect(Contact.parse({ name: '示例', phone: given }).phone).toBe(kept)
  })

  it.each(['12000000001', '1300000000', '130000000011', '0571-87000000', '', '1300000000a', '861300000001'])('refuses “%s”', (phone) => {
    expect(Contact.safeParse({ name: '示例', phone }).error?.issues[0]?.message).toContain('手机号码')
  })

  it.each([
    ['mail', 'nobody', '邮箱应像'],
    ['mail', `${'a'.repeat(65)}@example.com`, '邮箱应像'],
    ['wechat', '微信', '微信号是'],
    ['name', '', '请填写'],
    ['idNumber', '330106198001010019', 'Unrecognized'],
  ])('refuses %s “%s”', (field, value, message) => {
    const refused = Contact.safeParse({ name: '示例', phone: '13000000001', [field]: value })
    expect(refused.error?.issues[0]?.message).toContain(message)
  })
})
