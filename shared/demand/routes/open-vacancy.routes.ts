import * as z from 'zod'
import { PublicVerification } from '#shared/accounts/domain/public-verification.ts'
import { PublicCode } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { goneProblems } from '../domain/problems.ts'
import { VacancyView } from '../domain/public-view.ts'
import { Source } from '../domain/vacancy.ts'

export const openVacancy = defineRoute({
  method: 'GET',
  path: '/v1/open/vacancies/:code',
  summary: '一个公开的岗位；已结束的答 410，并给出相近岗位的地址',
  access: { who: 'anyone' },
  params: z.object({ code: PublicCode }),
  answer: {
    kind: 'json',
    status: 200,
    body: VacancyView.extend({
      answerRate: z.int().optional().meta({ description: '用人单位的回应率（百分比，含中性先验，取整到 5）；没有记录时缺省' }),
      verifications: z.array(PublicVerification).meta({
        description: '用人单位和发布机构最近一次人工核验的日期和有效期（至少每六个月核验一次）；没有核验的不列',
      }),
      shownAs: PublicCode.optional().meta({ description: '同一需求由多处发布时，列表和搜索里显示的那一个的编码' }),
      alsoAt: z
        .array(
          z.object({
            code: PublicCode,
            title: z.string(),
            by: z.string(),
            source: Source.optional(),
            district: z.string(),
            address: z.string().optional(),
          }),
        )
        .optional()
        .meta({ description: '同一需求的其他发布：发布单位、来源和地点，各有自己的页面' }),
    }),
  },
  problems: goneProblems,
})
