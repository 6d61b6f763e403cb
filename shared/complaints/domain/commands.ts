import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { line, paragraphs } from '#shared/kernel/text.ts'
import { categories, consequences, isCategoryOf, subjectKinds } from './catalogue.ts'

/** What a reporter says. Contact details are welcome in it: only the bureau reads it. Nothing about themselves is asked. */
export const FileComplaint = z
  .strictObject({
    about: z.enum(subjectKinds, { error: () => texts.about }),
    /** The code of a vacancy, the name of an organisation, the id of a message or an introduction of one's own. */
    ref: line(100).optional(),
    category: z.enum(categories, { error: () => texts.category }),
    text: paragraphs(1000, 5),
  })
  .refine(({ about, category }) => isCategoryOf(about, category), {
    path: ['category'],
    error: () => texts.otherCategory,
    params: { code: 'category-of-another' },
  })
  .refine(({ about, ref }) => ref !== undefined || about === 'match' || about === 'data', {
    path: ['ref'],
    error: () => texts.ref,
    params: { code: 'missing' },
  })
  .meta({ id: 'FileComplaint' })
export type FileComplaint = z.infer<typeof FileComplaint>

/** What opens a complaint for whoever filed it without signing in. */
export const Secret: z.ZodType<string, string> = z.string().max(60).meta({ id: 'ComplaintSecret' })

export const AddToComplaint = z.strictObject({ text: paragraphs(1000, 5), secret: Secret.optional() }).meta({ id: 'AddToComplaint' })
export const WithdrawComplaint = z.strictObject({ secret: Secret.optional() }).meta({ id: 'WithdrawComplaint' })

/** What a reviewer decides. The reason goes to both sides. */
export const AnswerComplaint = z
  .strictObject({
    consequence: z.enum(consequences, { error: () => texts.consequence }),
    reason: paragraphs(1000, 5),
    rev: z.int().min(1),
  })
  .meta({ id: 'AnswerComplaint' })
export type AnswerComplaint = z.infer<typeof AnswerComplaint>

const texts = bilingual(
  {
    about: '请选择要反映的是什么',
    category: '请选择原因',
    otherCategory: '这个原因不适用，请在列出的原因里选择',
    ref: '请写明是哪一个：岗位编码、单位全称，或从消息、引荐页进入',
    consequence: '请选择处理结果',
  },
  {
    about: 'Please choose what this is about',
    category: 'Please choose a reason',
    otherCategory: 'This reason does not apply here; please choose one of those listed',
    ref: 'Please say which one: the code of the vacancy, the full name of the organisation, or come here from the message or introduction',
    consequence: 'Please choose an outcome',
  },
)
