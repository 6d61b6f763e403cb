import * as z from 'zod'

const count = z.int().min(0)

/** A figure of the report with what readers need to know of it: none is estimated, what nobody recorded is 0 and `reporting` says so. */
export const Figures = z
  .strictObject({
    exhibitors: count.meta({ description: '参会单位数：到场的参展单位' }),
    posts: count.meta({ description: '提供岗位数' }),
    headcount: count.meta({ description: '招聘人数' }),
    arrivals: count.meta({ description: '进场求职人次：登记入场与现场入场之和' }),
    received: count.meta({ description: '接待应聘人次' }),
    intents: count.meta({ description: '达成初步意向人次' }),
    signings: count.meta({ description: '现场签约人数' }),
  })
  .meta({ id: 'FairFigures' })
export type Figures = z.infer<typeof Figures>

/** The names of the figures, in the order in which fairs report them. */
export const figureNames = ['exhibitors', 'posts', 'headcount', 'arrivals', 'received', 'intents', 'signings'] as const

/** 招聘会结果: what a park publishes after a fair. The newest version; `corrections` tell what was published before it. */
export const FairResults = z
  .strictObject({
    version: z.int().min(1),
    publishedAt: z.iso.datetime(),
    figures: Figures,
    /** How many of the exhibitors that were there have reported: the last three figures are theirs. */
    reporting: z.strictObject({ exhibitors: count, of: count }),
    /** What the platform told the park: nothing of ours counts there. */
    viewers: count.optional().meta({ description: '线上参加或观看直播的人次，由产业园填写' }),
    note: z.string().optional(),
    corrections: z.array(z.strictObject({ version: z.int().min(1), at: z.iso.datetime(), reason: z.string(), before: Figures })).max(20),
  })
  .meta({ id: 'FairResults' })
export type FairResults = z.infer<typeof FairResults>
