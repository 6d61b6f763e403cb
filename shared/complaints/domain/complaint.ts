import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { categories, consequences, subjectKinds } from './catalogue.ts'

/**
 * waiting: for its first answer. answered: and not appealed against, or not any more. appealed: waits for somebody else's answer. withdrawn: by
 * who filed it. erased: long over; only that it was, and how it ended, is left.
 */
const complaintStates = ['waiting', 'answered', 'appealed', 'withdrawn', 'erased'] as const

const sides = ['reporter', 'reported'] as const
export type Side = (typeof sides)[number]

/** What it is about: `id` where this site knows the thing, `name` as it was called when the complaint was filed. */
const Subject = z.object({ kind: z.enum(subjectKinds), id: z.string().optional(), name: z.string().optional() })
export type Subject = z.infer<typeof Subject>

const Answer = z.object({
  at: z.iso.datetime(),
  by: idOf('person'),
  consequence: z.enum(consequences),
  /** Told to both sides. */
  reason: z.string(),
})

const Appeal = z.object({ at: z.iso.datetime(), by: z.enum(sides), text: z.string() })

/** A complaint as the bureau reads it: the root item. Who filed it is in here, so nothing of it goes to the other side but through views.ts. */
export const Complaint = z.object({
  id: idOf('complaint'),
  rev: z.int().min(1),
  /** By which its reporter asks after it. */
  reference: PublicCode,
  /** By which the reported side knows it: nothing leads from it to the reporter. */
  notice: PublicCode,
  state: z.enum(complaintStates),
  subject: Subject,
  category: z.enum(categories),
  /** The organisation it is against, where one is known. */
  against: z.object({ id: idOf('organisation'), name: z.string() }).optional(),
  text: z.string(),
  /** What the reporter added, once. */
  more: z.object({ at: z.iso.datetime(), text: z.string() }).optional(),
  filedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Who filed it, when they were signed in; else the digest of what opens it. */
  reporter: idOf('person').optional(),
  secretDigest: z.string().optional(),
  /** The last day for the answer that is awaited. `told`: somebody was told that it has passed. */
  due: z.object({ on: CivilDate, provisional: z.boolean(), told: z.boolean() }),
  /** From when on the numbers that made it are in force. */
  edition: CivilDate,
  answers: z.array(Answer),
  appeals: z.array(Appeal),
  lease: z.object({ personId: idOf('person'), until: z.iso.datetime() }).optional(),
})
export type Complaint = z.infer<typeof Complaint>

/** It waits for a reviewer. */
export function isOpen({ state }: Pick<Complaint, 'state'>): boolean {
  return state === 'waiting' || state === 'appealed'
}

export function isOverdue(complaint: Pick<Complaint, 'state' | 'due'>, today: CivilDate): boolean {
  return isOpen(complaint) && complaint.due.on < today
}
