import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { language } from '#shared/kernel/language.ts'
import { lazily } from '#shared/kernel/lazily.ts'
import { ok } from '#shared/kernel/result.ts'
import { hangzhouStreets } from './data/hangzhou-streets.ts'
import { divisionPeriods } from './division-periods.ts'
import { type CodeName, folded, type Lookup, retiredCode, rowsOf, unknownCode } from './lookup.ts'

/** How a division's code is written, GB/T 2260: Hangzhou's begin with 3301. */
export const districtCodePattern: RegExp = /^3301\d{2}$/

/** A point in degrees near the seat (钱塘's is approximate): good for telling near from far, not for addresses. */
export type Point = { readonly lng: number; readonly lat: number }

/** One of today's 13 divisions (区、县、市). `neighbours` share a border or a bridge. */
export type District = CodeName & { readonly point: Point; readonly neighbours: readonly DistrictCode[] }

export const districts = {
  '330102': {
    name: '上城区',
    point: { lng: 120.184349, lat: 30.25446 },
    neighbours: ['330105', '330106', '330108', '330109', '330113', '330114'],
  },
  '330105': { name: '拱墅区', point: { lng: 120.141406, lat: 30.319037 }, neighbours: ['330102', '330106', '330110', '330113'] },
  '330106': {
    name: '西湖区',
    point: { lng: 120.147376, lat: 30.272934 },
    neighbours: ['330102', '330105', '330108', '330109', '330110', '330111'],
  },
  '330108': { name: '滨江区', point: { lng: 120.21062, lat: 30.206615 }, neighbours: ['330102', '330106', '330109'] },
  '330109': { name: '萧山区', point: { lng: 120.27069, lat: 30.162932 }, neighbours: ['330102', '330106', '330108', '330111', '330114'] },
  '330110': { name: '余杭区', point: { lng: 119.990848, lat: 30.381677 }, neighbours: ['330105', '330106', '330111', '330112', '330113'] },
  '330111': { name: '富阳区', point: { lng: 119.949869, lat: 30.049871 }, neighbours: ['330106', '330109', '330110', '330112', '330122'] },
  '330112': { name: '临安区', point: { lng: 119.715101, lat: 30.231153 }, neighbours: ['330110', '330111', '330122', '330127'] },
  '330113': { name: '临平区', point: { lng: 120.301737, lat: 30.421187 }, neighbours: ['330102', '330105', '330110', '330114'] },
  '330114': { name: '钱塘区', point: { lng: 120.493972, lat: 30.322904 }, neighbours: ['330102', '330109', '330113'] },
  '330122': { name: '桐庐县', point: { lng: 119.685045, lat: 29.797437 }, neighbours: ['330111', '330112', '330127', '330182'] },
  '330127': { name: '淳安县', point: { lng: 119.044276, lat: 29.604177 }, neighbours: ['330112', '330122', '330182'] },
  '330182': { name: '建德市', point: { lng: 119.279089, lat: 29.472284 }, neighbours: ['330122', '330127'] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly point: Point; readonly neighbours: readonly string[] }>>

export type DistrictCode = keyof typeof districts

export const districtCodes = Object.keys(districts) as readonly DistrictCode[]

/** A code that once stood for a territory, `validFrom` (null: before 2014) until the day before `validTo` (null: today). */
export type DivisionPeriod = CodeName & {
  readonly validFrom: CivilDate | null
  readonly validTo: CivilDate | null
  readonly successors: readonly DistrictCode[]
}

/** A zone that people name but GB/T 2260 does not know, with the divisions it lies in today. */
export type FunctionalZone = { readonly name: string; readonly aliases: readonly string[]; readonly districts: readonly DistrictCode[] }

export type Street = CodeName & { readonly district: DistrictCode }

/** Today's division of a code. A retired code is refused with those that took its place. */
export function districtByCode(code: string): Lookup<District> {
  const given = folded(code)
  if (isDistrictCode(given)) return ok(districtOf(given))
  const retired = divisionPeriods.find((period) => period.code === given)
  return retired ? retiredCode(code, retired.successors.map(districtOf)) : unknownCode(code, districtCodes.map(districtOf))
}

/** Today's division of a name, with or without 杭州市 before it and 区, 县, 市 after it. A name of 2016 is refused with its successors. */
export function districtByName(name: string): Lookup<District> {
  const given = bare(name)
  const code = districtCodes.find((code) => bare(districts[code].name) === given)
  if (code) return ok(districtOf(code))
  const retired = divisionPeriods.find((period) => bare(period.name) === given)
  return retired ? retiredCode(name, retired.successors.map(districtOf)) : unknownCode(name, districtCodes.map(districtOf))
}

/** The division with all that is known of it. */
export function districtOf(code: DistrictCode): District {
  return { code, ...districts[code] }
}

/** The name to show in the language of the request, of a division by its code or its Chinese name; anything else as it was given. */
export function districtName(given: string): string {
  const code = isDistrictCode(given) ? given : districtCodes.find((code) => districts[code].name === given)
  if (code === undefined) return given
  return language() === 'en' ? english[code] : districts[code].name
}

/** The divisions in force on a day: 13 units before and after the changes of 2017 and 2021. Figures of a year count the units of that year. */
export function divisionsOn(date: CivilDate): readonly DivisionPeriod[] {
  return divisionPeriods.filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= date) && (validTo === null || date < validTo),
  )
}

