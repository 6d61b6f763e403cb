import * as z from 'zod'
import { CivilDate } from '#shared/kernel/civil-date-schema.ts'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { declineReasons, endReasons, purposes } from './reasons.ts'
import { starters } from './starters.ts'

/**
 * interested: the other side is to answer. accepted: the person is to consent to this one recipient. agreed: the recipient may see how to reach
 * the person; then interview and offer. The rest are ends.
 */
export const introductionStates = [
  'interested',
  'accepted',
  'agreed',
  'interview',
  'offer',
  'placed',
  'notPlaced',
  'declined',
  'lapsed',
  'withdrawn',
] as const
export type IntroductionState = (typeof introductionStates)[number]

/** Every step there is; who may take which one when is told in steps.ts. */
export const stepNames = [
  'start',
  'withdraw',
  'accept',
  'decline',
  'lapse',
  'consent',
  'takeBack',
  'interview',
  'offer',
  'place',
  'end',
] as const
export type StepName = (typeof stepNames)[number]

/** As many events as a root has room for: the first, and the newest of the rest. */
export const mostEvents: number = 60

/** When and where somebody is expected. */
export const Interview = z.object({ at: z.iso.datetime(), place: z.string(), note: z.string().optional() }).meta({ id: 'Interview' })
export type Interview = z.infer<typeof Interview>

const Reason = z.enum([...declineReasons, ...endReasons])

/** One step as both sides read it. `name`: the organisation that took it; a person is never named. */
const IntroductionEvent = z.object({
  at: z.iso.datetime(),
  by: z.enum([...starters, 'system']),
  to: z.enum(introductionStates),
  /** Absent in what was kept before there were more steps than two. */
  step: z.enum(stepNames).optional(),
  name: z.string().optional(),
  reason: Reason.optional(),
  /** A word to the other side. */
  text: z.string().optional(),
  interview: Interview.optional(),
  /** The first day at work, or the day on which it came to nothing. */
  on: CivilDate.optional(),
})
export type IntroductionEvent = z.infer<typeof IntroductionEvent>

/**
 * A person's consent that one named recipient is given their contact details (个人信息保护法 23). The hash is of the whole text that was on
 * the screen, the recipient's name and address in it; with `contact`, it can be made again.
 */
export const ContactConsent = z.object({
  recipientId: idOf('organisation'),
  recipientName: z.string(),
  recipientContact: z.string(),
  textVersion: z.string(),
  textHash: z.string(),
  at: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().optional(),
})
export type ContactConsent = z.infer<typeof ContactConsent>

/**
 * A person and an open vacancy, brought together by one of them. `parties` are the organisations that see it, each by the consent it
 * needs; what is shown of the person is judged anew at every reading.
 */
export const Introduction = z.object({
  id: idOf('introduction'),
  rev: z.int().min(1),
  state: z.enum(introductionStates),
  startedBy: z.enum(starters),
  /** The person's or the organisation's id. */
  starterId: z.string(),
  talentId: idOf('talent'),
  personId: idOf('person'),
  /** As it was when the introduction began. */
  vacancy: z.object({
    id: idOf('vacancy'),
    code: PublicCode,
    title: z.string(),
    employer: z.string(),
    employerId: idOf('organisation').optional(),
  }),
  parties: z
    .array(z.object({ organisationId: idOf('organisation'), scope: z.enum(['employers', 'agencies']), name: z.string().optional() }))
    .min(1)
    .max(2),
  purpose: z.enum(purposes).default('recruit'),
  /** Under which the agency that began it acts. */
  mandateId: idOf('mandate').optional(),
  note: z.string().optional(),
  /** The edition of the parameters its deadlines are made by. */
  rules: CivilDate.optional(),
  /** Until when the one who is to act may: the last day. `provisional`: counted into a year whose holidays are not published yet. */
  due: z.object({ on: CivilDate, remindOn: CivilDate, provisional: z.boolean(), reminded: z.boolean() }).optional(),
  /** The organisation that answered a person's interest: it alone goes on. */
  acceptedBy: idOf('organisation').optional(),
  /** One a recipient, the newest. */
  consents: z.array(ContactConsent).max(2).default([]),
  /** Who may be given the person's contact details now: the recipient while the consent holds and the introduction is under way. */
  revealTo: z.array(idOf('organisation')).max(1).default([]),
  interview: Interview.optional(),
  outcome: z.object({ on: CivilDate, reason: Reason.optional() }).optional(),
  history: z.array(IntroductionEvent).max(mostEvents),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Introduction = z.infer<typeof Introduction>

export type Party = Introduction['parties'][number]

/** The organisation that the introduction goes on with: the one that began it, or the one that answered the person. */
export function recipientOf({
  startedBy,
  acceptedBy,
  parties,
}: Pick<Introduction, 'startedBy' | 'acceptedBy' | 'parties'>): Party | undefined {
  return startedBy === 'talent' ? parties.find(({ organisationId }) => organisationId === acceptedBy) : parties[0]
}

/** The consent that holds for an organisation, if there is one. */
export function consentFor({ consents }: Pick<Introduction, 'consents'>, organisationId: string | undefined): ContactConsent | undefined {
  return consents.find((consent) => consent.recipientId === organisationId && consent.withdrawnAt === undefined)
}

/** On which side an organisation stands. */
export function sideOf({ scope }: Party): 'employer' | 'agency' {
  return scope === 'agencies' ? 'agency' : 'employer'
}

/** A party's name; an employer's is on the vacancy, too. */
export function nameOfParty(
  { vacancy }: Pick<Introduction, 'vacancy'>,
  { organisationId, name }: Pick<Party, 'organisationId' | 'name'>,
): string {
  return name ?? (organisationId === vacancy.employerId ? vacancy.employer : organisationId)
}
