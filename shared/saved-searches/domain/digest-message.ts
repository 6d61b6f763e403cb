import { roundedCount } from '#shared/matching/views/rounded-count.ts'
import type { Message } from '#shared/messages/templates/catalogue.ts'
import { type SavedSearch, searchesOf } from './saved-search.ts'

/** What is new, as far as it may be told: how many people, or the titles of vacancies. `more`: there are more people than were counted. */
export type Figures =
  | { readonly kind: 'people'; readonly people: number; readonly more: boolean }
  | { readonly kind: 'vacancies'; readonly titles: readonly string[] }

/** Titles that one message names. */
const mostTitles = 5

/**
 * The digest of a saved search. People are a number as everywhere, rounded down to five and hidden under five; nothing of a person stands in it. It
 * leads to the search, and names the page with the one button that ends it.
 */
export function digestMessage({ id, owner, name }: Pick<SavedSearch, 'id' | 'owner' | 'name'>, figures: Figures): Message {
  const to = owner.kind === 'person' ? { person: owner.id } : { organisation: owner.id }
  const link = `${searchesOf(owner)}/${id}`
  const stop = `${link}/stop`
  if (figures.kind === 'people') {
    const people = roundedCount(figures.people)
    return { to, link, template: 'digest-people', values: { name, stop, more: figures.more, ...(people === null ? {} : { people }) } }
  }
  const { titles } = figures
  return { to, link, template: 'digest-vacancies', values: { name, stop, count: titles.length, titles: titles.slice(0, mostTitles) } }
}
