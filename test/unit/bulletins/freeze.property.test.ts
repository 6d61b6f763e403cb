import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cubeBytes, told } from '#shared/bulletins/domain/cube.ts'
import { freeze } from '#shared/bulletins/domain/freeze.ts'
import { countTalent, countVacancy, emptyTally, merged, Tally } from '#shared/bulletins/domain/tally.ts'
import type { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { districtCodes } from '#shared/reference/districts.ts'
import { skillLevelKeys } from '#shared/reference/levels.ts'
import type { Talent } from '#shared/talent/domain/talent.ts'
import { adOf, metaOf, personOf } from './counted-to-test.ts'

const occupations = ['6-18-01-01', '6-18-02-04', '6-31-01-03', '4-03-02-01', '4-10-01-05'] as const
const pick = <T>(list: readonly T[]) => fc.constantFrom(...list)

const ads = fc.array(
  fc.record({
    occupationCode: pick(occupations),
    district: pick(districtCodes.slice(0, 4)),
    levelFloor: fc.option(pick(skillLevelKeys.slice(1, 5)), { nil: undefined }),
    headcount: fc.integer({ min: 1, max: 9 }),
    title: pick(['甲工', '乙工', '丙工', '丁工', '戊工', '己工']),
    employer: fc.integer({ min: 1, max: 5 }),
    poster: fc.option(fc.integer({ min: 6, max: 8 }), { nil: undefined }),
    cluster: fc.option(fc.record({ id: fc.integer({ min: 1, max: 4 }), shown: fc.boolean() }), { nil: undefined }),
  }),
  { maxLength: 60, size: 'max' },
)

const people = fc.array(
  fc.record({
    occupation: pick(occupations),
    district: fc.option(pick(districtCodes.slice(0, 4)), { nil: undefined }),
    level: fc.option(pick(skillLevelKeys), { nil: undefined }),
  }),
  { maxLength: 60, size: 'max' },
)

const city = fc.record({ ads, people }).map(({ ads: given, people: some }) => ({
  vacancies: given.map(({ employer, poster, cluster, ...content }, at) =>
    adOf({
      number: at + 1,
      employer: { id: employer },
      content,
      ...(poster === undefined ? {} : { poster }),
      ...(cluster === undefined ? {} : { cluster }),
    }),
  ),
  talents: some.map(({ occupation, district, level }, at) =>
    personOf({
      number: at + 1,
      profile: { trades: [{ title: '某工', occupationCode: occupation }], level, districts: district === undefined ? [] : [district] },
    }),
  ),
}))

type Things = { readonly vacancies: readonly Vacancy[]; readonly talents: readonly Talent[] }

function counted({ vacancies, talents }: Things): Tally {
  const tally = emptyTally(metaOf())
  for (const vacancy of vacancies) countVacancy(tally, vacancy)
  for (const talent of talents) countTalent(tally, talent)
  return tally
}

const bytes = (tally: Tally): string => Buffer.from(cubeBytes(freeze(tally))).toString('utf8')
const stored = (tally: Tally): Tally => Tally.parse(JSON.parse(JSON.stringify(tally)))

describe('the cube of a count', () => {
  it('is the same bytes in whatever order, and in whatever pieces from checkpoints, things were counted', () => {
    fc.assert(
      fc.property(city, fc.array(fc.nat(), { minLength: 100, maxLength: 100 }), fc.nat(100), (things, lots, cut) => {
        const shuffled = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((one, at) => ({ one, lot: lots[at] ?? 0 }))
            .toSorted((a, b) => a.lot - b.lot)
            .map(({ one }) => one)
        const whole = bytes(counted(things))
        const mixed = { vacancies: shuffled(things.vacancies), talents: shuffled(things.talents) }
        expect(bytes(counted(mixed))).toBe(whole)
        const parts = [
          { vacancies: mixed.vacancies.slice(0, cut), talents: mixed.talents.slice(cut) },
          { vacancies: mixed.vacancies.slice(cut), talents: mixed.talents.slice(0, cut) },
        ].map((part) => stored(counted(part)))
        expect(bytes(parts.reduce(merged))).toBe(whole)
        expect(bytes(parts.toReversed().reduce(merged))).toBe(whole)
      }),
      { numRuns: 30 },
    )
  })

  it('holds nobody: no id of a person, no text, no ad', () => {
    fc.assert(
      fc.property(city, (things) => {
        const text = bytes(counted(things))
        expect(/tal_|per_|vac_|甲工|某工/.test(text)).toBe(false)
      }),
      { numRuns: 30 },
    )
  })

  it('names places and pay only where everything that they follow from is told', () => {
    const named = { typical: 0, pay: 0 }
    fc.assert(
      fc.property(city, (things) => {
        const { demand, seekers, typical, pay } = freeze(counted(things))
        for (const [occupation, places] of Object.entries(typical)) {
          expect(told(demand.occupations[occupation])).toBeGreaterThanOrEqual(5)
          for (const place of places) expect(told(demand.districts[place])).toBeGreaterThanOrEqual(5)
          named.typical += places.length
        }
        for (const { occupation, level, p25, p50, p75 } of pay) {
          expect(told(demand.occupations[occupation])).toBeGreaterThanOrEqual(5)
          if (level !== 'all') expect(told(demand.levels[level])).toBeDefined()
          expect([p25 <= p50, p50 <= p75]).toEqual([true, true])
          named.pay += 1
        }
        expect(seekers.total).toBeDefined()
      }),
      { numRuns: 40, seed: 1 },
    )
    expect([named.typical > 10, named.pay > 0]).toEqual([true, true])
  })

  it('tells pay from five posts of three employers on, between the two nearest values', () => {
    const rows = (pays: readonly (readonly [employer: number, from: number])[]) =>
      freeze(
        counted({
          vacancies: pays.map(([employer, from], at) =>
            adOf({
              number: at + 1,
              employer: { id: employer },
              content: { title: `${'甲乙丙丁戊己'[at]}工`, pay: { min: from, max: from, period: 'month' } },
            }),
          ),
          talents: [],
        }),
      ).pay
    const five = [500_000, 600_000, 700_000, 800_000, 1_000_000]
    expect(rows(five.map((from, at) => [1 + (at % 3), from]))).toEqual([
      { occupation: '6-18-01-01', level: 'all', p25: 600_000, p50: 700_000, p75: 800_000 },
      { occupation: '6-18-01-01', level: 'intermediate', p25: 600_000, p50: 700_000, p75: 800_000 },
    ])
    expect(rows(five.map((from, at) => [1 + (at % 2), from]))).toEqual([])
    expect(rows(five.slice(1).map((from, at) => [1 + (at % 3), from]))).toEqual([])
    expect(rows([...five, 1_100_000].map((from, at) => [1 + (at % 3), from]))[0]).toMatchObject({
      p25: 625_000,
      p50: 750_000,
      p75: 950_000,
    })
  })

  it('of some divisions tells of them what that of the city tells', () => {
    const talents = Array.from({ length: 600 }, (_, at) =>
      personOf({
        number: at + 1,
        profile: {
          trades: [{ title: '某工', occupationCode: occupations[at % 5] }],
          level: skillLevelKeys[at % 3],
          districts: [districtCodes[at % 4]],
        },
      }),
    )
    const tally = counted({
      vacancies: [
        adOf({ number: 1, content: { district: districtCodes[0], headcount: 9 } }),
        adOf({ number: 2, content: { district: '330182', headcount: 7 } }),
      ],
      talents,
    })
    const [city, part] = [freeze(tally), freeze({ ...tally, meta: { ...tally.meta, districts: [districtCodes[0] ?? '330102'] } })]
    expect([city.seekers.total, part.seekers.total, part.demand.total, part.ads]).toEqual([600, 150, 9, { hidden: true }])
    expect(part.seekers.districts).toEqual({ [districtCodes[0] ?? '']: city.seekers.districts[districtCodes[0] ?? ''], none: 0 })
    expect(part.seekers.clusters).toMatchObject({ equipment: 90, tourism: 30, health: 30 })
    expect(part.seekers.occupations).toEqual(Object.fromEntries(occupations.map((code) => [code, 30])))
  })

  it('adds up: each cut to the total, occupations to their cluster, where everything is told', () => {
    const talents = Array.from({ length: 60 }, (_, at) =>
      personOf({
        number: at + 1,
        profile: {
          trades: [{ title: '某工', occupationCode: occupations[at % 5] }],
          level: skillLevelKeys[at % 4],
          districts: [districtCodes[at % 4]],
        },
      }),
    )
    const { seekers } = freeze(counted({ vacancies: [], talents }))
    const sum = (cut: Readonly<Record<string, unknown>>) => Object.values(cut).reduce<number>((all, one) => all + Number(one), 0)
    expect([seekers.total, sum(seekers.occupations), sum(seekers.levels), sum(seekers.districts), sum(seekers.clusters)]).toEqual([
      60, 60, 60, 60, 60,
    ])
    expect(seekers.clusters).toMatchObject({ equipment: 36, tourism: 12, health: 12 })
  })
})
