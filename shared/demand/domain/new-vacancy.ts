import type { Vacancy, VacancyContent } from './vacancy.ts'

type Beginning = Pick<Vacancy, 'id' | 'code' | 'employer' | 'postedBy' | 'source' | 'externalRef'> & {
  readonly content: VacancyContent
  readonly at: string
  /** The organisation that makes it. */
  readonly by: string
  readonly action?: 'created' | 'imported'
  readonly reason?: string
}

/** A vacancy at its beginning: a draft with one event. Revision 1 is given by the store. */
export function newVacancy({ at, by, action = 'created', reason, content, source, externalRef, ...identity }: Beginning): Vacancy {
  return {
    ...identity,
    rev: 1,
    state: 'DRAFT',
    content,
    ...(source === undefined ? {} : { source }),
    ...(externalRef === undefined ? {} : { externalRef }),
    remarks: [],
    history: [{ at, by, action, to: 'DRAFT', ...(reason === undefined ? {} : { reason }) }],
    createdAt: at,
    updatedAt: at,
  }
}
