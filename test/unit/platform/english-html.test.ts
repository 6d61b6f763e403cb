import { describe, expect, it } from 'vitest'
import { englishAddress, inEnglish } from '#shared/platform/pages/english-html.ts'

describe('an English page', () => {
  it.each([
    ['links to pages', '<a href="/fairs">x</a>', '<a href="/en/fairs">x</a>'],
    ['the first page', '<a class="brand" href="/">x</a>', '<a class="brand" href="/en/">x</a>'],
    ['a page with a query', '<a href="/vacancies?q=a.pdf">x</a>', '<a href="/en/vacancies?q=a.pdf">x</a>'],
    ['forms', '<form method="post" action="/logout">', '<form method="post" action="/en/logout">'],
    ['a button with its own address', '<button formaction="/x/y">', '<button formaction="/en/x/y">'],
  ])('keeps %s among its kind', (_, html, expected) => expect(inEnglish(html)).toBe(expected))

  it.each([
    ['what is English already', '<a href="/en/fairs">x</a>'],
    ['the switch of language', '<a href="/fairs" hreflang="zh-CN">x</a>'],
    ['files', '<a href="/fairs.ics">x</a>'],
    ['a file with a query', '<a href="/openapi.json?x=1">x</a>'],
    ['the API', '<a href="/v1/open/fairs">x</a>'],
    ['other sites', '<a href="https://example.org/a">x</a>'],
    ['an address without a scheme', '<a href="//example.org/a">x</a>'],
    ['places on the page', '<a href="#main">x</a>'],
    ['a style sheet', '<link rel="stylesheet" href="/assets/site.css">'],
    ['text that looks like an address', '<p> href=&quot;/fairs</p>'],
  ])('leaves %s alone', (_, html) => expect(inEnglish(html)).toBe(html))

  it('says what is Chinese in it', () => {
    expect(inEnglish('<p>Posted by 桐荫机械有限公司（杭州） today</p>')).toBe(
      '<p>Posted by <span lang="zh-CN">桐荫机械有限公司（杭州）</span> today</p>',
    )
  })

  it('leaves English quotes beside Chinese alone', () => {
    expect(inEnglish('<p>For 普工 use “Meant for” (“普工”)</p>')).toBe(
      '<p>For <span lang="zh-CN">普工</span> use “Meant for” (<span lang="zh-CN">“普工”</span>)</p>',
    )
  })

  it.each([
    '<option value="330110">余杭区</option>',
    '<textarea name="duties">操作车床</textarea>',
    '<title>数控车工 – Jiangcai</title>',
    '<script type="application/ld+json">{"title":"数控车工"}</script>',
  ])('puts no markup where none can stand: %s', (html) => expect(inEnglish(html)).toBe(html))
})

it.each([
  ['/vacancies/a2?done=x', '/en/vacancies/a2?done=x'],
  ['/', '/en/'],
  ['/en/fairs', '/en/fairs'],
  ['/en', '/en'],
  ['/english', '/en/english'],
  ['/fairs.ics', '/fairs.ics'],
  ['https://issuer.example.org/auth', 'https://issuer.example.org/auth'],
])('the English address of %s is %s', (address, expected) => expect(englishAddress(address)).toBe(expected))
