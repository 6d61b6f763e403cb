/** Bands of age in which seekers are counted. Ads may not ask for an age, and have none. */
export const ageBands = ['to24', 'from25', 'from35', 'from45', 'from55'] as const
export type AgeBand = (typeof ageBands)[number]

/** The band of somebody born in a year, in the year of a count: a birthday may still be to come. */
export function ageBandOf(birthYear: number, year: number): AgeBand {
  const age = year - birthYear
  if (age <= 24) return 'to24'
  if (age <= 34) return 'from25'
  if (age <= 44) return 'from35'
  return age <= 54 ? 'from45' : 'from55'
}
