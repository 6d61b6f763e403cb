import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { FileField } from '#shared/platform/http/file-field.ts'
import { ChangeProfileCommand, EnrolCommand, ExcludeOrganisationCommand, GrantConsentCommand } from '#shared/talent/domain/commands.ts'
import { Contact } from '#shared/talent/domain/contact.ts'
import { mostEvidenceBytes } from '#shared/talent/domain/evidence-file.ts'
import { evidenceProblems } from '#shared/talent/domain/evidence-problems.ts'
import { dataParts } from '#shared/talent/domain/own-data.ts'
import { talentProblems } from '#shared/talent/domain/problems.ts'
import { ProfilePartCommands } from '#shared/talent/domain/profile-parts.ts'
import { consentScopes } from '#shared/talent/domain/talent.ts'
import { exampleProfile } from '#shared/talent/routes/example-profile.ts'

/** The pages of a person's own entry and their forms. Their JSON counterparts are in shared/talent/routes. */

const person = { who: 'person' } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const problems = talentProblems
const scope = z.object({ scope: z.enum(consentScopes) })

export const mePage = defineRoute({ method: 'GET', path: '/me', summary: '我的', access: person, answer: page })

export const joinPage = defineRoute({ method: 'GET', path: '/me/join', summary: '登记', access: person, answer: page })

export const joinForm = defineRoute({
  method: 'POST',
  path: '/me/join',
  summary: '提交登记',
  access: person,
  body: EnrolCommand,
  example: { profile: exampleProfile, consents: { registry: '2' } },
  answer: redirect,
  problems,
})

export const profilePage = defineRoute({ method: 'GET', path: '/me/profile', summary: '我的档案', access: person, answer: page, problems })

export const profileForm = defineRoute({
  method: 'POST',
  path: '/me/profile',
  summary: '保存我的档案',
  access: person,
  body: ChangeProfileCommand,
  example: { rev: 1, profile: exampleProfile },
  answer: redirect,
  problems,
})

/** The form as it is, with room for more certificates: nothing is checked and nothing is saved. */
export const profileRowsForm = defineRoute({
  method: 'POST',
  path: '/me/profile/rows',
  summary: '在档案表单里再加几行证书',
  access: person,
  body: z.record(z.string(), z.unknown()),
  example: { rev: 1, profile: exampleProfile },
  answer: page,
  problems,
})

/** The form as it is, with what is read from it now: nothing is checked and nothing is saved. */
export const profileReadForm = defineRoute({
  method: 'POST',
  path: '/me/profile/read',
  summary: '看看档案表单现在读到什么，不保存',
  access: person,
  body: z.record(z.string(), z.unknown()),
  example: { rev: 1, profile: exampleProfile },
  answer: page,
  problems,
})

export const consentPage = defineRoute({ method: 'GET', path: '/me/consent', summary: '同意与撤回', access: person, answer: page })

export const grantForm = defineRoute({
  method: 'POST',
  path: '/me/consent/:scope/grant',
  summary: '同意一项用途',
  access: person,
  params: scope,
  body: GrantConsentCommand,
  example: { version: '1' },
  answer: redirect,
  problems,
})

export const withdrawForm = defineRoute({
  method: 'POST',
  path: '/me/consent/:scope/withdraw',
  summary: '撤回一项同意',
  access: person,
  params: scope,
  answer: redirect,
  problems,
})

export const exclusionsPage = defineRoute({
  method: 'GET',
  path: '/me/exclusions',
  summary: '隐藏名单',
  access: person,
  answer: page,
  problems,
})

export const excludeForm = defineRoute({
  method: 'POST',
  path: '/me/exclusions',
  summary: '对一家单位隐藏',
  access: person,
  body: ExcludeOrganisationCommand,
  example: { organisation: '杭州示例机械有限公司' },
  answer: redirect,
  problems,
})

export const includeForm = defineRoute({
  method: 'POST',
  path: '/me/exclusions/:organisationId/remove',
  summary: '移出隐藏名单',
  access: person,
  params: z.object({ organisationId: idOf('organisation') }),
  answer: redirect,
  problems,
})

export const contactPage = defineRoute({ method: 'GET', path: '/me/contact', summary: '联系方式', access: person, answer: page })

export const contactForm = defineRoute({
  method: 'POST',
  path: '/me/contact',
  summary: '保存联系方式',
  access: person,
  body: Contact,
  example: { name: '示例姓名', phone: '13000000000' },
  answer: redirect,
})

export const eraseContactForm = defineRoute({
  method: 'POST',
  path: '/me/contact/remove',
  summary: '删除联系方式',
  access: person,
  answer: redirect,
})

