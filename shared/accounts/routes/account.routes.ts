import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { membershipProblems } from '../domain/problems.ts'
import { AccountView, SessionView } from '../domain/views.ts'

const person = { who: 'person' } as const

export const getAccount = defineRoute({
  method: 'GET',
  path: '/v1/account',
  summary: '我是谁、属于哪些单位，以及各单位的核验状态和理由',
  access: person,
  answer: { kind: 'json', status: 200, body: AccountView },
})

export const activateOrganisation = defineRoute({
  method: 'PUT',
  path: '/v1/account/organisations/:id/active',
  summary: '本会话改为代表这个单位',
  access: person,
  params: z.object({ id: idOf('organisation') }),
  owns: { param: 'id', thing: 'organisation' },
  answer: { kind: 'nothing' },
})

export const getSessions = defineRoute({
  method: 'GET',
  path: '/v1/sessions',
  summary: '我的登录会话',
  access: person,
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(SessionView) }) },
})

export const deleteSession = defineRoute({
  method: 'DELETE',
  path: '/v1/sessions/:id',
  summary: '结束我的一个会话',
  access: person,
  params: z.object({ id: idOf('session') }),
  owns: { param: 'id', thing: 'session' },
  answer: { kind: 'nothing' },
})

export const askToClose = defineRoute({
  method: 'POST',
  path: '/v1/account/closing',
  summary: '注销账号：答复前已对所有单位隐藏，到期注销，期间可以收回；是某单位唯一管理员的先移交',
  access: person,
  answer: { kind: 'json', status: 200, body: z.object({ closesOn: CivilDate }) },
  problems: membershipProblems,
})

export const callOffClosing = defineRoute({
  method: 'DELETE',
  path: '/v1/account/closing',
  summary: '不注销了：账号和登记恢复原样',
  access: person,
  answer: { kind: 'nothing' },
})
