import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { paragraphs } from '#shared/kernel/text.ts'

/** What somebody may report an ad for (人力资源市场暂行条例 29: handle complaints about published information). */
export const reportGrounds = {
  false: '岗位不存在或内容虚假',
  fees: '收取押金、培训费或扣押证件',
  discrimination: '含有歧视性条件',
  filled: '早已招满或无人回应',
  impostor: '冒用他人单位名义',
  other: '其他',
} as const

export type ReportGround = keyof typeof reportGrounds
export const reportGroundKeys = Object.keys(reportGrounds) as [ReportGround, ...ReportGround[]]

/** What the reporter sends. Nothing about themselves is asked. */
export const ReportCommand = z
  .strictObject({
    code: PublicCode,
    ground: z.enum(reportGroundKeys, { error: '请选择举报原因' }),
    text: paragraphs(1000, 5),
  })
  .meta({ id: 'ReportCommand' })
export type ReportCommand = z.infer<typeof ReportCommand>

export const Report = z.object({
  id: idOf('report'),
  vacancyId: idOf('vacancy'),
  at: z.iso.datetime(),
  ground: z.enum(reportGroundKeys),
  text: z.string(),
})
export type Report = z.infer<typeof Report>
