import * as z from 'zod'
import { InvitationToken, ResubmitCommand, RoleCommand } from '#shared/accounts/domain/commands.ts'
import { CreateKeyCommand } from '#shared/accounts/domain/key.ts'
import { registrableKinds } from '#shared/accounts/domain/kinds.ts'
import { RegistrationContent } from '#shared/accounts/domain/organisation.ts'
import { InviteCommand } from '#shared/accounts/domain/people.ts'
import { keyProblems, membershipProblems, registrationProblems } from '#shared/accounts/domain/problems.ts'
import { postKey } from '#shared/accounts/routes/keys.routes.ts'
import { postInvitation } from '#shared/accounts/routes/members.routes.ts'
import { postOrganisation, putOrganisation } from '#shared/accounts/routes/organisations.routes.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { organisationKinds } from '#shared/platform/http/principal.ts'

const person = { who: 'person' } as const
const member = { who: 'member', of: organisationKinds } as const
const admin = { ...member, role: 'admin' } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const

export const accountPage = defineRoute({ method: 'GET', path: '/account', summary: '账号', access: person, answer: page })

export const closePage = defineRoute({ method: 'GET', path: '/account/close', summary: '注销账号', access: person, answer: page })

export const closeForm = defineRoute({
  method: 'POST',
  path: '/account/close',
  summary: '注销账号：到期注销，期间可以收回',
  access: person,
  answer: redirect,
  problems: membershipProblems,
})

export const keepForm = defineRoute({ method: 'POST', path: '/account/keep', summary: '不注销了', access: person, answer: redirect })

export const activateForm = defineRoute({
  method: 'POST',
  path: '/account/organisations/:id/active',
  summary: '切换到这个单位',
  access: person,
  params: z.object({ id: idOf('organisation') }),
  owns: { param: 'id', thing: 'organisation' },
  answer: redirect,
})

export const endSessionForm = defineRoute({
  method: 'POST',
  path: '/account/sessions/:id/end',
  summary: '结束一个会话',
  access: person,
  params: z.object({ id: idOf('session') }),
  owns: { param: 'id', thing: 'session' },
  answer: redirect,
})

export const registerPage = defineRoute({
  method: 'GET',
  path: '/register',
  summary: '登记单位',
  access: person,
  query: z.object({ kind: z.enum(registrableKinds).optional() }),
  answer: page,
})

export const registerForm = defineRoute({
  method: 'POST',
  path: '/register',
  summary: '提交单位登记',
  access: person,
  body: RegistrationContent,
  example: postOrganisation.example,
  answer: redirect,
  problems: registrationProblems,
})

/** For any person: members of a suspended organisation must be able to read why. */
export const organisationPage = defineRoute({
  method: 'GET',
  path: '/account/organisation',
  summary: '我的单位',
  access: person,
  answer: page,
})

const editing = { who: 'member', of: registrableKinds, role: 'admin' } as const

export const editOrganisationPage = defineRoute({
  method: 'GET',
  path: '/account/organisation/edit',
  summary: '补正或更改登记内容',
  access: editing,
  answer: page,
})

export const editOrganisationForm = defineRoute({
  method: 'POST',
  path: '/account/organisation/edit',
  summary: '提交补正或更改',
  access: editing,
  body: ResubmitCommand,
  example: putOrganisation.example,
  answer: redirect,
  problems: registrationProblems,
})

export const membersPage = defineRoute({
  method: 'GET',
  path: '/account/members',
  summary: '成员与邀请',
  access: member,
  answer: page,
})

/** Answered by a page, not a redirect: the link is shown this once. */
export const inviteForm = defineRoute({
  method: 'POST',
  path: '/account/invitations',
  summary: '邀请同事',
  access: admin,
  body: InviteCommand,
  example: postInvitation.example,
  answer: page,
  problems: membershipProblems,
})

export const revokeInvitationForm = defineRoute({
  method: 'POST',
  path: '/account/invitations/:id/revoke',
  summary: '撤回邀请',
  access: admin,
  params: z.object({ id: idOf('invitation') }),
  owns: { param: 'id', thing: 'invitation' },
  answer: redirect,
})

export const roleForm = defineRoute({
  method: 'POST',
  path: '/account/members/:id/role',
  summary: '更改成员角色',
  access: admin,
  params: z.object({ id: idOf('member') }),
  owns: { param: 'id', thing: 'member' },
  body: RoleCommand,
  example: { role: 'member' },
  answer: redirect,
  problems: membershipProblems,
})

export const removeMemberForm = defineRoute({
  method: 'POST',
  path: '/account/members/:id/remove',
  summary: '移出成员',
  access: admin,
  params: z.object({ id: idOf('member') }),
  owns: { param: 'id', thing: 'member' },
  answer: redirect,
  problems: membershipProblems,
})

export const joinPage = defineRoute({
  method: 'GET',
  path: '/account/join/:token',
  summary: '打开邀请链接',
  access: person,
  params: z.object({ token: InvitationToken }),
  answer: page,
  problems: membershipProblems,
})

export const joinForm = defineRoute({
  method: 'POST',
  path: '/account/join/:token',
  summary: '接受邀请',
  access: person,
  params: z.object({ token: InvitationToken }),
  answer: redirect,
  problems: membershipProblems,
})

export const keysPage = defineRoute({ method: 'GET', path: '/account/keys', summary: '接口密钥', access: admin, answer: page })

/** Answered by a page, not a redirect: the key is shown this once. */
export const createKeyForm = defineRoute({
  method: 'POST',
  path: '/account/keys',
  summary: '创建接口密钥',
  access: admin,
  body: CreateKeyCommand,
  example: postKey.example,
  answer: page,
  problems: keyProblems,
})

export const revokeKeyForm = defineRoute({
  method: 'POST',
  path: '/account/keys/:id/revoke',
  summary: '吊销密钥',
  access: admin,
  params: z.object({ id: idOf('key') }),
  owns: { param: 'id', thing: 'key' },
  answer: redirect,
})
