import { createHash } from 'node:crypto'
import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'
import { Uscc } from '#shared/reference/schemas.ts'
import { Source, VacancyContent, vacancyStates } from './vacancy.ts'

/** The most items of one batch, and how many of them are worked on at a time. */
export const importLimits = { items: 100, atOnce: 8, bytes: 2 * 1024 * 1024 } as const

/** One ad of a batch. */
export const ImportItem = z
  .strictObject({
    /** The sender's own key: sending it again changes the ad instead of adding one. */
    externalRef: line(120),
    /** Whose demand it is: by code (under a mandate), by name alone (re-posts), or nobody named (one's own). */
    employer: z.strictObject({ uscc: Uscc.optional(), name: line(60).optional() }).optional(),
    /** Re-posts state where the ad comes from. */
    source: Source.optional(),
    /** The place as the source writes it, when its division's code is not known. */
    place: line(120).optional(),
    content: VacancyContent,
  })
  .meta({ id: 'ImportItem' })
export type ImportItem = z.infer<typeof ImportItem>

/** Anything goes in: a bad item gets its own receipt instead of refusing the batch. */
const anyItem = z.union([ImportItem, z.unknown()])

/** A batch. Its items are judged one by one, so that one bad item does not refuse the others. */
export const ImportBatch = z
  .strictObject({
    items: z
      .array(anyItem)
      .min(1, { error: () => texts.none })
      .max(importLimits.items, { error: () => texts.tooMany }),
  })
  .meta({ id: 'ImportBatch' })
export type ImportBatch = z.infer<typeof ImportBatch>

export const importStatuses = ['created', 'updated', 'unchanged', 'held', 'refused'] as const

const Reason = z.object({ code: z.string(), pointer: z.string().optional(), detail: z.string() })

/**
 * What became of one item. created, updated: published. held: kept, not public; the reasons say what it lacks or what it waits for.
 * unchanged: sent before with the same content. refused: nothing was stored.
 */
export const ImportReceipt = z
  .object({
    index: z.int(),
    externalRef: z.string().optional(),
    status: z.enum(importStatuses),
    id: idOf('vacancy').optional(),
    code: PublicCode.optional(),
    state: z.enum(vacancyStates).optional(),
    reasons: z.array(Reason),
  })
  .meta({ id: 'ImportReceipt' })
export type ImportReceipt = z.infer<typeof ImportReceipt>
export type ImportReason = z.infer<typeof Reason>

/** Remembers what was sent under a reference. */
export const ImportRef = z.object({ vacancyId: idOf('vacancy'), digest: z.string() })
export type ImportRef = z.infer<typeof ImportRef>

/** The digest of what was sent: the same digest means that nothing changed. */
export function digestOf(item: ImportItem): string {
  return createHash('sha256').update(canonical(item)).digest('base64url')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .join(',')}}`
}

const texts = bilingual(
  { none: '请至少提交一个岗位', tooMany: `一批最多 ${importLimits.items} 个岗位，请分批提交` },
  { none: 'Please send at least one vacancy', tooMany: `A batch holds ${importLimits.items} vacancies at most; please send several` },
)
