import { payText } from '#shared/demand/domain/pay-text.ts'
import type { VacancyView } from '#shared/demand/domain/public-view.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { labelled } from '#shared/kernel/language.ts'
import { type Feed, type FeedEnding, type FeedEntry, feedAddress, fileAddress } from '#shared/platform/feeds/feed.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import { texts } from './texts.ts'

type Listed = {
  readonly items: readonly VacancyView[]
  /** The query of the list, as it was asked. */
  readonly query: URLSearchParams
  readonly ending: FeedEnding
  readonly baseUrl: string
  readonly now: string
}

/** Open vacancies as something to subscribe to. */
export function vacancyFeed({ items, query, ending, baseUrl, now }: Listed): Feed {
  const q = query.get('q') ?? ''
  return {
    title: q === '' ? texts.title : texts.titleWith(q),
    description: texts.description,
    page: `${baseUrl}${fileAddress(query.size === 0 ? '/vacancies' : `/vacancies?${query}`)}`,
    self: `${baseUrl}${feedAddress('/vacancies', query, ending)}`,
    author: texts.feeds.author,
    asOf: now,
    entries: items.map((view) => entryOf(view, baseUrl)),
  }
}

function entryOf(view: VacancyView, baseUrl: string): FeedEntry {
  const { code, title, employer, occupation, district, publishedAt, refreshedAt, validUntil } = view
  return {
    id: `${baseUrl}/vacancies/${code}`,
    url: `${baseUrl}${fileAddress(`/vacancies/${code}`)}`,
    title: texts.feeds.title(title, payText(view.pay), districtName(district.code)),
    text: textOf(view),
    publishedAt,
    updatedAt: refreshedAt,
    author: employer.name,
    categories: [...(occupation === undefined ? [] : [occupation.name]), district.name],
    day: {
      name: `vacancy-${code}`,
      on: validUntil,
      // An ad counts no versions; it is published anew at most once a day.
      sequence: Math.floor((Date.parse(refreshedAt) - Date.parse(publishedAt)) / 1000),
      title: texts.feeds.lastDay(title, employer.name),
    },
    data: { _vacancy: view },
  }
}

function textOf({ employer, pay, headcount, level, district, address, validUntil, duties, conditions }: VacancyView): string {
  const { columns } = texts.feeds
  return [
    labelled(columns.employer, employer.name),
    labelled(columns.pay, payText(pay)),
    labelled(columns.district, address === undefined ? districtName(district.code) : `${districtName(district.code)} ${address}`),
    labelled(columns.headcount, String(headcount)),
    ...(level === undefined ? [] : [labelled(columns.level, levelName(level.key))]),
    labelled(columns.validUntil, dayText(validUntil)),
    duties,
    conditions,
  ]
    .filter((line) => line !== '')
    .join('\n')
}
