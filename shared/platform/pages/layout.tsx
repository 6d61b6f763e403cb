import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { language } from '#shared/kernel/language.ts'
import type { Page } from '../http/bind.ts'
import type { Principal } from '../http/principal.ts'
import { englishAddress } from './english-html.ts'
import { type NavigationLink, type News, navigationFor } from './navigation.ts'
import { texts } from './texts.ts'
import { views as allViews, type View, viewCookieValue } from './views.ts'

type Asked = {
  readonly page: Page
  readonly principal: Principal
  readonly path: string
  /** Where the same page is found again, without its language; absent for the answer to a form. */
  readonly address?: string | undefined
  /** The one address under which everybody finds the page, without its language; absent where it is not for everybody. */
  readonly canonical?: string | undefined
  /** How the reader wants pages shown. */
  readonly views?: readonly View[]
  /** New messages, where they are counted. */
  readonly news?: News | undefined
}

export type Layout = (asked: Asked) => string | Promise<string>

/** What the law wants at the foot of every page; production refuses to run without it. */
export type Footer = {
  readonly operator: string
  readonly contact: string
  readonly licences: readonly string[]
}

/**
 * The frame of every page: skip link, header, one main, footer. Works without scripts. `baseUrl`: where the site is, for addresses that leave
 * it (search engines, messengers).
 */
export function createLayout(footer: Footer, assetsVersion: string, baseUrl = ''): Layout {
  return (asked) => `<!doctype html>${(<Frame {...asked} footer={footer} version={assetsVersion} baseUrl={baseUrl} />).toString()}`
}

/** What a messenger shows of a page that somebody passes on; WeChat, too, takes the title and the sentence. */
function Shared({
  page,
  version,
  baseUrl,
  own,
}: Pick<FrameProps, 'page' | 'version' | 'baseUrl'> & { readonly own?: string | undefined }): Child {
  const { title, description } = page
  if (description === undefined) return null
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={texts.site} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {own !== undefined && <meta property="og:url" content={baseUrl + inLanguage(own)} />}
      <meta property="og:image" content={`${baseUrl}/assets/share.png?v=${version}`} />
      <meta property="og:image:width" content={String(sharedImage.width)} />
      <meta property="og:image:height" content={String(sharedImage.height)} />
      <meta property="og:image:alt" content={texts.siteInFull} />
    </>
  )
}

/** The picture beside a shared address, of the file in `assets`: messengers take no SVG. */
const sharedImage = { width: 600, height: 600 } as const

function inLanguage(address: string): string {
  return language() === 'en' ? englishAddress(address) : address
}

/** The style sheet looks whether the mark is there. */
function mark(views: readonly View[], view: View): '' | undefined {
  return views.includes(view) ? '' : undefined
}

type FrameProps = Asked & { readonly footer: Footer; readonly version: string; readonly baseUrl: string }

