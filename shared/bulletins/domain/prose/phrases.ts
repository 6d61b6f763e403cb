import { listed } from '#shared/kernel/language.ts'
import type { Said, Say } from './said.ts'

/** Rows named one after the other are given as `first`, `second`, `third`, and their numbers as `firstFigure` … */
const places = ['first', 'second', 'third'] as const

export function named(say: Say): readonly { readonly name: Said; readonly figure: Said }[] {
  return places.filter((place) => say.has(place)).map((place) => ({ name: say(place), figure: say(`${place}Figure`) }))
}

/** The names alone. */
export function namesOf(say: Say): readonly string[] {
  return places.filter((place) => say.has(place)).map((place) => say(place).text)
}

/** Something for a count that is not zero. */
export function unlessZero<Part>(said: Said, part: (text: string) => Part): readonly Part[] {
  return said.value === 0 ? [] : [part(said.text)]
}

/** Words by the sign of what is shown. */
export function bySign(said: Said, up: string, down: string, same: string): string {
  return said.sign === 0 ? same : said.sign > 0 ? up : down
}

/** Every cell of a sentence, in its order. */
export function allOf(say: Say): string {
  return listed(say.names.map((name) => say(name).text))
}
