import { normalise } from '../reading/normalise.ts'
import { type Spelling, type SuggestedConcept, suggestedConcepts } from './suggestions-source.ts'

/** What somebody may mean who is still typing. `text` is understood as just this concept. */
export type Suggestion = {
  readonly text: string
  readonly kind: SuggestedConcept['kind']
  readonly id: string
  /** The everyday word that was recognised, where it is another. */
  readonly alias?: string
  readonly by: 'words' | 'pinyin' | 'initials'
}

let all: readonly SuggestedConcept[] | undefined

/**
 * The concepts that begin like what is typed, else hold it: in characters, in pinyin (`hangong`) or in first letters (`skcc`). One wrong
 * first letter is forgiven when nothing else is found. Each concept once, the nearest first.
 */
export function suggestionsFor(typed: string, most: number): readonly Suggestion[] {
  all ??= suggestedConcepts()
  const text = normalise(typed)
  if (text === '') return []
  const letters = /^[a-zü0-9' ]+$/.test(text) ? text.replaceAll('ü', 'v').replaceAll(/[^a-z0-9]/g, '') : undefined
  const exactly = ranked(all, (spelling) => nearest(spelling, text, letters))
  const found =
    exactly.length > 0 || letters === undefined || letters.length < 4 ? exactly : ranked(all, (spelling) => forgiving(spelling, letters))
  return [...new Map(found.toReversed().map((one) => [one.text, one])).values()].toReversed().slice(0, most)
}

/** How near a spelling is: 0 is nearest. */
type Nearness = { readonly distance: number; readonly by: Suggestion['by'] }

function ranked(concepts: readonly SuggestedConcept[], nearness: (spelling: Spelling) => Nearness | undefined): readonly Suggestion[] {
  const found = concepts.flatMap(({ kind, id, spellings }) => {
    const [first] = spellings
    const best = spellings
      .flatMap((spelling) => {
        const near = nearness(spelling)
        return near === undefined ? [] : [{ spelling, near }]
      })
      .toSorted((one, other) => one.near.distance - other.near.distance)[0]
    if (first === undefined || best === undefined) return []
    const { spelling, near } = best
    const alias = spelling === first ? {} : { alias: spelling.text }
    return [{ suggestion: { text: first.text, kind, id, ...alias, by: near.by }, distance: near.distance, length: spelling.text.length }]
  })
  return found
    .toSorted(
      (one, other) => one.distance - other.distance || kindRank(one.suggestion) - kindRank(other.suggestion) || one.length - other.length,
    )
    .map(({ suggestion }) => suggestion)
}

/** Among equals trades come first: they narrow most. */
const kinds: readonly SuggestedConcept['kind'][] = ['trade', 'place', 'skill', 'licence', 'level']

function kindRank({ kind }: Suggestion): number {
  return kinds.indexOf(kind)
}

function nearest({ text, sounds, starts, initials }: Spelling, typed: string, letters: string | undefined): Nearness | undefined {
  if (text.startsWith(typed)) return { distance: text.length === typed.length ? 0 : 1, by: 'words' }
  // HPLC is no PLC.
  if (text.includes(typed) && letters === undefined) return { distance: 4, by: 'words' }
  if (letters === undefined || letters.length < 2) return undefined
  if (initials === letters) return { distance: 2, by: 'initials' }
  const start = starts.find((at) => sounds.startsWith(letters, at))
  if (start === 0) return { distance: sounds.length === letters.length ? 0.5 : 1.5, by: 'pinyin' }
  if (start !== undefined) return { distance: 5, by: 'pinyin' }
  return initials.startsWith(letters) ? { distance: 3, by: 'initials' } : undefined
}

/** First letters of which one is another. */
function forgiving({ initials }: Spelling, letters: string): Nearness | undefined {
  if (initials.length < letters.length) return undefined
  const wrong = [...letters].filter((letter, at) => letter !== initials[at]).length
  return wrong === 1 && initials[0] === letters[0] ? { distance: initials.length - letters.length, by: 'initials' } : undefined
}
