import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { Bulletin } from '../domain/bulletin.ts'
import { CorrectBulletin, HandIn, PublishBulletin, ReturnBulletin, ThrowBack, WithdrawBulletin } from '../domain/commands.ts'
import { Compiled } from '../domain/compiled.ts'
import { bulletinProblems as problems } from '../domain/problems.ts'
import { Verification } from '../domain/verification.ts'

/** A park's own issues, as JSON. */

const access = { who: 'member', of: ['park'], scope: 'bulletins:write' } as const
const params = z.object({ id: idOf('bulletin') })
const owns = { param: 'id', thing: 'bulletin' } as const
const oneBulletin = { kind: 'json', status: 200, body: Bulletin } as const

/** Which version of an issue; absent: the newest. */
export const versionQuery = z.object({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .meta({ description: '第几版，不写则为最新', examples: [1] }),
})

export const listBulletins = defineRoute({
  method: 'GET',
  path: '/v1/bulletins',
  summary: '本产业园各系列的各期公报，期限最近的在前',
  access,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(Bulletin) },
})

export const readBulletin = defineRoute({
  method: 'GET',
  path: '/v1/bulletins/:id',
  summary: '一期公报：状态、各版本、在编的一版和全部记录',
  access,
  params,
  owns,
  answer: oneBulletin,
})

export const readCompiled = defineRoute({
  method: 'GET',
  path: '/v1/bulletins/:id/compiled',
  summary: '一版公报的全部表格和语句：在编的、当前的或过去的',
  access,
  params,
  owns,
  query: versionQuery,
  answer: { kind: 'json', status: 200, body: Compiled },
  problems,
})

export const verifyBulletin = defineRoute({
  method: 'GET',
  path: '/v1/bulletins/:id/verification',
  summary: '复核：由冻结数据重新编制已发布的一版，逐字节比较',
  access,
  params,
  owns,
  query: versionQuery,
  answer: { kind: 'json', status: 200, body: Verification },
  problems,
})

export const recompileBulletin = defineRoute({
  method: 'POST',
  path: '/v1/bulletins/:id/recompilation',
  summary: '由同一份冻结数据重新编制：前面的一期发布或更正之后，更新与前期的比较',
  access,
  params,
  owns,
  answer: oneBulletin,
  problems,
})

export const handInBulletin = defineRoute({
  method: 'POST',
  path: '/v1/bulletins/:id/hand-in',
  summary: '核对无误，提交发布；须由另一个人发布',
  access,
  params,
  owns,
  body: HandIn,
  example: { rev: 3 },
  answer: oneBulletin,
  problems,
})

export const returnBulletin = defineRoute({
  method: 'POST',
  path: '/v1/bulletins/:id/return',
  summary: '退回待发布的一版，说明原因',
  access,
  params,
  owns,
  body: ReturnBulletin,
  example: { reason: '请核对短缺排行第三位' },
  answer: oneBulletin,
  problems,
})

export const throwBackBulletin = defineRoute({
  method: 'POST',
  path: '/v1/bulletins/:id/recount',
  summary: '作废还没有发布的一版，重新采集，说明原因',
  access,
  params,
  owns,
  body: ThrowBack,
  example: { reason: '范围写错，修改系列后重新采集' },
  answer: oneBulletin,
  problems,
})

export const publishBulletin = defineRoute({
  method: 'POST',
  path: '/v1/bulletins/:id/publication',
  summary: '发布；提交人自己不能发布',
  access,
  params,
  owns,
  body: PublishBulletin,
  example: { rev: 4 },
  answer: oneBulletin,
  problems,
})

export const correctBulletin = defineRoute({
  method: 'POST',
  path: '/v1/bulletins/:id/correction',
  summary: '更正已发布的一期：重新统计，或剔除查明为虚假的岗位；原因公布，旧版保留',
  access,
  params,
  owns,
  body: CorrectBulletin,
  example: { reason: '一家单位的岗位经核实为虚假', excluded: ['k3m8p2x7qa'] },
  answer: oneBulletin,
  problems,
})

export const abandonCorrection = defineRoute({
  method: 'DELETE',
  path: '/v1/bulletins/:id/correction',
  summary: '放弃在编的更正，已发布的不变',
  access,
  params,
  owns,
  answer: oneBulletin,
  problems,
})

export const withdrawBulletin = defineRoute({
  method: 'POST',
  path: '/v1/bulletins/:id/withdrawal',
  summary: '撤回已发布的一期；地址和撤回说明保留',
  access,
  params,
  owns,
  body: WithdrawBulletin,
  example: { reason: '采集范围有误，更正后重新发布' },
  answer: oneBulletin,
  problems,
})
