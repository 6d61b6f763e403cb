import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { ConsentRecord } from '../domain/consent-record.ts'
import { Invitation } from '../domain/invitation.ts'
import { InvitationCounts, type Outcome } from '../domain/invitation-counts.ts'
import { invitationProblems } from '../domain/invitation-problems.ts'
import { ShareStatusCommand } from '../domain/join-commands.ts'
import { talentProblems } from '../domain/problems.ts'

/** What came of an association's invitations, for it and for those who accepted. The invitation itself is a link that a person opens. */

const person = { who: 'person' } as const
const association = { who: 'member', of: ['association'] } as const
const params = z.object({ id: idOf('invitation') })
const problems = { ...talentProblems, ...invitationProblems }

const InvitedMemberView = Invitation.pick({ id: true, rosterId: true, rowNumber: true, sentAt: true, endsAt: true })
  .extend({
    told: z.enum(['joined', 'refused']).optional().meta({ description: '本人同意让协会知道的结果；没有同意的没有这一项' }),
  })
  .meta({ id: 'InvitedMember' })

const counted = z.int().optional()
const CountsView = InvitationCounts.pick({ at: true, total: true })
  .extend({
    of: z.object({ waiting: counted, joined: counted, refused: counted, ended: counted } satisfies Record<Outcome, typeof counted>),
  })
  .meta({ id: 'InvitationCounts', description: '每小时数一次；向下取到 5 的倍数，少于 5 人或其余少于 5 人的不给出' })

export const invitedMembers = defineRoute({
  method: 'GET',
  path: '/v1/association/members',
  summary: '本协会名单上的人，最新的名单在前，和各种结果的人数',
  access: association,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(InvitedMemberView).extend({ counts: CountsView }) },
})

export const takeOffMembers = defineRoute({
  method: 'DELETE',
  path: '/v1/association/members/:id',
  summary: '把一名会员移出名单；本人的档案不受影响',
  access: association,
  params,
  owns: { param: 'id', thing: 'invited-member' },
  answer: { kind: 'nothing' },
  problems,
})

const MembershipView = Invitation.pick({ id: true, associationId: true, associationName: true })
  .extend({
    joinedAt: z.iso.datetime().optional(),
    shared: z.boolean().meta({ description: '协会现在看得到本人已登记' }),
  })
  .meta({ id: 'Membership' })

const own = { access: person, params, owns: { param: 'id', thing: 'membership' } } as const

export const readMemberships = defineRoute({
  method: 'GET',
  path: '/v1/me/invitations',
  summary: '本人接受过邀请的协会',
  access: person,
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(MembershipView) }) },
})

export const readMembership = defineRoute({
  ...own,
  method: 'GET',
  path: '/v1/me/invitations/:id',
  summary: '登记回执：同意了什么、什么时候、哪一版文字',
  answer: {
    kind: 'json',
    status: 200,
    body: MembershipView.extend({
      agreed: z.array(ConsentRecord.pick({ scope: true, act: true, at: true, textVersion: true, textHash: true, recipient: true })),
    }),
  },
  problems,
})

export const shareStatus = defineRoute({
  ...own,
  method: 'PUT',
  path: '/v1/me/invitations/:id/status',
  summary: '让这家协会知道本人已登记；version 是所看文字的版本，文字已更新则答 409',
  body: ShareStatusCommand,
  example: { version: '1' },
  answer: { kind: 'nothing' },
  problems,
})

export const stopSharingStatus = defineRoute({
  ...own,
  method: 'DELETE',
  path: '/v1/me/invitations/:id/status',
  summary: '不再让这家协会知道，答复前已生效',
  answer: { kind: 'nothing' },
  problems,
})

export const leaveAssociation = defineRoute({
  ...own,
  method: 'DELETE',
  path: '/v1/me/invitations/:id',
  summary: '结束与这家协会的关联；档案和其他同意不变',
  answer: { kind: 'nothing' },
  problems,
})
