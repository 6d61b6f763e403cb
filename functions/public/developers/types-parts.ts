/** All named types are too many for one page on a slow line: they are told in parts by their first letter. */
export const typesParts = ['a-l', 'm-z'] as const
export type TypesPart = (typeof typesParts)[number]

/** The part in which a type is told. */
export function partOf(type: string): TypesPart {
  return type < 'M' ? 'a-l' : 'm-z'
}

/** Where a type is told. */
export function addressOfType(type: string): string {
  return `/developers/api/types?part=${partOf(type)}#${type}`
}
