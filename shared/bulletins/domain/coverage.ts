import { type DistrictCode, districtCodes } from '#shared/reference/districts.ts'

/**
 * The divisions that two coverages share, where a reader could subtract one from the other: parts of the city that overlap without being
 * the same. A part beside the whole city is hidden with it (see suppression-part.ts); no divisions are the whole city.
 */
export function sharedByUnequal(one: readonly DistrictCode[], second: readonly DistrictCode[]): readonly DistrictCode[] {
  const shared = isPart(one) && isPart(second) ? one.filter((code) => second.includes(code)) : []
  return shared.length === one.length && shared.length === second.length ? [] : shared
}

function isPart({ length }: readonly DistrictCode[]): boolean {
  return length > 0 && length < districtCodes.length
}
