import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { BlindCard } from '#shared/matching/views/blind-card.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { AskForContact, ShowInterest } from '../domain/commands.ts'
import { Introduction } from '../domain/introduction.ts'
import { introductionProblems as problems } from '../domain/problems.ts'
import { standings } from '../domain/standing.ts'

const person = { who: 'person' } as const
const reads = { who: 'member', of: ['employer', 'agency'], scope: 'demand:read' } as const
const writes = { who: 'member', of: ['employer', 'agency'], scope: 'demand:write', verified: true } as const
const params = z.object({ id: idOf('introduction') })
const owns = { param: 'id', thing: 'introduction' } as const

/** What either side may read of it. Who the person is stays with the person. */
export const IntroductionView = Introduction.omit({ personId: true, rev: true, starterId: true, parties: true }).meta({
  id: 'Introduction',
})

/** The person's own, with how it stands today. */
const OwnIntroductionView = IntroductionView.extend({
  standing: z.enum(standings).meta({
    description:
      '今天的情况：waiting 等待回应，partly-hidden 有一方已看不到本人，hidden 各方都已看不到本人，vacancy-ended 岗位不再招聘，withdrawn 已撤回',
  }),
}).meta({ id: 'OwnIntroduction' })

export const showInterest = defineRoute({
  method: 'POST',
  path: '/v1/me/introductions',
  summary: '感兴趣：告诉发布岗位的单位。岗位可用编号或公开编码',
  access: person,
  body: ShowInterest,
  example: { vacancy: 'k3m8p2x7qa', note: '离家近，下月初可到岗' },
  answer: { kind: 'json', status: 201, body: IntroductionView },
  problems,
})

export const ownIntroductions = defineRoute({
  method: 'GET',
  path: '/v1/me/introductions',
  summary: '本人的引荐，最新的在前',
  access: person,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(OwnIntroductionView) },
})

export const withdrawInterest = defineRoute({
  method: 'POST',
  path: '/v1/me/introductions/:id/withdrawal',
  summary: '撤回本人表示的感兴趣',
  access: person,
  owns,
  params,
  answer: { kind: 'json', status: 200, body: IntroductionView },
  problems,
})

export const askForContact = defineRoute({
  method: 'POST',
  path: '/v1/introductions',
  summary: '想联系：用人单位就自己的岗位、机构凭委托，告诉一位看得到的人才',
  access: writes,
  body: AskForContact,
  example: { talentId: 'tal_01JDK0000000000000000000AA', vacancyId: 'vac_01JDK0000000000000000000AA', note: '可安排到厂试焊' },
  answer: { kind: 'json', status: 201, body: IntroductionView },
  problems,
})

export const organisationIntroductions = defineRoute({
  method: 'GET',
  path: '/v1/introductions',
  summary: '本单位的引荐，最新的在前；不再对本单位公开的人不列出',
  access: reads,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(z.object({ introduction: IntroductionView, card: BlindCard })) },
})

export const withdrawContact = defineRoute({
  method: 'POST',
  path: '/v1/introductions/:id/withdrawal',
  summary: '撤回本单位的想联系',
  access: writes,
  owns,
  params,
  answer: { kind: 'json', status: 200, body: IntroductionView },
  problems,
})
