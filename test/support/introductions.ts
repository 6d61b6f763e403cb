import { Introduction, type IntroductionState } from '#shared/introductions/domain/introduction.ts'
import { dueAfter } from '#shared/introductions/domain/parameters.ts'
import type { Starter } from '#shared/introductions/domain/starters.ts'
import type { Who } from '#shared/introductions/domain/steps.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { idFor } from './indexed-roots.ts'

/** Introductions for tests of pure rules: begun on Tuesday 2026-12-01, in any state, with or without a consent that holds. */
export const begun = '2026-12-01T02:00:00.000Z'

export const employerId = idFor('org', 1)
export const agencyId = idFor('org', 2)
const strangerId = idFor('org', 3)

export const person: Who = { kind: 'talent' }
export const employer: Who = { kind: 'organisation', organisationId: employerId }
export const agency: Who = { kind: 'organisation', organisationId: agencyId }
export const stranger: Who = { kind: 'organisation', organisationId: strangerId }
export const clock: Who = { kind: 'clock' }

const parties = {
  talent: [
    { organisationId: employerId, scope: 'employers', name: '甲机械厂' },
    { organisationId: agencyId, scope: 'agencies', name: '乙人力' },
  ],
  employer: [{ organisationId: employerId, scope: 'employers', name: '甲机械厂' }],
  agency: [{ organisationId: agencyId, scope: 'agencies', name: '乙人力' }],
} as const
const starterIds = { talent: idFor('per', 1), employer: employerId, agency: agencyId } as const

export function consentOf(recipientId: string, more: object = {}) {
  return {
    recipientId,
    recipientName: '甲机械厂',
    recipientContact: '办公室 0571-00000000',
    textVersion: '1',
    textHash: 'a'.repeat(64),
    at: begun,
    ...more,
  }
}

/** The organisation that it goes on with: of a person's interest the employer, once it has answered. */
function recipientIdOf(startedBy: Starter): string {
  return startedBy === 'agency' ? agencyId : employerId
}

export function introductionIn(
  state: IntroductionState,
  { startedBy = 'talent', held = false, more = {} }: { readonly startedBy?: Starter; readonly held?: boolean; readonly more?: object } = {},
): Introduction {
  const answered = state !== 'interested' && startedBy === 'talent' ? { acceptedBy: employerId } : {}
  const recipientId = recipientIdOf(startedBy)
  const waits = state === 'interested' ? 'answer' : state === 'accepted' ? 'consent' : undefined
  return Introduction.parse({
    id: `int_${'0'.repeat(26)}`,
    rev: 1,
    state,
    startedBy,
    starterId: starterIds[startedBy],
    talentId: idFor('tal', 1),
    personId: idFor('per', 1),
    vacancy: { id: idFor('vac', 1), code: 'k3m8p2x7qa', title: '焊工', employer: '甲机械厂', employerId },
    parties: parties[startedBy],
    ...answered,
    ...(waits === undefined ? {} : { due: dueAfter(civilDateOf(begun), waits) }),
    consents: held ? [consentOf(recipientId)] : [],
    revealTo: held ? [recipientId] : [],
    history: [{ at: begun, by: startedBy, to: 'interested', step: 'start' }],
    createdAt: begun,
    updatedAt: begun,
    ...more,
  })
}
