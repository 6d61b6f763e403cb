/**
 * Which places registrations may take, so that a limit is never exceeded however many claim at once. A place is one item with one holder;
 * a fair without a limit hands out places far above any limit.
 */

/** Above the highest limit there can be. */
const unlimitedFrom: number = 1_000_000
const unlimitedUntil: number = 9_999_999

/**
 * The highest place that may be claimed now: as many places as the limit leaves when all that are taken above it still count. It can be
 * below the limit when the limit was set or lowered later. While everybody claims places up to their own bound, at most `limit` are
 * taken: under the highest of all bounds fit that many, and those above it were counted when it was made.
 */
export function boundOf(limit: number, taken: readonly number[]): number {
  for (const [above, place] of taken.toSorted((a, b) => b - a).entries()) if (place <= limit - above) return limit - above
  return Math.max(limit - taken.length, 0)
}

/** The places that may be claimed. */
export function freePlaces(limit: number, taken: readonly number[]): readonly number[] {
  const held = new Set(taken)
  const bound = boundOf(limit, taken)
  return Array.from({ length: bound }, (_, index) => index + 1).filter((place) => !held.has(place))
}

/** One of the places, by a number from 0 up to 1: rivals that all took the first free one would all be in each other's way. */
export function chosenPlace(places: readonly number[], chance: number): number | undefined {
  return places[Math.floor(chance * places.length)]
}

/** A place of a fair without a limit. */
export function unlimitedPlace(chance: number): number {
  return unlimitedFrom + Math.floor(chance * (unlimitedUntil - unlimitedFrom))
}
