import type { Child } from 'hono/jsx'
import type { Understanding } from '#shared/matching/queries/understand.ts'
import { zh } from './texts.ts'

/** What was made of the words, so that a misreading is seen at once. */
export function Echo({
  understanding: { understood, sought, ignored },
}: {
  readonly understanding: Pick<Understanding, 'understood' | 'sought' | 'ignored'>
}): Child {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [zh.echo.understood, [...new Set(understood.map(({ words, name }) => zh.echo.as(words, name)))]],
    [zh.echo.sought, sought],
    [zh.echo.ignored, ignored],
  ]
  const told = parts.filter(([, list]) => list.length > 0)
  return told.length === 0 ? null : (
    <p class="hint" role="status">
      {told.map(([label, list]) => `${label}：${list.join('、')}`).join('；')}
    </p>
  )
}
