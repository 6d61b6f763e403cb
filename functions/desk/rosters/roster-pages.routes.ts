import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { FileField } from '#shared/platform/http/file-field.ts'
import { SignAgreementCommand } from '#shared/rosters/domain/agreement.ts'
import { rosterProblems as problems } from '#shared/rosters/domain/problems.ts'

/** An association's room: the agreement on accounts for its members, and the lists it uploads. */

const member = { who: 'member', of: ['association'] } as const
const verified = { ...member, verified: true } as const
const admin = { ...verified, role: 'admin' } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const xlsx = { kind: 'file', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const
const done = { done: z.string().max(40).optional() }

/** Of a form with a file: its bytes and what stands around them. Lambda takes 6 MB, and base64 makes three bytes four. */
const uploadLimit: number = 4 * 1024 * 1024 + 16 * 1024

export const homePage = defineRoute({ method: 'GET', path: '/association', summary: '协会工作台', access: member, answer: page })

export const agreementPage = defineRoute({
  method: 'GET',
  path: '/association/agreement',
  summary: '会员集体开户协议',
  access: member,
  query: z.object(done),
  answer: page,
})

export const signForm = defineRoute({
  method: 'POST',
  path: '/association/agreement',
  summary: '签署会员集体开户协议',
  access: admin,
  body: SignAgreementCommand,
  example: { version: '2', officer: '示例经办人', post: '秘书长' },
  answer: redirect,
  problems,
})

export const withdrawForm = defineRoute({
  method: 'POST',
  path: '/association/agreement/withdraw',
  summary: '撤回会员集体开户协议',
  access: admin,
  answer: redirect,
  problems,
})

export const importPage = defineRoute({
  method: 'GET',
  path: '/association/import',
  summary: '上传会员名单',
  access: member,
  query: z.object({ ...done, ...paging }),
  answer: page,
})

export const uploadForm = defineRoute({
  method: 'POST',
  path: '/association/import',
  summary: '提交会员名单',
  access: verified,
  takesFile: true,
  bodyLimit: uploadLimit,
  body: z.strictObject({ file: FileField }),
  // 姓名,手机号,工种 and one invented member.
  example: { file: { name: 'list.csv', base64: '5aeT5ZCNLOaJi+acuuWPtyzlt6Xnp40K5L2Z56S6LDEzMDAwMDAwMDAxLOeEiuW3pQo=' } },
  answer: redirect,
  problems,
})

export const fieldsPage = defineRoute({
  method: 'GET',
  path: '/association/import/fields',
  summary: '会员名单各列怎么填',
  access: member,
  answer: page,
})

export const templateFile = defineRoute({
  method: 'GET',
  path: '/association/import/template.xlsx',
  summary: '会员名单模板',
  access: member,
  answer: xlsx,
})

const roster = { access: member, params: z.object({ id: idOf('roster') }), owns: { param: 'id', thing: 'roster' } } as const

export const rosterPage = defineRoute({
  ...roster,
  method: 'GET',
  path: '/association/import/:id',
  summary: '一份会员名单',
  query: z.object(done),
  answer: page,
})

export const markedFile = defineRoute({
  ...roster,
  method: 'GET',
  path: '/association/import/:id/marked',
  summary: '标出错误的原名单',
  answer: xlsx,
  problems,
})

export const receiptPage = defineRoute({
  ...roster,
  method: 'GET',
  path: '/association/import/:id/receipt',
  summary: '一份会员名单的回执',
  answer: page,
  problems,
})

const rosterForm = { ...roster, access: verified, method: 'POST', answer: redirect, problems } as const

export const sendForm = defineRoute({ ...rosterForm, path: '/association/import/:id/send', summary: '邀请名单上填写正确的人' })

export const cancelForm = defineRoute({ ...rosterForm, path: '/association/import/:id/cancel', summary: '取消一份名单' })
