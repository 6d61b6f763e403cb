import type { Child } from 'hono/jsx'
import { listed } from '#shared/kernel/language.ts'
import { feedAddress } from '#shared/platform/feeds/feed.ts'
import { texts } from './texts.ts'

type Props = {
  readonly baseUrl: string
  /** What the list was asked for, and how that is called. */
  readonly query: URLSearchParams
  readonly named: readonly string[]
}

/** How to get the fairs into one's own calendar. The hint for WeChat stands always: pages are cached for all browsers alike. */
export function Subscribe({ baseUrl, query, named }: Props): Child {
  const path = feedAddress('/fairs', query, 'ics')
  return (
    <section class="aside" aria-labelledby="subscribe">
      <h2 id="subscribe">{texts.subscribe.title}</h2>
      <p>{texts.subscribe.text}</p>
      <p>
        <a class="button second" href={`webcal://${new URL(baseUrl).host}${path}`}>
          {named.length === 0 ? texts.subscribe.all : texts.subscribe.only(listed(named))}
        </a>
      </p>
      <p class="hint">
        {texts.subscribe.address}
        <a href={path}>{`${baseUrl}${path}`}</a>
      </p>
      <p class="hint">{texts.subscribe.wechat}</p>
    </section>
  )
}
