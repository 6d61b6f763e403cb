import { CheckPassportCommand } from '#shared/passports/routes/passports.routes.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const anyone = { who: 'anyone' } as const
const page = { kind: 'page' } as const

export const passportPage = defineRoute({ method: 'GET', path: '/passport', summary: '核对技能护照', access: anyone, answer: page })

export const passportForm = defineRoute({
  method: 'POST',
  path: '/passport',
  summary: '核对一份技能护照，不保存',
  access: anyone,
  body: CheckPassportCommand,
  example: { passport: 'eyJhbGciOiJFZERTQSJ9.eyJleGFtcGxlIjoxfQ.c2lnbmF0dXJl' },
  answer: page,
})
