import { expect, it } from 'vitest'
import { sitemapIndex, sitemapOf } from '#functions/public/site/sitemap.ts'

const base = 'https://jiangcai.example'

it('lists each page in both languages, which name each other (sitemaps.org, hreflang)', () => {
  expect(
    sitemapOf([{ path: '/fairs/k3m8p2x7qa', changedAt: '2026-12-01T00:00:00.000Z' }, { path: '/' }], base),
  ).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://jiangcai.example/fairs/k3m8p2x7qa</loc><lastmod>2026-12-01T00:00:00.000Z</lastmod><xhtml:link rel="alternate" hreflang="zh-CN" href="https://jiangcai.example/fairs/k3m8p2x7qa"/><xhtml:link rel="alternate" hreflang="en" href="https://jiangcai.example/en/fairs/k3m8p2x7qa"/></url>
<url><loc>https://jiangcai.example/en/fairs/k3m8p2x7qa</loc><lastmod>2026-12-01T00:00:00.000Z</lastmod><xhtml:link rel="alternate" hreflang="zh-CN" href="https://jiangcai.example/fairs/k3m8p2x7qa"/><xhtml:link rel="alternate" hreflang="en" href="https://jiangcai.example/en/fairs/k3m8p2x7qa"/></url>
<url><loc>https://jiangcai.example/</loc><xhtml:link rel="alternate" hreflang="zh-CN" href="https://jiangcai.example/"/><xhtml:link rel="alternate" hreflang="en" href="https://jiangcai.example/en/"/></url>
<url><loc>https://jiangcai.example/en/</loc><xhtml:link rel="alternate" hreflang="zh-CN" href="https://jiangcai.example/"/><xhtml:link rel="alternate" hreflang="en" href="https://jiangcai.example/en/"/></url>
</urlset>
`)
})

it('has its parts at the root, where they may speak for the whole site; an address is at most 256 bytes for Baidu', () => {
  const index = sitemapIndex([{ part: 'pages' }, { part: 'vacancy-1', changedAt: '2026-12-01T00:00:00.000Z' }], base)
  expect(index).toContain('<sitemap><loc>https://jiangcai.example/sitemap.xml?part=pages</loc></sitemap>')
  expect(index).toContain('<loc>https://jiangcai.example/sitemap.xml?part=vacancy-1</loc><lastmod>2026-12-01T00:00:00.000Z</lastmod>')
  for (const [, address] of index.matchAll(/<loc>([^<]+)</g)) expect(Buffer.byteLength(address ?? '')).toBeLessThan(256)
})
