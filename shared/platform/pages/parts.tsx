import type { Child } from 'hono/jsx'

/** Small parts that pages share. */

/** A label of state, always with words; the colour only repeats them. */
export function Tag({ tone = 'plain', children }: { readonly tone?: 'plain' | 'good' | 'warn' | 'bad'; readonly children?: Child }): Child {
  return <span class={`tag ${tone}`}>{children}</span>
}

/** Facts as a definition list; rows without a value are left out. */
export function Facts({ rows }: { readonly rows: readonly (readonly [term: string, value: Child | undefined])[] }): Child {
  return (
    <dl class="facts">
      {rows
        .filter(([, value]) => value !== undefined && value !== '' && value !== null)
        .map(([term, value]) => (
          <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** Numbers to be taken in at a glance, each above its name. */
export function Figures({ rows }: { readonly rows: readonly (readonly [name: string, figure: Child])[] }): Child {
  return (
    <dl class="figures">
      {rows.map(([name, figure]) => (
        <div>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Sentences as a list. */
export function Bullets({ items }: { readonly items: readonly Child[] }): Child {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
}

/** A list that is empty says why, and what can be done. */
export function Empty({ children }: { readonly children?: Child }): Child {
  return <div class="empty">{children}</div>
}

/** The way to the next page, as a link that works without scripts. */
export function NextPage({ url, next }: { readonly url: URL; readonly next: string | undefined }): Child {
  if (next === undefined) return null
  const target = new URL(url)
  target.searchParams.set('cursor', next)
  return (
    <nav class="pager" aria-label="翻页">
      <a class="button" rel="next" href={`${target.pathname}${target.search}`}>
        下一页
      </a>
    </nav>
  )
}

/** A message after something was done, carried in the address as `?done=`. */
export function Done({ texts, url }: { readonly texts: Readonly<Record<string, string>>; readonly url: URL }): Child {
  const text = texts[url.searchParams.get('done') ?? '']
  return text === undefined ? null : (
    <p class="done" role="status">
      {text}
    </p>
  )
}

/** A date and time as people in Hangzhou say it: `2026年12月5日（周六）09:00`. */
export function LocalTime({ at, clock = true }: { readonly at: string; readonly clock?: boolean }): Child {
  return <time datetime={at}>{localTime(at, clock)}</time>
}

function localTime(at: string, clock = true): string {
  const date = new Date(at)
  const day = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'long', day: 'numeric' }).format(date)
  const week = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', weekday: 'short' }).format(date)
  const time = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    date,
  )
  return clock ? `${day}（${week}）${time}` : `${day}（${week}）`
}
