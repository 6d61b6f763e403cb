import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { paging } from '#shared/kernel/page.ts'
import { AddToList, MakeList, NameList, NoteOnList, TakeOffList } from '#shared/lists/domain/commands.ts'
import { listProblems as problems } from '#shared/lists/domain/problems.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The pages of lists of people, the same at both desks. */

export const employerLists = listRoutes('employer')
export const agencyLists = listRoutes('agency')

function listRoutes<const Desk extends 'employer' | 'agency'>(desk: Desk) {
  const member = { who: 'member', of: [desk] } as const
  const access = { ...member, verified: true } as const
  const base = `/${desk}/lists` as const
  const one = `${base}/:id` as const
  const params = z.object({ id: idOf('list') })
  const owns = { param: 'id', thing: 'list' } as const
  const done = { done: z.string().max(40).optional() } as const
  const page = { kind: 'page' } as const
  const redirect = { kind: 'redirect' } as const
  const form = { method: 'POST', access: member, owns, params, answer: redirect, problems } as const
  return {
    list: defineRoute({ method: 'GET', path: base, summary: '名单', access: member, query: z.object(done), answer: page }),
    make: defineRoute({
      method: 'POST',
      path: base,
      summary: '新建名单',
      access,
      // `talent`: whom to go on with, who is to be put on it.
      body: MakeList.extend({ talent: idOf('talent').optional() }),
      answer: redirect,
      problems,
    }),
    addPage: defineRoute({
      method: 'GET',
      path: `${base}/add`,
      summary: '把一个人放进名单',
      access,
      query: z.object({ talent: idOf('talent') }),
      answer: page,
      problems,
    }),
    add: defineRoute({ method: 'POST', path: `${base}/add`, summary: '放进名单', access, body: AddToList, answer: redirect, problems }),
    show: defineRoute({
      method: 'GET',
      path: one,
      summary: '一份名单',
      access,
      owns,
      params,
      query: z.object({ ...done, ...paging }),
      answer: page,
      problems,
    }),
    rename: defineRoute({ ...form, path: one, summary: '改名、改用途', body: NameList }),
    remove: defineRoute({ ...form, path: `${one}/delete`, summary: '删除名单' }),
    note: defineRoute({ ...form, access, path: `${one}/note`, summary: '改备注', body: NoteOnList }),
    takeOff: defineRoute({ ...form, path: `${one}/removal`, summary: '从名单上拿下', body: TakeOffList }),
  } as const
}

export type ListRoutes = typeof agencyLists | typeof employerLists
