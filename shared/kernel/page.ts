import * as z from 'zod'
import { bilingual } from './language.ts'

/** The schema of a page of items. */
export function pageOf<T extends z.ZodType>(item: T): z.ZodObject<{ items: z.ZodArray<T>; next: z.ZodOptional<z.ZodString> }> {
  return z.object({ items: z.array(item), next: z.string().optional() })
}

/** The query parameters every list takes. Numbers arrive as text. */
export const paging = {
  limit: z.coerce
    .number({ error: () => texts.limit })
    .int()
    .min(1)
    .max(100)
    .default(20)
    .meta({ examples: [20] }),
  cursor: z.string().max(2000).optional().meta({ description: '上一页给出的 next,原样带回' }),
}

const texts = bilingual(
  { limit: '每页条数须为 1 到 100 的整数' },
  { limit: 'The number of entries a page must be a whole number from 1 to 100' },
)
