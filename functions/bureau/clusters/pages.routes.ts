import * as z from 'zod'
import { clusterProblems as problems } from '#shared/demand/domain/problems.ts'
import { mergeClusters, splitCluster } from '#shared/demand/routes/clusters.routes.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const access = { who: 'member', of: ['bureau'] } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const params = z.object({ id: idOf('vacancy') })
const owns = { param: 'id', thing: 'vacancy' } as const

export const clustersPage = defineRoute({
  method: 'GET',
  path: '/bureau/clusters',
  summary: '被归并为同一需求的岗位',
  access,
  query: z.object({ ...paging, code: PublicCode.optional() }),
  answer: page,
})

export const clusterPage = defineRoute({
  method: 'GET',
  path: '/bureau/clusters/:id',
  summary: '一个岗位和与它归并在一起的岗位',
  access,
  params,
  owns,
  query: z.object({ done: z.string().max(40).optional() }),
  answer: page,
})

export const splitForm = defineRoute({
  method: 'POST',
  path: '/bureau/clusters/:id/split',
  summary: '从归并中拆出一个岗位',
  access,
  params,
  owns,
  body: splitCluster.body,
  example: splitCluster.example,
  answer: redirect,
  problems,
})

export const mergeForm = defineRoute({
  method: 'POST',
  path: '/bureau/clusters/:id/merge',
  summary: '合并两个岗位',
  access,
  params,
  owns,
  body: mergeClusters.body,
  example: mergeClusters.example,
  answer: redirect,
  problems,
})
