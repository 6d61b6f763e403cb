import { type CivilDate, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Id } from '#shared/kernel/ids.ts'
import {
  type ContactConsent,
  consentFor,
  type Interview,
  type Introduction,
  type IntroductionEvent,
  type IntroductionState,
  mostEvents,
  nameOfParty,
  recipientOf,
  type StepName,
  sideOf,
} from './introduction.ts'
import { dueAfter } from './parameters.ts'

/** Who takes a step: the person, an organisation that is a party, or the clock. */
export type Who =
  | { readonly kind: 'talent' }
  | { readonly kind: 'organisation'; readonly organisationId: string }
  | { readonly kind: 'clock' }

/** What somebody is in an introduction. `recipient`: the organisation that it goes on with. */
type Role = 'starter' | 'other' | 'talent' | 'recipient' | 'clock'

export type Step = Exclude<StepName, 'start'>

type Transition = {
  readonly from: readonly IntroductionState[]
  readonly by: readonly Role[]
  /** Only while the person's consent for the recipient holds, or only while it does not. */
  readonly consent?: 'held' | 'missing'
  /** Only until the last day of what is waited for. */
  readonly inTime?: true
}

/** Every step there is after the first one. */
export const transitions = {
  withdraw: { from: ['interested'], by: ['starter'] },
  accept: { from: ['interested'], by: ['other'], inTime: true },
  decline: { from: ['interested'], by: ['other'] },
  lapse: { from: ['interested', 'accepted'], by: ['clock'] },
  consent: { from: ['accepted', 'agreed', 'interview', 'offer'], by: ['talent'], consent: 'missing', inTime: true },
  takeBack: { from: ['interested', 'accepted', 'agreed', 'interview', 'offer'], by: ['talent'] },
  interview: { from: ['agreed', 'interview'], by: ['recipient'], consent: 'held' },
  offer: { from: ['agreed', 'interview'], by: ['recipient'], consent: 'held' },
  place: { from: ['interview', 'offer'], by: ['recipient'], consent: 'held' },
  end: { from: ['accepted', 'agreed', 'interview', 'offer'], by: ['talent', 'recipient'] },
} as const satisfies Readonly<Record<Step, Transition>>

/** Whether somebody may take a step now. What is past its last day has lapsed, whether or not the clock has come by. */
export function mayTake(introduction: Introduction, step: Step, who: Who, today: CivilDate): boolean {
  const { from, by, consent, inTime }: Transition = transitions[step]
  if (!from.includes(introduction.state) || !rolesOf(introduction, who).some((role) => by.includes(role))) return false
  const overdue = isOverdue(introduction, today)
  if (inTime === true && overdue) return false
  if (step === 'lapse') return overdue
  if (step === 'takeBack') return introduction.consents.some(({ withdrawnAt }) => withdrawnAt === undefined)
  const held = introduction.revealTo.length > 0
  return consent === undefined || (consent === 'held') === held
}

/** The steps that somebody may take now, in the order of the table. */
export function stepsOf(introduction: Introduction, who: Who, today: CivilDate): readonly Step[] {
  return (Object.keys(transitions) as Step[]).filter((step) => mayTake(introduction, step, who, today))
}

/** Whether an answer or a consent was due before today. */
export function isOverdue({ due }: Pick<Introduction, 'due'>, today: CivilDate): boolean {
  return due !== undefined && due.on < today
}

/** The state as readers meet it today. */
export function stateOn(introduction: Pick<Introduction, 'state' | 'due'>, today: CivilDate): IntroductionState {
  return isOverdue(introduction, today) ? 'lapsed' : introduction.state
}

/** What a step says beside that it was taken. */
export type Details = Pick<IntroductionEvent, 'reason' | 'text' | 'on'> & { readonly interview?: Interview | undefined }

type Taking = { readonly who: Who; readonly at: string; readonly details?: Details }

/**
 * The introduction after a step, or undefined when its state, its last day or who takes it do not allow it. An acceptance by an organisation
 * for which the person consented beforehand is at once an agreement.
 */
