import { type DistrictCode, districtCodes } from '#shared/reference/districts.ts'

/**
 * The divisions that two coverages share, where a reader could subtract one from the other: parts of the city that overlap without being
 * the same. A part beside the whole city is hidden with it (see suppression-part.ts); no divisions are the whole city.
 */
export function sharedByUnequal(one: readonly DistrictCode[], second: readonly DistrictCode[]): readonly DistrictCode[] {
  const shared = isPart(one) && isPart(second) ? one.filter((code) => second.includes(code)) : []
  return shared.length === one.length && shared.length === second.length ? [] : shared
}

/**
 * The divisions, sorted into pieces, that parts of the city published for the same time would give when they are added and subtracted:
 * those that are in the same parts belong together. Empty where there is no other part than the one: then there are it and the rest alone.
 */
export function piecesOf(own: readonly DistrictCode[], others: readonly (readonly DistrictCode[])[]): readonly (readonly DistrictCode[])[] {
  const parts = others.filter((other) => isPart(other) && !(other.length === own.length && other.every((code) => own.includes(code))))
  if (!isPart(own) || parts.length === 0) return []
  const inWhich = (code: DistrictCode): string => [own, ...parts].map((part) => (part.includes(code) ? '1' : '0')).join('')
  return [...Map.groupBy(districtCodes, inWhich).values()]
}

function isPart({ length }: readonly DistrictCode[]): boolean {
  return length > 0 && length < districtCodes.length
}
