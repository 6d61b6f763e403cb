import * as z from 'zod'
import {
  AcceptAsPerson,
  ArrangeInterview,
  AskForContact,
  DeclineAsOrganisation,
  DeclineAsPerson,
  EndAsOrganisation,
  EndAsPerson,
  GiveContact,
  MakeOffer,
  RecordPlacement,
  RevealContact,
  ShowInterest,
} from '#shared/introductions/domain/commands.ts'
import { stepNames } from '#shared/introductions/domain/introduction.ts'
import { introductionProblems as problems } from '#shared/introductions/domain/problems.ts'
import { stages } from '#shared/introductions/domain/stages.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute, type RouteSpec } from '#shared/platform/http/define-route.ts'

/** The pages of introductions and their forms. Their JSON counterparts are in shared/introductions/routes. */

const person = { who: 'person' } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const query = z.object(paging)
const params = z.object({ id: idOf('introduction') })
const owns = { param: 'id', thing: 'introduction' } as const
/** Which step's form stands on the page. */
const chosen = z.object({ do: z.enum([...stepNames, 'contact']).optional() })

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

export const ownOnePage = defineRoute({
  method: 'GET',
  path: '/me/introductions/:id',
  summary: '我的一份引荐',
  access: person,
  owns,
  params,
  query: chosen,
  answer: page,
})

const ownForm = { method: 'POST', access: person, owns, params, answer: redirect, problems } as const

export const withdrawInterestForm = defineRoute({ ...ownForm, path: '/me/introductions/:id/withdrawal', summary: '撤回感兴趣' })
export const acceptForm = defineRoute({ ...ownForm, path: '/me/introductions/:id/acceptance', summary: '同意', body: AcceptAsPerson })
export const declineForm = defineRoute({ ...ownForm, path: '/me/introductions/:id/refusal', summary: '婉拒', body: DeclineAsPerson })
export const giveContactForm = defineRoute({
  ...ownForm,
  path: '/me/introductions/:id/contact',
  summary: '同意提供联系方式',
  body: GiveContact,
})
export const takeBackForm = defineRoute({ ...ownForm, path: '/me/introductions/:id/contact-withdrawal', summary: '收回联系方式' })
export const endForm = defineRoute({ ...ownForm, path: '/me/introductions/:id/ending', summary: '不再继续', body: EndAsPerson })

/** The same pages and forms at both desks. */
export const employerRoutes = deskRoutes('employer')
export const agencyRoutes = deskRoutes('agency')

export const agencyAskPage = defineRoute({
  method: 'GET',
  path: '/agency/introductions/new',
  summary: '就受托的岗位想联系一位人才',
  access: { who: 'member', of: ['agency'], verified: true },
  query: z.object({ talent: idOf('talent') }),
  answer: page,
  problems,
})

function deskRoutes<const Desk extends 'employer' | 'agency'>(desk: Desk) {
  const member = { who: 'member', of: [desk] } as const
  const verified = { ...member, verified: true } as const
  const list = `/${desk}/introductions` as const
  const one = `${list}/:id` as const
  const form = { method: 'POST', access: verified, owns, params, answer: redirect, problems } as const
  return {
    list: defineRoute({
      method: 'GET',
      path: list,
      summary: '引荐',
      access: member,
      query: z.object({ ...paging, stage: z.enum(stages).optional() }),
      answer: page,
    }),
    ask: defineRoute({ method: 'POST', path: list, summary: '想联系', access: verified, body: AskForContact, answer: redirect, problems }),
    one: defineRoute({ method: 'GET', path: one, summary: '一份引荐', access: member, owns, params, query: chosen, answer: page }),
    withdraw: defineRoute({ ...form, access: member, path: `${one}/withdrawal`, summary: '撤回想联系' }),
    accept: defineRoute({ ...form, path: `${one}/acceptance`, summary: '同意继续' }),
    decline: defineRoute({ ...form, path: `${one}/refusal`, summary: '婉拒', body: DeclineAsOrganisation }),
    interview: defineRoute({ ...form, path: `${one}/interview`, summary: '安排面试', body: ArrangeInterview }),
    offer: defineRoute({ ...form, path: `${one}/offer`, summary: '愿意录用', body: MakeOffer }),
    place: defineRoute({ ...form, path: `${one}/placement`, summary: '记下到岗', body: RecordPlacement }),
    end: defineRoute({ ...form, path: `${one}/ending`, summary: '没有成', body: EndAsOrganisation }),
    contact: defineRoute({ ...form, path: `${one}/contact`, summary: '查看联系方式', body: RevealContact, answer: page }),
  } as const satisfies Readonly<Record<string, RouteSpec>>
}
