import type { BulletinView } from '#shared/bulletins/domain/bulletin-view.ts'
import { cardText, issueTitle, periodText, seriesName } from '#shared/bulletins/domain/wording.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { inOneLine, language, listed } from '#shared/kernel/language.ts'
import { csvOf } from '#shared/platform/feeds/csv.ts'
import { type Feed, type FeedEntry, feedAddress } from '#shared/platform/feeds/feed.ts'
import { districtName } from '#shared/reference/districts.ts'
import { filesOf, issueAddress } from './addresses.ts'
import { texts } from './texts.ts'

type Asked = { readonly query: URLSearchParams; readonly ending: 'ics' | 'atom' | 'json'; readonly baseUrl: string; readonly now: string }

/** A list of bulletins to subscribe to: what changed last first. A correction or withdrawal is a change of its entry. */
export function bulletinFeed(bulletins: readonly BulletinView[], { query, ending, baseUrl, now }: Asked): Feed {
  const own = language() === 'en' ? '/en' : ''
  return {
    title: texts.feed.title,
    description: texts.list.description,
    page: `${baseUrl}${own}/bulletins${query.size === 0 ? '' : `?${query.toString()}`}`,
    self: `${baseUrl}${feedAddress('/bulletins', query, ending)}`,
    author: texts.feed.author,
    asOf: now,
    entries: bulletins.toSorted((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1)).map((view) => entryOf(view, baseUrl, own)),
  }
}

function entryOf(view: BulletinView, baseUrl: string, own: string): FeedEntry {
  const { code, kind, period, park, card, withdrawn, versions, publishedAt, updatedAt } = view
  const reason = versions.at(-1)?.reason
  const issue = texts.title(issueTitle({ series: kind, period }), park.name)
  const title = withdrawn !== undefined ? texts.feed.withdrawn(issue) : reason !== undefined ? texts.feed.corrected(issue) : issue
  return {
    id: `${baseUrl}${issueAddress(code)}`,
    url: `${baseUrl}${own}${issueAddress(code)}`,
    title,
    text:
      withdrawn !== undefined
        ? withdrawn.reason
        : inOneLine([cardText(card), ...(reason === undefined ? [] : [texts.issue.reason(reason)])]),
    publishedAt,
    updatedAt,
    author: park.name,
    categories: [seriesName(kind), periodText(period)],
    day: {
      name: `bulletin-${code}`,
      on: civilDateOf(publishedAt),
      sequence: versions.length - (withdrawn === undefined ? 1 : 0),
      title,
      cancelled: withdrawn !== undefined,
    },
    data: { _bulletin: { code, kind, period, state: view.state, version: versions.length } },
  }
}

/** The list as a table for spreadsheets, with the address of each issue and of its workbook. */
export function bulletinsCsv(bulletins: readonly BulletinView[], baseUrl: string): string {
  const t = texts.csv
  return csvOf<BulletinView>(
    [
      { title: t.title, of: ({ kind, period }) => issueTitle({ series: kind, period }) },
      { title: t.series, of: ({ kind }) => seriesName(kind) },
      { title: t.period, of: ({ period }) => periodText(period) },
      { title: t.park, of: ({ park }) => park.name },
      { title: t.number, of: ({ number }) => number },
      { title: t.districts, of: ({ districts }) => (districts.length === 0 ? texts.list.wholeCity : listed(districts.map(districtName))) },
      { title: t.state, of: ({ state }) => t.states[state] },
      { title: t.version, of: ({ versions }) => versions.length },
      { title: t.published, of: ({ publishedAt }) => civilDateOf(publishedAt) },
      { title: t.updated, of: ({ updatedAt }) => civilDateOf(updatedAt) },
      { title: t.headline, of: ({ card, withdrawn }) => (withdrawn === undefined ? cardText(card) : '') },
      { title: t.address, of: ({ code }) => `${baseUrl}${language() === 'en' ? '/en' : ''}${issueAddress(code)}` },
      { title: t.file, of: (view) => `${baseUrl}${filesOf(view, view.versions.length).file('xlsx')}` },
    ],
    bulletins,
  )
}
