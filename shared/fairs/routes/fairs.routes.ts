import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { AnnounceFair, ApplyForPermit, CancelFair, CreateFair, EditFair, MoveFair, RecordPermit, RecordPlans } from '../domain/commands.ts'
import { Fair } from '../domain/fair.ts'
import { NoticeProgress } from '../domain/notice.ts'
import { parkTabs } from '../domain/park-tabs.ts'
import { fairProblems as problems } from '../domain/problems.ts'
import { exampleFairContent } from './example.ts'

/** A park's own fairs, as JSON. */

const access = { who: 'member', of: ['park'], scope: 'fairs:write' } as const
const params = z.object({ id: idOf('fair') })
const owns = { param: 'id', thing: 'fair' } as const
const oneFair = { kind: 'json', status: 200, body: Fair } as const
const Finding = z.object({ pointer: z.string(), code: z.string(), detail: z.string() }).meta({ id: 'FairFinding' })
const newFair = { kind: 'json', status: 201, body: Fair } as const

export const listFairs = defineRoute({
  method: 'GET',
  path: '/v1/fairs',
  summary: '本产业园的招聘会：未结束、往期、草稿、已放弃',
  access,
  query: z.object({
    tab: z.enum(parkTabs).default('upcoming').meta({ description: 'upcoming 未结束，past 往期，drafts 草稿，dropped 公布前放弃的' }),
    ...paging,
  }),
  answer: { kind: 'json', status: 200, body: pageOf(Fair) },
})

export const createFair = defineRoute({
  method: 'POST',
  path: '/v1/fairs',
  summary: '新建招聘会（草稿）',
  access,
  body: CreateFair,
  example: { content: exampleFairContent },
  answer: newFair,
  problems,
})

export const readFair = defineRoute({
  method: 'GET',
  path: '/v1/fairs/:id',
  summary: '一场招聘会的全部内容、材料、许可和历史',
  access,
  params,
  owns,
  answer: oneFair,
})

export const checkFair = defineRoute({
  method: 'GET',
  path: '/v1/fairs/:id/check',
  summary: '公布前还缺什么，内容哪里自相矛盾，变更通知到了多少单位和求职者',
  access,
  params,
  owns,
  answer: {
    kind: 'json',
    status: 200,
    body: z.object({ missing: z.array(Finding), contradictions: z.array(Finding), notices: z.array(NoticeProgress) }),
  },
})

export const editFair = defineRoute({
  method: 'PUT',
  path: '/v1/fairs/:id',
  summary: '修改招聘会内容；已公布的只能改细节，时间、地点和规模用 move',
  access,
  params,
  owns,
  body: EditFair,
  example: { rev: 1, content: { ...exampleFairContent, transport: '地铁 2 号线文三路站 B 口步行 300 米' } },
  answer: {
    kind: 'json',
    status: 200,
    body: z.object({
      fair: Fair,
      permitVoid: z.boolean().meta({ description: '时间、地点或规模与所申请的许可不符，许可须重新申请' }),
    }),
  },
  problems,
})

export const copyFair = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/copies',
  summary: '按这一场新建下一场（草稿）：内容相同，时间顺延整周，方案和许可不带过去',
  access,
  params,
  owns,
  answer: newFair,
  problems,
})

export const recordPlans = defineRoute({
  method: 'PUT',
  path: '/v1/fairs/:id/plans',
  summary: '登记组织实施办法、应急预案、安全保卫工作方案',
  access,
  params,
  owns,
  body: RecordPlans,
  example: {
    plans: {
      implementation: { title: '技能人才专场组织实施办法', date: '2026-11-20', responsible: '招聘会工作组' },
      emergency: { title: '技能人才专场应急预案', date: '2026-11-20', responsible: '安全保障组' },
      security: { title: '技能人才专场安全保卫工作方案', date: '2026-11-20', responsible: '安全保障组' },
    },
  },
  answer: oneFair,
  problems,
})

export const applyForPermit = defineRoute({
  method: 'PUT',
  path: '/v1/fairs/:id/permit-application',
  summary: '登记向公安机关提出的安全许可申请（预计 1000 人以上，举办日 20 天前）',
  access,
  params,
  owns,
  body: ApplyForPermit,
  example: { application: { authority: '西湖区公安分局', date: '2026-11-20' } },
  answer: oneFair,
  problems,
})

export const recordPermit = defineRoute({
  method: 'PUT',
  path: '/v1/fairs/:id/permit',
  summary: '登记公安机关作出的安全许可',
  access,
  params,
  owns,
  body: RecordPermit,
  example: { permit: { number: '西公治许〔2026〕8 号', authority: '西湖区公安分局', date: '2026-11-25' } },
  answer: oneFair,
  problems,
})

export const announceFair = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/announcement',
  summary: '公布招聘会；缺什么会逐项说明依据',
  access,
  params,
  owns,
  body: AnnounceFair,
  example: {},
  answer: oneFair,
  problems,
})

export const moveFair = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/move',
  summary: '改期、改址或扩大规模；原因对公众公布，日历的 SEQUENCE 加一',
  access,
  params,
  owns,
  body: MoveFair,
  example: { startsAt: '2027-01-16T01:00:00.000Z', reason: '场馆设备检修，顺延一周' },
  answer: oneFair,
  problems,
})

export const cancelFair = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/cancellation',
  summary: '取消招聘会，不能恢复；已公布的保留公告和原因',
  access,
  params,
  owns,
  body: CancelFair,
  example: { reason: '因恶劣天气取消，下一场另行公布' },
  answer: oneFair,
  problems,
})
