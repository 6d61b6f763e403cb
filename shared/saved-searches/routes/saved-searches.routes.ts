import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute, type RouteSpec } from '#shared/platform/http/define-route.ts'
import { SaveSearch, SetSearch } from '../domain/commands.ts'
import { savedSearchProblems as problems } from '../domain/problems.ts'
import { SavedSearch } from '../domain/saved-search.ts'

/** Saved searches of an organisation and of a person, by the same four calls. */

const SavedSearchView = SavedSearch.omit({ rev: true, owner: true })
  .extend({
    newSince: SavedSearch.shape.newSince.meta({ description: '下一份摘要从这个时刻起算新的' }),
    nextAt: SavedSearch.shape.nextAt.meta({ description: '下一份摘要的时刻；停发时没有' }),
    idle: SavedSearch.shape.idle.meta({
      description:
        '上次轮到时为什么没有查：not-verified 单位未核验或已暂停，mandate-missing 没有有效的委托，vacancy-not-open 岗位不在招聘，not-enrolled 本人没有登记',
    }),
  })
  .meta({ id: 'SavedSearch' })

export const organisationSearches = searchCalls(
  '/v1/searches',
  { who: 'member', of: ['employer', 'agency'], scope: 'talent:search' },
  { verified: true },
  { example: { name: '萧山的焊工', rhythm: 'daily', of: 'people', query: 'purpose=为客户储备焊工&q=氩弧焊' } },
)

export const personSearches = searchCalls(
  '/v1/me/searches',
  { who: 'person' },
  {},
  { example: { name: '萧山的焊工岗位', rhythm: 'weekly', of: 'vacancies', words: '焊工' } },
)

function searchCalls<const Base extends string, const Access extends RouteSpec['access'], const More extends object>(
  base: Base,
  access: Access,
  more: More,
  { example }: { readonly example: z.input<typeof SaveSearch> },
) {
  const one = {
    path: `${base}/:id` as const,
    access,
    params: z.object({ id: idOf('search') }),
    owns: { param: 'id', thing: 'search' },
  } as const
  return {
    list: defineRoute({
      method: 'GET',
      path: base,
      summary: '保存的查找，按保存的先后，最多 20 个',
      access,
      answer: { kind: 'json', status: 200, body: z.object({ items: z.array(SavedSearchView) }) },
    }),
    save: defineRoute({
      method: 'POST',
      path: base,
      summary: '保存一次查找，有新的就收到摘要',
      access: { ...access, ...more },
      body: SaveSearch,
      example,
      answer: { kind: 'json', status: 201, body: SavedSearchView },
      problems,
    }),
    set: defineRoute({
      ...one,
      method: 'PUT',
      summary: '改名、改发送频率，停发或恢复摘要',
      body: SetSearch,
      example: { name: '萧山的焊工', rhythm: 'weekly', paused: false },
      answer: { kind: 'json', status: 200, body: SavedSearchView },
      problems,
    }),
    remove: defineRoute({ ...one, method: 'DELETE', summary: '删除保存的查找', answer: { kind: 'nothing' } }),
  } as const
}

export type SearchCalls = typeof organisationSearches | typeof personSearches
