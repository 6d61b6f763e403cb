import type { LicenceNeed, Phrase, VacancyNeed } from './facts.ts'
import { maxLicences, maxMust, maxNice, points } from './points.ts'
import { spread } from './spread.ts'

/** A part of a criterion with its whole points: the phrase or licence in place `slot` is worth `share`. */
export type Slot<T> = { readonly slot: number; readonly share: number; readonly of: T }

/** The must-have phrases that can be scored: those the lexicon knows, the first `maxMust` of them. */
export function mustSlots(need: VacancyNeed): readonly Slot<Phrase>[] {
  return slotsOf(wholes(readable(need.must).slice(0, maxMust)), points.skills.must)
}

/** The nice-to-have phrases that can be scored. */
export function niceSlots(need: VacancyNeed): readonly Slot<Phrase>[] {
  return slotsOf(
    readable(need.nice)
      .slice(0, maxNice)
      .map((phrase) => [phrase]),
    points.skills.nice,
  )
}

export function licenceSlots(need: VacancyNeed): readonly Slot<LicenceNeed>[] {
  return slotsOf(
    need.licences.slice(0, maxLicences).map((licence) => [licence]),
    points.licences.max,
  )
}

/** The part points of a share, in whole points. */
export function partOf(share: number, fraction: number): number {
  return Math.floor(share * fraction + 1e-9)
}

type Place = { readonly slot: number; readonly share: number }

/** Every (slot, share) that can occur when up to `most` parts divide `total`: the clauses a search by a talent has to ask. */
export function possibleSlots(total: number, most: number): readonly Place[] {
  return once(sizes(most).flatMap((parts) => spread(total, parts).map((share, slot) => ({ slot, share }))))
}

/** The same for must-have phrases, of which any may be two halves. */
export function possibleMustSlots(): readonly Place[] {
  const whole = possibleSlots(points.skills.must, maxMust)
  const halved = sizes(maxMust - 1).flatMap((parts) =>
    spread(points.skills.must, parts).flatMap((share, place) => {
      const split = Math.min(maxMust - parts, place + 1)
      const before = Array.from({ length: split + 1 }, (_, earlier) => place + earlier)
      return before.flatMap((slot) => [share, ...spread(share, 2)].map((points) => ({ slot, share: points })))
    }),
  )
  return once([...whole, ...halved])
}

function sizes(most: number): readonly number[] {
  return Array.from({ length: most }, (_, index) => index + 1)
}

function once(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [`${place.slot}:${place.share}`, place])).values()]
}

/** Phrases in groups that share what one phrase is worth: alone, or the two halves of a whole. */
function wholes(phrases: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const groups: Phrase[][] = []
  for (const phrase of phrases) {
    const last = groups.at(-1)
    if (last?.length === 1 && phrase.whole !== undefined && last[0]?.whole === phrase.whole) last.push(phrase)
    else groups.push([phrase])
  }
  return groups
}

function readable(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.filter((phrase) => phrase.concepts.length > 0)
}

function slotsOf<T>(groups: readonly (readonly T[])[], total: number): readonly Slot<T>[] {
  const shares = spread(total, groups.length)
  return groups
    .flatMap((group, index) => {
      const halves = spread(shares[index] ?? 0, group.length)
      return group.map((of, place) => ({ share: halves[place] ?? 0, of }))
    })
    .map((one, slot) => ({ slot, ...one }))
}
