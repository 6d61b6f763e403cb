import { occupationOfTitle } from './title-occupations.ts'
import type { VacancyContent } from './vacancy.ts'

/**
 * The content with the occupation that its title names, when the writer chose none; and with the corrections that stood beside it
 * `before`, when it says nothing of them: they are for good.
 */
export function prepared(content: VacancyContent, before?: VacancyContent): VacancyContent {
  const corrections = content.corrections ?? before?.corrections
  const kept = corrections === undefined ? content : { ...content, corrections }
  if (kept.occupationCode !== undefined) return kept
  const { found } = occupationOfTitle(kept.title)
  return found === undefined ? kept : { ...kept, occupationCode: found.code }
}
