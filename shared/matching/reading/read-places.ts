import type { PlaceFact } from '../facts.ts'
import type { Mention } from './mentions.ts'

/** Where a person wants to work: the field, else the places named in the text; and whether they go nowhere else. */
export function readPlaces(
  districts: readonly string[],
  text: readonly Mention[],
): { readonly places: readonly PlaceFact[]; readonly bound: boolean } {
  const bound = text.some((mention) => mention.kind === 'bound')
  if (districts.length > 0) return { places: districts.map((district) => ({ district, from: [], mood: 'plain', certainty: 1 })), bound }
  const named = Map.groupBy(
    text.filter((mention) => mention.kind === 'place' && mention.mood !== 'denied'),
    (mention) => mention.id,
  )
  const places = [...named].map(
    ([district, group]): PlaceFact => ({
      district,
      from: group.slice(0, 3).map(({ words, source }) => ({ words, source })),
      mood: 'plain',
      certainty: 0.8,
    }),
  )
  return { places, bound: bound && places.length > 0 }
}
