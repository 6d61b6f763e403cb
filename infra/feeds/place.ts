import { type DistrictCode, districtByName, streetByName, zoneByName } from '#shared/reference/districts.ts'

/** Where an ad says the work is. In Hangzhou the district may stay unknown: 杭州 alone, or 江干, which lies in two districts today. */
export type Place =
  | { readonly kind: 'hangzhou'; readonly district?: DistrictCode; readonly rest: string }
  | { readonly kind: 'elsewhere'; readonly city: string }
  | { readonly kind: 'missing' }

/**
 * Reads `杭州·余杭区·仓前`, `杭州-下沙`, `杭州` and a district in the title's brackets (`前端[余杭区]`). A street outranks the district
 * beside it only where that district is a retired one or absent: ads keep the names of their year.
 */
export function readPlace(location: string | undefined, title = ''): Place {
  const text = (location ?? '').trim()
  if (text === '' || text === '无') return { kind: 'missing' }
  const [first = '', ...others] = text.split(/[·\-—–/、,,\s]+/).filter((part) => part !== '')
  if (!/^杭州市?/.test(first)) {
    return text.includes('杭州') ? { kind: 'hangzhou', rest: '' } : { kind: 'elsewhere', city: first }
  }
  const bracketed = [...title.matchAll(/[[【((]([\p{Script=Han}]{2,4}[区县市])[\]】))]/gu)].map((match) => match[1] ?? '')
  const parts = [first.replace(/^杭州市?/, ''), ...others, ...bracketed].filter((part) => part !== '' && part !== '杭州')
  const district = known(parts, districtNamed) ?? known(parts, streetNamed) ?? known(parts, zoneNamed) ?? known(parts, onlySuccessor)
  const rest = others.filter((part) => districtNamed(part) === undefined && part !== '杭州').join(' ')
  return { kind: 'hangzhou', ...(district === undefined ? {} : { district }), rest }
}

function known(parts: readonly string[], read: (part: string) => DistrictCode | undefined): DistrictCode | undefined {
  for (const part of parts) {
    const district = read(part)
    if (district !== undefined) return district
  }
  return undefined
}

function districtNamed(part: string): DistrictCode | undefined {
  const found = districtByName(part)
  return found.ok ? found.value.code : undefined
}

function streetNamed(part: string): DistrictCode | undefined {
  const found = streetByName(part)
  return found.ok ? found.value.district : undefined
}

function zoneNamed(part: string): DistrictCode | undefined {
  const zone = zoneByName(part)
  return zone?.districts.length === 1 ? zone.districts[0] : undefined
}

/** A retired district that became part of exactly one of today's. */
function onlySuccessor(part: string): DistrictCode | undefined {
  const found = districtByName(part)
  if (found.ok || found.error.kind !== 'retired-code' || found.error.successors.length !== 1) return undefined
  return districtNamed(found.error.successors[0]?.name ?? '')
}
