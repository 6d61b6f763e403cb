import * as z from 'zod'
import { VacancyView } from '#shared/demand/domain/public-view.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { line } from '#shared/kernel/text.ts'
import { talentSorts } from '#shared/matching/queries/search-talents-query.ts'
import { vacancySorts } from '#shared/matching/queries/search-vacancies-query.ts'
import { BlindCard } from '#shared/matching/views/blind-card.ts'
import { Explanation } from '#shared/matching/views/explained.ts'
import { FoldedRows } from '#shared/matching/views/folded-rows.ts'
import { Highlights } from '#shared/matching/views/highlights.ts'
import { MatchedOnCard } from '#shared/matching/views/matched-on-card.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { searchProblems } from '../search-problems.ts'
import { near, talentQuery, vacancyQuery, wider, words } from './filters.ts'
import { readNotes, way, wordNotes } from './notes.ts'
import { talentMatchProblems, talentSearchProblems, vacancyMatchProblems } from './problems.ts'

const text = bilingual(
  {
    ranked: '只能是 0 或 1',
    talentSort: '只能是 relevance 相关、newest 最近更新、pay 期望工资、distance 距离',
    vacancySort: '只能是 newest 最新、relevance 相关、closing 快截止、pay 工资、distance 距离',
  },
  {
    ranked: 'Must be 0 or 1',
    talentSort: 'Must be relevance, newest, pay or distance',
    vacancySort: 'Must be newest, relevance, closing (closing soon), pay or distance',
  },
)

const people = z.int().nullable().meta({ description: '符合条件的人数，向下取整到 5；少于 5 人为 null' })

export const talentMatches = defineRoute({
  method: 'GET',
  path: '/v1/vacancies/:id/matches',
  summary: '岗位的合适人选，附每一项的得分和依据；用人单位看自己的岗位，机构凭委托',
  access: { who: 'member', of: ['employer', 'agency'], scope: 'demand:read', verified: true },
  owns: { param: 'id', thing: 'vacancy' },
  params: z.object({ id: idOf('vacancy') }),
  query: z.object({ ...talentQuery, wider, ...paging }),
  answer: {
    kind: 'json',
    status: 200,
    body: pageOf(z.object({ card: BlindCard, explanation: Explanation })).extend({ people, ...readNotes }),
  },
  problems: talentMatchProblems,
})

export const ownMatches = defineRoute({
  method: 'GET',
  path: '/v1/me/matches',
  summary: '适合本人的岗位，附每一项的得分、依据和差在哪里；ranked=0 关闭个性化排序，按最新列出',
  access: { who: 'person' },
  query: z.object({ ...vacancyQuery, wider, ranked: z.enum(['0', '1'], { error: () => text.ranked }).default('1'), ...paging }),
  answer: {
    kind: 'json',
    status: 200,
    body: pageOf(
      z.object({
        vacancy: z.object({ id: idOf('vacancy'), code: PublicCode, title: z.string(), employer: z.string() }),
        explanation: Explanation.optional(),
      }),
    ).extend({ folded: FoldedRows, total: z.int(), ...readNotes }),
  },
  problems: vacancyMatchProblems,
})

export const talentSearch = defineRoute({
  method: 'GET',
  path: '/v1/talent-searches',
  summary: '人力资源机构查找人才：须有委托（mandate）或写明目的（purpose）；每次查找记入查阅记录',
  access: { who: 'member', of: ['agency'], scope: 'talent:search', verified: true },
  query: z.object({
    mandate: idOf('mandate').optional(),
    purpose: line(100, 4)
      .optional()
      .meta({ description: '没有委托时，为谁找、找什么人', examples: ['为萧山的钢结构厂寻找焊工'] }),
    q: words,
    ...talentQuery,
    sort: z.enum(talentSorts, { error: () => text.talentSort }).optional(),
    near,
    ...paging,
  }),
  answer: {
    kind: 'json',
    status: 200,
    body: pageOf(BlindCard.extend({ matched: z.array(MatchedOnCard) })).extend({
      people,
      ...wordNotes,
      near: z.string().optional(),
      loosened: z.array(way.extend({ people })),
      facets: z.record(z.string(), z.array(z.object({ id: z.string(), name: z.string(), people }))).optional(),
    }),
  },
  problems: talentSearchProblems,
})

/** What the public may ask; the page takes the same. */
export const openVacanciesQuery = z.object({
  q: words,
  ...vacancyQuery,
  sort: z.enum(vacancySorts, { error: () => text.vacancySort }).optional(),
  near,
  ...paging,
})

export const openVacancies = defineRoute({
  method: 'GET',
  path: '/v1/open/vacancies',
  summary: '公开岗位的检索，附各条件的数目；检索不可用时按最新列出（standIn）',
  access: { who: 'anyone' },
  query: openVacanciesQuery,
  answer: {
    kind: 'json',
    status: 200,
    body: pageOf(VacancyView.extend({ highlights: Highlights.optional() })).extend({
      folded: FoldedRows,
      total: z.int().optional(),
      headcount: z.int().optional().meta({ description: '这些岗位一共招多少人' }),
      standIn: z.boolean(),
      ...wordNotes,
      near: z.string().optional(),
      loosened: z.array(way.extend({ count: z.int() })),
      facets: z.record(z.string(), z.array(z.object({ id: z.string(), name: z.string(), count: z.int() }))).optional(),
    }),
  },
  problems: searchProblems,
})
