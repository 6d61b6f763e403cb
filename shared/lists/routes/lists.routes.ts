import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { BlindCard } from '#shared/matching/views/blind-card.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { MakeList, NameList, NoteOnList } from '../domain/commands.ts'
import { ListEntry, PeopleList } from '../domain/list.ts'
import { listProblems as problems } from '../domain/problems.ts'

const member = { who: 'member', of: ['employer', 'agency'], scope: 'talent:search' } as const
const sees = { ...member, verified: true } as const
const params = z.object({ id: idOf('list') })
const owns = { param: 'id', thing: 'list' } as const
const example = { name: '春节后开工', purpose: '为二期厂房储备焊工' }

const ListView = PeopleList.omit({ rev: true, organisationId: true, state: true })
  .extend({ purpose: PeopleList.shape.purpose.meta({ description: '名单的用途，名单上的人看得到' }) })
  .meta({ id: 'PeopleList' })

const ListedPersonView = z
  .object({
    card: BlindCard,
    note: ListEntry.shape.note,
    addedAt: ListEntry.shape.addedAt,
    leavesAt: z.iso.datetime().meta({ description: '到时自动离开名单，除非重新放进来' }),
  })
  .meta({ id: 'ListedPerson' })

const list = { kind: 'json', status: 200, body: ListView } as const

export const readLists = defineRoute({
  method: 'GET',
  path: '/v1/lists',
  summary: '本单位的名单，按建立的先后，最多 50 份',
  access: member,
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(ListView) }) },
})

export const makeList = defineRoute({
  method: 'POST',
  path: '/v1/lists',
  summary: '为一个用途新建名单；机构受托找人的，写明委托',
  access: sees,
  body: MakeList,
  example,
  answer: { kind: 'json', status: 201, body: ListView },
  problems,
})

export const readList = defineRoute({
  method: 'GET',
  path: '/v1/lists/:id',
  summary: '一份名单上的人，只有现在还看得到的；看到的人记入查阅记录',
  access: sees,
  owns,
  params,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(ListedPersonView).extend({ list: ListView }) },
  problems,
})

export const setList = defineRoute({
  method: 'PUT',
  path: '/v1/lists/:id',
  summary: '改名、改用途',
  access: member,
  owns,
  params,
  body: NameList,
  example,
  answer: list,
  problems,
})

export const deleteList = defineRoute({
  method: 'DELETE',
  path: '/v1/lists/:id',
  summary: '删除名单，连同名单上的人和备注',
  access: member,
  owns,
  params,
  answer: { kind: 'nothing' },
})

const person = {
  path: '/v1/lists/:id/people/:talent',
  owns,
  params: params.extend({ talent: idOf('talent') }),
  answer: { kind: 'nothing' },
  problems,
} as const
const note = { body: NoteOnList.omit({ talent: true }), example: { note: '下月可到岗' } } as const

export const putOnList = defineRoute({
  ...person,
  ...note,
  method: 'POST',
  summary: '把一个看得到的人放进名单，本人随即看得到是哪家单位、为了什么',
  access: sees,
})

export const noteOnList = defineRoute({ ...person, ...note, method: 'PUT', summary: '改一个人的备注；不写就是删去', access: sees })

export const takeOffList = defineRoute({ ...person, method: 'DELETE', summary: '从名单上拿下，连同备注', access: member })
