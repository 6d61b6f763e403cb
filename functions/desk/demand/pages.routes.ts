import * as z from 'zod'
import { PostVacancy } from '#shared/demand/domain/commands.ts'
import { mandateProblems, vacancyProblems as problems } from '#shared/demand/domain/problems.ts'
import { vacancyStates } from '#shared/demand/domain/vacancy.ts'
import * as mandates from '#shared/demand/routes/mandates.routes.ts'
import * as api from '#shared/demand/routes/vacancies.routes.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The pages of demand, the same for employers and for agencies under a mandate. A form posts the command of the JSON route beside it. */

const done = { done: z.string().max(40).optional() }
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const params = z.object({ id: idOf('vacancy') })
const owns = { param: 'id', thing: 'vacancy' } as const
/** A form as it stands, finished or not. */
const unfinished = z.record(z.string(), z.unknown())
const ofMandate = { params: z.object({ id: idOf('mandate') }), owns: { param: 'id', thing: 'mandate' } } as const

function vacancyPages<const K extends 'employer' | 'agency'>(kind: K) {
  const access = { who: 'member', of: [kind] } as const
  const base = `/${kind}/vacancies` as const
  const form = { method: 'POST', access, params, owns, answer: redirect, problems } as const
  return {
    home: defineRoute({ method: 'GET', path: `/${kind}`, summary: '工作台：草稿、审核中、招聘中、即将到期', access, answer: page }),
    list: defineRoute({
      method: 'GET',
      path: base,
      summary: '岗位列表',
      access,
      query: z.object({ state: z.enum(vacancyStates).default('PUBLISHED'), ...done, ...paging }),
      answer: page,
    }),
    newPage: defineRoute({
      method: 'GET',
      path: `${base}/new`,
      summary: '新建岗位',
      access,
      query: z.object({ mandate: idOf('mandate').optional() }),
      answer: page,
    }),
    create: defineRoute({
      method: 'POST',
      path: base,
      summary: '存为草稿或提交新岗位',
      access,
      body: PostVacancy,
      example: api.postVacancy.example,
      answer: redirect,
      problems,
    }),
    check: defineRoute({
      method: 'POST',
      path: `${base}/check`,
      summary: '检查还没有保存的岗位',
      access,
      body: PostVacancy,
      example: api.postVacancy.example,
      answer: page,
    }),
    read: defineRoute({
      method: 'POST',
      path: `${base}/read`,
      summary: '看看还没有保存的岗位读到什么，不保存',
      access,
      body: unfinished,
      example: api.postVacancy.example,
      answer: page,
    }),
    readEdit: defineRoute({
      method: 'POST',
      path: `${base}/:id/read`,
      summary: '看看岗位的修改读到什么，不保存',
      access,
      params,
      owns,
      body: unfinished,
      example: api.editVacancy.example,
      answer: page,
      problems,
    }),
    show: defineRoute({
      method: 'GET',
      path: `${base}/:id`,
      summary: '一个岗位',
      access,
      params,
      owns,
      query: z.object(done),
      answer: page,
    }),
    editPage: defineRoute({
      method: 'GET',
      path: `${base}/:id/edit`,
      summary: '修改岗位；可带上要放宽的一项',
      access,
      params,
      owns,
      query: z.object({ loosen: z.string().max(60).optional() }),
      answer: page,
      problems,
    }),
    edit: defineRoute({
      ...form,
      path: `${base}/:id/edit`,
      summary: '保存或提交岗位的修改',
      body: api.editVacancy.body,
      example: api.editVacancy.example,
    }),
    checkEdit: defineRoute({
      method: 'POST',
      path: `${base}/:id/check`,
      summary: '检查岗位的修改，不保存',
      access,
      params,
      owns,
      body: api.editVacancy.body,
      example: api.editVacancy.example,
      answer: page,
      problems,
    }),
    submit: defineRoute({ ...form, path: `${base}/:id/submit`, summary: '提交草稿', access: { ...access, verified: true } }),
    withdraw: defineRoute({ ...form, path: `${base}/:id/withdraw`, summary: '从审核中撤回' }),
    refresh: defineRoute({ ...form, path: `${base}/:id/refresh`, summary: '确认仍在招聘', access: { ...access, verified: true } }),
    extend: defineRoute({
      ...form,
      path: `${base}/:id/extend`,
      summary: '延长有效期',
      access: { ...access, verified: true },
      body: api.extendVacancy.body,
      example: api.extendVacancy.example,
    }),
    fill: defineRoute({
      ...form,
      path: `${base}/:id/fill`,
      summary: '登记招满',
      body: api.fillVacancy.body,
      example: api.fillVacancy.example,
    }),
    close: defineRoute({
      ...form,
      path: `${base}/:id/close`,
      summary: '结束招聘',
      body: api.closeVacancy.body,
      example: api.closeVacancy.example,
    }),
    copy: defineRoute({ ...form, path: `${base}/:id/copies`, summary: '复制为新岗位' }),
  } as const
}

function mandatePages<const K extends 'employer' | 'agency'>(kind: K) {
  const access = { who: 'member', of: [kind] } as const
  const admin = { ...access, role: 'admin' } as const
  const base = `/${kind}/mandates` as const
  return {
    list: defineRoute({ method: 'GET', path: base, summary: '委托', access, query: z.object({ ...done, ...paging }), answer: page }),
    newPage: defineRoute({ method: 'GET', path: `${base}/new`, summary: '提出委托', access, answer: page }),
    propose: defineRoute({
      method: 'POST',
      path: base,
      summary: '提交委托',
      access: { ...access, verified: true },
      body: mandates.proposeMandate.body,
      example: mandates.proposeMandate.example,
      answer: redirect,
      problems: mandateProblems,
    }),
    show: defineRoute({
      method: 'GET',
      path: `${base}/:id`,
      summary: '一份委托',
      access,
      ...ofMandate,
      query: z.object(done),
      answer: page,
    }),
    decline: defineRoute({
      method: 'POST',
      path: `${base}/:id/decline`,
      summary: '不同意委托',
      access: admin,
      ...ofMandate,
      body: mandates.declineMandate.body,
      example: mandates.declineMandate.example,
      answer: redirect,
      problems: mandateProblems,
    }),
    withdraw: defineRoute({
      method: 'POST',
      path: `${base}/:id/withdraw`,
      summary: '撤回委托',
      access: admin,
      ...ofMandate,
      body: mandates.withdrawMandate.body,
      example: mandates.withdrawMandate.example,
      answer: redirect,
      problems: mandateProblems,
    }),
  } as const
}

export type VacancyPages = ReturnType<typeof vacancyPages<'employer' | 'agency'>>
export type MandatePages = ReturnType<typeof mandatePages<'employer' | 'agency'>>

export const employerVacancies = vacancyPages('employer')
export const agencyVacancies = vacancyPages('agency')
export const employerMandates = mandatePages('employer')
export const agencyMandates = mandatePages('agency')

export const acceptMandate = defineRoute({
  method: 'POST',
  path: '/employer/mandates/:id/accept',
  summary: '确认委托',
  access: { who: 'member', of: ['employer'], role: 'admin', verified: true },
  ...ofMandate,
  answer: redirect,
  problems: mandateProblems,
})
