import * as z from 'zod'
import { bilingual } from '#shared/kernel/language.ts'
import { paging } from '#shared/kernel/page.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

const texts = bilingual({ month: '月份形如 2026-11' }, { month: 'A month reads like 2026-11' })

const month = z
  .string()
  .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, { error: () => texts.month })
  .optional()
const access = { who: 'member', of: ['agency'] } as const

export const serviceLedgerPage = defineRoute({
  method: 'GET',
  path: '/agency/ledger',
  summary: '服务台账：一个月里为用人单位和人才做的每一项服务（人力资源市场暂行条例 33）',
  access,
  query: z.object({ month, from: z.coerce.number().int().min(0).max(100_000).default(0), limit: paging.limit }),
  answer: { kind: 'page' },
})

export const serviceLedgerCsv = defineRoute({
  method: 'GET',
  path: '/agency/ledger/data.csv',
  summary: '一个月的服务台账，CSV',
  access,
  query: z.object({ month }),
  answer: { kind: 'file', mediaType: 'text/csv; charset=utf-8' },
})

export const serviceLedgerWorkbook = defineRoute({
  method: 'GET',
  path: '/agency/ledger/data.xlsx',
  summary: '一个月的服务台账，Excel 工作簿',
  access,
  query: z.object({ month }),
  answer: { kind: 'file', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
})
