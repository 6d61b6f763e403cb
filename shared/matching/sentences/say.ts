import { conditions } from '../lexicon/conditions.ts'
import { levelName } from '../lexicon/levels.ts'
import { licenceName } from '../lexicon/licences.ts'
import { districtName } from '../lexicon/places.ts'
import { posts } from '../lexicon/posts.ts'
import { tradeName } from '../lexicon/trades.ts'
import type { Note } from './note.ts'
import { zh } from './zh.ts'

/** A note as a Chinese sentence without a full stop. */
export function say(note: Note): string {
  return zh[note.say].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = note.values[name] ?? ''
    const list = typeof value === 'object' ? value : [String(value)]
    return list.map((one) => named(name, one)).join('、')
  })
}

function quoted(words: string): string {
  return `“${words}”`
}

/** What stands for a value under a placeholder's name. */
function named(placeholder: string, value: string): string {
  const naming = names[placeholder]
  return naming === undefined ? value : naming(value)
}

const names: Readonly<Record<string, (id: string) => string>> = {
  trade: tradeName,
  trades: tradeName,
  wanted: (id) => levelName(id) ?? tradeName(id),
  has: (id) => levelName(id) ?? id,
  licence: licenceName,
  district: districtName,
  districts: districtName,
  condition: (id) => conditions.find((condition) => condition.id === id)?.name ?? id,
  post: (id) => posts.find((post) => post.id === id)?.name ?? id,
  words: quoted,
  denied: quoted,
}
