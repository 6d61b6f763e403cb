import type { Address } from '#shared/open-data/use-cases/list-addresses.ts'
import { escaped } from '#shared/platform/feeds/xml.ts'
import { englishAddress } from '#shared/platform/pages/english-html.ts'

/** The pages that are always there. */
export const fixedPages = [
  '/',
  '/vacancies',
  '/fairs',
  '/bulletins',
  '/open-data',
  '/help/matching',
  '/developers/api',
  '/privacy',
  '/a11y',
] as const

/** The parts of the site map (sitemaps.org), each an address of its own. */
export function sitemapIndex(parts: readonly { readonly part: string; readonly changedAt?: string }[], baseUrl: string): string {
  const lines = parts.map(
    ({ part, changedAt }) => `<sitemap><loc>${escaped(`${baseUrl}/sitemap.xml?part=${part}`)}</loc>${lastmod(changedAt)}</sitemap>`,
  )
  return document(`<sitemapindex xmlns="${namespace}">`, lines, '</sitemapindex>')
}

/** Pages with the time of their last change, each in both languages, which name each other. */
export function sitemapOf(addresses: readonly (Omit<Address, 'changedAt'> & Partial<Address>)[], baseUrl: string): string {
  const lines = addresses.flatMap(({ path, changedAt }) => {
    const chinese = escaped(`${baseUrl}${path}`)
    const english = escaped(`${baseUrl}${englishAddress(path)}`)
    const both = `${alternate('zh-CN', chinese)}${alternate('en', english)}`
    return [chinese, english].map((loc) => `<url><loc>${loc}</loc>${lastmod(changedAt)}${both}</url>`)
  })
  return document(`<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`, lines, '</urlset>')
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function alternate(language: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`
}

function lastmod(instant: string | undefined): string {
  return instant === undefined || instant === '' ? '' : `<lastmod>${instant}</lastmod>`
}

function document(begin: string, lines: readonly string[], end: string): string {
  return ['<?xml version="1.0" encoding="utf-8"?>', begin, ...lines, end, ''].join('\n')
}
