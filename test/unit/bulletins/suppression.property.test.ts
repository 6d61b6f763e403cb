import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOf, type Raw } from '#shared/bulletins/domain/counts.ts'
import { type Measure, told } from '#shared/bulletins/domain/cube.ts'
import { clusterOf } from '#shared/bulletins/domain/occupation-cluster.ts'
import { rules } from '#shared/bulletins/domain/rules.ts'
import { published } from '#shared/bulletins/domain/suppression.ts'
import { publishedPart } from '#shared/bulletins/domain/suppression-part.ts'
import { districtCodes } from '#shared/reference/districts.ts'
import { skillLevelKeys } from '#shared/reference/levels.ts'
import { occupations } from '#shared/reference/occupations.ts'
import { determined, jointSystem, rangeOf, systemOf } from './attacker.ts'
import { measureOf } from './counted-to-test.ts'

/** Two occupations of each of three clusters, in three divisions, at three levels, most of them rare. */
const few = ['6-18-01-01', '6-18-02-04', '4-03-02-01', '4-03-02-05', '4-10-01-05', '4-10-01-06'] as const
const places = districtCodes.slice(0, 3)

function rawOf(people: readonly { readonly occupation: string; readonly district: string; readonly level: string }[]): Raw {
  const raw = { places: {} as Record<string, number>, levels: {} as Record<string, number> }
  for (const { occupation, district, level } of people) {
    raw.places[`${occupation}|${district}`] = (raw.places[`${occupation}|${district}`] ?? 0) + 1
    raw.levels[`${level}|${district}`] = (raw.levels[`${level}|${district}`] ?? 0) + 1
  }
  return raw
}

/** Common ones first: most of them crowd there. */
const rarely = <T>(list: readonly T[]) => fc.nat(list.length * list.length - 1).map((lot) => list[Math.floor(Math.sqrt(lot))] as T)
const someone = fc.record({ occupation: rarely(few), district: rarely(places), level: rarely(['none', 'junior', 'senior']) })
const small = fc.array(someone, { maxLength: 45 }).map(rawOf)

/** In one division all of a cluster are of one occupation, which the city hides beside a rare one. */
const oneAlone: Raw = {
  places: {
    '6-18-02-04|330106': 5,
    '6-18-01-01|330102': 11,
    '6-18-01-01|330105': 2,
    '6-18-01-01|330106': 1,
    '4-03-02-01|330102': 5,
    '4-03-02-01|330106': 5,
    '4-10-01-05|330106': 6,
    '4-10-01-05|330102': 1,
    '4-10-01-05|330105': 3,
    '4-10-01-06|330105': 1,
  },
  levels: { 'none|330106': 16, 'none|330102': 17, 'none|330105': 6, 'junior|330106': 1 },
}

function hiddenIn(measure: Measure): number {
  return systemOf(measure).hidden.length
}