export const looksPage = defineRoute({
  method: 'GET',
  path: '/me/looks',
  summary: '谁看过我',
  access: person,
  query: z.object(paging),
  answer: page,
  problems,
})

export const dataPage = defineRoute({ method: 'GET', path: '/me/data', summary: '我的信息', access: person, answer: page })

export const dataPartPage = defineRoute({
  method: 'GET',
  path: '/me/data/:part',
  summary: '我的信息：其中一部分，逐条列出',
  access: person,
  params: z.object({ part: z.enum(dataParts) }),
  query: z.object(paging),
  answer: page,
})

export const leavePage = defineRoute({ method: 'GET', path: '/me/leave', summary: '退出信息库', access: person, answer: page, problems })

export const leaveForm = defineRoute({
  method: 'POST',
  path: '/me/leave',
  summary: '退出：七天后删除，或现在就删除',
  access: person,
  body: z.strictObject({ when: z.enum(['later', 'now']) }),
  example: { when: 'later' },
  answer: redirect,
  problems,
})

export const stayForm = defineRoute({
  method: 'POST',
  path: '/me/stay',
  summary: '不退出了',
  access: person,
  answer: redirect,
  problems,
})

const partPage = { method: 'GET', access: person, answer: page, problems } as const

/** The small pages of the profile. */
export const partPages = {
  trade: defineRoute({ ...partPage, path: '/me/profile/trade', summary: '我的档案：工种与等级' }),
  certificates: defineRoute({ ...partPage, path: '/me/profile/certificates', summary: '我的档案：证书' }),
  skills: defineRoute({ ...partPage, path: '/me/profile/skills', summary: '我的档案：技能与经历' }),
  wishes: defineRoute({ ...partPage, path: '/me/profile/wishes', summary: '我的档案：意向' }),
  check: defineRoute({ ...partPage, path: '/me/profile/check', summary: '我的档案：核对读到的内容' }),
} as const

const form = { method: 'POST', access: person, answer: redirect, problems } as const

/** Their forms. */
export const partForms = {
  trade: defineRoute({
    ...form,
    path: '/me/profile/trade',
    summary: '保存工种与等级',
    body: ProfilePartCommands.trade,
    example: { rev: 1, profile: { trades: [{ title: '电焊工' }], level: 'senior', years: 12 } },
  }),
  certificates: defineRoute({
    ...form,
    path: '/me/profile/certificates',
    summary: '保存证书',
    body: ProfilePartCommands.certificates,
    example: { rev: 1, profile: { certificates: exampleProfile.certificates } },
  }),
  skills: defineRoute({
    ...form,
    path: '/me/profile/skills',
    summary: '保存技能与经历',
    body: ProfilePartCommands.skills,
    example: { rev: 1, profile: { skills: ['氩弧焊'], text: '做过压力管道' } },
  }),
  wishes: defineRoute({
    ...form,
    path: '/me/profile/wishes',
    summary: '保存意向',
    body: ProfilePartCommands.wishes,
    example: { rev: 1, profile: { districts: ['330109'], expectPay: 900_000 } },
  }),
  check: defineRoute({
    ...form,
    path: '/me/profile/check',
    summary: '核对读到的内容',
    body: ProfilePartCommands.check,
    example: { rev: 1, profile: {} },
  }),
} as const

export const evidencePage = defineRoute({
  method: 'GET',
  path: '/me/certificates',
  summary: '证书核验：每本的状态，上传照片或 PDF',
  access: person,
  answer: page,
  problems,
})

export const evidenceForm = defineRoute({
  method: 'POST',
  path: '/me/certificates/:certificate/evidence',
  summary: '上传一本证书的照片或 PDF，供人社部门核验',
  access: person,
  params: z.object({ certificate: z.string().regex(/^[\w-]{22}$/) }),
  body: z.strictObject({ file: FileField }),
  example: { file: { name: 'certificate.png', base64: 'iVBORw0KGgo=' } },
  bodyLimit: mostEvidenceBytes + 64 * 1024,
  takesFile: true,
  answer: redirect,
  problems: evidenceProblems,
})

export const ownEvidenceFile = defineRoute({
  method: 'GET',
  path: '/me/certificates/files/:id',
  summary: '本人上传的证书照片，核验后一段时间内还能看',
  access: person,
  params: z.object({ id: idOf('evidence') }),
  owns: { param: 'id', thing: 'evidence' },
  answer: { kind: 'file', mediaType: 'application/octet-stream' },
})