function Frame({ page, principal, path, address, canonical, views = [], news, footer, version, baseUrl }: FrameProps): Child {
  const { status = 200, secretAddress = false } = page
  const own = page.canonical ?? (status === 200 && !secretAddress ? canonical : undefined)
  const alternate = own ?? address
  return (
    <html lang={language() === 'en' ? 'en' : 'zh-CN'} data-elder={mark(views, 'elder')} data-contrast={mark(views, 'contrast')}>
      <head>
        <meta charset="utf-8" />
        <title>{page.title === texts.site ? texts.siteInFull : `${page.title} – ${texts.site}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {page.description !== undefined && <meta name="description" content={page.description} />}
        <Shared page={page} version={version} baseUrl={baseUrl} own={own} />
        {page.secretAddress === true && <meta name="robots" content="noindex, nofollow" />}
        {page.secretAddress === true && <meta name="referrer" content="same-origin" />}
        <link rel="stylesheet" href={`/assets/site.css?v=${version}`} />
        {own !== undefined && <link rel="canonical" href={baseUrl + inLanguage(own)} />}
        {alternate !== undefined && <link rel="alternate" hreflang="zh-CN" href={baseUrl + alternate} />}
        {alternate !== undefined && <link rel="alternate" hreflang="en" href={baseUrl + englishAddress(alternate)} />}
        <link rel="icon" href={`/assets/icon.svg?v=${version}`} type="image/svg+xml" />
        {page.feeds?.map((feed) => (
          <link rel="alternate" {...feed} />
        ))}
        {page.data?.map((data) => (
          <script type="application/ld+json">{raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>
        ))}
        <script src={`/assets/site.js?v=${version}`} defer />
        {page.script !== undefined && <script src={`/assets/${page.script}?v=${version}`} defer />}
      </head>
      <body>
        <a class="skip" href="#main">
          {texts.skip}
        </a>
        <Header principal={principal} path={path} address={address} views={views} news={news} />
        <main id="main" tabindex={-1}>
          {page.body}
        </main>
        <footer>
          <nav aria-label={texts.footer.label}>
            <a href="/help/matching">{texts.footer.matching}</a>
            <a href="/privacy">{texts.footer.privacy}</a>
            <a href="/reports/new">{texts.footer.reports}</a>
            <a href="/a11y">{texts.footer.accessibility}</a>
            <a href="/open-data">{texts.footer.openData}</a>
            <a href="/developers/api">{texts.footer.api}</a>
          </nav>
          <p>{texts.footer.by(footer.operator, footer.contact)}</p>
          <p>{footer.licences.join(' · ')}</p>
        </footer>
      </body>
    </html>
  )
}

function Header({
  principal,
  path,
  address,
  views,
  news,
}: Pick<FrameProps, 'principal' | 'path' | 'address' | 'news'> & Required<Pick<FrameProps, 'views'>>): Child {
  const { main, own } = navigationFor(principal, news)
  const here = currentOf([...main, ...own], path)
  return (
    <header>
      <a class="brand" href="/">
        {texts.site} <small>{texts.tagline}</small>
      </a>
      <nav aria-label={texts.sections}>
        {main.map((link) => (
          <NavLink {...link} here={here} />
        ))}
      </nav>
      <nav class="views" aria-label={texts.views.label}>
        {allViews.map((view) => (
          <ViewSwitch view={view} views={views} address={address ?? '/'} />
        ))}
      </nav>
      <nav aria-label={texts.own}>
        {address !== undefined && <LanguageSwitch address={address} />}
        {own.map((link) => (
          <NavLink {...link} here={here} />
        ))}
        {principal.kind === 'anonymous' ? (
          <a href="/login">{texts.signIn}</a>
        ) : (
          <form method="post" action="/logout">
            <button type="submit" class="link">
              {texts.signOut}
            </button>
          </form>
        )}
      </nav>
    </header>
  )
}

/** The same page in another view, or out of it. Only words say which it is now: colours and sizes are what it changes. */
function ViewSwitch({ view, views, address }: { readonly view: View; readonly views: readonly View[]; readonly address: string }): Child {
  const on = views.includes(view)
  const wanted = on ? views.filter((other) => other !== view) : [...views, view]
  const query = new URLSearchParams({ show: viewCookieValue(wanted), to: address })
  return (
    <a href={`/view?${query}`} rel="nofollow">
      {texts.views[on ? 'leave' : 'enter'][view]}
    </a>
  )
}

/** The same page in the other language. */
function LanguageSwitch({ address }: { readonly address: string }): Child {
  return language() === 'en' ? (
    <a class="language" href={address} hreflang="zh-CN" lang="zh-CN">
      {texts.otherLanguage}
    </a>
  ) : (
    <a class="language" href={englishAddress(address)} hreflang="en" lang="en">
      {texts.otherLanguage}
    </a>
  )
}

/** The link in whose room a page is: of rooms within rooms, the inner one. */
function currentOf(links: readonly NavigationLink[], path: string): string | undefined {
  return links
    .map(({ href }) => href)
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .toSorted((a, b) => b.length - a.length)[0]
}

function NavLink({ href, text, here }: NavigationLink & { readonly here: string | undefined }): Child {
  return (
    <a href={href} aria-current={href === here ? 'page' : undefined}>
      {text}
    </a>
  )
}
