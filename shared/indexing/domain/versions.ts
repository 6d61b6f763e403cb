/** The version that the next index of a family gets: one more than any that exists (`vacancies-v3` → 4). */
export function nextVersion(physical: readonly string[]): number {
  return 1 + Math.max(0, ...physical.map((name) => Number(/\d+$/.exec(name)?.[0] ?? 0)))
}
