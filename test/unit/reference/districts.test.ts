import { describe, expect, test } from 'vitest'
import {
  districtByCode,
  districtByName,
  districtCodePattern,
  districtCodes,
  districtDistance,
  districtOf,
  districts,
  divisionsOn,
  functionalZones,
  isDistrictCode,
  streetByName,
  streets,
  zoneByName,
} from '#shared/reference/districts.ts'
import { divisionPeriods } from '#shared/reference/division-periods.ts'

const in2016 = [
  '330102',
  '330103',
  '330104',
  '330105',
  '330106',
  '330108',
  '330109',
  '330110',
  '330111',
  '330122',
  '330127',
  '330182',
  '330185',
]
const today = [
  '330102',
  '330105',
  '330106',
  '330108',
  '330109',
  '330110',
  '330111',
  '330112',
  '330113',
  '330114',
  '330122',
  '330127',
  '330182',
]
const codesOn = (date: string) =>
  divisionsOn(date)
    .map(({ code }) => code)
    .sort()

describe('divisions of Hangzhou, GB/T 2260', () => {
  test('13 units on every day: those of 2016, those after 临安 became a district, those of today', () => {
    expect(codesOn('2016-08-01')).toEqual(in2016)
    expect(codesOn('2017-12-31')).toEqual([...in2016.filter((code) => code !== '330185'), '330112'].sort())
    expect(codesOn('2026-12-01')).toEqual(today)
    expect([...districtCodes].sort()).toEqual(today)
    for (const eve of ['2014-12-12', '2014-12-13', '2017-09-14', '2017-09-15', '2021-04-08', '2021-04-09'])
      expect(divisionsOn(eve), eve).toHaveLength(13)
  })

  test('a period that ended has successors among today’s; one that lasts has none', () => {
    for (const { code, validTo, successors } of divisionPeriods) {
      expect(code).toMatch(districtCodePattern)
      expect(successors.length > 0, code).toBe(validTo !== null)
    }
  })

  test.each([
    ['330103', ['330105']],
    ['330104', ['330102', '330114']],
    ['330183', ['330111']],
    ['330185', ['330112']],
  ])('%s is retired; %s took its place', (code, successors) => {
    const found = districtByCode(code)
    expect(found).toMatchObject({ ok: false, error: { kind: 'retired-code', given: code } })
    expect(!found.ok && found.error.kind === 'retired-code' && found.error.successors.map((next) => next.code)).toEqual(successors)
  })

  test('old 余杭 and 萧山 were split, though their codes live on', () => {
    const old = (code: string) => divisionPeriods.find((period) => period.code === code && period.validTo !== null)?.successors
    expect(old('330110')).toEqual(['330110', '330113'])
    expect(old('330109')).toEqual(['330109', '330114'])
    expect(districtByCode('330110')).toMatchObject({ ok: true, value: { name: '余杭区' } })
  })

  test.each([
    ['西湖区', '330106'],
    ['西湖', '330106'],
    ['杭州市西湖区', '330106'],
    ['浙江省杭州市桐庐县', '330122'],
    ['杭州滨江', '330108'],
    ['临安市', '330112'],
  ])('%s is %s', (name, code) => {
    expect(districtByName(name)).toMatchObject({ ok: true, value: { code } })
  })

  test.each(['江干区', '江干', '下城区'])('%s is a name of 2016, refused with its successors', (name) => {
    expect(districtByName(name)).toMatchObject({ ok: false, error: { kind: 'retired-code', given: name } })
  })

  test('a slip is refused with the nearest codes', () => {
    expect(districtByCode('330160')).toMatchObject({
      ok: false,
      error: { kind: 'unknown-code', nearest: [{ code: '330106', name: '西湖区' }, {}, {}] },
    })
    expect(districtByCode('320106')).toMatchObject({ error: { nearest: expect.arrayContaining([{ code: '330106', name: '西湖区' }]) } })
    expect(districtByCode('西湖区')).toMatchObject({ error: { nearest: [{ code: '330106' }] } })
    expect(districtByName('杭州市')).toMatchObject({ ok: false, error: { kind: 'unknown-code' } })
    expect(districtByCode('toString')).toMatchObject({ ok: false })
  })

  test('a text is told to be a code of today or not', () => {
    expect(['330114', '330104', '330100', 'toString'].map(isDistrictCode)).toEqual([true, false, false, false])
    expect(districtOf('330114')).toMatchObject({ code: '330114', name: '钱塘区' })
  })

  test('points lie in the city', () => {
    for (const code of districtCodes) {
      const { lng, lat } = districts[code].point
      expect(lng > 118.3 && lng < 120.8 && lat > 29.1 && lat < 30.7, code).toBe(true)
    }
  })
})

describe('neighbours', () => {
  test('neighbourhood is mutual, and nobody is their own neighbour', () => {
    const lopsided = districtCodes.flatMap((from) =>
      districts[from].neighbours
        .filter((to) => to === from || !districts[to].neighbours.some((back) => back === from))
        .map((to) => [from, to]),
    )
    expect(lopsided).toEqual([])
  })

  test.each([
    ['330106', '330106', 0],
    ['330106', '330105', 1],
    ['330106', '330114', 2],
    ['330108', '330102', 1],
    ['330113', '330110', 1],
    ['330114', '330182', 4],
    ['330102', '330127', 4],
    ['330127', '330182', 1],
  ] as const)('%s to %s: %i borders', (from, to, steps) => {
    expect(districtDistance(from, to)).toBe(steps)
    expect(districtDistance(to, from)).toBe(steps)
  })

  test('every division can be reached from every other', () => {
    const distances = districtCodes.flatMap((from) => districtCodes.map((to) => districtDistance(from, to)))
    expect(Math.max(...distances)).toBe(4)
  })
})

describe('streets and zones', () => {
  test('196 streets and towns, unique by code and by name, each in a division of today', () => {
    expect(streets()).toHaveLength(196)
    expect(new Set(streets().map(({ code }) => code)).size).toBe(196)
    expect(new Set(streets().map(({ name }) => name)).size).toBe(196)
    expect(streets().filter(({ code, district }) => !/^\d{9}$/.test(code) || !code.startsWith(district))).toEqual([])
    expect(new Set(streets().map(({ district }) => district)).size).toBe(13)
  })

  test.each([
    ['下沙街道', '330114'],
    ['九堡', '330102'],
    ['乔司街道', '330113'],
    ['场口镇', '330111'],
    ['莪山', '330122'],
    ['仓前街道', '330110'],
  ])('%s lies in %s', (name, district) => {
    expect(streetByName(name)).toMatchObject({ ok: true, value: { district } })
  })

  test('an unknown street is refused with its likes', () => {
    expect(streetByName('仓钱街道')).toMatchObject({ ok: false, error: { nearest: [{ name: '仓前街道' }, {}, {}] } })
  })

  test('zones have names, not codes, and lie in divisions of today', () => {
    expect(zoneByName('大江东')).toMatchObject({ name: '大江东产业集聚区', districts: ['330114'] })
    expect(zoneByName('下沙')?.districts).toEqual(['330114'])
    expect(zoneByName('钱江新城')?.districts).toEqual(['330102'])
    expect(zoneByName('高新区(滨江)')?.districts).toEqual(['330108'])
    expect(zoneByName('某某新区')).toBeUndefined()
    const names = functionalZones.flatMap(({ name, aliases }) => [name, ...aliases])
    expect(new Set(names).size).toBe(names.length)
  })
})
