import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'

/** An instant in any offset, kept in UTC with milliseconds, so that instants compare as texts. */
export const Instant = z.iso
  .datetime({ offset: true, error: () => texts.instant })
  .overwrite((value) => (Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString()))
  .meta({ id: 'Instant', examples: ['2026-12-05T01:00:00.000Z'] })

const texts = bilingual(
  { instant: '请填写完整的日期和时间，例如 2026-12-05T09:00:00+08:00' },
  { instant: 'Please give the full date and time, such as 2026-12-05T09:00:00+08:00' },
)
