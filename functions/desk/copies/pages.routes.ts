import * as z from 'zod'
import { clusterProblems as problems } from '#shared/demand/domain/problems.ts'
import { mergeOwn, splitOwn } from '#shared/demand/routes/clusters.routes.ts'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The copies of a poster's own ad, the same for employers and agencies. */
function copiesPages<const K extends 'employer' | 'agency'>(kind: K) {
  const ofVacancy = {
    access: { who: 'member', of: [kind] },
    params: z.object({ id: idOf('vacancy') }),
    owns: { param: 'id', thing: 'vacancy' },
  } as const
  const form = { method: 'POST', ...ofVacancy, answer: { kind: 'redirect' }, problems } as const
  const path = `/${kind}/vacancies/:id/cluster` as const
  return {
    show: defineRoute({
      method: 'GET',
      path,
      summary: '与本单位的岗位归并为同一需求的岗位',
      ...ofVacancy,
      query: z.object({ done: z.string().max(40).optional() }),
      answer: { kind: 'page' },
    }),
    split: defineRoute({
      ...form,
      path: `${path}/split`,
      summary: '从归并中拆出本单位的岗位',
      body: splitOwn.body,
      example: splitOwn.example,
    }),
    merge: defineRoute({ ...form, path: `${path}/merge`, summary: '合并本单位的两个岗位', body: mergeOwn.body, example: mergeOwn.example }),
  } as const
}

export type CopiesPages = ReturnType<typeof copiesPages<'employer' | 'agency'>>

export const employerCopies = copiesPages('employer')
export const agencyCopies = copiesPages('agency')
