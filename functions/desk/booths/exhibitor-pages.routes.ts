import * as z from 'zod'
import { boothProblems as problems } from '#shared/fairs/domain/booth-problems.ts'
import * as api from '#shared/fairs/routes/bookable-fairs.routes.ts'
import { PublicCode } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The pages on which employers and HR agencies book booths. A form posts the command of the JSON route beside it. */

const done = { done: z.string().max(40).optional() }
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const params = z.object({ code: PublicCode })

function exhibitorPages<const K extends 'employer' | 'agency'>(kind: K) {
  const access = { who: 'member', of: [kind] } as const
  const base = `/${kind}/fairs` as const
  const form = { method: 'POST', access, params, answer: redirect, problems } as const
  return {
    list: defineRoute({
      method: 'GET',
      path: base,
      summary: '可以预订展位的招聘会，本单位的展位',
      access,
      query: z.object({ tab: z.enum(['open', 'own']).default('open'), ...paging }),
      answer: page,
    }),
    show: defineRoute({
      method: 'GET',
      path: `${base}/:code`,
      summary: '选展位、看日期，本单位的预订或候补',
      access,
      params,
      query: z.object({ booth: z.string().max(8).optional(), ...done }),
      answer: page,
    }),
    sign: defineRoute({
      method: 'GET',
      path: `${base}/:code/sign`,
      summary: '打印本单位的展位牌',
      access,
      params,
      answer: page,
    }),
    claim: defineRoute({
      ...form,
      path: `${base}/:code/booking`,
      summary: '提交展位预订',
      body: api.claimBooth.body,
      example: api.claimBooth.example,
    }),
    posts: defineRoute({
      ...form,
      path: `${base}/:code/posts`,
      summary: '提交换岗位',
      body: api.changePosts.body,
      example: api.changePosts.example,
    }),
    confirm: defineRoute({
      ...form,
      path: `${base}/:code/confirmation`,
      summary: '提交参会人员',
      body: api.confirmExhibitor.body,
      example: api.confirmExhibitor.example,
    }),
    accept: defineRoute({
      ...form,
      path: `${base}/:code/acceptance`,
      summary: '接受保留的展位',
      body: api.acceptBooth.body,
      example: api.acceptBooth.example,
    }),
    cancel: defineRoute({ ...form, path: `${base}/:code/cancellation`, summary: '取消展位或退出候补' }),
    wait: defineRoute({
      ...form,
      path: `${base}/:code/waiting`,
      summary: '提交候补',
      // The form of a claim has this button, too; a booth that was filled in does not count.
      body: api.joinWaitingList.body.extend({ booth: z.string().max(20).optional() }),
      example: api.joinWaitingList.example,
    }),
    explain: defineRoute({
      ...form,
      path: `${base}/:code/explanation`,
      summary: '提交书面说明',
      body: api.explainMiss.body,
      example: api.explainMiss.example,
    }),
  }
}

export type ExhibitorPages = ReturnType<typeof exhibitorPages<'employer' | 'agency'>>

export const employerFairs = exhibitorPages('employer')
export const agencyFairs = exhibitorPages('agency')
