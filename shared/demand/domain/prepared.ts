import { occupationOfTitle } from './title-occupations.ts'
import type { VacancyContent } from './vacancy.ts'

/** The content with the occupation that its title names, when the writer chose none. */
export function prepared(content: VacancyContent): VacancyContent {
  if (content.occupationCode !== undefined) return content
  const { found } = occupationOfTitle(content.title)
  return found === undefined ? content : { ...content, occupationCode: found.code }
}
