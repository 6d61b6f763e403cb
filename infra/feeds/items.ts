import * as z from 'zod'
import { ImportItem } from '#shared/demand/domain/import.ts'
import type { Feed } from './feed.ts'

/** The market's own form, an `ImportItem` a line: what an employer's or agency's own system exports. */
export const items: Feed = {
  describes: '本平台导入格式(每行一个 ImportItem,字段见 /openapi.json)',
  readRow: (text, line) => {
    try {
      const parsed = ImportItem.safeParse(JSON.parse(text))
      return parsed.success
        ? { kind: 'item', line, title: parsed.data.content.title, item: parsed.data }
        : { kind: 'unreadable', line, reason: z.prettifyError(parsed.error) }
    } catch (error) {
      if (error instanceof SyntaxError) return { kind: 'unreadable', line, reason: '不是有效的 JSON' }
      throw error
    }
  },
}
