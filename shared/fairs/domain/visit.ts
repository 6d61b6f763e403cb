import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type Fair, fairStates, isPublished, Venue } from './fair.ts'
import { Days, OnlinePlace } from './fair-details.ts'
import { phaseOf } from './phase.ts'
import type { Visitor } from './visitor.ts'
import type { Ticket } from './visitor-ticket.ts'

/** A registration as the person reads it: the ticket, and the fair as it stands now. */
export const Visit = z
  .object({
    fair: z.object({
      id: idOf('fair'),
      code: PublicCode,
      title: z.string(),
      state: z.enum(fairStates),
      startsAt: z.iso.datetime(),
      endsAt: z.iso.datetime(),
      days: Days,
      venue: Venue.optional(),
      online: z.array(OnlinePlace),
    }),
    code: z.string().meta({ description: '入场码', examples: ['k3m8p2x7'] }),
    trades: z.array(z.string()),
    at: z.iso.datetime().meta({ description: '登记的时间' }),
    enteredAt: z.iso.datetime().optional().meta({ description: '入场的时间' }),
  })
  .meta({ id: 'FairVisit' })
export type Visit = z.infer<typeof Visit>

export function visitOf({ code, trades, at }: Visitor, { id, code: publicCode, state, content }: Fair, ticket: Ticket | undefined): Visit {
  const { title, startsAt, endsAt, days, venue, online } = content
  return {
    fair: { id, code: publicCode, title, state, startsAt, endsAt, days, ...(venue === undefined ? {} : { venue }), online },
    code,
    trades: [...trades],
    at,
    ...(ticket?.arrival === undefined ? {} : { enteredAt: ticket.arrival.at }),
  }
}

/** Whether seekers may register now: for a fair that has been announced, until it ends. */
export function mayRegister(fair: Fair, now: string): Result<void, Failure<'not-found' | 'registration-closed'>> {
  if (!isPublished(fair)) return fail({ kind: 'not-found' })
  if (fair.state === 'CANCELLED') return fail({ kind: 'registration-closed', detail: texts.cancelled })
  return phaseOf(fair.content, now) === 'ended' ? fail({ kind: 'registration-closed', detail: texts.over }) : ok()
}

const texts = bilingual(
  { cancelled: '这场招聘会已经取消，请看其他场次。', over: '这场招聘会已经结束，请看其他场次。' },
  { cancelled: 'This fair has been cancelled; please look for another one.', over: 'This fair is over; please look for another one.' },
)
