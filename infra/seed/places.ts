import { type DistrictCode, districts, type Street, streets } from '#shared/reference/districts.ts'
import type { Random } from './random.ts'

/** Where work is: industry lies in the east and south, services in the middle, the three outer divisions are small. */
const share: Readonly<Record<DistrictCode, number>> = {
  '330102': 9,
  '330105': 9,
  '330106': 9,
  '330108': 6,
  '330109': 17,
  '330110': 13,
  '330111': 8,
  '330112': 5,
  '330113': 9,
  '330114': 11,
  '330122': 3,
  '330127': 2,
  '330182': 3,
}

export function anyDistrict(random: Random): DistrictCode {
  return random.weighted(Object.entries(share) as [DistrictCode, number][])
}

/** The district itself and up to `more` of those next to it. */
export function around(home: DistrictCode, more: number, random: Random): DistrictCode[] {
  return [home, ...random.sample(districts[home].neighbours, more)]
}

/** A street, town or township of a district; none whose name ends in other words (景区、农场). */
export function anyStreet(district: DistrictCode, random: Random): Street {
  return random.pick(streets().filter((street) => street.district === district && /(?:街道|镇|乡)$/.test(street.name)))
}

/** What people call it: 瓜沥 for 瓜沥镇. One-letter rests keep their ending. */
export function shortName({ name }: Street): string {
  const short = name.replace(/(?:街道|镇|(?:畲族)?乡)$/, '')
  return short.length < 2 ? name : short
}
