import * as z from 'zod'
import { InvitationToken } from '#shared/accounts/domain/commands.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { invitationProblems } from '#shared/talent/domain/invitation-problems.ts'
import { JoinCommand, RefuseInvitationCommand, ShareStatusCommand, TieCommand } from '#shared/talent/domain/join-commands.ts'
import { talentProblems } from '#shared/talent/domain/problems.ts'
import { exampleProfile } from '#shared/talent/routes/example-profile.ts'

/** What an invited member of an association opens, what came of it on the person's own side, and the association's list. */

const anyone = { who: 'anyone' } as const
const person = { who: 'person' } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const params = z.object({ token: InvitationToken })
const problems = { ...talentProblems, ...invitationProblems }

export const offerPage = defineRoute({ method: 'GET', path: '/join/:token', summary: '协会的邀请', access: anyone, params, answer: page })

export const refusePage = defineRoute({
  method: 'GET',
  path: '/join/:token/refuse',
  summary: '不参加',
  access: anyone,
  params,
  answer: page,
})

export const refuseForm = defineRoute({
  method: 'POST',
  path: '/join/:token/refuse',
  summary: '拒绝协会的邀请',
  access: anyone,
  params,
  body: RefuseInvitationCommand,
  example: {},
  answer: redirect,
  problems,
})

export const joinFormPage = defineRoute({
  method: 'GET',
  path: '/join/:token/form',
  summary: '核对并登记',
  access: person,
  params,
  answer: page,
  problems,
})

export const joinForm = defineRoute({
  method: 'POST',
  path: '/join/:token/form',
  summary: '按协会的邀请登记',
  access: person,
  params,
  body: JoinCommand,
  example: { profile: exampleProfile, consents: { registry: '2' }, contact: { name: '李某', phone: '13000000000' } },
  answer: redirect,
  problems,
})

export const tieForm = defineRoute({
  method: 'POST',
  path: '/join/:token/tie',
  summary: '已有档案的人确认会员关联',
  access: person,
  params,
  body: TieCommand,
  example: {},
  answer: redirect,
  problems,
})

export const membershipsPage = defineRoute({
  method: 'GET',
  path: '/me/invitations',
  summary: '我的协会',
  access: person,
  answer: page,
})

const invitation = { params: z.object({ id: idOf('invitation') }), owns: { param: 'id', thing: 'membership' } } as const

export const membershipPage = defineRoute({
  method: 'GET',
  path: '/me/invitations/:id',
  summary: '登记回执',
  access: person,
  ...invitation,
  answer: page,
  problems,
})

export const shareForm = defineRoute({
  method: 'POST',
  path: '/me/invitations/:id/share',
  summary: '让这家协会知道我已登记',
  access: person,
  ...invitation,
  body: ShareStatusCommand,
  example: { version: '1' },
  answer: redirect,
  problems,
})

export const stopSharingForm = defineRoute({
  method: 'POST',
  path: '/me/invitations/:id/stop',
  summary: '不再让这家协会知道',
  access: person,
  ...invitation,
  answer: redirect,
  problems,
})

export const leaveForm = defineRoute({
  method: 'POST',
  path: '/me/invitations/:id/leave',
  summary: '结束与这家协会的关联',
  access: person,
  ...invitation,
  answer: redirect,
  problems,
})

const association = { who: 'member', of: ['association'] } as const

export const membersPage = defineRoute({
  method: 'GET',
  path: '/association/members',
  summary: '会员邀请',
  access: association,
  query: z.object(paging),
  answer: page,
})

export const countsFile = defineRoute({
  method: 'GET',
  path: '/association/members/counts.csv',
  summary: '会员邀请的总数',
  access: association,
  answer: { kind: 'file', mediaType: 'text/csv; charset=utf-8' },
})

export const takeOffForm = defineRoute({
  method: 'POST',
  path: '/association/members/:id/remove',
  summary: '把一名会员移出名单',
  access: association,
  params: z.object({ id: idOf('invitation') }),
  owns: { param: 'id', thing: 'invited-member' },
  answer: redirect,
  problems,
})
