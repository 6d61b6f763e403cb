import * as z from 'zod'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { Contact } from '../domain/contact.ts'

const person = { who: 'person' } as const

export const readOwnContact = defineRoute({
  method: 'GET',
  path: '/v1/me/contact',
  summary: '本人的联系方式；没有留过就是空对象。每次读取都记入台账',
  access: person,
  answer: {
    kind: 'json',
    status: 200,
    body: z.object({ contact: Contact.optional(), updatedAt: z.iso.datetime().optional() }).meta({ id: 'OwnContact' }),
  },
})

export const writeOwnContact = defineRoute({
  method: 'PUT',
  path: '/v1/me/contact',
  summary: '保存本人的联系方式：只存进保管库，加密，只在本人同意的引荐中提供',
  access: person,
  body: Contact,
  example: { name: '示例姓名', phone: '13000000000' },
  answer: { kind: 'nothing' },
})

export const eraseOwnContact = defineRoute({
  method: 'DELETE',
  path: '/v1/me/contact',
  summary: '删除本人的联系方式',
  access: person,
  answer: { kind: 'nothing' },
})
