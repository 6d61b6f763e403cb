import type { Key } from '#shared/platform/dynamo/operations.ts'
import type { Starter } from '../domain/introduction.ts'

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

/** How an employer answers those who are interested in its vacancies. */
export function answersKey(organisationId: string): Key {
  return { pk: `ORG#${organisationId}`, sk: 'ANSWERS' }
}

export const partitions = {
  ofPerson: (personId: string): string => `PERSON#${personId}#INTRODUCTION`,
  ofOrganisation: (organisationId: string): string => `ORG#${organisationId}#INTRODUCTION`,
} as const
