import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { talentProblems } from '../domain/problems.ts'

const LookView = z
  .object({
    at: z.iso.datetime(),
    day: CivilDate.optional().meta({ description: '按天合计的：这一天里的查找和名单；没有这一项的是当时一次' }),
    organisationId: idOf('organisation'),
    organisationName: z.string(),
    reasons: z.array(
      z.object({
        action: z
          .string()
          .meta({ description: '做了什么：talent.searched 出现在名单里，talent.opened 打开卡片，contact.revealed 得到联系方式' }),
        times: z.int(),
        vacancy: z.object({ code: PublicCode, title: z.string(), employer: z.string(), open: z.boolean() }).optional(),
        onBehalfOf: z.string().optional().meta({ description: '机构受哪家单位委托' }),
        words: z.string().optional().meta({ description: '查找的人写明的目的' }),
      }),
    ),
    further: z.int().meta({ description: '这一天里因其他目的看到的次数' }),
  })
  .meta({ id: 'Look' })

export const readLooks = defineRoute({
  method: 'GET',
  path: '/v1/me/looks',
  summary: '谁看过我：哪家单位、什么时候、为了什么；退出以后也能看',
  access: { who: 'person' },
  query: z.object(paging),
  answer: {
    kind: 'json',
    status: 200,
    body: pageOf(LookView).extend({
      through: CivilDate.optional().meta({ description: '查找和名单按天合计，到这一天为止是全的；打开卡片和提供联系方式当时就有' }),
    }),
  },
  problems: talentProblems,
})
