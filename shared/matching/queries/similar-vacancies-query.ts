import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { anyOf, either, type Query } from '../engine.ts'
import { neighboursOf } from '../lexicon/nearness.ts'
import { reach } from '../lexicon/places.ts'
import { byScore, page, type SearchBody } from './ranked.ts'
import { openOn } from './vacancy-filters.ts'

/** What the index knows of a vacancy that others are compared with. */
export type Likeness = {
  readonly code: string
  readonly trade?: string
  readonly family?: string
  readonly occupationCode?: string
  readonly district?: string
  /** `slot:concept`. */
  readonly mustSlots?: readonly string[]
}

/** The vacancy itself, as the index knows it. */
export function likenessQuery(code: string): SearchBody {
  return {
    size: 1,
    query: { bool: { filter: [{ term: { live: 'y' } }, { term: { code } }] } },
    _source: ['code', 'trade', 'family', 'occupationCode', 'district', 'mustSlots'],
  }
}

const worth = { sameTrade: 20, closeTrade: 14, relatedTrade: 8, skill: 3, sameDistrict: 6, nearDistrict: 3, code: 4 } as const
/** More places in a list than a vacancy can have phrases. */
const places = [0, 1, 2, 3, 4, 5, 6, 7] as const

/**
 * Open vacancies like one: the same, a close or a related trade, or two skills in common, or the same occupation; those with more in common
 * and nearer first. Undefined when there is nothing to compare.
 */
export function similarVacanciesQuery(
  like: Likeness,
  { day, size }: { readonly day: CivilDate; readonly size: number },
): SearchBody | undefined {
  const near = like.trade === undefined ? undefined : neighboursOf(like.trade)
  const concepts = [...new Set((like.mustSlots ?? []).map((slot) => slot.slice(slot.indexOf(':') + 1)))].slice(0, 8)
  const skills = concepts.map((concept) =>
    anyOf(
      'mustSlots',
      places.map((place) => `${place}:${concept}`),
    ),
  )
  const district = like.district === undefined || like.district === 'none' ? undefined : like.district
  const trades: readonly (readonly [number, readonly string[]])[] =
    like.trade === undefined || near === undefined
      ? []
      : [
          [worth.sameTrade, [like.trade]],
          [worth.closeTrade, near.close],
          [worth.relatedTrade, near.related],
        ]
  const alike: readonly Query[] = [
    ...trades.filter(([, ids]) => ids.length > 0).map(([, ids]) => anyOf('trade', ids)),
    ...(skills.length < 2 ? [] : [{ bool: { should: skills, minimum_should_match: 2 } }]),
    ...(like.occupationCode === undefined ? [] : [anyOf('occupationCode', [like.occupationCode])]),
  ]
  if (alike.length === 0) return undefined
  const scored = (boost: number, filter: Query): Query => ({ constant_score: { boost, filter } })
  const query: Query = {
    bool: {
      filter: [{ term: { live: 'y' } }, openOn(day), either(alike)],
      must_not: [{ term: { code: like.code } }],
      should: [
        ...trades.filter(([, ids]) => ids.length > 0).map(([points, ids]) => scored(points, anyOf('trade', ids))),
        ...skills.map((skill) => scored(worth.skill, skill)),
        ...(like.occupationCode === undefined ? [] : [scored(worth.code, anyOf('occupationCode', [like.occupationCode]))]),
        ...(district === undefined
          ? []
          : [
              scored(worth.sameDistrict, anyOf('district', [district])),
              scored(worth.nearDistrict, anyOf('district', reach([district], 1))),
            ]),
      ],
    },
  }
  return page(query, byScore(day), size)
}
