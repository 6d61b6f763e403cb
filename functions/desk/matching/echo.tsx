import type { Child } from 'hono/jsx'
import { inOneLine, labelled, listed } from '#shared/kernel/language.ts'
import type { Understanding } from '#shared/matching/queries/understand.ts'
import { shownConcept } from '#shared/matching/sentences/shown-names.ts'
import { faultText, ignoredText } from '#shared/matching/views/search-notes.ts'
import { texts } from './texts.ts'

/** What was made of the words, and what was not, so that a misreading is seen at once. */
export function Echo({
  understanding: { understood, sought, phrases, excluded, ignored, faults },
}: {
  readonly understanding: Understanding
}): Child {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [texts.echo.understood, [...new Set(understood.map((one) => texts.echo.as(one.words, shownConcept(one))))]],
    [texts.echo.sought, sought],
    [texts.echo.phrases, phrases.map(texts.echo.quoted)],
    [texts.echo.excluded, excluded.map(({ words }) => words)],
  ]
  const told = parts.filter(([, list]) => list.length > 0)
  const slips = [...faults.map(faultText), ...ignored.map(ignoredText)]
  return told.length + slips.length === 0 ? null : (
    <div class="hint" role="status">
      {told.length > 0 && <p>{inOneLine(told.map(([label, list]) => labelled(label, listed(list))))}</p>}
      {slips.length > 0 && <p>{labelled(texts.echo.slips, inOneLine(slips))}</p>}
    </div>
  )
}
