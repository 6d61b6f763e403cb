import { type Feed, type FeedEntry, feedLanguage } from './feed.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeedOf(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: feedLanguage(),
    authors: [{ name: feed.author }],
    items: feed.entries.map(itemOf),
  })
}

function itemOf({ id, url, title, text, publishedAt, updatedAt, author, categories, data = {} }: FeedEntry): object {
  return {
    id,
    url,
    title,
    content_text: text,
    date_published: publishedAt,
    date_modified: updatedAt,
    ...(author === undefined ? {} : { authors: [{ name: author }] }),
    ...(categories === undefined || categories.length === 0 ? {} : { tags: categories }),
    ...data,
  }
}
