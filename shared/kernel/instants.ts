/** Instants are texts in UTC that sort as they follow each other. */

export function earliest(one: string, other: string): string {
  return one < other ? one : other
}

export function latest(one: string, other: string): string {
  return one < other ? other : one
}
