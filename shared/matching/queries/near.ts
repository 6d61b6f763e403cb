import { anyOf, type Query } from '../engine.ts'
import { reach } from '../lexicon/places.ts'
import type { Understanding } from './understand.ts'
import { unstated } from './vacancy-filters.ts'

/** The points of a step nearer outweigh all that words can give. */
const ofAStep = 1_000

/**
 * Points for nearness: a step from division to neighbouring division is worth the same everywhere, and what lies in several divisions is as
 * near as the nearest. The clauses add up, so that no two need to exclude each other.
 */
export function nearness(field: string, from: string): readonly Query[] {
  return ringsAround(from).map((within) => ({ constant_score: { boost: ofAStep, filter: anyOf(field, within) } }))
}

/** Where distance is counted from: what was chosen, else the only division among the filters, else the only place among the words. */
export function startOfDistance(
  near: string | undefined,
  { districts = [] }: { readonly districts?: readonly string[] },
  { understood }: Pick<Understanding, 'understood'>,
): string | undefined {
  const [chosen, ...others] = districts.filter((code) => code !== unstated)
  if (near !== undefined) return near
  if (chosen !== undefined) return others.length === 0 ? chosen : undefined
  const [named, ...further] = [...new Set(understood.flatMap(({ kind, id }) => (kind === 'place' ? [id] : [])))]
  return further.length === 0 ? named : undefined
}

/** The division itself, then with its neighbours, then with theirs, as far as there are any. */
function ringsAround(from: string): readonly (readonly string[])[] {
  const rings: (readonly string[])[] = [[from]]
  for (let ring = reach([from], 1); ring.length > (rings.at(-1)?.length ?? 0); ring = reach(ring, 1)) rings.push(ring)
  return rings
}
