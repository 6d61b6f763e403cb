import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'
import { talentMatchProblems, talentSearchProblems, vacancyMatchProblems } from '#shared/matching/routes/problems.ts'
import { ownMatches, talentMatches, talentSearch } from '#shared/matching/routes/search.routes.ts'
import { vacancyWhyProblems } from '#shared/matching/routes/why-problems.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'

/** The pages of matches and of the agencies' search. Their JSON counterparts, with the same parameters, are in shared/matching/routes. */

const page = { kind: 'page' } as const
const ofVacancy = {
  owns: { param: 'id', thing: 'vacancy' },
  params: z.object({ id: idOf('vacancy') }),
  query: talentMatches.query,
  problems: talentMatchProblems,
} as const

export const employerMatchesPage = defineRoute({
  method: 'GET',
  path: '/employer/vacancies/:id/matches',
  summary: '岗位的合适人选',
  access: { who: 'member', of: ['employer'], verified: true },
  ...ofVacancy,
  answer: page,
})

export const agencyMatchesPage = defineRoute({
  method: 'GET',
  path: '/agency/vacancies/:id/matches',
  summary: '受托岗位的合适人选',
  access: { who: 'member', of: ['agency'], verified: true },
  ...ofVacancy,
  answer: page,
})

const why = { ...ofVacancy, query: z.object({ talent: idOf('talent').optional() }), answer: page } as const

export const employerWhyPage = defineRoute({
  method: 'GET',
  path: '/employer/vacancies/:id/matches/why',
  summary: '某人为什么没有列在合适人选里',
  access: { who: 'member', of: ['employer'], verified: true },
  ...why,
})

export const agencyWhyPage = defineRoute({
  method: 'GET',
  path: '/agency/vacancies/:id/matches/why',
  summary: '某人为什么没有列在受托岗位的合适人选里',
  access: { who: 'member', of: ['agency'], verified: true },
  ...why,
})

export const ownWhyPage = defineRoute({
  method: 'GET',
  path: '/me/matches/why',
  summary: '某个岗位为什么没有推荐给我',
  access: { who: 'person' },
  query: z.object({ code: PublicCode.optional() }),
  answer: page,
  problems: vacancyWhyProblems,
})

export const agencySearchPage = defineRoute({
  method: 'GET',
  path: '/agency/search',
  summary: '查找人才',
  access: { who: 'member', of: ['agency'], verified: true },
  query: talentSearch.query,
  answer: page,
  problems: talentSearchProblems,
})

export const ownMatchesPage = defineRoute({
  method: 'GET',
  path: '/me/matches',
  summary: '适合我的岗位',
  access: { who: 'person' },
  query: ownMatches.query,
  answer: page,
  problems: vacancyMatchProblems,
})
