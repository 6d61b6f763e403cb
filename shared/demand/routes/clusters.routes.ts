import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { MergeVacancies, SplitVacancy } from '../domain/alike-commands.ts'
import { ClusterDetails } from '../domain/cluster-details.ts'
import { Alike } from '../domain/likeness.ts'
import { clusterProblems as problems } from '../domain/problems.ts'
import { exampleMerge, exampleSplit } from './examples.ts'

/** The copies of one demand: read and judged by the bureau, and by posters for their own. */

const reviewer = { who: 'member', of: ['bureau'] } as const
const poster = { who: 'member', of: ['employer', 'agency'] } as const
const ofVacancy = { params: z.object({ id: idOf('vacancy') }), owns: { param: 'id', thing: 'vacancy' } } as const
const details = { kind: 'json', status: 200, body: ClusterDetails } as const

const Listed = z
  .object({
    id: idOf('cluster'),
    employer: z.string(),
    since: z.iso.datetime(),
    members: z.array(z.object({ vacancyId: idOf('vacancy'), title: z.string(), why: Alike.optional() })),
  })
  .meta({ id: 'VacancyCluster' })

export const listClusters = defineRoute({
  method: 'GET',
  path: '/v1/bureau/clusters',
  summary: '被归并为同一需求的岗位，最新归并的在前；每组第一个是列表里显示的',
  access: { ...reviewer, scope: 'review' },
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(Listed) },
})

export const readCluster = defineRoute({
  method: 'GET',
  path: '/v1/bureau/clusters/:id',
  summary: '一个岗位和与它归并在一起的岗位，附理由；id 是其中任一岗位的编号',
  access: { ...reviewer, scope: 'review' },
  ...ofVacancy,
  answer: details,
})

export const splitCluster = defineRoute({
  method: 'POST',
  path: '/v1/bureau/clusters/:id/split',
  summary: '把一个岗位从归并中拆出；以后不再自动归并',
  access: reviewer,
  ...ofVacancy,
  body: SplitVacancy,
  example: exampleSplit,
  answer: details,
  problems,
})

export const mergeClusters = defineRoute({
  method: 'POST',
  path: '/v1/bureau/clusters/:id/merge',
  summary: '把两个岗位（连同各自归并的）合并为同一需求；以后保持合并',
  access: reviewer,
  ...ofVacancy,
  body: MergeVacancies,
  example: exampleMerge,
  answer: details,
  problems,
})

export const ownCluster = defineRoute({
  method: 'GET',
  path: '/v1/vacancies/:id/cluster',
  summary: '本单位发布的一个岗位和与它归并为同一需求的岗位，附理由',
  access: { ...poster, scope: 'demand:read' },
  ...ofVacancy,
  answer: details,
})

export const splitOwn = defineRoute({
  method: 'POST',
  path: '/v1/vacancies/:id/cluster/split',
  summary: '本单位发布的岗位不是同一需求：从归并中拆出，以后不再自动归并',
  access: { ...poster, scope: 'demand:write' },
  ...ofVacancy,
  body: SplitVacancy,
  example: exampleSplit,
  answer: details,
  problems,
})

export const mergeOwn = defineRoute({
  method: 'POST',
  path: '/v1/vacancies/:id/cluster/merge',
  summary: '把本单位发布的两个岗位合并为同一需求，列表里只显示一次',
  access: { ...poster, scope: 'demand:write' },
  ...ofVacancy,
  body: MergeVacancies,
  example: exampleMerge,
  answer: details,
  problems,
})
