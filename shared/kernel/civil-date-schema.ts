import * as z from 'zod'
import { bilingual } from './language.ts'

/** A civil date as it is given from outside. Apart from `civil-date.ts`, which every start reads: the public's does without zod (decision 0020). */
export const CivilDate = z.iso.date({ error: () => texts.form }).meta({ id: 'CivilDate', examples: ['2026-12-01'] })
export type CivilDate = z.infer<typeof CivilDate>

const texts = bilingual(
  { form: '请按 年-月-日 填写日期，例如 2026-12-01' },
  { form: 'Please write the date as year-month-day, such as 2026-12-01' },
)
