import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { evidenceProblems as problems } from '#shared/talent/domain/evidence-problems.ts'
import { DecideEvidence } from '#shared/talent/routes/evidence.routes.ts'

const access = { who: 'member', of: ['bureau'] } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const params = z.object({ id: idOf('evidence') })

export const queuePage = defineRoute({
  method: 'GET',
  path: '/bureau/certificates',
  summary: '等待核验的证书',
  access,
  query: z.object({ done: z.string().max(40).optional(), ...paging }),
  answer: page,
})

export const nextForm = defineRoute({
  method: 'POST',
  path: '/bureau/certificates/next',
  summary: '领取下一本证书',
  access,
  answer: redirect,
  problems,
})

export const reviewPage = defineRoute({
  method: 'GET',
  path: '/bureau/certificates/:id',
  summary: '核验一本证书',
  access,
  params,
  owns: { param: 'id', thing: 'evidence' },
  answer: page,
  problems,
})

/** The picture itself, for who has it in hand: each look is entered where the person reads it. */
export const evidenceFile = defineRoute({
  method: 'GET',
  path: '/bureau/certificates/:id/file',
  summary: '证书的照片或 PDF',
  access,
  params,
  owns: { param: 'id', thing: 'evidence' },
  answer: { kind: 'file', mediaType: 'application/octet-stream' },
  problems,
})

export const decisionForm = defineRoute({
  method: 'POST',
  path: '/bureau/certificates/:id/decision',
  summary: '核验通过，或退回',
  access,
  params,
  owns: { param: 'id', thing: 'evidence' },
  body: DecideEvidence,
  example: { verdict: 'returned', reason: '照片看不清编号，请重拍。' },
  answer: redirect,
  problems,
})
