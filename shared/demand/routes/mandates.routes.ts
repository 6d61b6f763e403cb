import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { EndMandate, ProposeMandate } from '../domain/commands.ts'
import { Mandate, mandateStates } from '../domain/mandate.ts'
import { mandateProblems as problems } from '../domain/problems.ts'
import { exampleMandate } from './examples.ts'

/** Mandates between agencies and employers, as JSON. Ending and accepting bind the organisation: an admin's act. */

const parties = { who: 'member', of: ['employer', 'agency'] } as const
const params = z.object({ id: idOf('mandate') })
const owns = { param: 'id', thing: 'mandate' } as const
const oneMandate = { kind: 'json', status: 200, body: Mandate } as const

export const listMandates = defineRoute({
  method: 'GET',
  path: '/v1/mandates',
  summary: '本单位给出或接受的委托',
  access: { ...parties, scope: 'demand:read' },
  query: z.object({ state: z.enum(mandateStates).optional(), ...paging }),
  answer: { kind: 'json', status: 200, body: pageOf(Mandate) },
})

export const proposeMandate = defineRoute({
  method: 'POST',
  path: '/v1/mandates',
  summary: '提出委托，写明对方的统一社会信用代码；由用人单位管理员确认后生效，管理员自己提出的当即生效',
  access: { ...parties, verified: true },
  body: ProposeMandate,
  example: exampleMandate,
  answer: { kind: 'json', status: 201, body: Mandate },
  problems,
})

export const readMandate = defineRoute({
  method: 'GET',
  path: '/v1/mandates/:id',
  summary: '一份委托的内容和经过',
  access: { ...parties, scope: 'demand:read' },
  params,
  owns,
  answer: oneMandate,
})

export const acceptMandate = defineRoute({
  method: 'POST',
  path: '/v1/mandates/:id/accept',
  summary: '用人单位管理员确认委托，当即生效',
  access: { who: 'member', of: ['employer'], role: 'admin', verified: true },
  params,
  owns,
  answer: oneMandate,
  problems,
})

export const declineMandate = defineRoute({
  method: 'POST',
  path: '/v1/mandates/:id/decline',
  summary: '不同意对方提出的委托',
  access: { ...parties, role: 'admin' },
  params,
  owns,
  body: EndMandate,
  example: { reason: '目前没有外部招聘需要' },
  answer: oneMandate,
  problems,
})

export const withdrawMandate = defineRoute({
  method: 'POST',
  path: '/v1/mandates/:id/withdraw',
  summary: '撤回委托，之后不能再凭它发布新岗位；已发布的由用人单位自行结束',
  access: { ...parties, role: 'admin' },
  params,
  owns,
  body: EndMandate,
  example: { reason: '合作期满' },
  answer: oneMandate,
  problems,
})
