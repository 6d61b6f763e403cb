import type { Child } from 'hono/jsx'
import { bilingual } from '#shared/kernel/language.ts'
import type { Page } from '../http/bind.ts'
import { type FeedEnding, feedAddress, mediaTypes } from './feed.ts'

type Asked = {
  /** The page of the list, `/fairs`. */
  readonly list: string
  /** What the list was asked for; its place in the list is left out. */
  readonly query: URLSearchParams
  readonly endings: readonly FeedEnding[]
}

/** The list in its other forms, for the same query, as a line of links to files. */
export function FeedLinks({ list, query, endings }: Asked): Child {
  return (
    <p class="row feeds">
      {texts.label}
      {endings.map((ending) => (
        <a href={feedAddress(list, query, ending)} type={typeOf(ending)}>
          {texts.names[ending]}
        </a>
      ))}
    </p>
  )
}

/** The same for a page's head, where feed readers look. */
export function feedsOf({ list, query, endings, title }: Asked & { readonly title: string }): readonly HeadFeed[] {
  return endings
    .filter((ending) => ending === 'atom' || ending === 'json')
    .map((ending) => ({ type: typeOf(ending), href: feedAddress(list, query, ending), title: `${title} (${texts.names[ending]})` }))
}

type HeadFeed = NonNullable<Page['feeds']>[number]

function typeOf(ending: FeedEnding): string {
  return mediaTypes[ending].replace(/;.*/, '')
}

const texts = bilingual(
  { label: '这个列表的其他形式：', names: { ics: '日历（iCal）', atom: 'Atom', json: 'JSON Feed', csv: '表格（CSV）' } },
  { label: 'This list as: ', names: { ics: 'calendar (iCal)', atom: 'Atom', json: 'JSON Feed', csv: 'table (CSV)' } },
)
