import * as z from 'zod'
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
      .regex(/^1[3-9]\d{9}$/, { error: '手机号码是 11 位数字，以 1 开头，例如 13000000000' })
      .meta({ examples: ['13000000000'] }),
    mail: z.email({ error: '邮箱应像 name@example.com' }).max(120).optional(),
    wechat: z
      .string()
      .trim()
      .regex(/^[a-zA-Z1][-_a-zA-Z0-9]{5,19}$/, { error: '微信号是 6 至 20 位字母、数字、下划线或减号，以字母开头；也可以填绑定的手机号' })
      .optional(),
  })
  .meta({ id: 'Contact' })
export type Contact = z.infer<typeof Contact>
