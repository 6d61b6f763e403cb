import * as z from 'zod'
import { cancelVisit, registerVisitor } from '#shared/fairs/routes/visitors.routes.ts'
import { PublicCode } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** A seeker's pages of fairs and their forms. Their JSON counterparts are in shared/fairs/routes. */

const access = { who: 'person' } as const
const params = z.object({ code: PublicCode })
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const { problems } = registerVisitor

export const visitsPage = defineRoute({
  method: 'GET',
  path: '/me/fairs',
  summary: '我的招聘会',
  access,
  query: z.object({ done: z.string().max(40).optional(), ...paging }),
  answer: page,
})

export const registrationPage = defineRoute({
  method: 'GET',
  path: '/me/fairs/new',
  summary: '登记参加招聘会',
  access,
  query: z.object({ fair: PublicCode }),
  answer: page,
})

export const registrationForm = defineRoute({
  method: 'POST',
  path: '/me/fairs',
  summary: '提交登记',
  access,
  body: registerVisitor.body,
  example: registerVisitor.example,
  answer: redirect,
  problems,
})

export const ticketPage = defineRoute({
  method: 'GET',
  path: '/me/fairs/:code',
  summary: '入场码',
  access,
  params,
  query: z.object({ done: z.string().max(40).optional() }),
  answer: page,
})

export const cancelVisitForm = defineRoute({
  method: 'POST',
  path: '/me/fairs/:code/cancellation',
  summary: '取消登记',
  access,
  params,
  answer: redirect,
  problems: cancelVisit.problems,
})