export function taken(introduction: Introduction, step: Exclude<Step, 'consent'>, taking: Taking): Introduction | undefined {
  const { who, at, details } = taking
  const today = civilDateOf(at)
  if (!mayTake(introduction, step, who, today)) return undefined
  switch (step) {
    case 'withdraw':
      return moved(introduction, 'withdraw', taking, ended('withdrawn'))
    case 'decline':
      return moved(introduction, 'decline', taking, ended('declined'))
    case 'lapse':
      return moved(introduction, 'lapse', taking, ended('lapsed'))
    case 'accept':
      return accepted(introduction, taking)
    case 'takeBack':
      return moved(introduction, 'takeBack', taking, {
        consents: introduction.consents.map((consent) => ({ ...consent, withdrawnAt: consent.withdrawnAt ?? at })),
        revealTo: [],
      })
    case 'interview':
      return moved(introduction, 'interview', taking, { state: 'interview', interview: details?.interview })
    case 'offer':
      return moved(introduction, 'offer', taking, { state: 'offer' })
    case 'place':
      return moved(introduction, 'place', taking, { ...ended('placed'), outcome: { on: details?.on ?? today } })
    case 'end':
      return moved(introduction, 'end', taking, {
        ...ended('notPlaced'),
        outcome: { on: details?.on ?? today, ...(details?.reason === undefined ? {} : { reason: details.reason }) },
      })
  }
}

/** The introduction after the person's consent for its recipient; undefined when there is none to consent to, or it is for another one. */
export function consented(introduction: Introduction, consent: ContactConsent, at: string): Introduction | undefined {
  const who = { kind: 'talent' } as const
  const recipient = recipientOf(introduction)
  if (recipient?.organisationId !== consent.recipientId || !mayTake(introduction, 'consent', who, civilDateOf(at))) return undefined
  return agreed({ ...introduction, consents: [...othersThan(introduction, consent), consent] }, consent.recipientId, { who, at })
}

function accepted(introduction: Introduction, taking: Taking): Introduction {
  const { who, at } = taking
  const acceptedBy = who.kind === 'organisation' ? { acceptedBy: who.organisationId as Id<'organisation'> } : {}
  const after = moved(introduction, 'accept', taking, { state: 'accepted', ...acceptedBy, due: dueAfter(civilDateOf(at), 'consent') })
  const held = consentFor(after, recipientOf(after)?.organisationId)
  return held === undefined ? after : agreed(after, held.recipientId, { who: { kind: 'talent' }, at })
}

/** The contact may be given to the recipient. What was further on already stays there. */
function agreed(introduction: Introduction, recipientId: ContactConsent['recipientId'], taking: Taking): Introduction {
  const state = introduction.state === 'accepted' ? 'agreed' : introduction.state
  return moved(introduction, 'consent', taking, { state, revealTo: [recipientId], due: undefined })
}

/** Nothing is waited for, and nobody needs the contact any more (个人信息保护法 19, 47). */
function ended(state: IntroductionState): Partial<Introduction> {
  return { state, revealTo: [], due: undefined }
}

function moved(introduction: Introduction, step: Step, { who, at, details = {} }: Taking, change: Partial<Introduction>): Introduction {
  const { due, ...rest } = { ...introduction, ...change }
  const event = { at, ...author(introduction, who), to: rest.state, step, ...stated(details) }
  return { ...rest, ...(due === undefined ? {} : { due }), history: withEvent(introduction.history, event), updatedAt: at }
}

/** The first and the newest: whoever goes to and fro does not fill it up. */
function withEvent(history: readonly IntroductionEvent[], event: IntroductionEvent): IntroductionEvent[] {
  return history.length < mostEvents ? [...history, event] : [...history.slice(0, 1), ...history.slice(2 - mostEvents), event]
}

/** Who took a step, as both sides may know: which side, and the organisation's name. */
export function author(introduction: Pick<Introduction, 'vacancy' | 'parties'>, who: Who): Pick<IntroductionEvent, 'by' | 'name'> {
  if (who.kind === 'talent') return { by: 'talent' }
  const party = who.kind === 'clock' ? undefined : introduction.parties.find(({ organisationId }) => organisationId === who.organisationId)
  return party === undefined ? { by: 'system' } : { by: sideOf(party), name: nameOfParty(introduction, party) }
}

function rolesOf(introduction: Introduction, who: Who): readonly Role[] {
  if (who.kind === 'clock') return ['clock']
  const byPerson = introduction.startedBy === 'talent'
  if (who.kind === 'talent') return ['talent', byPerson ? 'starter' : 'other']
  const { organisationId } = who
  if (!introduction.parties.some((party) => party.organisationId === organisationId)) return []
  const begun = organisationId === introduction.starterId ? (['starter'] as const) : []
  const recipient = recipientOf(introduction)?.organisationId === organisationId ? (['recipient'] as const) : []
  return [...(byPerson ? (['other'] as const) : begun), ...recipient]
}

function othersThan({ consents }: Introduction, { recipientId }: ContactConsent): readonly ContactConsent[] {
  return consents.filter((consent) => consent.recipientId !== recipientId)
}

function stated<T extends object>(details: T): T {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as T
}
