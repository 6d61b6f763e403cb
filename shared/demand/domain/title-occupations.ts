import { titleToOccupation } from '#shared/matching/reading/title-to-occupation.ts'
import type { CodeName } from '#shared/reference/lookup.ts'
import { occupationByCode } from '#shared/reference/occupations.ts'

/** What a title says of the occupation: the one it names (absent when it names none), and what it may be instead, best first. */
export type OccupationOfTitle = { readonly found?: CodeName; readonly alternatives: readonly CodeName[] }

/** Reads a title. A title that only hints at an occupation names none: its guesses are alternatives. */
export function occupationOfTitle(title: string): OccupationOfTitle {
  const { best, alternatives, reason } = titleToOccupation(title)
  const others = alternatives.map(({ code }) => official(code))
  if (best === undefined) return { alternatives: others }
  return reason === 'named' ? { found: official(best.code), alternatives: others } : { alternatives: [official(best.code), ...others] }
}

function official(code: string): CodeName {
  const found = occupationByCode(code)
  return { code, name: found.ok ? found.value.name : code }
}
