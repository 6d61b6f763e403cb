import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { Booth } from '../domain/booth.ts'
import {
  AssignBooth,
  LiftMiss,
  MoveExhibitor,
  OpenBooths,
  PlanBooths,
  RecordArrival,
  RecordNoShow,
  ReleaseExhibitor,
  SetBooth,
} from '../domain/booth-commands.ts'
import { BoothPlan } from '../domain/booth-plan.ts'
import { boothProblems as problems } from '../domain/booth-problems.ts'
import { Exhibitor } from '../domain/exhibitor.ts'
import { ExhibitorStanding } from '../domain/exhibitor-standing.ts'
import { examplePlan, exampleOrganisationId as organisationId } from './example-booths.ts'

/** The booths of a park's fair, as JSON. */

const access = { who: 'member', of: ['park'], scope: 'fairs:write' } as const
const params = z.object({ id: idOf('fair') })
const owns = { param: 'id', thing: 'fair' } as const
const exhibitor = { kind: 'json', status: 200, body: Exhibitor } as const

export const readBooths = defineRoute({
  method: 'GET',
  path: '/v1/fairs/:id/booths',
  summary: '一场招聘会的展位平面、每个展位的状态、参会单位和候补名单',
  access,
  params,
  owns,
  answer: {
    kind: 'json',
    status: 200,
    body: z.object({
      plan: BoothPlan.optional().meta({ description: '还没有排展位时没有' }),
      booths: z.array(Booth),
      exhibitors: z.array(Exhibitor),
      waiting: z.array(idOf('organisation')).meta({ description: '候补单位，按先后' }),
    }),
  },
})

export const planBooths = defineRoute({
  method: 'PUT',
  path: '/v1/fairs/:id/booths/plan',
  summary: '排展位、定日期和规则；开放预订之后也可以增减没有被占用的展位',
  access,
  params,
  owns,
  body: PlanBooths,
  example: examplePlan,
  answer: { kind: 'json', status: 200, body: BoothPlan },
  problems,
})

export const openBooths = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/booths/opening',
  summary: '开放展位预订：招聘会已公布，排的展位数与公布的相同',
  access,
  params,
  owns,
  body: OpenBooths,
  example: {},
  answer: { kind: 'json', status: 200, body: BoothPlan },
  problems,
})

export const setBooth = defineRoute({
  method: 'PUT',
  path: '/v1/fairs/:id/booths/state',
  summary: '停用、保留或放开一个展位；有单位的展位不能改',
  access,
  params,
  owns,
  body: SetBooth,
  example: { booth: 'A1', state: 'LOCKED', note: '消防通道' },
  answer: { kind: 'json', status: 200, body: Booth },
  problems,
})

export const assignBooth = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/booths/assignments',
  summary: '为一家单位（候补的或邀请的）保留一个展位，由它在时限内接受',
  access,
  params,
  owns,
  body: AssignBooth,
  example: { booth: 'A2', organisation: organisationId },
  answer: exhibitor,
  problems,
})

export const moveExhibitor = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/booths/moves',
  summary: '给参会单位换展位，写明理由并通知它',
  access,
  params,
  owns,
  body: MoveExhibitor,
  example: { organisationId, booth: 'A3', reason: '同工种单位集中' },
  answer: exhibitor,
  problems,
})

export const releaseExhibitor = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/booths/releases',
  summary: '收回展位、保留或候补，写明理由并通知它',
  access,
  params,
  owns,
  body: ReleaseExhibitor,
  example: { organisationId, reason: '招聘简章与现场不符' },
  answer: exhibitor,
  problems,
})

export const recordArrival = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/booths/arrivals',
  summary: '登记参会单位到场；过了签到截止须注明仍准入场',
  access,
  params,
  owns,
  body: RecordArrival,
  example: { organisationId, admitLate: false },
  answer: exhibitor,
  problems,
})

export const recordNoShow = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/booths/no-shows',
  summary: '登记参会单位爽约：展位空出，按规则限制它预订其后的场次',
  access,
  params,
  owns,
  body: RecordNoShow,
  example: { organisationId },
  answer: exhibitor,
  problems,
})

export const liftMiss = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/booths/lifted-misses',
  summary: '采纳书面说明，解除一家单位在这一场的爽约或逾期取消记录',
  access,
  params,
  owns,
  body: LiftMiss,
  example: { organisationId, reason: '台风停运，情况属实' },
  answer: { kind: 'json', status: 200, body: ExhibitorStanding },
  problems,
})
