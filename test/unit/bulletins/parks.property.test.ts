import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsIn, countsOf, type Raw } from '#shared/bulletins/domain/counts.ts'
import { piecesOf } from '#shared/bulletins/domain/coverage.ts'
import { type Measure, none, told } from '#shared/bulletins/domain/cube.ts'
import { clusterOf } from '#shared/bulletins/domain/occupation-cluster.ts'
import { isSmall } from '#shared/bulletins/domain/small.ts'
import { published } from '#shared/bulletins/domain/suppression.ts'
import { publishedPart } from '#shared/bulletins/domain/suppression-part.ts'
import { type DistrictCode, districtCodes } from '#shared/reference/districts.ts'
import { determined, type Part, partsSystem } from './attacker.ts'

const [one, two, three, four] = districtCodes as readonly [DistrictCode, DistrictCode, DistrictCode, DistrictCode]
const few = ['6-18-01-01', '6-18-02-04', '4-03-02-01', '4-10-01-05'] as const
const someone = fc.record({
  occupation: fc.constantFrom(...few),
  district: fc.constantFrom<string>(one, two, three, four, none),
  level: fc.constantFrom('none', 'junior', 'senior'),
})
const city = fc.array(someone, { minLength: 60, maxLength: 160, size: 'max' }).map((people): Raw => {
  const raw = { places: {} as Record<string, number>, levels: {} as Record<string, number> }
  for (const { occupation, district, level } of people) {
    raw.places[`${occupation}|${district}`] = (raw.places[`${occupation}|${district}`] ?? 0) + 1
    raw.levels[`${level}|${district}`] = (raw.levels[`${level}|${district}`] ?? 0) + 1
  }
  return raw
})

/** Coverages of parks that are published for the same time. */
const coverages: readonly (readonly (readonly DistrictCode[])[])[] = [
  [[one, two], [one]],
  [
    [one, two],
    [two, three],
  ],
  [[one], [two], [one, two, three]],
]

/** What each park publishes, one after the other: each sees the ones before it, or also those that will come. */
function publishedBy(
  raw: Raw,
  parts: readonly (readonly DistrictCode[])[],
  blind = false,
): { readonly whole: Measure; readonly parts: readonly Part[] } {
  const counts = countsOf(raw, districtCodes)
  const measure = published(counts, clusterOf)
  return {
    whole: measure,
    parts: parts.map((districts, at) => {
      const pieces = blind ? [] : piecesOf(districts, parts.slice(0, at))
      const rows = pieces.length === 0 ? [] : [...pieces, [none]]
      const part = { counts, measure, pieces: rows.map((some) => countsIn(raw, some)) }
      return { districts, measure: publishedPart(countsOf(raw, districts), part, clusterOf) }
    }),
  }
}

/** The numbers that linear algebra gives away, of pieces and hidden ones of parts, that are too small to be known. */
function smallOnesKnown(raw: Raw, whole: Measure, parts: readonly Part[]): readonly string[] {
  const { system, pieces } = partsSystem(whole, parts)
  const hiddenOnes = parts.flatMap(({ districts }, at) =>
    (['occupations', 'levels'] as const).flatMap((cut) =>
      Object.keys(whole[cut]).map((key) => [`part ${at} ${cut} ${key}`, { cut, key, districts: [...districts, none] }] as const),
    ),
  )
  const asked = new Map([...pieces, ...hiddenOnes])
  return determined(system, [...asked.keys()]).filter((name) => {
    const { cut, key, districts } = asked.get(name) ?? { cut: 'levels', key: '', districts: [] }
    return isSmall(countsIn(raw, districts)[cut].get(key) ?? 0)
  })
}

describe('parks whose districts overlap', () => {
  it('publish no numbers by which a small one could be computed', () => {
    let seen = 0
    fc.assert(
      fc.property(city, fc.constantFrom(...coverages), (raw, parts) => {
        const all = publishedBy(raw, parts)
        expect(smallOnesKnown(raw, all.whole, all.parts)).toEqual([])
        seen += all.parts.filter(({ measure }) => Object.values(measure.levels).some((count) => (told(count) ?? 0) > 0)).length
      }),
      { numRuns: 60 },
    )
    expect(seen).toBeGreaterThan(10)
  })

  it('would, if each looked at the city alone', () => {
    const raw: Raw = {
      places: {
        [`6-18-01-01|${one}`]: 20,
        [`6-18-01-01|${two}`]: 2,
        [`6-18-02-04|${one}`]: 30,
        [`6-18-02-04|${two}`]: 30,
        [`6-18-01-01|${three}`]: 40,
        [`6-18-02-04|${three}`]: 40,
      },
      levels: {
        [`none|${one}`]: 30,
        [`junior|${one}`]: 20,
        [`none|${two}`]: 30,
        [`junior|${two}`]: 2,
        [`none|${three}`]: 40,
        [`junior|${three}`]: 40,
      },
    }
    const parts = [[one, two], [one]]
    const blind = publishedBy(raw, parts, true)
    expect(smallOnesKnown(raw, blind.whole, blind.parts)).not.toEqual([])
    const seeing = publishedBy(raw, parts)
    expect(smallOnesKnown(raw, seeing.whole, seeing.parts)).toEqual([])
  })

  it.each([
    ['the same districts', [one, two], [[two, one]], 0],
    ['the whole city', [one, two], [[], [...districtCodes]], 0],
    ['one inside the other', [one, two], [[one]], 3],
    ['two that cross', [one, two], [[two, three]], 4],
  ])('are told apart by pieces: %s', (_, own, others, many) => expect(piecesOf(own, others)).toHaveLength(many))
})
