import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { ExcludeOrganisationCommand } from '../domain/commands.ts'
import { talentProblems } from '../domain/problems.ts'

const person = { who: 'person' } as const

export const ExclusionView = z
  .object({
    organisationId: idOf('organisation'),
    name: z.string().optional().meta({ description: '单位已注销账号时没有名称' }),
  })
  .meta({ id: 'Exclusion' })

export const readExclusions = defineRoute({
  method: 'GET',
  path: '/v1/me/exclusions',
  summary: '本人的隐藏名单：这些单位和同一集团的单位看不到本人',
  access: person,
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(ExclusionView) }) },
  problems: talentProblems,
})

export const addExclusion = defineRoute({
  method: 'POST',
  path: '/v1/me/exclusions',
  summary: '对一家单位隐藏：用单位编号、统一社会信用代码或全称指明；只像不等时答 422 并列出可能的单位',
  access: person,
  body: ExcludeOrganisationCommand,
  example: { organisation: '91330100MA0000015W' },
  answer: { kind: 'json', status: 201, body: ExclusionView },
  problems: talentProblems,
})

export const removeExclusion = defineRoute({
  method: 'DELETE',
  path: '/v1/me/exclusions/:organisationId',
  summary: '把一家单位移出隐藏名单；不在名单里也算完成',
  access: person,
  params: z.object({ organisationId: idOf('organisation') }),
  answer: { kind: 'nothing' },
  problems: talentProblems,
})
