import type { Child } from 'hono/jsx'

const takeNext: string = '领取下一件'

/** The button that hands out the next one of a queue. `of` tells a listener which queue, where several stand side by side. */
export function TakeNext({ at, of, hint }: { readonly at: string; readonly of?: string; readonly hint?: string }): Child {
  return (
    <form method="post" action={at} class="actions">
      <button type="submit" aria-label={of === undefined ? undefined : `${takeNext}：${of}`}>
        {takeNext}
      </button>
      {hint !== undefined && <span class="hint">{hint}</span>}
    </form>
  )
}
