import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import type { Fair, FairContent } from './fair.ts'
import { type ChangeMessage, changeMessage, type Reader } from './messages.ts'

/** Groups that are told of a change one after the other. Agencies that run the fair are few and are told in its own transaction. */
const noticeStages = ['exhibitor', 'visitor'] as const satisfies readonly Reader[]
export type NoticeStage = (typeof noticeStages)[number]

/** The message as it will be said to each: its template and what it is filled with. */
const Message: z.ZodType<ChangeMessage> = z.object({
  template: z.enum(['fair-cancelled', 'fair-edited', 'fair-moved']),
  values: z.record(z.string(), z.unknown()),
}) as never

/**
 * The telling of one published change to all who booked or registered: the item `FAIR#id/NOTICE#<sequence>`. Its position moves on in the
 * transaction that writes the messages, so that nobody is told twice of one change and nobody is passed over.
 */
export const FairNotice = z
  .object({
    fairId: idOf('fair'),
    code: PublicCode,
    /** The SEQUENCE of the change. */
    sequence: z.int().min(0),
    action: z.enum(['edited', 'moved', 'cancelled']),
    at: z.iso.datetime(),
    rev: z.int().min(1),
    messages: z.object({ exhibitor: Message.optional(), visitor: Message.optional() }),
    /** Organisations that were told already. */
    except: z.array(idOf('organisation')),
    stage: z.enum([...noticeStages, 'done']),
    /** Where the stage stands in its list. */
    after: z.record(z.string(), z.string()).optional(),
    told: z.object({ exhibitor: z.int(), visitor: z.int() }),
    finishedAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'FairNotice' })
export type FairNotice = z.infer<typeof FairNotice>

/** How far the telling has come, as the park sees it. */
export const NoticeProgress = FairNotice.pick({ sequence: true, action: true, at: true, told: true, finishedAt: true }).meta({
  id: 'FairNoticeProgress',
})

export function progressOf({ sequence, action, at, told, finishedAt }: FairNotice): z.infer<typeof NoticeProgress> {
  return { sequence, action, at, told, ...(finishedAt === undefined ? {} : { finishedAt }) }
}

/** Changes of these concern those who prepare a booth, and nobody else. */
const exhibitorsMatter: readonly string[] = [
  'checkIn',
  'booking',
  'materials',
  'fees',
  'rules',
  'areas',
] satisfies readonly (keyof FairContent)[]

/** The notice of the latest change of a fair that is published; undefined when it concerns none of them. */
export function noticeOf(before: Fair, after: Fair): FairNotice | undefined {
  const event = after.history.at(-1)
  const { action, sequence, change, at } = event ?? {}
  if (sequence === undefined || at === undefined || (action !== 'edited' && action !== 'moved' && action !== 'cancelled')) return undefined
  const readers = readersOf(action, change)
  const [first] = noticeStages.filter((stage) => readers.includes(stage))
  if (first === undefined) return undefined
  return {
    fairId: after.id,
    code: after.code,
    sequence,
    action,
    at,
    rev: 1,
    messages: Object.fromEntries(readers.map((reader) => [reader, changeMessage(before, after, reader)])),
    except: after.agencies.map(({ id }) => id),
    stage: first,
    told: { exhibitor: 0, visitor: 0 },
  }
}

function readersOf(action: 'edited' | 'moved' | 'cancelled', change: Fair['history'][number]['change']): readonly NoticeStage[] {
  if (action === 'cancelled') return noticeStages
  const { time, place, mode, online, scale, details = [] } = change ?? {}
  const elsewhere = place ?? mode ?? online ?? (details.includes('moreVenues') ? details : undefined)
  if (time !== undefined || elsewhere !== undefined) return noticeStages
  return scale !== undefined || details.some((key) => exhibitorsMatter.includes(key)) ? ['exhibitor'] : []
}

/** The notice after some of its list were told; without a position the stage is through. */
export function noticeAfter(
  notice: FairNotice,
  told: number,
  position: Readonly<Record<string, string>> | undefined,
  now: string,
): FairNotice {
  const { stage, after: _before, ...rest } = notice
  if (stage === 'done') return notice
  const counted = { ...rest, rev: notice.rev + 1, told: { ...notice.told, [stage]: notice.told[stage] + told } }
  if (position !== undefined) return { ...counted, stage, after: position }
  const next = noticeStages.slice(noticeStages.indexOf(stage) + 1).find((one) => notice.messages[one] !== undefined)
  return next === undefined ? { ...counted, stage: 'done', finishedAt: now } : { ...counted, stage: next }
}
