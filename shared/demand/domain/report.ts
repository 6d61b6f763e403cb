import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { paragraphs } from '#shared/kernel/text.ts'

/** What somebody may report an ad for (人力资源市场暂行条例 29: handle complaints about published information). */
export const reportGrounds = bilingual(
  {
    false: '岗位不存在或内容虚假',
    fees: '收取押金、培训费或扣押证件',
    discrimination: '含有歧视性条件',
    filled: '早已招满或无人回应',
    impostor: '冒用他人单位名义',
    other: '其他',
  },
  {
    false: 'The vacancy does not exist or its content is false',
    fees: 'Deposits or training fees are taken, or documents withheld',
    discrimination: 'Its conditions discriminate',
    filled: 'It was filled long ago, or nobody answers',
    impostor: 'It misuses the name of somebody else’s organisation',
    other: 'Something else',
  },
)

export type ReportGround = keyof typeof reportGrounds
export const reportGroundKeys = Object.keys(reportGrounds) as [ReportGround, ...ReportGround[]]

/** What the reporter sends. Nothing about themselves is asked. */
export const ReportCommand = z
  .strictObject({
    code: PublicCode,
    ground: z.enum(reportGroundKeys, { error: () => texts.ground }),
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

const texts = bilingual({ ground: '请选择举报原因' }, { ground: 'Please choose why you report it' })
