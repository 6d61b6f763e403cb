import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Actor } from '../domain/transitions.ts'
import { isPartyTo, stateOn, type Vacancy } from '../domain/vacancy.ts'
import { createVacancies } from '../store/vacancies.ts'
import { expired } from './expired.ts'
import { saveVacancy } from './save-vacancy.ts'

export type OwnVacancy = { readonly vacancy: Vacancy; readonly as: Extract<Actor, 'poster' | 'employer'> }

/**
 * A vacancy for one of its two parties; to anyone else it does not exist. What only the poster may do answers the employer `forbidden`. One
 * past its last day is given back as EXPIRED, written down on the way, so that every action starts from the truth.
 */
export function ownVacancy(
  deps: Deps,
): (command: {
  readonly by: Member
  readonly id: string
  readonly posterOnly?: boolean
}) => Promise<Result<OwnVacancy, Failure<'not-found' | 'forbidden'>>> {
  return async ({ by, id, posterOnly = false }) => {
    const vacancy = await createVacancies(deps.dynamo).get(id)
    if (vacancy === undefined || !isPartyTo(vacancy, by.member.organisationId)) return fail({ kind: 'not-found' })
    const as = vacancy.postedBy.id === by.member.organisationId ? 'poster' : 'employer'
    if (posterOnly && as !== 'poster') {
      return fail({ kind: 'forbidden', detail: text.postedBy(vacancy.postedBy.name) })
    }
    return ok({ vacancy: await asOfToday(deps, vacancy), as })
  }
}

/** The vacancy with its expiry written down, when its last day has passed. */
export async function asOfToday(deps: Deps, vacancy: Vacancy): Promise<Vacancy> {
  if (vacancy.state !== 'PUBLISHED' || stateOn(vacancy, civilDateOf(deps.clock.now())) !== 'EXPIRED') return vacancy
  const done = await saveVacancy(deps)(expired(deps, vacancy))
  // Somebody else was faster: what they wrote is the truth.
  return done.ok ? done.value : ((await createVacancies(deps.dynamo).get(vacancy.id)) ?? vacancy)
}

const text = bilingual(
  { postedBy: (name: string) => `这个岗位由${name}受托发布，请由对方修改；您可以结束招聘。` },
  { postedBy: (name) => `${name} posts this vacancy on your behalf; please have them edit it. You can close it yourself.` },
)
