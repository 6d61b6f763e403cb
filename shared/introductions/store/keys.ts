import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { Key } from '#shared/platform/dynamo/operations.ts'
import type { Stage } from '../domain/stages.ts'
import type { Starter } from '../domain/starters.ts'

/** The keys of introductions in the `market` table. Pinned by a test: a key that changes loses what lies under the old one. */

export function introductionKey(id: string): Key {
  return { pk: `INTRODUCTION#${id}`, sk: 'INTRODUCTION' }
}

/** The copy under which an organisation lists it. */
export function partyKey(id: string, organisationId: string): Key {
  return { pk: `INTRODUCTION#${id}`, sk: `FOR#${organisationId}` }
}

/** One standing introduction a person, vacancy and side. */
export function guardKey({
  talentId,
  vacancyId,
  side,
}: {
  readonly talentId: string
  readonly vacancyId: string
  readonly side: Starter
}): Key {
  return { pk: `INTRODUCTION-OF#${talentId}#${vacancyId}`, sk: side.toUpperCase() }
}

/** That a person declined or did not answer: nobody asks again for this vacancy, and this organisation for none, until a day. */
export function pauseKey(talentId: string, of: { readonly vacancyId: string } | { readonly organisationId: string }): Key {
  return { pk: `INTRODUCTION-PAUSE#${talentId}`, sk: 'vacancyId' in of ? `VACANCY#${of.vacancyId}` : `ORG#${of.organisationId}` }
}

/** Whom an agency asked on a day. */
export function dailyPeopleKey(organisationId: string, day: CivilDate): Key {
  return { pk: `ORG#${organisationId}`, sk: `ASKED#${day}` }
}

/** How an employer answers those who are interested in its vacancies. */
export function answersKey(organisationId: string): Key {
  return { pk: `ORG#${organisationId}`, sk: 'ANSWERS' }
}

/** One of the counters of how far introductions of a month came (`2026-11`), by who began. */
export function precisionKey(month: string, starter: Starter, part: number): Key {
  return { pk: `INTRODUCTION-PRECISION#${month}`, sk: `${starter.toUpperCase()}#${String(part).padStart(2, '0')}` }
}

/** In `public`: the same of the months that have been, as everybody may read them. */
export const publicPrecisionKey: Key = { pk: 'INTRODUCTION-PRECISION', sk: 'VIEW' }

export const partitions = {
  /** byPerson. */
  ofPerson: (personId: string): string => `PERSON#${personId}#INTRODUCTION`,
  /** byOrganisation. */
  ofOrganisation: (organisationId: string): string => `ORG#${organisationId}#INTRODUCTION`,
  /** byState, of the copies: an organisation's pipeline, what changed last at the end. */
  ofStage: (organisationId: string, stage: Stage): string => `ORG#${organisationId}#INTRODUCTION#${stage}`,
  /** byState, of the roots: what somebody has to be reminded of or what lapses, by the day on which there is something to do. */
  due: 'INTRODUCTION#DUE',
} as const
