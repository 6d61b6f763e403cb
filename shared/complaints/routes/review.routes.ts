import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { AnswerComplaint } from '../domain/commands.ts'
import { Figures } from '../domain/figures.ts'
import { complaintProblems as problems } from '../domain/problems.ts'
import { ReviewerView } from '../domain/views.ts'

/** The bureau's queue of complaints. Reading may also be done with a key; taking and answering are a person's acts. */

const reviewer = { who: 'member', of: ['bureau'] } as const
const reading = { ...reviewer, scope: 'review' } as const
const one = { params: z.object({ id: idOf('complaint') }), owns: { param: 'id', thing: 'complaint' } } as const

const MonthView = Figures.omit({ rev: true })
  .extend({
    month: z.string().meta({ examples: ['2026-11'] }),
    filed: Figures.shape.filed.meta({ description: '新收的件数，按“对象/原因”' }),
    answered: Figures.shape.answered.meta({ description: '答复的件数，按处理结果' }),
  })
  .meta({ id: 'ComplaintFigures' })

export const listComplaints = defineRoute({
  method: 'GET',
  path: '/v1/bureau/complaints',
  summary: '等待答复的投诉举报，最先到期的在前',
  access: reading,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(ReviewerView) },
})

export const takeNextComplaint = defineRoute({
  method: 'POST',
  path: '/v1/bureau/complaints/next',
  summary: '领取下一件投诉举报，30 分钟内归自己处理；没有时 complaint 缺省',
  access: reviewer,
  answer: { kind: 'json', status: 200, body: z.object({ complaint: ReviewerView.optional() }) },
})

export const openComplaint = defineRoute({
  method: 'GET',
  path: '/v1/bureau/complaints/:id',
  summary: '一件投诉举报，和对同一单位以前的处理结果',
  access: reading,
  ...one,
  answer: { kind: 'json', status: 200, body: z.object({ complaint: ReviewerView, earlier: z.array(ReviewerView) }) },
})

export const answerComplaint = defineRoute({
  method: 'POST',
  path: '/v1/bureau/complaints/:id/decision',
  summary: '答复，并告诉双方；理由双方都看得到',
  access: reviewer,
  ...one,
  body: AnswerComplaint,
  example: { consequence: 'none', reason: '经核实，没有收取费用。', rev: 2 },
  answer: { kind: 'json', status: 200, body: ReviewerView },
  problems,
})

export const releaseComplaint = defineRoute({
  method: 'POST',
  path: '/v1/bureau/complaints/:id/release',
  summary: '把领取的投诉举报放回队列',
  access: reviewer,
  ...one,
  answer: { kind: 'nothing' },
})

export const complaintFigures = defineRoute({
  method: 'GET',
  path: '/v1/bureau/complaint-figures',
  summary: '投诉举报的统计，近 24 个月，只有件数',
  access: reading,
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(MonthView) }) },
})
