import * as z from 'zod'
import { paging } from '#shared/kernel/page.ts'
import { markOwnMessages } from '#shared/messages/routes/inbox.routes.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const person = { who: 'person' } as const
const query = z.object({ done: z.string().max(40).optional(), ...paging })
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const { body, example } = markOwnMessages

export const ownMessagesPage = defineRoute({
  method: 'GET',
  path: '/me/messages',
  summary: '我的消息',
  access: person,
  query,
  answer: page,
})

export const ownMessagesForm = defineRoute({
  method: 'POST',
  path: '/me/messages/read',
  summary: '标为已读',
  access: person,
  body,
  example,
  answer: redirect,
})

export const organisationMessagesPage = defineRoute({
  method: 'GET',
  path: '/account/messages',
  summary: '单位消息',
  access: person,
  query,
  answer: page,
})

export const organisationMessagesForm = defineRoute({
  method: 'POST',
  path: '/account/messages/read',
  summary: '把单位消息标为已读',
  access: person,
  body,
  example,
  answer: redirect,
})
