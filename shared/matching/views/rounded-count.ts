/** A count of people as it may be shown: rounded down to a multiple of five; under five it is hidden (null). */
export function roundedCount(people: number): number | null {
  return people < 5 ? null : Math.floor(people / 5) * 5
}
