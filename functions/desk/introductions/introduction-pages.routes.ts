import * as z from 'zod'
import { AskForContact, ShowInterest } from '#shared/introductions/domain/commands.ts'
import { introductionProblems as problems } from '#shared/introductions/domain/problems.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The pages of introductions and their forms. Their JSON counterparts are in shared/introductions/routes. */

const person = { who: 'person' } as const
const employer = { who: 'member', of: ['employer'] } as const
const agency = { who: 'member', of: ['agency'] } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const query = z.object(paging)
const params = z.object({ id: idOf('introduction') })
const owns = { param: 'id', thing: 'introduction' } as const

export const ownPage = defineRoute({ method: 'GET', path: '/me/introductions', summary: '我的引荐', access: person, query, answer: page })

export const interestPage = defineRoute({
  method: 'GET',
  path: '/me/introductions/new',
  summary: '对一个岗位表示感兴趣',
  access: person,
  query: z.object({ vacancy: PublicCode }),
  answer: page,
  problems,
})

export const interestForm = defineRoute({
  method: 'POST',
  path: '/me/introductions',
  summary: '表示感兴趣',
  access: person,
  body: ShowInterest,
  answer: redirect,
  problems,
})

export const withdrawInterestForm = defineRoute({
  method: 'POST',
  path: '/me/introductions/:id/withdrawal',
  summary: '撤回感兴趣',
  access: person,
  owns,
  params,
  answer: redirect,
  problems,
})

export const employerPage = defineRoute({
  method: 'GET',
  path: '/employer/introductions',
  summary: '引荐',
  access: employer,
  query,
  answer: page,
})

export const employerForm = defineRoute({
  method: 'POST',
  path: '/employer/introductions',
  summary: '想联系',
  access: { ...employer, verified: true },
  body: AskForContact,
  answer: redirect,
  problems,
})

export const withdrawEmployerForm = defineRoute({
  method: 'POST',
  path: '/employer/introductions/:id/withdrawal',
  summary: '撤回想联系',
  access: employer,
  owns,
  params,
  answer: redirect,
  problems,
})

export const agencyPage = defineRoute({
  method: 'GET',
  path: '/agency/introductions',
  summary: '引荐',
  access: agency,
  query,
  answer: page,
})

export const agencyAskPage = defineRoute({
  method: 'GET',
  path: '/agency/introductions/new',
  summary: '就受托的岗位想联系一位人才',
  access: { ...agency, verified: true },
  query: z.object({ talent: idOf('talent') }),
  answer: page,
  problems,
})

export const agencyForm = defineRoute({
  method: 'POST',
  path: '/agency/introductions',
  summary: '想联系',
  access: { ...agency, verified: true },
  body: AskForContact,
  answer: redirect,
  problems,
})

export const withdrawAgencyForm = defineRoute({
  method: 'POST',
  path: '/agency/introductions/:id/withdrawal',
  summary: '撤回想联系',
  access: agency,
  owns,
  params,
  answer: redirect,
  problems,
})
