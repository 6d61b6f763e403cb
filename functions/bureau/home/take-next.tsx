import type { Child } from 'hono/jsx'
import { bilingual, labelled } from '#shared/kernel/language.ts'

const text = bilingual({ takeNext: '领取下一件' }, { takeNext: 'Take the next one' })

/** The button that hands out the next one of a queue. `of` tells a listener which queue, where several stand side by side. */
export function TakeNext({ at, of, hint }: { readonly at: string; readonly of?: string; readonly hint?: string }): Child {
  return (
    <form method="post" action={at} class="actions">
      <button type="submit" aria-label={of === undefined ? undefined : labelled(text.takeNext, of)}>
        {text.takeNext}
      </button>
      {hint !== undefined && <span class="hint">{hint}</span>}
    </form>
  )
}
