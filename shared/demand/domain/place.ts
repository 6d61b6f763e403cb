import { lazily } from '#shared/kernel/lazily.ts'
import { type DistrictCode, districtCodes, districts, functionalZones, streets } from '#shared/reference/districts.ts'
import { folded } from '#shared/reference/lookup.ts'

/** Where a written place lies: in one of today's divisions, somewhere in Hangzhou, or elsewhere. */
export type PlaceReading = { readonly kind: 'in'; readonly district: DistrictCode } | { readonly kind: 'city' } | { readonly kind: 'out' }

/** Names that no other city has for a division of its own; the others (西湖、滨江) count only beside 杭州. */
const unmistakable: readonly string[] = ['萧山', '余杭', '拱墅', '临安', '临平', '桐庐', '淳安', '建德市', '富阳区', '钱塘区']

/**
 * Reads a place as sources write it (`杭州·滨江·长河`, `浙江杭州余杭区`, `杭州临安`): the first division, zone or street named decides; names
 * of 2016 that were split say the city only. A place without a sign of Hangzhou is elsewhere.
 */
export function readPlace(text: string): PlaceReading {
  const place = folded(text)
  const inCity = place.includes('杭州')
  if (!inCity && !unmistakable.some((name) => place.includes(name))) return { kind: 'out' }
  const within = place.replace(/^.*?杭州市?/, '')
  const [first] = names()
    .map(({ name, district }) => ({ district, at: within.indexOf(name) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  return first === undefined ? { kind: 'city' } : { kind: 'in', district: first.district }
}

/** A code of GB/T 2260 that lies outside: six digits that do not begin with 3301. */
export function isElsewhere(code: string): boolean {
  return /^\d{6}$/.test(code) && !code.startsWith('3301')
}

const names = lazily(() => [
  ...districtCodes.map((code) => ({ name: districts[code].name.replace(/[区县市]$/, ''), district: code })),
  // Merged as a whole; 江干 was split and says nothing.
  { name: '下城', district: '330105' as const },
  ...functionalZones.flatMap((zone) => {
    const [only, ...more] = zone.districts
    return only === undefined || more.length > 0 ? [] : [zone.name, ...zone.aliases].map((name) => ({ name: folded(name), district: only }))
  }),
  ...streets().flatMap(({ name, district }) =>
    [name, name.replace(/(?:街道|镇|(?:畲族)?乡)$/, '')].map((one) => ({ name: one, district })),
  ),
])
