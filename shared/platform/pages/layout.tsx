import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Page } from '../http/bind.ts'
import type { Principal } from '../http/principal.ts'
import { navigationFor } from './navigation.ts'

export type Layout = (frame: { readonly page: Page; readonly principal: Principal; readonly path: string }) => string | Promise<string>

/** What the law wants at the foot of every page; production refuses to run without it. */
export type Footer = {
  readonly operator: string
  readonly contact: string
  readonly licences: readonly string[]
}

/** The frame of every page: skip link, header, one main, footer. Works without scripts. */
export function createLayout(footer: Footer, assetsVersion: string): Layout {
  return ({ page, principal, path }) =>
    `<!doctype html>${(<Frame page={page} principal={principal} path={path} footer={footer} version={assetsVersion} />).toString()}`
}

type FrameProps = {
  readonly page: Page
  readonly principal: Principal
  readonly path: string
  readonly footer: Footer
  readonly version: string
}

function Frame({ page, principal, path, footer, version }: FrameProps): Child {
  return (
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <title>{page.title === '匠才' ? '匠才 – 杭州技能人才供需' : `${page.title} – 匠才`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {page.description !== undefined && <meta name="description" content={page.description} />}
        <link rel="stylesheet" href={`/assets/site.css?v=${version}`} />
        <link rel="icon" href={`/assets/icon.svg?v=${version}`} type="image/svg+xml" />
        {page.data?.map((data) => (
          <script type="application/ld+json">{raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>
        ))}
        <script src={`/assets/site.js?v=${version}`} defer />
      </head>
      <body>
        <a class="skip" href="#main">
          跳到正文
        </a>
        <Header principal={principal} path={path} />
        <main id="main" tabindex={-1}>
          {page.body}
        </main>
        <footer>
          <nav aria-label="页脚">
            <a href="/help/matching">匹配规则</a>
            <a href="/privacy">个人信息保护</a>
            <a href="/a11y">无障碍声明</a>
            <a href="/openapi.json">接口说明</a>
          </nav>
          <p>
            主办：{footer.operator} · 联系：{footer.contact}
          </p>
          <p>{footer.licences.join(' · ')}</p>
        </footer>
      </body>
    </html>
  )
}

function Header({ principal, path }: { readonly principal: Principal; readonly path: string }): Child {
  const { main, own } = navigationFor(principal)
  return (
    <header>
      <a class="brand" href="/">
        匠才 <small>杭州技能人才供需</small>
      </a>
      <nav aria-label="主要栏目">
        {main.map((link) => (
          <NavLink {...link} path={path} />
        ))}
      </nav>
      <fieldset class="views" hidden>
        <legend>显示方式</legend>
        <button type="button" data-view="elder" aria-pressed="false">
          长辈版
        </button>
        <button type="button" data-view="contrast" aria-pressed="false">
          高对比
        </button>
      </fieldset>
      <nav aria-label="我的">
        {own.map((link) => (
          <NavLink {...link} path={path} />
        ))}
        {principal.kind === 'anonymous' ? (
          <a href="/login">登录</a>
        ) : (
          <form method="post" action="/logout">
            <button type="submit" class="link">
              退出
            </button>
          </form>
        )}
      </nav>
    </header>
  )
}

function NavLink({ href, text, path }: { readonly href: string; readonly text: string; readonly path: string }): Child {
  const here = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
  return (
    <a href={href} aria-current={here ? 'page' : undefined}>
      {text}
    </a>
  )
}
