/**
 * The numbers that counting, hiding and ranking rest on. All are printed on the method page. Whoever changes one changes an edition in
 * method.ts as well.
 */
export const rules = {
  /** The smallest number that is published, except zero: fewer could be recognised. */
  smallestTold: 5,
  /** A hidden number leaves at least so much room: its largest possible value less its smallest, by everything that is published. */
  leastRoom: 3,
  /** Pay is told from so many posts and employers on. */
  leastPosts: 5,
  leastEmployers: 3,
  /** An ad that has stood open to the public for so many days without being filled is a shortage. */
  shortAfterDays: 30,
  /** A ranking ends here, as the national one does. */
  longestRanking: 100,
  /** So many divisions are named as those where an occupation is wanted most. */
  mostTypical: 3,
} as const
