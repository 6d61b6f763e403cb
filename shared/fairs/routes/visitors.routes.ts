import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { pageOf, paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { DoorAnswer, DoorList, DoorReport } from '../domain/door.ts'
import { Fair } from '../domain/fair.ts'
import { Outcome, RecordOutcome } from '../domain/outcome.ts'
import { fairProblems } from '../domain/problems.ts'
import { FairReport, PublishResults } from '../domain/report.ts'
import { Visit } from '../domain/visit.ts'
import { RegisterVisitor } from '../domain/visitor.ts'
import { visitorProblems as problems } from '../domain/visitor-problems.ts'

/** Seekers' registrations, the door, what exhibitors report and what the park publishes of it, as JSON. */

const person = { who: 'person' } as const
const park = { who: 'member', of: ['park'], scope: 'fairs:write' } as const
/** The park, and the agencies that run the fair for it; these have no keys for fairs and come by session. */
const atDoor = { who: 'member', of: ['park', 'agency'], scope: 'fairs:write' } as const
const reports = { who: 'member', of: ['employer', 'agency'], scope: 'demand:write' } as const
const params = z.object({ id: idOf('fair') })
const byCode = z.object({ code: PublicCode })
const owns = { param: 'id', thing: 'fair' } as const

export const registerVisitor = defineRoute({
  method: 'POST',
  path: '/v1/me/fairs',
  summary: '登记参加一场招聘会，取得入场码；有上限的，不会超过上限',
  access: person,
  body: RegisterVisitor,
  example: { fair: 'k3m8p2x7qa', trades: ['数控车工'] },
  answer: { kind: 'json', status: 201, body: Visit },
  problems,
})

export const listVisits = defineRoute({
  method: 'GET',
  path: '/v1/me/fairs',
  summary: '本人登记的招聘会，最新的在前；会后按期限删除',
  access: person,
  query: z.object(paging),
  answer: { kind: 'json', status: 200, body: pageOf(Visit) },
})

export const readVisit = defineRoute({
  method: 'GET',
  path: '/v1/me/fairs/:code',
  summary: '本人在一场招聘会的登记和入场码',
  access: person,
  params: byCode,
  answer: { kind: 'json', status: 200, body: Visit },
})

export const cancelVisit = defineRoute({
  method: 'POST',
  path: '/v1/me/fairs/:code/cancellation',
  summary: '取消登记，名额立即空出；已经入场的不能取消',
  access: person,
  params: byCode,
  answer: { kind: 'json', status: 200, body: z.object({ id: idOf('fair') }) },
  problems,
})

export const readDoor = defineRoute({
  method: 'GET',
  path: '/v1/fairs/:id/door',
  summary:
    '入场处的名单（入场码的摘要，看不出是谁）和进场人数；摘要是招聘会编号、半角冒号、入场码连起来的 SHA-256，取 base64url 的前 16 个字符',
  access: atDoor,
  params,
  owns,
  answer: { kind: 'json', status: 200, body: DoorList },
})

export const reportDoor = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/door',
  summary: '入场处的一台设备报告入场：可以重复、迟到、乱序，结果相同。walkIns 是这台设备各小时的累计数',
  access: atDoor,
  params,
  owns,
  body: DoorReport,
  example: {
    device: 'phone-k3m8p2x7',
    checkIns: [{ digest: 'Zk3yQ0a1b2C3d4E5', at: '2027-01-09T01:05:00.000Z' }],
    walkIns: { '2027-01-09T09': { in: 12, undone: 1 } },
  },
  answer: { kind: 'json', status: 200, body: DoorAnswer },
  problems,
})

export const readOutcome = defineRoute({
  method: 'GET',
  path: '/v1/bookable-fairs/:code/outcome',
  summary: '本单位在一场招聘会填报的成效：现在的数字和各次更正',
  access: reports,
  params: byCode,
  answer: { kind: 'json', status: 200, body: z.object({ outcome: Outcome.optional(), versions: z.array(Outcome) }) },
})

export const recordOutcome = defineRoute({
  method: 'PUT',
  path: '/v1/bookable-fairs/:code/outcome',
  summary: '按岗位填报接待、意向、签约和到岗；互相矛盾的先指出，确认后才保存；改小要写原因',
  access: reports,
  params: byCode,
  body: RecordOutcome,
  example: {
    rev: 0,
    posts: [
      {
        vacancyId: 'vac_01JDK0000000000000000000AA',
        received: 18,
        intents: 6,
        signings: 2,
        placements: [{ date: '2027-01-18', count: 2 }],
      },
    ],
  },
  answer: { kind: 'json', status: 200, body: Outcome },
  problems,
})

export const readReport = defineRoute({
  method: 'GET',
  path: '/v1/fairs/:id/results',
  summary: '一场招聘会现在可以公布的结果、缺报的单位和互相矛盾之处',
  access: park,
  params,
  owns,
  answer: { kind: 'json', status: 200, body: FairReport },
})

const resultProblems = { ...problems, 'history-full': fairProblems['history-full'] } as const

export const askExhibitors = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/results/reminders',
  summary: '提醒到场而没有填报成效的单位，每天最多一次',
  access: park,
  params,
  owns,
  answer: { kind: 'json', status: 200, body: z.object({ asked: z.int().min(0).meta({ description: '提醒了几家' }) }) },
  problems,
})

export const publishResults = defineRoute({
  method: 'POST',
  path: '/v1/fairs/:id/results',
  summary: '公布结果，或写明原因后更正已公布的结果；原来的数字仍然可查',
  access: park,
  params,
  owns,
  body: PublishResults,
  example: { note: '含两家未带岗位的培训机构', confirmed: true },
  answer: { kind: 'json', status: 200, body: Fair },
  problems: resultProblems,
})
