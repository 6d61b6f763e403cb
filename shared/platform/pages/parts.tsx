import type { Child } from 'hono/jsx'
import { language } from '#shared/kernel/language.ts'
import { texts } from './texts.ts'

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

type TableProps = {
  readonly caption: string
  /** Heads of the columns; what a reader has no column for is left out. */
  readonly columns: readonly (string | undefined)[]
  /** On a phone each row becomes a card; its cells then name their column in `data-label`. */
  readonly stack?: boolean
  /** The rows. */
  readonly children?: Child
}

/** A table under its caption, in a frame that scrolls sideways where the page is too narrow, with the keyboard too. */
export function Table({ caption, columns, stack = false, children }: TableProps): Child {
  return (
    <section class="scroll" aria-label={caption} tabindex={0}>
      <table class={stack ? 'stack' : undefined}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns
              .filter((name) => name !== undefined)
              .map((name) => (
                <th scope="col">{name}</th>
              ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

/** The way to the next page, as a link that works without scripts. */
export function NextPage({ url, next }: { readonly url: URL; readonly next: string | undefined }): Child {
  if (next === undefined) return null
  const target = new URL(url)
  target.searchParams.set('cursor', next)
  return (
    <nav class="pager" aria-label={texts.pager.label}>
      <a class="button" rel="next" href={`${target.pathname}${target.search}`}>
        {texts.pager.next}
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

/** A date and time as people in Hangzhou say it: `2026年12月5日（周六）09:00`; in English `Saturday 5 December 2026, 09:00`. Where the day is said already, the time alone. */
export function LocalTime({
  at,
  clock = true,
  day = true,
}: {
  readonly at: string
  readonly clock?: boolean
  readonly day?: boolean
}): Child {
  return <time datetime={at}>{localTime(at, { clock, day })}</time>
}

function localTime(at: string, { clock, day: withDay }: { readonly clock: boolean; readonly day: boolean }): string {
  const said = (spoken: string, options: Intl.DateTimeFormatOptions): string => formatOf(spoken, options).format(new Date(at))
  const time = said('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  if (!withDay) return time
  if (language() === 'en') {
    const day = said('en-GB', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }).replace(',', '')
    return clock ? `${day}, ${time}` : day
  }
  const day = `${said('zh-CN', { year: 'numeric', month: 'long', day: 'numeric' })}（${said('zh-CN', { weekday: 'short' })}）`
  return clock ? `${day}${time}` : day
}

/** Made once each: making a format takes longer than writing with it. */
const formats: Map<string, Intl.DateTimeFormat> = new Map()

function formatOf(spoken: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${spoken} ${Object.entries(options).join()}`
  const found = formats.get(key) ?? new Intl.DateTimeFormat(spoken, { timeZone: 'Asia/Shanghai', ...options })
  formats.set(key, found)
  return found
}
