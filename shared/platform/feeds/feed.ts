import { type Language, language } from '#shared/kernel/language.ts'
import type { EntryDay } from './day-calendar.ts'

/** One entry of a list that people subscribe to. Texts are plain; addresses are absolute; instants are UTC. */
export type FeedEntry = {
  /** Stays the same for good, in both languages: readers know an entry again by it. An absolute address or a `tag:`. */
  readonly id: string
  /** Its page, in the reader's language. */
  readonly url: string
  readonly title: string
  /** What a reader shows of it, lines parted by `\n`. */
  readonly text: string
  readonly publishedAt: string
  /** Of its latest change that readers should hear of. */
  readonly updatedAt: string
  /** Who publishes it; the feed's own publisher unless said. */
  readonly author?: string
  readonly categories?: readonly string[]
  /** For calendars alone. */
  readonly day?: EntryDay
  /** Facts as data, for JSON alone; the key begins with an underscore, as JSON Feed wants extensions. */
  readonly data?: Readonly<Record<`_${string}`, object>>
}

/** A list that people subscribe to. */
export type Feed = {
  readonly title: string
  readonly description: string
  /** The page of the same list, and this feed itself: absolute. */
  readonly page: string
  readonly self: string
  /** Who publishes it. */
  readonly author: string
  /** When the list was read; dates a feed without entries. */
  readonly asOf: string
  /** In the order they are shown. */
  readonly entries: readonly FeedEntry[]
}

/** The latest change of any entry: the same entries give the same bytes. */
export function updatedAt({ entries, asOf }: Feed): string {
  return (
    entries
      .map((entry) => entry.updatedAt)
      .toSorted()
      .at(-1) ?? asOf
  )
}

/** The language of the request, as feeds name it. */
export function feedLanguage(): 'zh-CN' | 'en' {
  const names = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>
  return names[language()]
}

/** Where a file is found in the reader's language: links to pages are moved among the English ones by themselves, links to files are not. */
export function fileAddress(path: string): string {
  return language() === 'en' ? `/en${path}` : path
}

/** A list's address in another form: `/fairs` with its query, as `.atom`, `.json`, `.csv` or `.ics`. Where the reader stands in the list is no part of it. */
export function feedAddress(list: string, query: URLSearchParams, ending: FeedEnding): string {
  const kept = new URLSearchParams([...query].filter(([name, value]) => value !== '' && name !== 'cursor' && name !== 'limit'))
  return fileAddress(`${list}.${ending}${kept.size === 0 ? '' : `?${kept.toString()}`}`)
}

export type FeedEnding = keyof typeof mediaTypes

/** The media type of each form. */
export const mediaTypes = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ics: 'text/calendar; charset=utf-8',
} as const satisfies Record<string, string>
