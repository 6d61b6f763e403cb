import type { CivilDate } from './civil-date.ts'

/** Editions of a set of numbers or rules, each in force from a day on until the next; the earliest first. */
export type Editions<T extends { readonly from: CivilDate }> = readonly [T, ...T[]]

/** The edition in force on a day. Before the first, the first: what happened earlier is judged by it. */
export function inForceOn<T extends { readonly from: CivilDate }>(editions: Editions<T>, date: CivilDate): T {
  return editions.findLast((edition) => edition.from <= date) ?? editions[0]
}
