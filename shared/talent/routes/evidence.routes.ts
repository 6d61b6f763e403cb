import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { paragraphs } from '#shared/kernel/text.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { EvidenceReview } from '../domain/evidence.ts'
import { evidenceProblems as problems } from '../domain/evidence-problems.ts'

const access = { who: 'member', of: ['bureau'] } as const
const params = z.object({ id: idOf('evidence') })

/** What a reviewer compares with the picture. Who the person is stands on the picture alone. */
export const EvidenceView = EvidenceReview.omit({ talentId: true, personId: true }).meta({ id: 'Evidence' })

/** In the queue nothing of the certificate is shown: what is shown is entered, when it is handed out. */
const WaitingEvidence = EvidenceView.omit({ certificate: true }).meta({ id: 'WaitingEvidence' })

export const listEvidence = defineRoute({
  method: 'GET',
  path: '/v1/bureau/certificates',
  summary: '等待核验的证书，等得最久的在前',
  access,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(WaitingEvidence) },
})

export const takeNextEvidence = defineRoute({
  method: 'POST',
  path: '/v1/bureau/certificates/next',
  summary: '领取下一本证书；三十分钟内归领取人',
  access,
  answer: { kind: 'json', status: 200, body: z.object({ evidence: EvidenceView.optional() }) },
  problems,
})

/** The verdict, and why when it is sent back. */
export const DecideEvidence = z
  .strictObject({ verdict: z.enum(['verified', 'returned']), reason: paragraphs(300).optional() })
  .meta({ id: 'DecideEvidence' })

export const decideEvidence = defineRoute({
  method: 'POST',
  path: '/v1/bureau/certificates/:id/decision',
  summary: '核验通过，或写明原因退回',
  access,
  params,
  owns: { param: 'id', thing: 'evidence' },
  body: DecideEvidence,
  example: { verdict: 'verified' },
  answer: { kind: 'json', status: 200, body: EvidenceView },
  problems,
})
