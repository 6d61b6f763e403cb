import type { Child } from 'hono/jsx'
import { inOneLine, labelled, listed } from '#shared/kernel/language.ts'
import type { Understanding } from '#shared/matching/queries/understand.ts'
import { shownConcept } from '#shared/matching/sentences/shown-names.ts'
import { texts } from './texts.ts'

/** What was made of the words, so that a misreading is seen at once. */
export function Echo({
  understanding: { understood, sought, ignored },
}: {
  readonly understanding: Pick<Understanding, 'understood' | 'sought' | 'ignored'>
}): Child {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [texts.echo.understood, [...new Set(understood.map((one) => texts.echo.as(one.words, shownConcept(one))))]],
    [texts.echo.sought, sought],
    [texts.echo.ignored, ignored],
  ]
  const told = parts.filter(([, list]) => list.length > 0)
  return told.length === 0 ? null : (
    <p class="hint" role="status">
      {inOneLine(told.map(([label, list]) => labelled(label, listed(list))))}
    </p>
  )
}
