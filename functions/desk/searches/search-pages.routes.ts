import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute, type RouteSpec } from '#shared/platform/http/define-route.ts'
import { ChangeSearch, SaveSearch } from '#shared/saved-searches/domain/commands.ts'
import { savedSearchProblems as problems } from '#shared/saved-searches/domain/problems.ts'

/** The pages of saved searches, the same for agencies, employers and people. */

const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const params = z.object({ id: idOf('search') })
const owns = { param: 'id', thing: 'search' } as const
const query = z.object({ done: z.string().max(40).optional() })

export const employerSearches = searchRoutes('/employer/searches', { who: 'member', of: ['employer'] }, { verified: true })
export const agencySearches = searchRoutes('/agency/searches', { who: 'member', of: ['agency'] }, { verified: true })
export const ownSearches = searchRoutes('/me/searches', { who: 'person' }, {})

function searchRoutes<const Base extends string, const Access extends RouteSpec['access'], const More extends object>(
  base: Base,
  access: Access,
  more: More,
) {
  const one = `${base}/:id` as const
  const form = { method: 'POST', access, owns, params, answer: redirect, problems } as const
  return {
    list: defineRoute({ method: 'GET', path: base, summary: '保存的查找', access, query, answer: page }),
    save: defineRoute({
      method: 'POST',
      path: base,
      summary: '保存一次查找，有新的就收到摘要',
      access: { ...access, ...more },
      body: SaveSearch,
      answer: redirect,
      problems,
    }),
    show: defineRoute({ method: 'GET', path: one, summary: '一个保存的查找', access, owns, params, query, answer: page }),
    stopPage: defineRoute({ method: 'GET', path: `${one}/stop`, summary: '不再收这个查找的摘要', access, owns, params, answer: page }),
    change: defineRoute({ ...form, path: one, summary: '改名、改发送频率', body: ChangeSearch }),
    stop: defineRoute({ ...form, path: `${one}/stop`, summary: '停发摘要' }),
    resume: defineRoute({ ...form, path: `${one}/resume`, summary: '恢复发送摘要' }),
    remove: defineRoute({ ...form, path: `${one}/delete`, summary: '删除保存的查找' }),
  } as const
}

export type SearchRoutes = typeof agencySearches | typeof employerSearches | typeof ownSearches
