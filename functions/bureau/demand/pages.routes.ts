import * as z from 'zod'
import { type FieldName, fieldNames } from '#shared/demand/domain/fields.ts'
import { feedProblems, reviewProblems } from '#shared/demand/domain/problems.ts'
import { decideVacancy, setFeed } from '#shared/demand/routes/review.routes.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { paragraphs } from '#shared/kernel/text.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const access = { who: 'member', of: ['bureau'] } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const params = z.object({ id: idOf('vacancy') })
const owns = { param: 'id', thing: 'vacancy' } as const
const done = { done: z.string().max(40).optional() }

const { remarks: _, ...decision } = decideVacancy.body.shape

/** A decision as the page sends it: a tick box and a text for every field; only the ticked ones become remarks. */
export const DecisionForm = z.strictObject({
  ...decision,
  flagged: z.array(z.enum(fieldNames as [FieldName, ...FieldName[]])).default([]),
  notes: z
    .strictObject(
      Object.fromEntries(fieldNames.map((field) => [field, paragraphs(300).optional()])) as Record<
        FieldName,
        z.ZodOptional<z.ZodType<string, string>>
      >,
    )
    .default({}),
})
export type DecisionForm = z.infer<typeof DecisionForm>

export const queuePage = defineRoute({
  method: 'GET',
  path: '/bureau/vacancies',
  summary: '等待审核的岗位',
  access,
  query: z.object({ ...done, ...paging }),
  answer: page,
})

export const nextForm = defineRoute({ method: 'POST', path: '/bureau/vacancies/next', summary: '领取下一个岗位', access, answer: redirect })

export const reviewPage = defineRoute({
  method: 'GET',
  path: '/bureau/vacancies/:id',
  summary: '审核一个岗位',
  access,
  params,
  owns,
  query: z.object(done),
  answer: page,
})

export const decisionForm = defineRoute({
  method: 'POST',
  path: '/bureau/vacancies/:id/decision',
  summary: '发布、退回或下架岗位',
  access,
  params,
  owns,
  body: DecisionForm,
  example: { rev: 1, verdict: 'return', reason: '薪酬说不清', flagged: ['pay'], notes: { pay: '请写明计件单价' } },
  answer: redirect,
  problems: reviewProblems,
})

export const releaseForm = defineRoute({
  method: 'POST',
  path: '/bureau/vacancies/:id/release',
  summary: '把岗位放回队列',
  access,
  params,
  owns,
  answer: redirect,
})

export const feedsPage = defineRoute({
  method: 'GET',
  path: '/bureau/feeds',
  summary: '可以转载外部岗位的机构',
  access,
  query: z.object({ ...done, ...paging }),
  answer: page,
})

export const feedForm = defineRoute({
  method: 'POST',
  path: '/bureau/feeds',
  summary: '同意或停止转载',
  access,
  body: setFeed.body,
  example: setFeed.example,
  answer: redirect,
  problems: feedProblems,
})
