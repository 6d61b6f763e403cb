import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual, counted, language, listed } from '#shared/kernel/language.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { isLevelKey } from '../lexicon/levels.ts'
import { tradeName } from '../lexicon/trades.ts'
import type { Note } from './note.ts'
import { sentences } from './sentences.ts'
import { shownCondition, shownLicence, shownPost } from './shown-names.ts'

/** A note as a sentence without a full stop, in the language of the request. Names of trades and skills stay Chinese. */
export function say(note: Note): string {
  return sentences[note.say].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'heard') return heard(listOf(note.values.words))
    return listed(listOf(note.values[name]).map((one) => named(name, one)))
  })
}

function listOf(value: Note['values'][string] = ''): readonly string[] {
  return typeof value === 'object' ? value : [String(value)]
}

/** What was read in words is quoted; what no words say, the owner has confirmed. */
function heard(words: readonly string[]): string {
  return words.length === 0 ? texts.confirmed : texts.read(listed(words.map(quoted)))
}

const texts = bilingual(
  { confirmed: '本人确认', read: (words: string) => `写到${words}` },
  { confirmed: 'confirmed by the person', read: (words) => `from ${words}` },
)

function quoted(words: string): string {
  return `“${words}”`
}

function amount(yuan: string): string {
  return language() === 'en' ? Number(yuan).toLocaleString('en') : yuan
}

/** What stands for a value under a placeholder's name. */
function named(placeholder: string, value: string): string {
  const naming = names[placeholder]
  return naming === undefined ? value : naming(value)
}

const names: Readonly<Record<string, (id: string) => string>> = {
  trade: tradeName,
  trades: tradeName,
  wanted: (id) => (isLevelKey(id) ? levelName(id) : tradeName(id)),
  has: levelName,
  licence: shownLicence,
  district: districtName,
  districts: districtName,
  condition: shownCondition,
  post: shownPost,
  words: quoted,
  denied: quoted,
  until: (day) => (day === '' ? day : dayText(day)),
  days: (days) => (language() === 'en' ? counted(Number(days), 'day', 'days') : days),
  wish: amount,
  top: amount,
}
