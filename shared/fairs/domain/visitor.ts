import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { FairTrade } from './fair-trade.ts'

/** 求职者登记: what is kept of a seeker and a fair, and nothing else. No name, no contact details; erased after the fair. */

/** What a ticket shows and the door reads: eight characters without look-alikes; typed in any case, with or without a hyphen. */
export const TicketCode = z
  .string()
  .overwrite((value) => value.normalize('NFKC').replaceAll(/[\s-]/g, '').toLowerCase())
  .regex(/^[2-9a-hjkmnp-z]{8}$/, { error: () => texts.code })
  .meta({ id: 'TicketCode', examples: ['k3m8p2x7'], pattern: '^[2-9A-HJKMNP-Za-hjkmnp-z]{4}[ -]?[2-9A-HJKMNP-Za-hjkmnp-z]{4}$' })

/** Trades one comes for: those of the fair, or one's own. */
const VisitorTrades = z
  .array(FairTrade)
  .max(5, { error: () => texts.trades })
  .overwrite((trades) => [...new Set(trades)])
  .default([])

/** A registration: one a person and fair, item `FAIR#<fair>/VISITOR#<talent>` of the table `market`. */
export const Visitor = z
  .object({
    fairId: idOf('fair'),
    talentId: idOf('talent'),
    personId: idOf('person'),
    code: z.string(),
    trades: z.array(z.string()),
    /** The place held, from 1 up to the limit; far above any limit while the fair has none. One holder a place. */
    place: z.int().min(1),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Visitor' })
export type Visitor = z.infer<typeof Visitor>

/** What a seeker sends to register. `fair` is the fair's id or its public code. */
export const RegisterVisitor = z
  .strictObject({
    fair: z
      .string()
      .regex(/^(?:fai_[0-9A-HJKMNP-TV-Z]{26}|[2-9a-hjkmnp-z]{10})$/, { error: () => texts.fair })
      .meta({ description: '招聘会的编号或公开编码', examples: ['k3m8p2x7qa'] }),
    trades: VisitorTrades,
  })
  .meta({ id: 'RegisterVisitor' })
export type RegisterVisitor = z.infer<typeof RegisterVisitor>

/** As a ticket shows it: `K3M8-P2X7`. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`.toUpperCase()
}

const texts = bilingual(
  {
    code: '入场码是 8 位字母和数字，例如 K3M8-P2X7',
    trades: '最多 5 个工种',
    fair: '请写招聘会的编号（fai_ 开头）或 10 位公开编码',
  },
  {
    code: 'A ticket’s code has 8 letters and digits, such as K3M8-P2X7',
    trades: 'At most 5 trades',
    fair: 'Give the fair’s id (it begins with fai_) or its public code of 10 characters',
  },
)
