import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { line } from '#shared/kernel/text.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { CloseVacancy, EditVacancy, ExtendVacancy, FillVacancy, LintVacancy, PostVacancy } from '../domain/commands.ts'
import { VacancyDetails } from '../domain/details.ts'
import { ImportBatch, ImportReceipt, importLimits } from '../domain/import.ts'
import { OccupationsOfTitle } from '../domain/occupation-answer.ts'
import { vacancyProblems as problems } from '../domain/problems.ts'
import { vacancyStates } from '../domain/vacancy.ts'
import { exampleContent, exampleImport } from './examples.ts'

/** What employers and agencies do with their demand, as JSON. */

const parties = { who: 'member', of: ['employer', 'agency'] } as const
const reads = { ...parties, scope: 'demand:read' } as const
const writes = { ...parties, scope: 'demand:write' } as const
/** Putting an ad before the public is for verified organisations (M-05). */
const handsIn = { ...writes, verified: true } as const
const params = z.object({ id: idOf('vacancy') })
const owns = { param: 'id', thing: 'vacancy' } as const
const oneVacancy = { kind: 'json', status: 200, body: VacancyDetails } as const
const newVacancy = { kind: 'json', status: 201, body: VacancyDetails } as const

export const listVacancies = defineRoute({
  method: 'GET',
  path: '/v1/vacancies',
  summary: '本单位发布的、以及别人受托为本单位发布的岗位，按状态列出',
  access: reads,
  query: z.object({
    state: z.enum(vacancyStates, { error: () => texts.state }).default('PUBLISHED'),
    ...paging,
  }),
  answer: { kind: 'json', status: 200, body: pageOf(VacancyDetails) },
})

export const postVacancy = defineRoute({
  method: 'POST',
  path: '/v1/vacancies',
  summary: '新建岗位：存为草稿，或直接提交（submit）；机构须写明凭哪份委托（mandateId）',
  access: writes,
  body: PostVacancy,
  example: { content: exampleContent, submit: true },
  answer: newVacancy,
  problems,
})

export const lintVacancy = defineRoute({
  method: 'POST',
  path: '/v1/vacancies/lint',
  summary: '写作时检查：缺哪些法定要素、哪些用语违法或需要审核、依据哪一条，以及名称对应的职业；不保存',
  access: writes,
  body: LintVacancy,
  example: { content: exampleContent },
  answer: {
    kind: 'json',
    status: 200,
    body: VacancyDetails.pick({ missing: true, findings: true }).extend({ occupation: OccupationsOfTitle }),
  },
})

export const importVacancies = defineRoute({
  method: 'POST',
  path: '/v1/vacancies/import',
  summary: `批量导入，每批最多 ${importLimits.items} 个岗位，逐项给回执；同一 externalRef 重复提交不会重复发布`,
  access: handsIn,
  body: ImportBatch,
  example: exampleImport,
  bodyLimit: importLimits.bytes,
  answer: { kind: 'json', status: 207, body: z.object({ receipts: z.array(ImportReceipt) }) },
})

export const readVacancy = defineRoute({
  method: 'GET',
  path: '/v1/vacancies/:id',
  summary: '一个岗位的内容、状态、历史、审核意见和检查结果',
  access: reads,
  params,
  owns,
  answer: oneVacancy,
})

export const editVacancy = defineRoute({
  method: 'PUT',
  path: '/v1/vacancies/:id',
  summary: '修改岗位内容；版本号放在 rev 或 If-Match 里。招聘中的岗位会重新检查，有新的提示时先转审核、暂不公开',
  access: writes,
  params,
  owns,
  body: EditVacancy,
  example: { content: { ...exampleContent, headcount: 5 }, rev: 1 },
  answer: oneVacancy,
  problems,
})

export const submitVacancy = defineRoute({
  method: 'POST',
  path: '/v1/vacancies/:id/submit',
  summary: '提交草稿：检查通过的当即公布，单位首次发布或有提示的等待审核',
  access: handsIn,
  params,
  owns,
  answer: oneVacancy,
  problems,
})

export const withdrawVacancy = defineRoute({
  method: 'POST',
  path: '/v1/vacancies/:id/withdraw',
  summary: '从审核中撤回，变回草稿',
  access: writes,
  params,
  owns,
  answer: oneVacancy,
  problems,
})

export const refreshVacancy = defineRoute({
  method: 'POST',
  path: '/v1/vacancies/:id/refresh',
  summary: '确认岗位仍在招聘，每天一次',
  access: handsIn,
  params,
  owns,
  answer: oneVacancy,
  problems,
})

export const extendVacancy = defineRoute({
  method: 'POST',
  path: '/v1/vacancies/:id/extend',
  summary: '延长有效期；已到期的重新开放',
  access: handsIn,
  params,
  owns,
  body: ExtendVacancy,
  example: { validUntil: '2030-07-31' },
  answer: oneVacancy,
  problems,
})

export const fillVacancy = defineRoute({
  method: 'POST',
  path: '/v1/vacancies/:id/fill',
  summary: '登记招满和招到的人数，岗位结束',
  access: writes,
  params,
  owns,
  body: FillVacancy,
  example: { count: 2 },
  answer: oneVacancy,
  problems,
})

export const closeVacancy = defineRoute({
  method: 'POST',
  path: '/v1/vacancies/:id/close',
  summary: '结束招聘并写明原因；用人单位可以结束受托方为自己发布的岗位',
  access: writes,
  params,
  owns,
  body: CloseVacancy,
  example: { reason: '用工计划取消' },
  answer: oneVacancy,
  problems,
})

export const copyVacancy = defineRoute({
  method: 'POST',
  path: '/v1/vacancies/:id/copies',
  summary: '按这个岗位新建草稿，有效期留空',
  access: writes,
  params,
  owns,
  answer: newVacancy,
  problems,
})

export const suggestOccupations = defineRoute({
  method: 'GET',
  path: '/v1/occupations/suggest',
  summary: '岗位名称对应的职业，及其他可能',
  access: { who: 'anyone' },
  query: z.object({ q: line(60).meta({ description: '岗位名称', examples: ['数控车工'] }) }),
  answer: { kind: 'json', status: 200, body: OccupationsOfTitle },
  deprecated: { since: '2026-11-26', sunset: '2027-06-30', instead: '/v1/open/occupations/suggest' },
})

const texts = bilingual({ state: `状态只能是 ${vacancyStates.join('、')}` }, { state: `The state is one of ${vacancyStates.join(', ')}` })
