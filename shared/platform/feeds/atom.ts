import { type Feed, type FeedEntry, feedLanguage, updatedAt } from './feed.ts'
import { escaped } from './xml.ts'

/** A feed as Atom (RFC 4287). */
export function atomOf(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feedLanguage()}">`,
    `<id>${escaped(feed.self)}</id>`,
    `<title>${escaped(feed.title)}</title>`,
    `<subtitle>${escaped(feed.description)}</subtitle>`,
    `<updated>${updatedAt(feed)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
    `<author><name>${escaped(feed.author)}</name></author>`,
    ...feed.entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf({ id, url, title, text, publishedAt, updatedAt, author, categories = [] }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    `<published>${publishedAt}</published>`,
    `<updated>${updatedAt}</updated>`,
    ...(author === undefined ? [] : [`<author><name>${escaped(author)}</name></author>`]),
    ...categories.map((category) => `<category term="${escaped(category)}"/>`),
    `<content type="text">${escaped(text)}</content>`,
    '</entry>',
  ].join('\n')
}
