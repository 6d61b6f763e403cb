import * as z from 'zod'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { MarkReadCommand } from '../domain/commands.ts'

const person = { who: 'person' } as const

const Message = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    subject: z.string(),
    text: z.string(),
    link: z.string().optional().meta({ description: '本站上可以接着办的页面' }),
    unread: z.boolean(),
  })
  .meta({ id: 'InboxMessage' })

const MessagePage = pageOf(Message).extend({
  readTo: z.string().optional().meta({ description: '最新一条的位置；读过以后原样交回，这之前的都算已读。没有新消息时没有这一项' }),
})
const list = { kind: 'json', status: 200, body: MessagePage } as const
const marking = { body: MarkReadCommand, example: { readTo: '2026-12-01T08:00:00.000Z#msg_01JDK0000000000000000000AA' } } as const

export const listOwnMessages = defineRoute({
  method: 'GET',
  path: '/v1/me/messages',
  summary: '发给本人的消息，新的在前',
  access: person,
  query: z.object(paging),
  answer: list,
})

export const markOwnMessages = defineRoute({
  method: 'POST',
  path: '/v1/me/messages/read',
  summary: '把本人的消息标为已读',
  access: person,
  ...marking,
  answer: { kind: 'nothing' },
})

export const listOrganisationMessages = defineRoute({
  method: 'GET',
  path: '/v1/account/messages',
  summary: '发给当前所代表单位的消息，新的在前；没有代表单位时为空',
  access: person,
  query: z.object(paging),
  answer: list,
})

export const markOrganisationMessages = defineRoute({
  method: 'POST',
  path: '/v1/account/messages/read',
  summary: '把单位的消息标为已读；每位同事各自标',
  access: person,
  ...marking,
  answer: { kind: 'nothing' },
})