/** Borders to cross from one division to the other: 0 for the same, 1 for a neighbour. */
export function districtDistance(from: DistrictCode, to: DistrictCode): number {
  return steps()[from][to] ?? Number.POSITIVE_INFINITY
}

/** The street, town or township of a name (清波 or 清波街道). Names are unique in the city; some are ordinary words (进化、江南), so never search them in a text unguarded. */
export function streetByName(name: string): Lookup<Street> {
  const given = folded(name)
  const street =
    streets().find((street) => street.name === given) ??
    streets().find((street) => street.name.replace(/(?:街道|镇|(?:畲族)?乡)$/, '') === given)
  return street ? ok(street) : unknownCode(name, streets())
}

/** All streets, in the order of their codes. */
export const streets: () => readonly Street[] = lazily(() =>
  rowsOf(hangzhouStreets).flatMap(([code = '', name = '']) => {
    const district = code.slice(0, 6)
    return isDistrictCode(district) ? [{ code, name, district }] : []
  }),
)

/** Zones with a name of their own, without a code. */
export const functionalZones = [
  { name: '杭州钱塘新区', aliases: ['钱塘新区'], districts: ['330114'] },
  { name: '大江东产业集聚区', aliases: ['大江东', '杭州大江东'], districts: ['330114'] },
  { name: '杭州经济技术开发区', aliases: ['下沙', '杭州经开区', '下沙开发区', '下沙高教园区'], districts: ['330114'] },
  { name: '杭州高新技术产业开发区', aliases: ['杭州高新区', '高新区（滨江）'], districts: ['330108'] },
  { name: '钱江新城', aliases: [], districts: ['330102'] },
  { name: '钱江世纪城', aliases: ['萧山钱江世纪城'], districts: ['330109'] },
  { name: '西湖风景名胜区', aliases: ['西湖景区'], districts: ['330106'] },
  { name: '之江国家旅游度假区', aliases: ['之江', '之江度假区'], districts: ['330106'] },
  { name: '未来科技城', aliases: ['杭州未来科技城', '海创园'], districts: ['330110'] },
  { name: '青山湖科技城', aliases: [], districts: ['330112'] },
  { name: '城西科创大走廊', aliases: ['城西科创产业集聚区'], districts: ['330106', '330110', '330112'] },
  { name: '萧山经济技术开发区', aliases: ['萧山经开区'], districts: ['330109'] },
  { name: '杭州临空经济示范区', aliases: ['空港经济区', '临空经济区'], districts: ['330109'] },
  { name: '余杭经济技术开发区', aliases: ['余杭经开区'], districts: ['330113'] },
  { name: '临平新城', aliases: [], districts: ['330113'] },
  { name: '富阳经济技术开发区', aliases: ['富阳经开区'], districts: ['330111'] },
  { name: '桐庐经济开发区', aliases: [], districts: ['330122'] },
  { name: '建德经济开发区', aliases: [], districts: ['330182'] },
] as const satisfies readonly FunctionalZone[]

/** The zone of a name or of one of its usual names, exactly. */
export function zoneByName(name: string): FunctionalZone | undefined {
  const given = folded(name)
  return functionalZones.find(
    (zone: FunctionalZone) => folded(zone.name) === given || zone.aliases.some((alias) => folded(alias) === given),
  )
}

/** Whether a code is one of today's 13. */
export function isDistrictCode(code: string): code is DistrictCode {
  return Object.hasOwn(districts, code)
}

function bare(name: string): string {
  return folded(name)
    .replace(/^(?:浙江省)?(?:杭州市?)?(?=.)/, '')
    .replace(/[区县市]$/, '')
}

const english = {
  '330102': 'Shangcheng District',
  '330105': 'Gongshu District',
  '330106': 'Xihu District',
  '330108': 'Binjiang District',
  '330109': 'Xiaoshan District',
  '330110': 'Yuhang District',
  '330111': 'Fuyang District',
  '330112': 'Lin’an District',
  '330113': 'Linping District',
  '330114': 'Qiantang District',
  '330122': 'Tonglu County',
  '330127': 'Chun’an County',
  '330182': 'Jiande City',
} as const satisfies Readonly<Record<DistrictCode, string>>

const steps = lazily(() => {
  const table = {} as Record<DistrictCode, Partial<Record<DistrictCode, number>>>
  for (const from of districtCodes) {
    const reached: Partial<Record<DistrictCode, number>> = { [from]: 0 }
    const queue: DistrictCode[] = [from]
    for (const here of queue) {
      for (const next of districts[here].neighbours) {
        if (reached[next] !== undefined) continue
        reached[next] = (reached[here] ?? 0) + 1
        queue.push(next)
      }
    }
    table[from] = reached
  }
  return table
})
