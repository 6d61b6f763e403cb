import { describe, expect, it } from 'vitest'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import type { Exhibitor } from '#shared/fairs/domain/exhibitor.ts'
import { routeThrough } from '#shared/fairs/domain/fair-route.ts'
import { factsOf } from '#shared/indexing/domain/texts-of-talent.ts'
import type { Id } from '#shared/kernel/ids.ts'
import { TalentProfile } from '#shared/talent/domain/talent.ts'
import { exhibitor, organisationId } from './booths-to-test.ts'

const day = '2026-12-20'
const turner = factsOf(
  TalentProfile.parse({ trades: [{ title: '数控车工', occupationCode: '6-18-01-01' }], years: 6, skills: ['G代码', '对刀'], text: '' }),
)

const post = { code: 'k3m8p2x7qb', headcount: 2, pay: { min: 700_000, max: 900_000, period: 'month' as const } }

/** An exhibitor at a booth with one ad of this title. */
function at(number: string, hall: string, id: string, title: string): { readonly one: Exhibitor; readonly ad: Vacancy } {
  const vacancyId = `vac_01JDK00000000000000000${id}0` as Id<'vacancy'>
  const organisation = { id: `org_01JDK00000000000000000${id}0` as Id<'organisation'>, name: `单位${id}`, kind: 'employer' as const }
  return {
    one: { ...exhibitor(), organisation, booth: { number, hall, tenancy: 1 }, posts: [{ ...post, vacancyId, title }] },
    ad: {
      id: vacancyId,
      employer: { id: organisation.id, name: organisation.name },
      content: { title, mustSkills: [], niceSkills: [], certificates: [], duties: '', conditions: '', headcount: 2 },
    } as unknown as Vacancy,
  }
}

function routed(stands: readonly ReturnType<typeof at>[], hiddenFrom: readonly string[] = []) {
  const open = new Map(stands.map(({ ad }) => [ad.id as string, ad]))
  return routeThrough(
    stands.map(({ one }) => one),
    { facts: turner, day, open, hiddenFrom },
  )
}

describe('a seeker’s way through a fair (pre-matching)', () => {
  const stands = [
    at('A10', '一楼', '101', '数控车工'),
    at('A2', '一楼', '102', '数控车床操作工'),
    at('B1', '二楼', '103', '厨师'),
    at('A1', '二楼', '104', '普通车工'),
  ]

  it('passes the booths in the order in which they stand, and leaves out what has nothing to do with the person', () => {
    expect(routed(stands).map(({ booth }) => booth)).toEqual(['A2', 'A10', 'A1'])
  })

  it('says where the best post is, and why', () => {
    const stops = routed(stands)
    expect(stops.map(({ rank }) => rank).toSorted()).toEqual([1, 2, 3])
    const best = stops.find(({ rank }) => rank === 1)?.posts[0]?.explanation
    expect(best?.score).toBe(Math.max(...stops.map(({ posts }) => posts[0]?.explanation.score ?? 0)))
    expect(best?.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(best?.score)
  })

  it('leaves out an organisation from which the person hides, at the booth or behind the ad', () => {
    expect(routed(stands, [stands[1]?.one.organisation.id ?? '']).map(({ booth }) => booth)).toEqual(['A10', 'A1'])
    const lent = stands.map((stand) => ({
      ...stand,
      one: { ...stand.one, organisation: { ...stand.one.organisation, id: organisationId } },
    }))
    expect(routed(lent, [stands[0]?.ad.employer.id ?? '']).map(({ booth }) => booth)).toEqual(['A2', 'A1'])
  })

  it('leaves out an ad that has ended', () => {
    const ended = stands.map((stand, index) => (index === 0 ? { ...stand, ad: { ...stand.ad, id: 'gone' as Id<'vacancy'> } } : stand))
    expect(routed(ended).map(({ booth }) => booth)).toEqual(['A2', 'A1'])
  })
})
