/** Who took the first step. */
export const starters = ['talent', 'employer', 'agency'] as const
export type Starter = (typeof starters)[number]
