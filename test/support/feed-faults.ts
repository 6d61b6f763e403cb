/** What a feed breaks of its standard; written without any feed library. */

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Element[]; text: string }

/** Atom (RFC 4287): one well-formed document with what a feed and its entries must have, once or at most once. */
export function atomFaults(xml: string): readonly string[] {
  const faults: string[] = []
  const feed = parsed(xml, faults)
  if (feed?.name !== 'feed' || feed.attributes.xmlns !== 'http://www.w3.org/2005/Atom') return [...faults, 'no Atom feed']
  const entries = feed.children.filter(({ name }) => name === 'entry')
  const withAuthor = feed.children.some(({ name }) => name === 'author')
  faults.push(...elementFaults('feed', feed))
  for (const [index, entry] of entries.entries()) {
    faults.push(...elementFaults(`entry ${index + 1}`, entry))
    if (!withAuthor && !entry.children.some(({ name }) => name === 'author')) faults.push(`entry ${index + 1}: nobody wrote it`)
  }
  const ids = entries.map((entry) => textOf(entry, 'id'))
  if (new Set(ids).size !== ids.length) faults.push('two entries have one id')
  const newest = entries
    .map((entry) => textOf(entry, 'updated'))
    .toSorted()
    .at(-1)
  if (newest !== undefined && textOf(feed, 'updated') < newest) faults.push('the feed is older than an entry')
  return faults
}

function elementFaults(what: string, element: Element): readonly string[] {
  const count = (name: string): number => element.children.filter((child) => child.name === name).length
  const links = element.children.filter(({ name }) => name === 'link')
  const dates = element.children.filter(({ name }) => name === 'updated' || name === 'published')
  return [
    ...['id', 'title', 'updated'].filter((name) => count(name) !== 1).map((name) => `${what}: ${count(name)} ${name}`),
    ...['published', 'subtitle', 'content', 'summary'].filter((name) => count(name) > 1).map((name) => `${what}: ${count(name)} ${name}`),
    ...(URL.canParse(textOf(element, 'id')) ? [] : [`${what}: the id is no IRI`]),
    ...links.filter(({ attributes }) => !URL.canParse(attributes.href ?? '')).map(() => `${what}: a link without an absolute address`),
    ...(links.filter(({ attributes }) => attributes.rel === 'alternate').length === 1 ? [] : [`${what}: not one alternate link`]),
    ...dates.filter(({ text }) => !isDate(text)).map(({ text }) => `${what}: ${text} is no date`),
    ...element.children
      .filter(({ name, attributes }) => name === 'category' && !attributes.term)
      .map(() => `${what}: a category of nothing`),
    ...element.children
      .filter(({ name, children }) => name === 'author' && textOf({ children }, 'name') === '')
      .map(() => `${what}: an author without a name`),
  ]
}

function textOf({ children }: Pick<Element, 'children'>, name: string): string {
  return children.find((child) => child.name === name)?.text ?? ''
}

/** The root of a document that is well formed as far as feeds use XML. */
function parsed(xml: string, faults: string[]): Element | undefined {
  if (!xml.startsWith('<?xml version="1.0" encoding="utf-8"?>')) faults.push('no declaration')
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  for (const [piece, end, name = '', attributes = '', empty] of xml
    .replace(/^<\?xml[^>]*\?>/, '')
    .matchAll(/<(\/)?([a-z]+)((?:\s[^<>]*?)?)(\/)?>|[^<]+|</gi)) {
    const at = open.at(-1) as Element
    if (name === '') {
      if (piece === '<' || /&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/i.test(piece)) faults.push(`stray mark in ${piece.slice(0, 30)}`)
      at.text += piece
    } else if (end === undefined) {
      const element = { name, attributes: attributesOf(attributes, faults), children: [], text: '' }
      at.children.push(element)
      if (empty === undefined) open.push(element)
    } else if (open.pop()?.name !== name) faults.push(`</${name}> closes nothing`)
  }
  if (open.length !== 1) faults.push('an element is not closed')
  return root.children.length === 1 ? root.children[0] : undefined
}

function attributesOf(text: string, faults: string[]): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/\s([a-z:]+)="([^"<]*)"/gi)]
  if (found.map(([whole]) => whole).join('') !== text.replace(/\s+$/, '')) faults.push(`attributes: ${text.slice(0, 40)}`)
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value.replaceAll('&#38;', '&')]))
}

const ofFeed: readonly string[] = ['version', 'title', 'description', 'home_page_url', 'feed_url', 'language', 'authors', 'items']
const ofItem: readonly string[] = ['id', 'url', 'title', 'content_text', 'summary', 'date_published', 'date_modified', 'authors', 'tags']

/** JSON Feed 1.1: what is required, of which kind, and nothing that the version does not know but extensions. */
export function jsonFeedFaults(json: string): readonly string[] {
  const feed = JSON.parse(json) as Record<string, unknown> & { readonly items: readonly Record<string, unknown>[] }
  const unknown = (known: readonly string[], given: object): readonly string[] =>
    Object.keys(given).filter((key) => !known.includes(key) && !key.startsWith('_'))
  const ids = feed.items.map(({ id }) => id)
  return [
    ...(feed.version === 'https://jsonfeed.org/version/1.1' ? [] : ['another version']),
    ...(typeof feed.title === 'string' && feed.title !== '' ? [] : ['no title']),
    ...[feed.home_page_url, feed.feed_url, ...feed.items.map(({ url }) => url)]
      .filter((url) => !URL.canParse(String(url)))
      .map((url) => `${url} is no address`),
    ...unknown(ofFeed, feed).map((key) => `${key} in the feed`),
    ...feed.items.flatMap((item) => unknown(ofItem, item)).map((key) => `${key} in an item`),
    ...(new Set(ids).size === ids.length ? [] : ['two items have one id']),
    ...ids.filter((id) => typeof id !== 'string' || id === '').map(() => 'an item without an id'),
    ...feed.items.filter(({ content_text: text }) => typeof text !== 'string').map(({ id }) => `${id}: no content`),
    ...feed.items
      .flatMap((item) => [item.date_published, item.date_modified])
      .filter((date) => !isDate(String(date)))
      .map((date) => `${date} is no date`),
    ...feed.items
      .filter(({ tags = [] }) => !Array.isArray(tags) || tags.some((tag) => typeof tag !== 'string'))
      .map(({ id }) => `${id}: tags`),
  ]
}

/** RFC 3339. */
function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
}
