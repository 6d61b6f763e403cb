import { ok } from '#shared/kernel/result.ts'
import { looseningKey } from '#shared/matching/loosening.ts'
import * as api from '#shared/matching/routes/why.routes.ts'
import { looseningName } from '#shared/matching/sentences/loosening-texts.ts'
import { looseningGains } from '#shared/matching/use-cases/loosening-gains.ts'
import { matchedVacancy } from '#shared/matching/use-cases/matched-vacancy.ts'
import { peopleBeyond } from '#shared/matching/use-cases/people-beyond.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { whyPerson } from '#shared/matching/use-cases/why-person.ts'
import { whyVacancy } from '#shared/matching/use-cases/why-vacancy.ts'
import { type Binding, bind, type Input } from '#shared/platform/http/bind.ts'
import * as pages from './matching-pages.routes.ts'
import { whyPersonPage } from './why-person.page.tsx'
import { whyVacancyPage } from './why-vacancy.page.tsx'

/** Why somebody or something is not listed, and what loosening a vacancy would bring. */
export function whyBindings(deps: SearchDeps): readonly Binding[] {
  return [...personBindings(deps), ...vacancyBindings(deps)]
}

function personBindings(deps: SearchDeps): readonly Binding[] {
  const page = async (
    desk: 'employer' | 'agency',
    { params, query, principal: by }: Pick<Input<typeof pages.employerWhyPage>, 'params' | 'query' | 'principal'>,
  ) => {
    if (query.talent !== undefined) {
      const found = await whyPerson(deps)({ by, vacancyId: params.id, talentId: query.talent })
      return found.ok ? ok(whyPersonPage({ desk, vacancy: found.value.vacancy, asked: found.value })) : found
    }
    const beyond = await peopleBeyond(deps)({ by, vacancyId: params.id })
    if (beyond.ok) return ok(whyPersonPage({ desk, vacancy: beyond.value.vacancy, beyond: beyond.value }))
    if (beyond.error.kind !== 'search-unavailable') return beyond
    const matched = await matchedVacancy(deps)({ by, vacancyId: params.id })
    return matched.ok ? ok(whyPersonPage({ desk, vacancy: matched.value.vacancy })) : matched
  }
  return [
    bind(pages.employerWhyPage, (input) => page('employer', input)),
    bind(pages.agencyWhyPage, (input) => page('agency', input)),
    bind(api.personWhy, async ({ params, query, principal: by }) => {
      const found = await whyPerson(deps)({ by, vacancyId: params.id, talentId: query.talent })
      return found.ok ? ok({ card: found.value.card, why: found.value.why }) : found
    }),
    bind(api.peopleBeyond, async ({ params, principal: by }) => {
      const found = await peopleBeyond(deps)({ by, vacancyId: params.id })
      return found.ok ? ok({ items: [...found.value.items], kinds: [...found.value.kinds] }) : found
    }),
    bind(api.loosenings, async ({ params, principal: by }) => {
      const found = await looseningGains(deps)({ by, vacancyId: params.id })
      if (!found.ok) return found
      const { fitting = null, gains = [] } = found.value ?? {}
      const told = gains.map(({ loosening, people }) => ({ change: looseningKey(loosening), name: looseningName(loosening), people }))
      return ok({ available: found.value !== undefined, fitting, gains: told })
    }),
  ]
}

function vacancyBindings(deps: SearchDeps): readonly Binding[] {
  return [
    bind(pages.ownWhyPage, async ({ query: { code }, principal: { personId } }) => {
      if (code === undefined) return ok(whyVacancyPage({}))
      const found = await whyVacancy(deps)({ personId, code })
      return found.ok ? ok(whyVacancyPage({ found: found.value })) : found
    }),
    bind(api.vacancyWhy, async ({ query: { code }, principal: { personId } }) => {
      const found = await whyVacancy(deps)({ personId, code })
      if (!found.ok) return found
      const { vacancy, why } = found.value
      return ok({ code: vacancy.code, title: vacancy.content.title, why })
    }),
  ]
}
