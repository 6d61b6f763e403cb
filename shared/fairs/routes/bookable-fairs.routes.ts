import * as z from 'zod'
import { PublicCode } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { BoothNumber, boothStates } from '../domain/booth.ts'
import { AcceptBooth, ChangePosts, ClaimBooth, ConfirmExhibitor, ExplainMiss, JoinWaitingList } from '../domain/booth-commands.ts'
import { BoothSchedule } from '../domain/booth-plan.ts'
import { boothProblems as problems } from '../domain/booth-problems.ts'
import { Exhibitor } from '../domain/exhibitor.ts'
import { ExhibitorStanding } from '../domain/exhibitor-standing.ts'
import { Venue } from '../domain/fair.ts'
import { examplePosts } from './example-booths.ts'

/** Booths as employers and HR agencies book them, as JSON. */

const access = { who: 'member', of: ['employer', 'agency'], scope: 'demand:write' } as const
const params = z.object({ code: PublicCode })
const exhibitor = { kind: 'json', status: 200, body: Exhibitor } as const

const phases = ['unplanned', 'soon', 'open', 'closed', 'begun', 'over', 'cancelled'] as const

const BookableFair = z.object({
  code: PublicCode,
  title: z.string(),
  park: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  venue: Venue.optional(),
  phase: z.enum(phases).meta({
    description: 'soon 未到预订时间，open 可以预订，closed 已截止，begun 正在举办，over 已结束，cancelled 已取消',
  }),
  schedule: BoothSchedule,
  free: z.int().meta({ description: '现在的空位数' }),
  exhibitor: Exhibitor.optional().meta({ description: '本单位在这一场的展位或候补' }),
})

const BookableFairDetail = BookableFair.extend({
  booths: z.array(z.object({ number: BoothNumber, hall: z.string(), state: z.enum(boothStates), zone: z.string().optional() })),
  waiting: z.int().meta({ description: '候补单位数' }),
  place: z.int().optional().meta({ description: '本单位在候补里的位次' }),
  bar: z.string().optional().meta({ description: '本单位不能预订的原因和解除办法' }),
})

export const listBookableFairs = defineRoute({
  method: 'GET',
  path: '/v1/bookable-fairs',
  summary: '可以预订展位的招聘会，先办的在前',
  access,
  answer: { kind: 'json', status: 200, body: z.object({ items: z.array(BookableFair) }) },
})

export const listExhibits = defineRoute({
  method: 'GET',
  path: '/v1/exhibits',
  summary: '本单位参加过和将参加的招聘会：展位、状态、带去的岗位',
  access,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(Exhibitor) },
})

export const readBookableFair = defineRoute({
  method: 'GET',
  path: '/v1/bookable-fairs/:code',
  summary: '一场招聘会的展位、日期，本单位的预订或候补',
  access,
  params,
  answer: { kind: 'json', status: 200, body: BookableFairDetail },
})

export const claimBooth = defineRoute({
  method: 'POST',
  path: '/v1/bookable-fairs/:code/booking',
  summary: '预订一个展位并选定带去的岗位；先到先得，被占用时给出附近空位',
  access,
  params,
  body: ClaimBooth,
  example: { booth: 'A12', posts: examplePosts },
  answer: { kind: 'json', status: 201, body: Exhibitor },
  problems,
})

export const changePosts = defineRoute({
  method: 'PUT',
  path: '/v1/bookable-fairs/:code/booking/posts',
  summary: '换带去的岗位，预订截止前可改',
  access,
  params,
  body: ChangePosts,
  example: { posts: examplePosts },
  answer: exhibitor,
  problems,
})

export const confirmExhibitor = defineRoute({
  method: 'PUT',
  path: '/v1/bookable-fairs/:code/booking/confirmation',
  summary: '二次确认：填写参会人员姓名；姓名只给主办产业园核对，会后按期删除',
  access,
  params,
  body: ConfirmExhibitor,
  example: { attendees: ['示例甲', '示例乙'] },
  answer: exhibitor,
  problems,
})

export const acceptBooth = defineRoute({
  method: 'POST',
  path: '/v1/bookable-fairs/:code/booking/acceptance',
  summary: '接受为本单位保留的展位',
  access,
  params,
  body: AcceptBooth,
  example: { posts: examplePosts },
  answer: exhibitor,
  problems,
})

export const cancelBooth = defineRoute({
  method: 'POST',
  path: '/v1/bookable-fairs/:code/booking/cancellation',
  summary: '取消展位、放弃保留的展位或退出候补；过了免责期限记为逾期取消',
  access,
  params,
  answer: exhibitor,
  problems,
})

export const joinWaitingList = defineRoute({
  method: 'POST',
  path: '/v1/bookable-fairs/:code/waiting',
  summary: '展位订满时加入候补，空出的展位按先后保留给候补单位',
  access,
  params,
  body: JoinWaitingList,
  example: { posts: examplePosts },
  answer: { kind: 'json', status: 201, body: Exhibitor },
  problems,
})

export const explainMiss = defineRoute({
  method: 'PUT',
  path: '/v1/bookable-fairs/:code/explanation',
  summary: '为没有按约参会或逾期取消提交书面说明，由主办产业园决定是否解除',
  access,
  params,
  body: ExplainMiss,
  example: { text: '当天台风停运，车辆无法到达，附交通部门公告。' },
  answer: { kind: 'json', status: 200, body: ExhibitorStanding },
  problems,
})
