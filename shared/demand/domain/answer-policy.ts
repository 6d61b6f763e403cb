/**
 * How an employer answers those who say that they are interested. An answer is a yes, a no or a request for contact about the same vacancy, by
 * the employer or its agency, within so many working days. What is still in time counts neither way, and so does what the person withdrew in
 * time; what lapsed was not answered.
 */
export const answerPolicy = {
  workingDays: 5,
  /** Counted in beforehand, so that an employer with few interests is neither at 0 nor at 100 percent (a neutral prior, Beta(2, 2)). */
  prior: { answered: 2, all: 4 },
  /** A rate is shown in steps of so many percent: no single person can be told from it. */
  step: 5,
} as const
