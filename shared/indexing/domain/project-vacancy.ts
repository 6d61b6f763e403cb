import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { toVacancyDocument } from '#shared/matching/documents/vacancy-document.ts'
import { type Projection, remembering, tombstone } from './projection.ts'
import { needOf } from './texts-of-vacancy.ts'

/**
 * A vacancy as it may be found while it is published, else a tombstone. Of the copies of a demand the shown one is found, by the places and
 * titles of all: counts, facets and pages then need no collapsing. Whether its last day has passed is judged when it is asked for.
 */
export function projectVacancy(vacancy: Vacancy): readonly Projection[] {
  const { id, rev, content, state, cluster, atFairs = [] } = vacancy
  const { validUntil } = content
  if (state !== 'PUBLISHED' || validUntil === undefined || cluster?.shown === false) return [tombstone('vacancies', id, rev)]
  const meta = {
    id,
    rev,
    code: vacancy.code,
    organisationId: vacancy.employer.id ?? vacancy.postedBy.id,
    publishedAt: vacancy.refreshedAt ?? vacancy.publishedAt ?? vacancy.updatedAt,
    validUntil,
    headcount: content.headcount ?? 1,
    title: content.title,
    employer: vacancy.employer.name,
    duties: content.duties,
    atFair: atFairs.length > 0,
    ...(cluster === undefined ? {} : { also: cluster.also }),
  }
  return [{ index: 'vacancies', id, rev, live: true, document: remembering(() => toVacancyDocument(needOf(content), meta)) }]
}
