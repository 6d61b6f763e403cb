import * as z from 'zod'
import { CheckIn, CountWalkIns } from '#shared/fairs/domain/door.ts'
import { RecordOutcome } from '#shared/fairs/domain/outcome.ts'
import { askExhibitors, publishResults, recordOutcome, reportDoor } from '#shared/fairs/routes/visitors.routes.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The door, what exhibitors report, and the park's results, as pages and forms. Their JSON counterparts are in shared/fairs/routes. */

const park = { who: 'member', of: ['park'] } as const
/** The park, and the agencies that run the fair for it. */
const atDoor = { who: 'member', of: ['park', 'agency'] } as const
const params = z.object({ id: idOf('fair') })
const byCode = z.object({ code: PublicCode })
const owns = { param: 'id', thing: 'fair' } as const
const page = { kind: 'page' } as const
const redirect = { kind: 'redirect' } as const
const done = z.string().max(40).optional()

export const doorPage = defineRoute({
  method: 'GET',
  path: '/park/fairs/:id/door',
  summary: '入场登记',
  access: atDoor,
  params,
  owns,
  query: z.object({ done, ticket: z.string().max(40).optional(), code: z.string().max(40).optional() }),
  answer: page,
})

export const checkInForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/door',
  summary: '凭入场码登记入场',
  access: atDoor,
  params,
  owns,
  body: CheckIn,
  example: { code: 'K3M8-P2X7' },
  answer: redirect,
  problems: reportDoor.problems,
})

export const walkInsForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/door/walk-ins',
  summary: '计入现场入场',
  access: atDoor,
  params,
  owns,
  body: CountWalkIns,
  example: { count: 1 },
  answer: redirect,
  problems: reportDoor.problems,
})

export const undoWalkInForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/door/undo',
  summary: '撤销上一次计入的现场入场',
  access: atDoor,
  params,
  owns,
  answer: redirect,
  problems: reportDoor.problems,
})

export const resultsPage = defineRoute({
  method: 'GET',
  path: '/park/fairs/:id/results',
  summary: '招聘会结果',
  access: park,
  params,
  owns,
  query: z.object({ done }),
  answer: page,
})

export const askExhibitorsForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/results/reminders',
  summary: '提醒没有填报的单位',
  access: park,
  params,
  owns,
  answer: redirect,
  problems: askExhibitors.problems,
})

export const publishResultsForm = defineRoute({
  method: 'POST',
  path: '/park/fairs/:id/results',
  summary: '公布或更正结果',
  access: park,
  params,
  owns,
  body: publishResults.body,
  example: publishResults.example,
  answer: redirect,
  problems: publishResults.problems,
})

/** Rows of days that were left blank are no days. */
const outcomeForm = z.preprocess(withoutBlankDays, RecordOutcome)

const outcomePageOf = (desk: 'employer' | 'agency') =>
  defineRoute({
    method: 'GET',
    path: `/${desk}/fairs/:code/outcome`,
    summary: '招聘成效',
    access: { who: 'member', of: [desk] },
    params: byCode,
    query: z.object({ done }),
    answer: page,
  })

const outcomeFormOf = (desk: 'employer' | 'agency') =>
  defineRoute({
    method: 'POST',
    path: `/${desk}/fairs/:code/outcome`,
    summary: '提交招聘成效',
    access: { who: 'member', of: [desk] },
    params: byCode,
    body: outcomeForm,
    example: recordOutcome.example,
    answer: redirect,
    problems: recordOutcome.problems,
  })

export const employerOutcomePage = outcomePageOf('employer')
export const employerOutcomeForm = outcomeFormOf('employer')
export const agencyOutcomePage = outcomePageOf('agency')
export const agencyOutcomeForm = outcomeFormOf('agency')

function withoutBlankDays(given: unknown): unknown {
  if (!isGroup(given) || !Array.isArray(given.posts)) return given
  const posts = given.posts.map((post: unknown) =>
    isGroup(post) && Array.isArray(post.placements)
      ? {
          ...post,
          placements: post.placements.filter((day: unknown) => isGroup(day) && (day.date !== undefined || day.count !== undefined)),
        }
      : post,
  )
  return { ...given, posts }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
