import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'

/** The public phone of an organisation: a landline with its area code, a mobile, 400, 123xx. */
export const EnquiryPhone = z
  .string()
  .overwrite((value) =>
    value
      .normalize('NFKC')
      .replaceAll(/[\s()]/g, '')
      .replaceAll(/[—–]/g, '-'),
  )
  .regex(/^(?:0\d{2,3}-?\d{7,8}(?:-\d{1,5})?|1\d{10}|400-?\d{3}-?\d{4}|12\d{3})$/, {
    error: () => texts.phone,
  })
  .meta({ id: 'EnquiryPhone', examples: ['0571-85001234'] })

const texts = bilingual(
  { phone: '请填写带区号的固定电话、手机号或 400、123 开头的服务热线，例如 0571-85001234' },
  {
    phone:
      'Please give a landline with its area code, a mobile number, or a service number beginning with 400 or 123, such as 0571-85001234',
  },
)
