import type { Key } from '#shared/platform/dynamo/operations.ts'
import { type Fair, isPublished } from '../domain/fair.ts'

/** Every key of the fairs context. */

/** Table `market`: the root. */
export function fairKey(id: string): Key {
  return { pk: `FAIR#${id}`, sk: 'FAIR' }
}

/** Table `market`: the root of a published fair by its public code. */
export function fairCodeKey(code: string): Key {
  return { pk: `FAIR-CODE#${code}`, sk: 'CODE' }
}

/** Index `byState` of `market`: what has been published, all parks', by its end; scheduled work goes along it. */
export const fairsByEndPartition = 'FAIR'

export function endIndexKey(fair: Fair): { readonly byStatePk?: string; readonly byStateSk?: string } {
  return isPublished(fair) ? { byStatePk: fairsByEndPartition, byStateSk: `${fair.content.endsAt}#${fair.id}` } : {}
}

/** Table `market`: what lies under a fair for seekers. The registration; the place it holds; the ticket by its digest, which says nothing about whose it is. */
export function visitorKey(fairId: string, talentId: string): Key {
  return { pk: `FAIR#${fairId}`, sk: `VISITOR#${talentId}` }
}

export function visitorPlaceKey(fairId: string, place: number): Key {
  return { pk: `FAIR#${fairId}`, sk: `PLACE#${String(place).padStart(7, '0')}` }
}

export function ticketKey(fairId: string, digest: string): Key {
  return { pk: `FAIR#${fairId}`, sk: `TICKET#${digest}` }
}

/** What one device at the door counted. */
export function doorKey(fairId: string, device: string): Key {
  return { pk: `FAIR#${fairId}`, sk: `DOOR#${device}` }
}

/** What an exhibitor reported; every version of it also under a key of its own. */
export function outcomeKey(fairId: string, organisationId: string): Key {
  return { pk: `FAIR#${fairId}`, sk: `OUTCOME#${organisationId}` }
}

export function outcomeVersionKey(fairId: string, organisationId: string, rev: number): Key {
  return { pk: `FAIR#${fairId}`, sk: `REPORTED#${organisationId}#${String(rev).padStart(4, '0')}` }
}

/** How far scheduled work on a fair has come. */
export function fairWorkKey(fairId: string, work: string): Key {
  return { pk: `FAIR#${fairId}`, sk: `WORK#${work}` }
}

/** An ad that knows that it is shown at the fair. */
export function shownVacancyKey(fairId: string, vacancyId: string): Key {
  return { pk: `FAIR#${fairId}`, sk: `${shownVacancyPrefix}${vacancyId}` }
}
export const shownVacancyPrefix = 'SHOWN#'

/** The telling of one published change. */
export function noticeKey(fairId: string, sequence: number): Key {
  return { pk: `FAIR#${fairId}`, sk: `${noticePrefix}${String(sequence).padStart(4, '0')}` }
}
export const noticePrefix = 'NOTICE#'

/** Index `byState` of `market`: notices whose readers have not all been told, by their time. */
export const noticesUnderWay = 'FAIR-NOTICE'

/** Index `byPerson` of `market`: a person's registrations. */
export function visitsOf(personId: string): string {
  return `PERSON#${personId}#VISIT`
}

/** Lists of a park: drafts, what the public knows, and what was given up before anybody knew. */
export type Shelf = 'draft' | 'published' | 'dropped'

function shelfOf(fair: Pick<Fair, 'state' | 'sequence'>): Shelf {
  if (isPublished(fair)) return 'published'
  return fair.state === 'CANCELLED' ? 'dropped' : 'draft'
}

/** Index `byOrganisation` of `market`, by the end of the fair. */
export function parkIndexKey(fair: Fair): { readonly byOrganisationPk: string; readonly byOrganisationSk: string } {
  return { byOrganisationPk: parkPartition(fair.park.id), byOrganisationSk: shelfPosition(shelfOf(fair), fair.content.endsAt, fair.id) }
}

export function parkPartition(organisationId: string): string {
  return `ORG#${organisationId}#FAIR`
}

export function shelfPosition(shelf: Shelf, endsAt = '', id = ''): string {
  return `${shelf}#${endsAt}${id === '' ? '' : `#${id}`}`
}

/** Table `public`: what everybody may read of one fair. */
export function fairViewKey(code: string): Key {
  return { pk: `FAIR#${code}`, sk: 'VIEW' }
}

/** Table `public`: the fairs that have no place left for seekers. */
export const fullFairsKey: Key = { pk: 'FAIRS', sk: 'FULL' }

/** Index `byState` of `public`: all fairs by their end, so that what is not over yet is one range. */
export const publishedPartition = 'FAIR'

export function publishedPosition(endsAt: string, code = ''): string {
  return code === '' ? endsAt : `${endsAt}#${code}`
}

/** Table `market`: everything about the booths of a fair lies beside its root, which no claim touches. */
export const boothKeys = {
  plan: (fairId: string): Key => ({ pk: `FAIR#${fairId}`, sk: 'BOOTHS' }),
  booth: (fairId: string, number: string): Key => ({ pk: `FAIR#${fairId}`, sk: `BOOTH#${number}` }),
  /** Guard: an organisation has one booth a fair. */
  exhibitor: (fairId: string, organisationId: string): Key => ({ pk: `FAIR#${fairId}`, sk: `EXHIBITOR#${organisationId}` }),
  /** The waiting list, by time. */
  waiting: (fairId: string, since: string, organisationId: string): Key => ({
    pk: `FAIR#${fairId}`,
    sk: `WAITING#${since}#${organisationId}`,
  }),
  /** Names of those who come, apart from everything else. */
  attendees: (fairId: string, organisationId: string): Key => ({ pk: `FAIR#${fairId}`, sk: `ATTENDEES#${organisationId}` }),
  /** An organisation at a park. */
  standing: (organisationId: string, parkId: string): Key => ({ pk: `ORG#${organisationId}`, sk: `EXHIBITS-AT#${parkId}` }),
  /** Table `public`: an exhibitor, sorted as the booths stand, and the plan. */
  exhibitorView: (code: string, position: string): Key => ({ pk: `FAIR#${code}`, sk: `EXHIBITOR#${position}` }),
  planView: (code: string): Key => ({ pk: `FAIR#${code}`, sk: 'BOOTHS' }),
  /** Table `public`: a booth that is out of use. */
  lockedView: (code: string, position: string): Key => ({ pk: `FAIR#${code}`, sk: `LOCKED#${position}` }),
} as const

export const boothPrefixes = {
  booth: 'BOOTH#',
  exhibitor: 'EXHIBITOR#',
  waiting: 'WAITING#',
  attendees: 'ATTENDEES#',
  locked: 'LOCKED#',
} as const

/** Partitions of the secondary indexes of `market` for booths. */
export const boothPartitions = {
  /** byState: plans whose booths exist and whose work is not done, by their opening. */
  atWork: 'BOOTHS#OPEN',
  /** byState: booths that are offered, by the hour until which. */
  offers: 'EXHIBITOR#OFFERED',
  /** byOrganisation: what an organisation has at fairs, by its last change. */
  exhibitsOf: (organisationId: string): string => `ORG#${organisationId}#EXHIBITOR`,
} as const
