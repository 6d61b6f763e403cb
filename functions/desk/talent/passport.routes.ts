import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'
import { IssuePassportCommand } from '#shared/passports/domain/passport.ts'
import { passportProblems as problems } from '#shared/passports/domain/problems.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const person = { who: 'person' } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const params = z.object({ id: PublicCode })

export const passportsPage = defineRoute({
  method: 'GET',
  path: '/me/passport',
  summary: '技能护照',
  access: person,
  answer: page,
  problems,
})

export const issueForm = defineRoute({
  method: 'POST',
  path: '/me/passport',
  summary: '做一份技能护照',
  access: person,
  body: z.strictObject({ fields: IssuePassportCommand.shape.fields }),
  example: { fields: ['level'] },
  answer: redirect,
  problems,
})

export const passportSheet = defineRoute({
  method: 'GET',
  path: '/me/passport/:id',
  summary: '一份技能护照，可打印',
  access: person,
  params,
  owns: { param: 'id', thing: 'passport' },
  answer: page,
  problems,
})

export const revokeForm = defineRoute({
  method: 'POST',
  path: '/me/passport/:id/revocation',
  summary: '作废一份技能护照',
  access: person,
  params,
  owns: { param: 'id', thing: 'passport' },
  answer: redirect,
  problems,
})
