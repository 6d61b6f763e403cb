import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { PublicCode } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { IssuePassportCommand, Passport, PassportClaims } from '../domain/passport.ts'
import { passportProblems as problems } from '../domain/problems.ts'
import { mostTokenText, PassportKey } from '../domain/token.ts'

const person = { who: 'person' } as const
const anyone = { who: 'anyone' } as const
const params = z.object({ id: PublicCode })

export const PassportView = Passport.omit({ talentId: true }).meta({ id: 'Passport' })

export const listPassports = defineRoute({
  method: 'GET',
  path: '/v1/me/passports',
  summary: '本人有效的技能护照',
  access: person,
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(PassportView) }) },
  problems,
})

export const issuePassport = defineRoute({
  method: 'POST',
  path: '/v1/me/passports',
  summary: '做一份技能护照：选显示哪些；工种总是显示，电话从不显示',
  access: person,
  body: IssuePassportCommand,
  example: { fields: ['level', 'certificates'] },
  answer: { kind: 'json', status: 201, body: PassportView },
  problems,
})

export const downloadPassport = defineRoute({
  method: 'GET',
  path: '/v1/me/passports/:id',
  summary: '签名的技能护照(JSON)：按现在的档案，别人用公布的公钥离线就能核对',
  access: person,
  params,
  owns: { param: 'id', thing: 'passport' },
  answer: { kind: 'file', mediaType: 'application/json' },
  problems,
})

export const revokePassport = defineRoute({
  method: 'DELETE',
  path: '/v1/me/passports/:id',
  summary: '作废一份技能护照',
  access: person,
  params,
  owns: { param: 'id', thing: 'passport' },
  answer: { kind: 'nothing' },
  problems,
})

export const passportKeys = defineRoute({
  method: 'GET',
  path: '/v1/open/passport-keys',
  summary: '核对技能护照的公钥(JWK Set,Ed25519)',
  access: anyone,
  answer: { kind: 'json', status: 200, body: z.object({ keys: z.array(PassportKey) }) },
})

export const passportRevocations = defineRoute({
  method: 'GET',
  path: '/v1/open/passport-revocations',
  summary: '已作废的技能护照的编号，到原定的有效期为止',
  access: anyone,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(z.object({ id: PublicCode, expiresOn: CivilDate })) },
})

export const CheckPassportCommand = z.strictObject({ passport: z.string().max(mostTokenText) }).meta({ id: 'CheckPassport' })

export const checkPassport = defineRoute({
  method: 'POST',
  path: '/v1/open/passport-checks',
  summary:
    '核对一份技能护照，不保存；outcome:holds 有效(只有这时给出内容)，expired 过期，revoked 已作废，forged 不是本平台签发或被改过，unreadable 不是技能护照',
  access: anyone,
  body: CheckPassportCommand,
  example: { passport: 'eyJhbGciOiJFZERTQSJ9.eyJleGFtcGxlIjoxfQ.c2lnbmF0dXJl' },
  answer: {
    kind: 'json',
    status: 200,
    body: z.object({
      outcome: z.enum(['holds', 'expired', 'revoked', 'forged', 'unreadable']),
      claims: PassportClaims.meta({ id: 'PassportClaims' }).optional(),
    }),
  },
})
