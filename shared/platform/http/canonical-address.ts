import type { RouteSpec } from './define-route.ts'

/** Where one is in a list: of all its pages the first stands for the list. */
const places: readonly string[] = ['cursor', 'after', 'limit']

/**
 * The one address of a public page: with what its route knows of the query in the route's order, without what others put there (messengers,
 * campaigns) and without places in a list. undefined for routes that are not for everybody.
 */
export function canonicalAddress({ method, access, query }: RouteSpec, { pathname, searchParams }: URL): string | undefined {
  if (method !== 'GET' || access.who !== 'anyone') return undefined
  const known = Object.keys(query?.shape ?? {}).filter((name) => !places.includes(name))
  const kept = known.flatMap((name) =>
    searchParams
      .getAll(name)
      .filter((value) => value !== '')
      .toSorted()
      .map((value): [string, string] => [name, value]),
  )
  return kept.length === 0 ? pathname : `${pathname}?${new URLSearchParams(kept)}`
}
