import * as z from 'zod'
import { AnswerComplaint } from '#shared/complaints/domain/commands.ts'
import { complaintProblems as problems } from '#shared/complaints/domain/problems.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const access = { who: 'member', of: ['bureau'] } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const one = { params: z.object({ id: idOf('complaint') }), owns: { param: 'id', thing: 'complaint' } } as const

export const queuePage = defineRoute({
  method: 'GET',
  path: '/bureau/complaints',
  summary: '等待答复的投诉举报',
  access,
  query: z.object({ done: z.string().max(40).optional(), ...paging }),
  answer: page,
})

export const nextForm = defineRoute({
  method: 'POST',
  path: '/bureau/complaints/next',
  summary: '领取下一件投诉举报',
  access,
  answer: redirect,
  problems,
})

export const figuresPage = defineRoute({
  method: 'GET',
  path: '/bureau/complaint-figures',
  summary: '投诉举报的统计',
  access,
  answer: page,
})

export const reviewPage = defineRoute({
  method: 'GET',
  path: '/bureau/complaints/:id',
  summary: '一件投诉举报',
  access,
  ...one,
  answer: page,
})

export const answerForm = defineRoute({
  method: 'POST',
  path: '/bureau/complaints/:id/decision',
  summary: '答复，并告诉双方',
  access,
  ...one,
  body: AnswerComplaint,
  example: { consequence: 'none', reason: '经核实，没有收取费用。', rev: 2 },
  answer: redirect,
  problems,
})

export const releaseForm = defineRoute({
  method: 'POST',
  path: '/bureau/complaints/:id/release',
  summary: '放回队列',
  access,
  ...one,
  answer: redirect,
})
