import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { DecideCommand, ReasonCommand } from '../domain/commands.ts'
import { organisationLists } from '../domain/organisation-lists.ts'
import { verificationProblems } from '../domain/problems.ts'
import { OrganisationView } from '../domain/views.ts'

const text = bilingual(
  { lists: `名单只能是 ${organisationLists.join('、')}` },
  { lists: `The list can be: ${organisationLists.join(', ')}` },
)

const reviewer = { who: 'member', of: ['bureau'] } as const
/** Reading may also be done with a key; deciding is a person's act. */
const reading = { ...reviewer, scope: 'review' } as const
const head = { ...reviewer, role: 'admin' } as const
const params = z.object({ id: idOf('organisation') })
const owns = { param: 'id', thing: 'organisation' } as const
const organisation = { kind: 'json', status: 200, body: OrganisationView } as const

export const getOrganisationsForReview = defineRoute({
  method: 'GET',
  path: '/v1/bureau/organisations',
  summary: '单位名单：待核验、待复核、已核验、待补正、已暂停',
  access: reading,
  query: z.object({
    list: z.enum(organisationLists, { error: () => text.lists }).default('waiting'),
    ...paging,
  }),
  answer: { kind: 'json', status: 200, body: pageOf(OrganisationView) },
})

export const postNextOrganisation = defineRoute({
  method: 'POST',
  path: '/v1/bureau/organisations/next',
  summary: '领取下一个待核验或待复核的单位，30 分钟内归自己处理；没有时 organisation 缺省',
  access: reviewer,
  answer: { kind: 'json', status: 200, body: z.object({ organisation: OrganisationView.optional() }) },
})

export const getOrganisationForReview = defineRoute({
  method: 'GET',
  path: '/v1/bureau/organisations/:id',
  summary: '一个单位的登记内容、联系方式和经过',
  access: reading,
  params,
  owns,
  answer: organisation,
})

export const postDecision = defineRoute({
  method: 'POST',
  path: '/v1/bureau/organisations/:id/decision',
  summary: '核验通过，或逐项写明理由退回补正',
  access: reviewer,
  params,
  owns,
  body: DecideCommand,
  example: { rev: 1, verdict: 'reject', remarks: { name: '与营业执照上的名称不一致，请照执照填写' } },
  answer: organisation,
  problems: verificationProblems,
})

export const postSuspension = defineRoute({
  method: 'POST',
  path: '/v1/bureau/organisations/:id/suspension',
  summary: '暂停单位，下一次请求起生效',
  access: reviewer,
  params,
  owns,
  body: ReasonCommand,
  example: { reason: '多次被举报收取押金，正在核查' },
  answer: organisation,
  problems: verificationProblems,
})

export const postLift = defineRoute({
  method: 'POST',
  path: '/v1/bureau/organisations/:id/lift',
  summary: '解除暂停（由负责人决定）',
  access: head,
  params,
  owns,
  body: ReasonCommand,
  example: { reason: '核查完毕，押金已退还' },
  answer: organisation,
  problems: verificationProblems,
})
