import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { BulletinSeries } from '../domain/bulletin-series.ts'
import { CreateSeries, EditSeries, MoveSeries } from '../domain/commands.ts'
import { bulletinProblems as problems } from '../domain/problems.ts'

/** What a park publishes regularly, as JSON. */

const access = { who: 'member', of: ['park'], scope: 'bulletins:write' } as const
const params = z.object({ id: idOf('series') })
const owns = { param: 'id', thing: 'series' } as const
const oneSeries = { kind: 'json', status: 200, body: BulletinSeries } as const

export const listSeries = defineRoute({
  method: 'GET',
  path: '/v1/bulletin-series',
  summary: '本产业园的公报系列：进行中、已暂停、已结束',
  access,
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(BulletinSeries) }) },
})

export const createSeries = defineRoute({
  method: 'POST',
  path: '/v1/bulletin-series',
  summary: '新建公报系列；每期在期末之后自动采集和编制',
  access,
  body: CreateSeries,
  example: { kind: 'supplyAndDemand', cadence: 'quarter', districts: ['330105', '330106'], dueDays: 15 },
  answer: { kind: 'json', status: 201, body: BulletinSeries },
  problems,
})

export const readSeries = defineRoute({
  method: 'GET',
  path: '/v1/bulletin-series/:id',
  summary: '一个公报系列和它的历史',
  access,
  params,
  owns,
  answer: oneSeries,
})

export const editSeries = defineRoute({
  method: 'PUT',
  path: '/v1/bulletin-series/:id',
  summary: '修改范围和期限；已开始的各期不变。版本号放在 rev 或 If-Match 里',
  access,
  params,
  owns,
  body: EditSeries,
  example: { rev: 1, dueDays: 20 },
  answer: oneSeries,
  problems,
})

const move = { method: 'POST', access, params, owns, body: MoveSeries, answer: oneSeries, problems } as const

export const pauseSeries = defineRoute({
  ...move,
  path: '/v1/bulletin-series/:id/pause',
  summary: '暂停：不再开始新的一期，已开始的继续',
  example: { reason: '园区搬迁' },
})

export const resumeSeries = defineRoute({
  ...move,
  path: '/v1/bulletin-series/:id/resumption',
  summary: '恢复：从当前一期继续，暂停期间的各期空缺并在公报里说明',
  example: {},
})

export const endSeries = defineRoute({
  ...move,
  path: '/v1/bulletin-series/:id/end',
  summary: '结束系列，不能恢复；已发布的各期保留',
  example: { reason: '并入全市系列' },
})
