import { createHash } from 'node:crypto'
import type { Key } from '#shared/platform/dynamo/operations.ts'
import type { Mandate, MandateSide } from '../domain/mandate.ts'
import type { VacancyView } from '../domain/public-view.ts'
import type { Review } from '../domain/review.ts'
import type { Vacancy, VacancyState } from '../domain/vacancy.ts'

/** Where everything of this context lies. Pinned by a test: a changed key is a migration. Table `market` unless said. */
export const keys = {
  vacancy: (id: string): Key => ({ pk: `VACANCY#${id}`, sk: 'VACANCY' }),
  /** The same vacancy in the list of the employer whose demand it is, when somebody else posted it. */
  ofEmployer: (id: string): Key => ({ pk: `VACANCY#${id}`, sk: 'EMPLOYER' }),
  /** Guard and look-up: one vacancy a public code. */
  code: (code: string): Key => ({ pk: `VACANCY-CODE#${code}`, sk: 'CODE' }),
  /** Guard: one open ad a demand. */
  demand: (demand: string): Key => ({ pk: `DEMAND#${demand}`, sk: 'OPEN' }),
  review: (vacancyId: string): Key => ({ pk: `VACANCY#${vacancyId}`, sk: 'REVIEW' }),
  poster: (organisationId: string): Key => ({ pk: `ORG#${organisationId}`, sk: 'POSTER' }),
  mandate: (id: string): Key => ({ pk: `MANDATE#${id}`, sk: 'MANDATE' }),
  mandateOfEmployer: (id: string): Key => ({ pk: `MANDATE#${id}`, sk: 'EMPLOYER' }),
  /** Guard: one mandate in force or waiting between two organisations. */
  mandatePair: (agencyId: string, employerId: string): Key => ({ pk: `ORG#${agencyId}`, sk: `MANDATE-FOR#${employerId}` }),
  /** What a suspension or its end ordered for the ads of an organisation, until it is done. */
  sightWork: (organisationId: string): Key => ({ pk: `ORG#${organisationId}`, sk: 'SIGHT' }),
  /** What is known of the copies of an employer's demand lies together: its open ads, their clusters, what people said, and the turn. */
  likeness: (block: string, vacancyId: string): Key => ({ pk: `LIKENESS#${block}`, sk: `AD#${vacancyId}` }),
  cluster: (block: string, id: string): Key => ({ pk: `LIKENESS#${block}`, sk: `CLUSTER#${id}` }),
  verdict: (block: string, pair: string): Key => ({ pk: `LIKENESS#${block}`, sk: `PAIR#${pair}` }),
  /** Whoever marks ads counts it up first, and every mark rests on it: of two who do so at once, one stops. */
  likenessTurn: (block: string): Key => ({ pk: `LIKENESS#${block}`, sk: 'TURN' }),
  importRef: (organisationId: string, externalRef: string): Key => ({ pk: `ORG#${organisationId}`, sk: `IMPORT#${short(externalRef)}` }),
  /** Table `public`: what everybody may read, and the same again for the list of its district. */
  view: (code: string): Key => ({ pk: `VACANCY#${code}`, sk: 'VIEW' }),
  viewOfDistrict: (code: string): Key => ({ pk: `VACANCY#${code}`, sk: 'DISTRICT' }),
  /** Table `public`: how the employer of a name answers those who are interested. */
  publicAnswers: (digest: string): Key => ({ pk: `ANSWERS#${digest}`, sk: 'ANSWERS' }),
  /** Table `public`: the open ads of a cluster. */
  clusterView: (id: string): Key => ({ pk: `CLUSTER#${id}`, sk: 'VIEW' }),
  /** Table `public`: while it is there no ad of this party is shown. A digest: no id of an organisation is public. */
  outOfSight: (party: string): Key => ({ pk: outOfSightPartition, sk: `PARTY#${party}` }),
} as const

/** All organisations out of sight lie together: there are few of them, and one read tells of all. */
export const outOfSightPartition = 'OUT-OF-SIGHT'

/** Partitions and positions of the secondary indexes. */
export const partitions = {
  /** byOrganisation: sorted by state, then by what a list of that state is sorted by. */
  vacanciesOf: (organisationId: string): string => `ORG#${organisationId}#VACANCY`,
  /** byState. */
  vacanciesIn: (state: VacancyState): string => `VACANCY#${state}`,
  waitingReviews: 'VACANCY-REVIEW#WAITING',
  mandatesOf: (organisationId: string): string => `ORG#${organisationId}#MANDATE`,
  feeds: 'POSTER#FEED',
  sightWork: 'SIGHT#WAITING',
  /** Ads that are to be compared anew. */
  waitingLikenesses: 'LIKENESS#WAITING',
  clusters: 'VACANCY-CLUSTERS',
  /** byState of `public`, newest confirmation last. */
  openVacancies: 'VACANCIES',
  openVacanciesOf: (district: string): string => `VACANCIES#${district}`,
} as const

/** Within its state: what is open by its last day (what closes next comes first), everything else by its last change. */
export function statePosition({ id, state, content, updatedAt, submittedAt }: Vacancy): string {
  if (state === 'PUBLISHED') return `${content.validUntil}#${id}`
  return state === 'SUBMITTED' ? `${submittedAt}#${id}` : `${updatedAt}#${id}`
}

export function reviewPosition({ since, vacancyId }: Review): string {
  return `${since}#${vacancyId}`
}

export function mandatePosition({ state, updatedAt, id }: Mandate): string {
  return `${state}#${updatedAt}#${id}`
}

export function viewPosition({ refreshedAt, code }: Pick<VacancyView, 'refreshedAt' | 'code'>): string {
  return `${refreshedAt}#${code}`
}

/** The partition of `byOrganisation` for a side of a mandate. */
export function mandatesOfSide(mandate: Pick<Mandate, 'agency' | 'employer'>, side: MandateSide): string {
  return partitions.mandatesOf(mandate[side].id)
}

/** A digest for what may hold any characters and lengths. */
export function short(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 32)
}
