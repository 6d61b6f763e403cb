import * as z from 'zod'
import { DecideCommand, ReasonCommand } from '#shared/accounts/domain/commands.ts'
import { organisationLists } from '#shared/accounts/domain/organisation-lists.ts'
import { verificationProblems } from '#shared/accounts/domain/problems.ts'
import { postDecision, postLift, postSuspension } from '#shared/accounts/routes/review.routes.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const reviewer = { who: 'member', of: ['bureau'] } as const
const head = { ...reviewer, role: 'admin' } as const
const params = z.object({ id: idOf('organisation') })
const owns = { param: 'id', thing: 'organisation' } as const
const redirect = { kind: 'redirect' } as const

export const organisationsPage = defineRoute({
  method: 'GET',
  path: '/bureau/organisations',
  summary: '单位核验',
  access: reviewer,
  query: z.object({ list: z.enum(organisationLists).default('waiting'), ...paging }),
  answer: { kind: 'page' },
})

export const nextOrganisationForm = defineRoute({
  method: 'POST',
  path: '/bureau/organisations/next',
  summary: '领取下一件',
  access: reviewer,
  query: z.object({ list: z.enum(['waiting', 'due']).optional() }),
  answer: redirect,
})

export const reviewPage = defineRoute({
  method: 'GET',
  path: '/bureau/organisations/:id',
  summary: '核验一个单位',
  access: reviewer,
  params,
  owns,
  answer: { kind: 'page' },
})

export const decisionForm = defineRoute({
  method: 'POST',
  path: '/bureau/organisations/:id/decision',
  summary: '通过或退回',
  access: reviewer,
  params,
  owns,
  body: DecideCommand,
  example: postDecision.example,
  answer: redirect,
  problems: verificationProblems,
})

export const putBackForm = defineRoute({
  method: 'POST',
  path: '/bureau/organisations/:id/return',
  summary: '放回队列',
  access: reviewer,
  params,
  owns,
  answer: redirect,
})

export const suspensionForm = defineRoute({
  method: 'POST',
  path: '/bureau/organisations/:id/suspension',
  summary: '暂停单位',
  access: reviewer,
  params,
  owns,
  body: ReasonCommand,
  example: postSuspension.example,
  answer: redirect,
  problems: verificationProblems,
})

export const liftForm = defineRoute({
  method: 'POST',
  path: '/bureau/organisations/:id/lift',
  summary: '解除暂停',
  access: head,
  params,
  owns,
  body: ReasonCommand,
  example: postLift.example,
  answer: redirect,
  problems: verificationProblems,
})