describe('an attacker with every published number', () => {
  it('finds room for at least four values of every hidden one, in small cubes by trying everything', () => {
    let seen = 0
    fc.assert(
      fc.property(small, (raw) => {
        const system = systemOf(published(countsOf(raw, places), clusterOf))
        for (const name of system.hidden) {
          const [least, most] = rangeOf(system, name, 60)
          expect(most - least, name).toBeGreaterThanOrEqual(rules.leastRoom)
        }
        seen += system.hidden.length
      }),
      { numRuns: 150 },
    )
    expect(seen).toBeGreaterThan(100)
  })

  it('gets none by linear algebra, in cubes of a whole city', () => {
    const all = occupations().map(({ code }) => code)
    const city = fc.array(
      fc.record({
        occupation: rarely(all.filter((_, at) => at % 12 === 0)),
        district: rarely([...districtCodes, 'none']),
        level: rarely([...skillLevelKeys, 'none']),
      }),
      { minLength: 200, maxLength: 2500, size: 'max' },
    )
    let [seen, crossed] = [0, 0]
    fc.assert(
      fc.property(city.map(rawOf), (raw) => {
        const measure = published(countsOf(raw, districtCodes), clusterOf)
        expect(determined(systemOf(measure))).toEqual([])
        seen += hiddenIn(measure)
        crossed += Object.keys(measure.crossed).length
      }),
      { numRuns: 8 },
    )
    expect(seen).toBeGreaterThan(50)
    expect(crossed).toBeGreaterThan(0)
  })

  it('finds no hidden number of either by subtracting a bulletin of a part from that of the city, and no small rest', () => {
    let seen = 0
    fc.assert(
      fc.property(small, fc.constantFrom<string>(...places), (raw, place) => {
        const counts = countsOf(raw, places)
        const city = published(counts, clusterOf)
        const system = jointSystem(city, publishedPart(countsOf(raw, [place]), { counts, measure: city }, clusterOf))
        expect(determined(system)).toEqual([])
        for (const name of system.hidden) {
          const [least, most] = rangeOf(system, name, 60)
          expect(most - least, name).toBeGreaterThanOrEqual(1)
        }
        seen += system.hidden.length
      }),
      { numRuns: 150, examples: [[oneAlone, '330106']] },
    )
    expect(seen).toBeGreaterThan(100)
  })

  it('is a good one: it finds what is given away by a total, by a cluster, and by crossing sums', () => {
    const hidden = { hidden: true } as const
    const byTotal = measureOf(20, { districts: { '330106': 17, '330109': hidden } })
    expect(determined(systemOf(byTotal))).toContain('districts 330109')
    const byCluster = measureOf(30, {
      occupations: { '6-18-01-01': hidden, '6-18-02-04': 20, '4-03-02-01': hidden },
      clusters: { equipment: 23, tourism: 7 },
    })
    expect(determined(systemOf(byCluster))).toEqual(['occupations 6-18-01-01', 'occupations 4-03-02-01'])
    const sums = [
      {
        terms: [
          ['one', 1],
          ['two', 1],
        ],
        is: 2,
      },
    ] as const
    const tight = {
      least: new Map([
        ['one', 1],
        ['two', 1],
      ]),
      hidden: ['one', 'two'],
      sums,
    }
    expect([determined(tight), rangeOf(tight, 'one', 60)]).toEqual([[], [1, 1]])
  })
})

describe('what is hidden', () => {
  const [one, two, three] = places
  const at = (rows: Readonly<Record<string, number>>): Raw => ({
    places: rows,
    levels: { [`none|${one}`]: Object.values(rows).reduce((sum, count) => sum + count, 0) },
  })
  const measure = (raw: Raw) => published(countsOf(raw, places), clusterOf)

  it('nothing, where nothing is small', () => {
    const raw = at({ [`6-18-01-01|${one}`]: 40, [`6-18-02-04|${two}`]: 30 })
    expect(hiddenIn(measure(raw))).toBe(0)
  })

  it('never a zero', () => {
    const { districts, levels } = measure(at({ [`6-18-01-01|${one}`]: 40, [`6-18-02-04|${two}`]: 3 }))
    expect([districts[three ?? ''], levels.chief, districts[two ?? '']]).toEqual([0, 0, { hidden: true }])
  })

  it('with a small one the smallest of the others', () => {
    const { levels } = measure({
      places: { [`6-18-01-01|${one}`]: 1000 },
      levels: Object.fromEntries(
        Object.entries({ junior: 3, senior: 12, chief: 30, none: 955 }).map(([level, count]) => [`${level}|${one}`, count]),
      ),
    })
    expect(
      Object.entries(levels)
        .filter(([, count]) => told(count) === undefined)
        .map(([key]) => key),
    ).toEqual(['junior', 'senior'])
  })

  it('everything, where the whole is small', () => {
    const { total, occupations: rows, crossed } = measure(at({ [`6-18-01-01|${one}`]: 4 }))
    expect([total, rows, crossed]).toEqual([{ hidden: true }, { '6-18-01-01': { hidden: true } }, {}])
  })

  it('a cluster whose occupations cannot cover each other, and with it another', () => {
    const raw = at({
      [`4-03-02-01|${one}`]: 4,
      [`4-03-02-05|${one}`]: 2,
      [`6-18-01-01|${one}`]: 50,
      [`4-10-01-05|${one}`]: 20,
      [`4-10-01-06|${one}`]: 20,
    })
    const { clusters, occupations: rows } = measure(raw)
    expect([clusters.tourism, clusters.health, rows['4-03-02-01'], rows['4-03-02-05']]).toEqual([6, 40, { hidden: true }, { hidden: true }])
    const tight = measure(at({ [`4-03-02-01|${one}`]: 1, [`4-03-02-05|${one}`]: 2, [`6-18-01-01|${one}`]: 50, [`4-10-01-05|${one}`]: 20 }))
    expect([tight.clusters.tourism, tight.clusters.health, tight.clusters.equipment]).toEqual([{ hidden: true }, { hidden: true }, 50])
  })
})
