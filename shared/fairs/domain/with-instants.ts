/** Names under which contents keep instants. */
const instants: ReadonlySet<string> = new Set(['startsAt', 'endsAt', 'from', 'until', 'at'])

/** The same content with every instant in it changed alike: what is said of a fair moves with it. */
export function withInstants<T>(content: T, change: (instant: string) => string): T {
  return changed(content, change) as T
}

function changed(value: unknown, change: (instant: string) => string): unknown {
  if (Array.isArray(value)) return value.map((inner) => changed(inner, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      instants.has(key) && typeof inner === 'string' ? change(inner) : changed(inner, change),
    ]),
  )
}
