const full = {
  employers: 300,
  agencies: 20,
  associations: 8,
  parks: 6,
  talents: 5000,
  vacancies: 1200,
  pastVacancies: 420,
  fairs: 34,
  mandates: 60,
  interests: 90,
  quarters: 5,
} as const

/**
 * How much of everything; of bulletins, how many past quarters. The small city is the beginning of the full one: its first employers, talents
 * and so on are the same. The crowded one, the full one with more people, is for the bench and takes nine minutes to write.
 */
export const sizes = {
  full,
  crowded: { ...full, talents: 100_000 },
  small: {
    employers: 14,
    agencies: 3,
    associations: 2,
    parks: 2,
    talents: 60,
    vacancies: 40,
    pastVacancies: 24,
    fairs: 6,
    mandates: 5,
    interests: 6,
    quarters: 3,
  },
} as const

export type SeedSize = keyof typeof sizes
