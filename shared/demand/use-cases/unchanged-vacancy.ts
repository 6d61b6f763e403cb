import { all, equal, revIs } from '#shared/platform/dynamo/conditions.ts'
import { check, type Operation } from '#shared/platform/dynamo/operations.ts'
import type { Vacancy } from '../domain/vacancy.ts'
import { keys } from '../store/keys.ts'

/** For transactions of other contexts: the vacancy is still the one that was read, so it is open as it was judged. */
export function unchangedVacancy({ id, rev, state }: Vacancy): Operation {
  return check('market', keys.vacancy(id), all(revIs(rev), equal('state', state)))
}
