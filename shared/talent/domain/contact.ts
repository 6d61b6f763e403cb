import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { mailAddress } from '#shared/kernel/mail-address.ts'
import { line } from '#shared/kernel/text.ts'

/**
 * How a person is reached. Taken in by desk, kept by the vault and by nobody else: never part of a profile, a vacancy, an index or a log.
 * The example numbers lie in ranges that no operator hands out.
 */
export const Contact = z
  .strictObject({
    name: line(30),
    phone: z
      .string()
      .overwrite((value) => value.normalize('NFKC').replace(/^\s*(?:\+?86)?(?=[\s-]*1)|[\s-]/g, ''))
      .regex(/^1[3-9]\d{9}$/, { error: () => text.phone })
      .meta({ examples: ['13000000000'] }),
    mail: mailAddress(120, () => text.mail).optional(),
    wechat: z
      .string()
      .trim()
      .regex(/^[a-zA-Z1][-_a-zA-Z0-9]{5,19}$/, { error: () => text.wechat })
      .optional(),
  })
  .meta({ id: 'Contact' })
export type Contact = z.infer<typeof Contact>

const text = bilingual(
  {
    phone: '手机号码是 11 位数字，以 1 开头，例如 13000000000',
    mail: '邮箱应像 name@example.com',
    wechat: '微信号是 6 至 20 位字母、数字、下划线或减号，以字母开头；也可以填绑定的手机号',
  },
  {
    phone: 'A mobile number has 11 digits and begins with 1, such as 13000000000',
    mail: 'An e-mail address looks like name@example.com',
    wechat:
      'A WeChat name has 6 to 20 letters, digits, underscores or hyphens and begins with a letter; the phone number tied to it will do as well',
  },
)
