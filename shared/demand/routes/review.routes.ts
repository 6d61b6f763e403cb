import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { DecideVacancy, SetFeed } from '../domain/commands.ts'
import { fieldNames } from '../domain/fields.ts'
import { Finding } from '../domain/lint/lint.ts'
import { feedProblems, reviewProblems } from '../domain/problems.ts'
import { Review } from '../domain/review.ts'
import { Vacancy } from '../domain/vacancy.ts'
import { exampleDecision } from './examples.ts'

/** The reviewers' side. Reading may also be done with a key; taking and deciding are a person's acts. */

const reviewer = { who: 'member', of: ['bureau'] } as const
const reading = { ...reviewer, scope: 'review' } as const
const params = z.object({ id: idOf('vacancy') })
const owns = { param: 'id', thing: 'vacancy' } as const

const Opened = z
  .object({
    vacancy: Vacancy,
    review: Review.optional(),
    findings: z.array(Finding),
    changed: z
      .array(z.enum(fieldNames as [string, ...string[]]))
      .optional()
      .meta({ description: '上次审核之后改过的字段；没有审核过时缺省' }),
  })
  .meta({ id: 'OpenReview' })

export const listWaiting = defineRoute({
  method: 'GET',
  path: '/v1/bureau/vacancies',
  summary: '等待审核的岗位，等得最久的在前',
  access: reading,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(Review) },
})

export const takeNextVacancy = defineRoute({
  method: 'POST',
  path: '/v1/bureau/vacancies/next',
  summary: '领取下一个等待审核的岗位，30 分钟内归自己处理；没有时 review 缺省',
  access: reviewer,
  answer: { kind: 'json', status: 200, body: z.object({ review: Review.optional() }) },
})

export const readReview = defineRoute({
  method: 'GET',
  path: '/v1/bureau/vacancies/:id',
  summary: '一个提交过的岗位：内容、检查结果和改过的字段',
  access: reading,
  params,
  owns,
  answer: { kind: 'json', status: 200, body: Opened },
})

export const decideVacancy = defineRoute({
  method: 'POST',
  path: '/v1/bureau/vacancies/:id/decision',
  summary: '发布、逐项写明意见退回，或下架',
  access: reviewer,
  params,
  owns,
  body: DecideVacancy,
  example: exampleDecision,
  answer: { kind: 'json', status: 200, body: Vacancy },
  problems: reviewProblems,
})

export const releaseVacancy = defineRoute({
  method: 'POST',
  path: '/v1/bureau/vacancies/:id/release',
  summary: '把领取的岗位放回队列',
  access: reviewer,
  params,
  owns,
  answer: { kind: 'nothing' },
})

const Feed = z.object({
  organisationId: idOf('organisation'),
  name: z.string(),
  feed: z.boolean(),
  approvedAt: z.iso.datetime().optional(),
})

export const listFeeds = defineRoute({
  method: 'GET',
  path: '/v1/bureau/feeds',
  summary: '可以转载外部岗位的机构',
  access: reading,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(Feed) },
})

export const setFeed = defineRoute({
  method: 'POST',
  path: '/v1/bureau/feeds',
  summary: '同意一家经营性人力资源机构转载外部岗位（须标注来源），或停止',
  access: reviewer,
  body: SetFeed,
  example: { uscc: '91330100MA0000015W', feed: true, reason: '已签署转载规范' },
  answer: { kind: 'json', status: 200, body: Feed },
  problems: feedProblems,
})
