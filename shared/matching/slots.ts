import type { LicenceNeed, Phrase, VacancyNeed } from './facts.ts'
import { maxLicences, maxMust, maxNice, points } from './points.ts'
import { spread } from './spread.ts'

/** A part of a criterion with its whole points: the phrase or licence in place `slot` is worth `share`. */
export type Slot<T> = { readonly slot: number; readonly share: number; readonly of: T }

/** The must-have phrases that can be scored: those the lexicon knows, the first `maxMust` of them. */
export function mustSlots(need: VacancyNeed): readonly Slot<Phrase>[] {
  return slotsOf(readable(need.must).slice(0, maxMust), points.skills.must)
}

/** The nice-to-have phrases that can be scored. */
export function niceSlots(need: VacancyNeed): readonly Slot<Phrase>[] {
  return slotsOf(readable(need.nice).slice(0, maxNice), points.skills.nice)
}

export function licenceSlots(need: VacancyNeed): readonly Slot<LicenceNeed>[] {
  return slotsOf(need.licences.slice(0, maxLicences), points.licences.max)
}

/** The part points of a share, in whole points. */
export function partOf(share: number, fraction: number): number {
  return Math.floor(share * fraction + 1e-9)
}

/** Every (slot, share) that can occur when up to `most` parts divide `total`: the clauses a search by a talent has to ask. */
export function possibleSlots(total: number, most: number): readonly { readonly slot: number; readonly share: number }[] {
  const seen = new Set<string>()
  const all: { slot: number; share: number }[] = []
  for (let parts = 1; parts <= most; parts++) {
    for (const [slot, share] of spread(total, parts).entries()) {
      if (seen.has(`${slot}:${share}`)) continue
      seen.add(`${slot}:${share}`)
      all.push({ slot, share })
    }
  }
  return all
}

function readable(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.filter((phrase) => phrase.concepts.length > 0)
}

function slotsOf<T>(parts: readonly T[], total: number): readonly Slot<T>[] {
  const shares = spread(total, parts.length)
  return parts.map((of, slot) => ({ slot, share: shares[slot] ?? 0, of }))
}
