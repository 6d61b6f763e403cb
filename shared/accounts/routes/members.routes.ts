import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { organisationKinds } from '#shared/platform/http/principal.ts'
import { RoleCommand, TokenCommand } from '../domain/commands.ts'
import { InviteCommand } from '../domain/people.ts'
import { membershipProblems } from '../domain/problems.ts'
import { InvitationView, MemberView } from '../domain/views.ts'

const member = { who: 'member', of: organisationKinds } as const
const admin = { ...member, role: 'admin' } as const
const memberParams = z.object({ id: idOf('member') })
const ownMember = { param: 'id', thing: 'member' } as const

export const getMembers = defineRoute({
  method: 'GET',
  path: '/v1/members',
  summary: '本单位成员',
  access: member,
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(MemberView) }) },
})

export const patchMember = defineRoute({
  method: 'PATCH',
  path: '/v1/members/:id',
  summary: '更改成员角色；最后一名管理员不能降级',
  access: admin,
  params: memberParams,
  owns: ownMember,
  body: RoleCommand,
  example: { role: 'member' },
  answer: { kind: 'nothing' },
  problems: membershipProblems,
})

export const deleteMember = defineRoute({
  method: 'DELETE',
  path: '/v1/members/:id',
  summary: '移出成员；最后一名管理员不能移出',
  access: admin,
  params: memberParams,
  owns: ownMember,
  answer: { kind: 'nothing' },
  problems: membershipProblems,
})

export const getInvitations = defineRoute({
  method: 'GET',
  path: '/v1/invitations',
  summary: '本单位未使用的邀请',
  access: admin,
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(InvitationView) }) },
})

export const postInvitation = defineRoute({
  method: 'POST',
  path: '/v1/invitations',
  summary: '邀请一名同事，得到 30 天内可用一次的链接（只显示一次）',
  access: admin,
  body: InviteCommand,
  example: { role: 'member', note: '新来的招聘专员' },
  answer: {
    kind: 'json',
    status: 201,
    body: z.object({
      invitation: InvitationView,
      link: z.url().optional().meta({ description: '同一个 Idempotency-Key 第二次提交时没有' }),
    }),
  },
  problems: membershipProblems,
})

export const deleteInvitation = defineRoute({
  method: 'DELETE',
  path: '/v1/invitations/:id',
  summary: '撤回未使用的邀请',
  access: admin,
  params: z.object({ id: idOf('invitation') }),
  owns: { param: 'id', thing: 'invitation' },
  answer: { kind: 'nothing' },
})

export const acceptInvitationRoute = defineRoute({
  method: 'POST',
  path: '/v1/invitations/acceptance',
  summary: '用邀请链接里的标记加入单位',
  access: { who: 'person' },
  body: TokenCommand,
  example: { token: '01JDK0000000000000000000AA.AAAAAAAAAAAAAAAAAAAAAA' },
  answer: { kind: 'json', status: 200, body: z.object({ organisationId: idOf('organisation') }) },
  problems: membershipProblems,
})
