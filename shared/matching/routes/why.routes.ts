import * as z from 'zod'
import { goneProblems } from '#shared/demand/domain/problems.ts'
import { VacancyView } from '#shared/demand/domain/public-view.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { BlindCard } from '#shared/matching/views/blind-card.ts'
import { ExplainedWhy } from '#shared/matching/views/explained-why.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { talentMatchProblems } from './problems.ts'
import { vacancyWhyProblems } from './why-problems.ts'

const ofVacancy = {
  access: { who: 'member', of: ['employer', 'agency'], scope: 'demand:read', verified: true },
  owns: { param: 'id', thing: 'vacancy' },
  params: z.object({ id: idOf('vacancy') }),
  problems: talentMatchProblems,
} as const

export const personWhy = defineRoute({
  method: 'GET',
  path: '/v1/vacancies/:id/matches/why',
  summary: '某人为什么没有列在合适人选里：差在哪一项、怎样才会列出；没有同意公开或对查看者隐藏的人，与不存在一样答 404',
  ...ofVacancy,
  query: z.object({ talent: idOf('talent') }),
  answer: { kind: 'json', status: 200, body: z.object({ card: BlindCard, why: ExplainedWhy }) },
})

export const peopleBeyond = defineRoute({
  method: 'GET',
  path: '/v1/vacancies/:id/matches/beyond',
  summary: '没有列在合适人选里的人：最接近的几位和原因，以及他们多是哪些工种',
  ...ofVacancy,
  answer: {
    kind: 'json',
    status: 200,
    body: z.object({
      items: z.array(z.object({ card: BlindCard, why: ExplainedWhy })),
      kinds: z.array(z.object({ id: z.string(), name: z.string(), people: z.int().meta({ description: '向下取整到 5' }) })),
    }),
  },
})

export const loosenings = defineRoute({
  method: 'GET',
  path: '/v1/vacancies/:id/matches/loosenings',
  summary: '放宽一项条件会多出多少人：人数向下取整到 5，少于 5 人的不列；检索不可用时 available 为 false',
  ...ofVacancy,
  answer: {
    kind: 'json',
    status: 200,
    body: z.object({
      available: z.boolean(),
      fitting: z.int().nullable().meta({ description: '现在没有一项不符合的人数；少于 5 人为 null' }),
      gains: z.array(z.object({ change: z.string().meta({ examples: ['place', 'pay:500'] }), name: z.string(), people: z.int() })),
    }),
  },
})

export const vacancyWhy = defineRoute({
  method: 'GET',
  path: '/v1/me/matches/why',
  summary: '某个岗位为什么没有推荐给本人：差在哪一项、怎样才会列出；用岗位的公开编码指明',
  access: { who: 'person' },
  query: z.object({ code: PublicCode }),
  answer: { kind: 'json', status: 200, body: z.object({ code: PublicCode, title: z.string(), why: ExplainedWhy }) },
  problems: vacancyWhyProblems,
})

export const similar = defineRoute({
  method: 'GET',
  path: '/v1/open/vacancies/:code/similar',
  summary: '相近的公开岗位，最多 5 个；检索不可用时为空',
  access: { who: 'anyone' },
  params: z.object({ code: PublicCode }),
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(VacancyView) }) },
  problems: goneProblems,
})
